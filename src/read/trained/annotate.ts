// What the trained reader says of the words of a document, sentence by sentence: the network's scores made into
// tags, a tree, names and lemmas. Where the words stand in a text is not known here.

import type { Arc, Tag } from "../../model/reading.ts";
import type { IndexRange } from "../query.ts";
import {
  decodeNames,
  type NameRange,
  type NameScheme,
  toLogProbabilities,
} from "./decode-names.ts";
import { decodeTree } from "./decode-tree.ts";
import type { Encoder } from "./encoder.ts";
import { type DocumentWords, type FeatureRows, featureRows } from "./features.ts";
import type { Lemmatiser } from "./lemmas.ts";
import { joiningLabel, joinTrees, windowsOf } from "./long-sentences.ts";
import { addEvidence } from "./name-evidence.ts";
import { withOneSubject } from "./one-subject.ts";
import type { Matrix } from "./quantise.ts";
import { type IsTied, wholeNames } from "./whole-names.ts";
import { addSecondOpinion } from "./wide-names.ts";

/** A model made ready to annotate; see `makeParts`. */
export interface ReaderParts {
  readonly encoder: Encoder;
  /** From a word as `featureRows` looks it up to its row of the embedding table. */
  readonly vocabulary: ReadonlyMap<string, number>;
  /** By class number; `lemma` is not filled in yet. */
  readonly tags: readonly Omit<Tag, "lemma">[];
  /** Dependency relations by class number. */
  readonly labels: readonly string[];
  readonly names: NameScheme;
  /** A second opinion on names, where the model has one. */
  readonly wideNames?: Matrix | undefined;
  readonly lemmaOf: Lemmatiser;
}

/** Layers over the words of one sentence: `tags` and `arcs` have one entry a word. */
export interface SentenceAnnotation {
  readonly tags: readonly Tag[];
  /** Heads are words of the sentence, -1 for its one root. */
  readonly arcs: readonly Arc[];
  /** In order, none overlapping. */
  readonly names: readonly NameRange[];
}

/**
 * The layers of the sentences of one document, which may be of any length; evidence for names is shared within it.
 * `isTied` tells whether no blank stands between a word and the next, by its number in the document.
 */
export function annotate(
  parts: ReaderParts,
  sentences: DocumentWords,
  isTied: IsTied = () => undefined,
): readonly SentenceAnnotation[] {
  const work = startWork(parts, sentences);
  const drafts: Draft[] = [];
  let first = 0;
  for (const words of sentences) {
    drafts.push(draftOf(work, words, first));
    first += words.length;
  }
  settleNames(work, sentences);
  addEvidence(sentences, work.names, parts.names);
  return drafts.map(({ words, range, tags, arcs }) => ({
    tags,
    arcs,
    names: wholeNames(words, decodeNames(work.names, range, parts.names), (word) =>
      isTied(range.first + word),
    ),
  }));
}

/** Makes log-probabilities of the name scores, with the second opinion where the model has one. */
function settleNames({ parts, features, names: logs }: Work, document: DocumentWords): void {
  const { classes } = parts.names;
  toLogProbabilities(logs, classes.length);
  if (parts.wideNames === undefined) return;
  const outside = classes.findIndex(({ place }) => place === "O");
  addSecondOpinion(parts.wideNames, { features, document }, { logs, outside });
}

interface Work {
  readonly parts: ReaderParts;
  readonly features: FeatureRows;
  /** Name scores of all words of the document, a row a word. */
  readonly names: Float32Array;
  /** The tag of each form by class, so that equal tags are one object. */
  readonly known: readonly Map<string, Tag>[];
}

interface Draft {
  readonly words: readonly string[];
  /** The words' rows in tables over the document. */
  readonly range: IndexRange;
  readonly tags: readonly Tag[];
  readonly arcs: readonly Arc[];
}

function startWork(parts: ReaderParts, sentences: DocumentWords): Work {
  const words = sentences.reduce((sum, sentence) => sum + sentence.length, 0);
  return {
    parts,
    features: featureRows(sentences, parts.vocabulary),
    names: new Float32Array(words * parts.names.classes.length),
    known: parts.tags.map(() => new Map()),
  };
}

function draftOf(work: Work, words: readonly string[], first: number): Draft {
  const windows = windowsOf(words);
  const tags: Tag[] = [];
  const heads: Int32Array[] = [];
  const labels: number[] = [];
  for (const window of windows) {
    const from = first + window.first;
    const scores = work.parts.encoder.encode(work.features, from, first + window.end);
    work.names.set(scores.names, from * work.parts.names.classes.length);
    for (let word = 0; word < scores.words; word++)
      tags.push(tagOf(work, words[window.first + word] ?? "", bestTag(scores.tags, word, work)));
    const part = decodeTree(scores.arcs, scores.words);
    heads.push(part);
    labels.push(...scores.labelsOf(part.map((head) => head + 1)));
  }
  return {
    words,
    range: { first, end: first + words.length },
    tags,
    arcs: withOneSubject(words, tags, arcsOf(joinTrees(windows, heads), labels, work.parts.labels)),
  };
}

function bestTag(scores: Float32Array, word: number, { parts: { tags } }: Work): number {
  const row = word * tags.length;
  let best = 0;
  for (let tag = 1; tag < tags.length; tag++)
    if ((scores[row + tag] ?? 0) > (scores[row + best] ?? 0)) best = tag;
  return best;
}

function tagOf({ parts, known }: Work, form: string, number: number): Tag {
  const forms = known[number];
  const before = forms?.get(form);
  if (before !== undefined) return before;
  const { upos, xpos } = parts.tags[number] ?? { upos: "X", xpos: "FW" };
  const tag = { upos, xpos, lemma: parts.lemmaOf(form, upos, xpos) };
  forms?.set(form, tag);
  return tag;
}

function arcsOf(
  { heads, joined }: ReturnType<typeof joinTrees>,
  numbers: readonly number[],
  labels: readonly string[],
): readonly Arc[] {
  const arcs = Array.from(heads, (head, word) => ({
    head,
    label: labels[numbers[word] ?? 0] ?? "dep",
  }));
  for (const word of joined) arcs[word] = { head: heads[word] ?? -1, label: joiningLabel };
  return arcs;
}
