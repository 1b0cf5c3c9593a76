// From scores of name labels to names: the best run of labels that spells whole names by the BILOU scheme
// (Ratinov and Roth 2009), found by Viterbi's search. Which evidence the scores hold is decided before.

import type { NamedSpan } from "../../model/reading.ts";
import type { IndexRange } from "../query.ts";

export type NameKind = NamedSpan["kind"];

/** A name as words of its sentence, `[first, end)`. */
export interface NameRange {
  readonly first: number;
  readonly end: number;
  readonly kind: NameKind;
}

type Place = "O" | "B" | "I" | "L" | "U";

/** What a column of the name scores stands for; `kind` is undefined for `O` alone. */
export interface NameClass {
  readonly place: Place;
  readonly kind: NameKind | undefined;
}

const kinds: Readonly<Record<string, NameKind>> = {
  PER: "person",
  ORG: "organisation",
  LOC: "place",
  MISC: "other",
};

/** The columns of the name scores, and which may follow which. */
export interface NameScheme {
  readonly classes: readonly NameClass[];
  /** For each class, those that may stand on the word before. */
  readonly before: readonly (readonly number[])[];
}

/** Reads labels like `O`, `B-PER`, `U-LOC`; a label of another make, or none for `O`, is an error. */
export function readNameScheme(labels: readonly string[]): NameScheme {
  const classes = labels.map(readClass);
  if (!labels.includes("O")) throw new Error("reading model unusable: its name labels have no O");
  const before = classes.map((to) =>
    classes.flatMap((from, at) => (follows(from, to) ? [at] : [])),
  );
  return { classes, before };
}

function readClass(label: string): NameClass {
  const place = (["O", "B", "I", "L", "U"] as const).find((one) => label.startsWith(one));
  const kind = kinds[label.slice(2)];
  if (place === undefined || (label !== "O" && kind === undefined))
    throw new Error(`reading model unusable: its name label ${label} is not known`);
  return { place, kind };
}

function follows(from: NameClass, to: NameClass): boolean {
  const inside = from.place === "B" || from.place === "I";
  const goesOn = to.place === "I" || to.place === "L";
  return inside ? goesOn && from.kind === to.kind : !goesOn;
}

/** Turns scores, rows of `columns` numbers, to logarithms of probabilities, row by row and in place. */
export function toLogProbabilities(scores: Float32Array, columns: number): void {
  for (let row = 0; row + columns <= scores.length; row += columns) {
    let most = Number.NEGATIVE_INFINITY;
    for (let at = row; at < row + columns; at++) most = Math.max(most, scores[at] ?? 0);
    let sum = 0;
    for (let at = row; at < row + columns; at++) sum += Math.exp((scores[at] ?? 0) - most);
    const norm = most + Math.log(sum);
    for (let at = row; at < row + columns; at++) scores[at] = (scores[at] ?? 0) - norm;
  }
}

/** The names of the words `[first, end)` of a matrix with a row a word and a column a class; ranges count from `first`. */
export function decodeNames(
  logs: Float32Array,
  { first, end }: IndexRange,
  scheme: NameScheme,
): readonly NameRange[] {
  const labels = bestLabels(logs, { first, end }, scheme);
  const names: NameRange[] = [];
  let open = 0;
  for (let word = 0; word < end - first; word++) {
    const named = scheme.classes[labels[word] ?? 0];
    if (named?.kind === undefined) continue;
    if (named.place === "B" || named.place === "U") open = word;
    if (named.place === "L" || named.place === "U")
      names.push({ first: open, end: word + 1, kind: named.kind });
  }
  return names;
}

/** The best legal class of each word; every name that begins ends. */
function bestLabels(
  logs: Float32Array,
  { first, end }: IndexRange,
  { classes, before }: NameScheme,
): Int32Array {
  const width = classes.length;
  const came = new Int32Array((end - first) * width);
  // A sentence opens as if a word outside all names stood before it.
  let scores = Float64Array.from(classes, ({ place }) => (place === "O" ? 0 : never));
  let next = new Float64Array(width);
  for (let word = 0; word < end - first; word++) {
    for (let to = 0; to < width; to++) {
      const from = bestSource(scores, before[to] ?? []);
      came[word * width + to] = from;
      next[to] = (scores[from] ?? never) + (logs[(first + word) * width + to] ?? 0);
    }
    [scores, next] = [next, scores];
  }
  return walkBack(came, lastLabel(scores, classes), width);
}

const never = Number.NEGATIVE_INFINITY;

function bestSource(scores: Float64Array, sources: readonly number[]): number {
  let best = sources[0] ?? 0;
  for (let at = 1; at < sources.length; at++) {
    const source = sources[at] ?? 0;
    if ((scores[source] ?? never) > (scores[best] ?? never)) best = source;
  }
  return best;
}

function lastLabel(scores: Float64Array, classes: readonly NameClass[]): number {
  let best = classes.findIndex(({ place }) => place === "O");
  for (const [at, { place }] of classes.entries()) {
    if (place === "B" || place === "I") continue;
    if ((scores[at] ?? never) > (scores[best] ?? never)) best = at;
  }
  return best;
}

function walkBack(came: Int32Array, last: number, width: number): Int32Array {
  const labels = new Int32Array(came.length / width);
  let at = last;
  for (let word = labels.length - 1; word >= 0; word--) {
    labels[word] = at;
    at = came[word * width + at] ?? 0;
  }
  return labels;
}
