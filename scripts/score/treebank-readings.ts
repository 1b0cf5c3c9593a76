// The treebanks that what is learned is measured on, and what the trained reader says of their own words: read once,
// however many areas ask.

import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Reader } from "../../src/model/reading.ts";
import {
  annotate,
  type ReaderParts,
  type SentenceAnnotation,
} from "../../src/read/trained/annotate.ts";
import { parseModel } from "../../src/read/trained/model-file.ts";
import { makeParts, readerFromModel } from "../../src/read/trained/reader.ts";
import { parseTreebank, type TreebankText, type TreebankWord } from "./treebank-text.ts";

/** Name and file of each treebank part that is scored. The parts named `test` are for the last word, not for tuning. */
export const treebanks = [
  ["gum dev", "gum-cc-dev.conllu"],
  ["gum test", "gum-cc-test.conllu"],
  ["ewt dev", "ewt-dev.conllu"],
  ["ewt test", "ewt-test.conllu"],
] as const;

/** The documents of a treebank of the shared folder; `undefined` where it is not there. */
export function treebankTexts(shared: string, file: string): readonly TreebankText[] | undefined {
  const path = join(shared, "corpora/ud", file);
  const known = texts.get(path);
  if (known !== undefined) return known;
  if (!existsSync(path)) return undefined;
  const parsed = parseTreebank(readFileSync(path, "utf8"));
  texts.set(path, parsed);
  return parsed;
}

const texts = new Map<string, readonly TreebankText[]>();

/** A sentence of a treebank, and what the model says of its words. Heads of both count the sentence's words. */
export interface ReadSentence {
  readonly words: readonly TreebankWord[];
  readonly ours: SentenceAnnotation;
}

/** Every sentence of a treebank, its own tokens given to the model; `undefined` where treebank or model is missing. */
export function readTreebank(shared: string, file: string): readonly ReadSentence[] | undefined {
  const known = readings.get(file);
  if (known !== undefined) return known;
  const documents = treebankTexts(shared, file);
  const parts = documents === undefined ? undefined : loadParts();
  if (documents === undefined || parts === undefined) return undefined;
  const read = documents.flatMap((document) => readDocument(document, parts));
  readings.set(file, read);
  return read;
}

const readings = new Map<string, readonly ReadSentence[]>();

function readDocument(
  { words, ranges }: TreebankText,
  parts: ReaderParts,
): readonly ReadSentence[] {
  const sentences = ranges.map(({ first, end }) =>
    words
      .slice(first, end)
      .map((word) => ({ ...word, head: word.head < 0 ? -1 : word.head - first })),
  );
  const annotations = annotate(
    parts,
    sentences.map((sentence) => sentence.map(({ form }) => form)),
  );
  return sentences.flatMap((sentence, index) => {
    const ours = annotations[index];
    return ours === undefined ? [] : [{ words: sentence, ours }];
  });
}

let modelFile = fileURLToPath(new URL("../../models/english.bin", import.meta.url));

/** Has another model scored than the one in the package; to be said before anything is scored. */
export function scoreModelAt(path: string): void {
  modelFile = path;
}

function modelBytes(): Uint8Array | undefined {
  return existsSync(modelFile) ? new Uint8Array(readFileSync(modelFile)) : undefined;
}

let parts: ReaderParts | undefined;

/** The model made ready to annotate; `undefined` where it is missing. */
export function loadParts(): ReaderParts | undefined {
  if (parts !== undefined) return parts;
  const bytes = modelBytes();
  parts = bytes === undefined ? undefined : makeParts(parseModel(bytes));
  return parts;
}

/** The trained reader; `undefined` where its model is missing. */
export function trainedReader(): Reader | undefined {
  const bytes = modelBytes();
  return bytes === undefined ? undefined : readerFromModel(bytes);
}
