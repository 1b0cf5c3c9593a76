// The trained reader: the plain layers, and over their tokens what a model says of them.

import type { Arc, NamedSpan, Reader, Reading, Tag } from "../../model/reading.ts";
import { type PlainLayers, readPlainLayers } from "../plain-layers.ts";
import { annotate, type ReaderParts, type SentenceAnnotation } from "./annotate.ts";
import { readNameScheme } from "./decode-names.ts";
import { makeEncoder } from "./encoder.ts";
import { fixedRows, vocabularyRows } from "./features.ts";
import { featuresMark } from "./features-mark.ts";
import { type LemmaTable, makeLemmatiser } from "./lemmas.ts";
import { checksumOf, parseModel, type TrainedModel } from "./model-file.ts";
import type { Matrix } from "./quantise.ts";
import { wideNamesTensor, wideRows } from "./wide-names.ts";

/**
 * The reader of a model file's bytes; its id holds their checksum. Throws an Error of one line where they are no whole
 * model of this version, where its parts do not fit together, or where it was taught with other features. What follows from the bytes is made once; reading changes nothing of it that shows.
 */
export function readerFromModel(bytes: Uint8Array): Reader {
  const parts = makeParts(parseModel(bytes));
  const id = `english/1-${checksumOf(bytes)}`;
  return {
    id,
    read(document): Reading {
      const layers = readPlainLayers(document);
      return { document, reader: id, ...layers, ...trainedLayers(parts, layers) };
    },
  };
}

/** How parts of a model are run. */
export interface PartsOptions {
  /** Keeps the encoder from WebAssembly; the answers are the same. */
  readonly plain?: boolean;
}

/** A model made ready for `annotate`. */
export function makeParts(model: TrainedModel, options: PartsOptions = {}): ReaderParts {
  expectFeatures(model);
  return {
    encoder: makeEncoder(model, options),
    vocabulary: vocabularyRows(model.vocabulary),
    tags: model.tags.map(readTag),
    labels: model.labels,
    names: readNameScheme(model.names),
    wideNames: wideNamesOf(model),
    lemmaOf: makeLemmatiser(lemmaTableOf(model.lemmas)),
  };
}

/** A model that was told other things of a word than it would be told here would answer, and wrongly. */
function expectFeatures({ features, matrices, vocabulary }: TrainedModel): void {
  const mark = featuresMark();
  if (features !== mark) {
    throw new Error(
      `reading model unusable: it was taught with other features (${features}) than are told here (${mark}); npm run train makes it anew`,
    );
  }
  const found = matrices.get("embedding")?.rows;
  const wanted = fixedRows + vocabulary.length;
  if (found === undefined || found === wanted) return;
  throw new Error(
    `reading model unusable: its tensor embedding has ${found} rows where ${wanted} are needed`,
  );
}

/** A copy: the tensors of a model are views of its whole file, which would be kept for this one. */
function wideNamesOf({ matrices, names }: TrainedModel): Matrix | undefined {
  const wide = matrices.get(wideNamesTensor);
  if (wide === undefined) return undefined;
  if (wide.rows === wideRows && wide.columns === names.length)
    return { ...wide, values: wide.values.slice(), scales: wide.scales.slice() };
  throw new Error(
    `reading model unusable: its tensor ${wideNamesTensor} is ${wide.rows} x ${wide.columns} where ${wideRows} x ${names.length} is needed`,
  );
}

/** `NOUN/NNS`; an XPOS may itself hold a slash. */
function readTag(pair: string): { readonly upos: string; readonly xpos: string } {
  const slash = pair.indexOf("/");
  if (slash < 1) throw new Error(`reading model unusable: its tag ${pair} is not known`);
  return { upos: pair.slice(0, slash), xpos: pair.slice(slash + 1) };
}

function lemmaTableOf(lemmas: unknown): LemmaTable {
  if (isLemmaTable(lemmas)) return lemmas;
  throw new Error("reading model damaged: its lemmas cannot be read");
}

function isLemmaTable(value: unknown): value is LemmaTable {
  if (!isRecord(value)) return false;
  const { pairs, inflections, capitals }: { readonly [key in keyof LemmaTable]?: unknown } = value;
  return [pairs, inflections, capitals].every(
    (part) => isRecord(part) && Object.values(part).every(isRecord),
  );
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

type TrainedLayers = Pick<Reading, "tags" | "tree" | "names">;

function trainedLayers(parts: ReaderParts, layers: PlainLayers): TrainedLayers {
  const { sentences, tokens } = layers;
  const words = sentences.map(({ firstToken, endToken }) =>
    tokens.slice(firstToken, endToken).map(({ text }) => text),
  );
  const tags: Tag[] = [];
  const tree: Arc[] = [];
  const names: NamedSpan[] = [];
  // Every token is in one sentence, in order, so that a word's number is its token's.
  const isTied = (word: number): boolean => tokens[word]?.end === tokens[word + 1]?.start;
  for (const [index, annotation] of annotate(parts, words, isTied).entries()) {
    const first = sentences[index]?.firstToken ?? 0;
    for (const tag of annotation.tags) tags.push(tag);
    for (const arc of annotation.arcs) tree.push(inDocument(arc, first));
    for (const name of namesIn(annotation, layers, first)) names.push(name);
  }
  return { tags, tree, names };
}

function inDocument({ head, label }: Arc, first: number): Arc {
  return { head: head < 0 ? -1 : first + head, label };
}

function namesIn(
  { names }: SentenceAnnotation,
  { tokens }: PlainLayers,
  base: number,
): readonly NamedSpan[] {
  return names.flatMap(({ first, end, kind }) => {
    const start = tokens[base + first]?.start;
    const stop = tokens[base + end - 1]?.end;
    return start === undefined || stop === undefined ? [] : [{ start, end: stop, kind }];
  });
}
