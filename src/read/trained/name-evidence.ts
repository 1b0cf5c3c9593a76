// What the rest of a document says of a capitalised word's kind of name. Each use of a form votes with what the
// network thinks of it there; the votes of the others are added to what it thinks here, before names are decoded.
// A part of a person's full name votes more for its lone uses than a part of other names does, for "Tarn" in "Tarn
// Valley Union" is no union. A short form in brackets takes the kind of the name it is short for.

import type { NameScheme } from "./decode-names.ts";
import type { DocumentWords } from "./features.ts";
import { longFormOf } from "./short-forms.ts";

/** How much evidence counts. */
export interface EvidenceWeights {
  /** How far the votes of others count as the network's own opinion does (1: as much). */
  readonly others: number;
  /** Votes at which half of that is reached. */
  readonly half: number;
  /** The least share of votes that a kind is taken to have: keeps votes from being a veto. */
  readonly least: number;
  /** The vote of a part of a longer name, by kind, where a lone use has one. */
  readonly partOfPerson: number;
  readonly partOfOther: number;
  /** The vote of the full name for its short form. */
  readonly shortForm: number;
}

export const evidenceWeights: EvidenceWeights = {
  others: 0.6,
  half: 1,
  least: 0.02,
  partOfPerson: 1.5,
  partOfOther: 0.5,
  shortForm: 3,
};

/**
 * Adds evidence to `logs`, the log-probabilities of name labels of all words of a document, a row a word, in place.
 * Takes time in proportion to the words.
 */
export function addEvidence(
  document: DocumentWords,
  logs: Float32Array,
  scheme: NameScheme,
  weights: EvidenceWeights = evidenceWeights,
): void {
  const columns = columnsOf(scheme);
  const votes = new Map<string, Float64Array>();
  const cast: { readonly row: number; readonly own: Float64Array; readonly all: Float64Array }[] =
    [];
  let row = 0;
  for (const words of document) {
    for (const [at, word] of words.entries()) {
      if (isCapitalised(word)) {
        const own = voteOf(logs, row + at, columns, weights);
        const all = votesFor(votes, word, columns.kinds);
        add(all, own, 1);
        cast.push({ row: row + at, own, all });
      }
      const long = longFormOf(words, at);
      if (long !== undefined) {
        const of = meanVote(logs, row + long.first, row + long.end, columns);
        add(votesFor(votes, word, columns.kinds), of, weights.shortForm);
      }
    }
    row += words.length;
  }
  for (const one of cast) lean(logs, one, columns, weights);
}

/** The columns of a scheme by kind; kind 0 is no name. */
interface Columns {
  readonly width: number;
  readonly kinds: number;
  /** The kind of each column. */
  readonly kindOf: readonly number[];
  /** Whether each column stands for a name of one word. */
  readonly lone: readonly boolean[];
  readonly person: number;
}

const kindOrder = [undefined, "person", "organisation", "place", "other"] as const;

function columnsOf({ classes }: NameScheme): Columns {
  return {
    width: classes.length,
    kinds: kindOrder.length,
    kindOf: classes.map(({ kind }) => kindOrder.indexOf(kind)),
    lone: classes.map(({ place }) => place === "U"),
    person: kindOrder.indexOf("person"),
  };
}

function isCapitalised(word: string): boolean {
  return word.length > 1 && /^\p{Lu}/u.test(word);
}

function voteOf(
  logs: Float32Array,
  row: number,
  { width, kinds, kindOf, lone, person }: Columns,
  weights: EvidenceWeights,
): Float64Array {
  const vote = new Float64Array(kinds);
  for (let column = 0; column < width; column++) {
    const kind = kindOf[column] ?? 0;
    const part = kind === person ? weights.partOfPerson : weights.partOfOther;
    const weight = kind === 0 || lone[column] === true ? 1 : part;
    vote[kind] = (vote[kind] ?? 0) + weight * Math.exp(logs[row * width + column] ?? 0);
  }
  return vote;
}

/** The kinds of a name's words, `O` left out, as shares of one vote. */
function meanVote(
  logs: Float32Array,
  first: number,
  end: number,
  { width, kinds, kindOf }: Columns,
): Float64Array {
  const vote = new Float64Array(kinds);
  for (let at = first * width; at < end * width; at++) {
    const kind = kindOf[at % width] ?? 0;
    if (kind > 0) vote[kind] = (vote[kind] ?? 0) + Math.exp(logs[at] ?? 0) / (end - first);
  }
  return vote;
}

function votesFor(votes: Map<string, Float64Array>, word: string, kinds: number): Float64Array {
  const before = votes.get(word);
  if (before !== undefined) return before;
  const none = new Float64Array(kinds);
  votes.set(word, none);
  return none;
}

function add(into: Float64Array, vote: Float64Array, weight: number): void {
  for (let kind = 0; kind < into.length; kind++)
    into[kind] = (into[kind] ?? 0) + weight * (vote[kind] ?? 0);
}

/** Moves one word's scores toward what the other uses of its form are. */
function lean(
  logs: Float32Array,
  {
    row,
    own,
    all,
  }: { readonly row: number; readonly own: Float64Array; readonly all: Float64Array },
  { width, kindOf }: Columns,
  weights: EvidenceWeights,
): void {
  const others = all.map((votes, kind) => Math.max(0, votes - (own[kind] ?? 0)));
  const total = others.reduce((sum, votes) => sum + votes, 0);
  if (total <= 0) return;
  const strength = (weights.others * total) / (total + weights.half);
  const gains = others.map((votes) => strength * Math.log(votes / total + weights.least));
  for (let column = 0; column < width; column++)
    logs[row * width + column] =
      (logs[row * width + column] ?? 0) + (gains[kindOf[column] ?? 0] ?? 0);
}
