// What the rest of a document says of a capitalised word's kind of name. Each use of a form votes with what the
// network thinks of it there; the votes of the others are added to what it thinks here, before names are decoded: a
// clear "Omar Sarim" makes a person of a doubtful "Sarim". A short form in brackets takes the kind of the name it is
// short for. Where a name begins and ends is not voted on.

import type { NameScheme } from "./decode-names.ts";
import type { DocumentWords } from "./features.ts";
import { longFormOf } from "./long-form.ts";

/** How much evidence counts. */
export interface EvidenceWeights {
  /** What the others' opinion counts against the network's own of a word here (1: as much), where many others vote. */
  readonly others: number;
  /** The votes at which half of that is reached. */
  readonly half: number;
  /** The least share of the votes that a kind is taken to have: keeps them from being a veto. */
  readonly least: number;
  /** The votes that a full name has on its short form. */
  readonly shortForm: number;
}

/** Tuned on half of the articles of a corpus of news from many countries, November 2026; flat around these values. */
export const evidenceWeights: EvidenceWeights = {
  others: 1.3,
  half: 0.5,
  least: 0.01,
  shortForm: 3,
};

/**
 * Adds evidence to `logs`, the log-probabilities of the name labels of all words of a document, a row a word, in
 * place. Takes time in proportion to the words.
 */
export function addEvidence(
  document: DocumentWords,
  logs: Float32Array,
  scheme: NameScheme,
  weights: EvidenceWeights = evidenceWeights,
): void {
  const kinds = scheme.classes.map(({ kind }) => kindOrder.indexOf(kind));
  const votes = new Map<string, Float64Array>();
  const cast: Cast[] = [];
  let first = 0;
  for (const words of document) {
    for (const [at, word] of words.entries()) {
      if (!isCapitalised(word)) continue;
      const all = votesOn(votes, word);
      const own = voteOf(logs, first + at, kinds);
      add(all, own, 1);
      cast.push({ row: first + at, own, all });
      const long = longFormOf(words, at);
      if (long === undefined) continue;
      for (let part = long.first; part < long.end; part++) {
        const vote = voteOf(logs, first + part, kinds);
        vote[0] = 0;
        add(all, vote, weights.shortForm / (long.end - long.first));
      }
    }
    first += words.length;
  }
  for (const one of cast) lean(logs, kinds, one, weights);
}

/** The first is no name. */
const kindOrder = [undefined, "person", "organisation", "place", "other"] as const;

/** A word's vote on its form, and all votes on that form. */
interface Cast {
  readonly row: number;
  readonly own: Float64Array;
  readonly all: Float64Array;
}

function isCapitalised(word: string): boolean {
  return word.length > 1 && /^\p{Lu}/u.test(word);
}

function votesOn(votes: Map<string, Float64Array>, form: string): Float64Array {
  const before = votes.get(form);
  if (before !== undefined) return before;
  const none = new Float64Array(kindOrder.length);
  votes.set(form, none);
  return none;
}

/** One vote, shared among the kinds as the network thinks of the word. */
function voteOf(logs: Float32Array, row: number, kinds: readonly number[]): Float64Array {
  const vote = new Float64Array(kindOrder.length);
  for (let column = 0; column < kinds.length; column++) {
    const kind = kinds[column] ?? 0;
    vote[kind] = (vote[kind] ?? 0) + Math.exp(logs[row * kinds.length + column] ?? 0);
  }
  return vote;
}

function add(into: Float64Array, vote: Float64Array, weight: number): void {
  for (let kind = 0; kind < into.length; kind++)
    into[kind] = (into[kind] ?? 0) + weight * (vote[kind] ?? 0);
}

/** Moves a word's scores toward what the others with its form are. */
function lean(
  logs: Float32Array,
  kinds: readonly number[],
  { row, own, all }: Cast,
  weights: EvidenceWeights,
): void {
  const others = all.map((votes, kind) => Math.max(0, votes - (own[kind] ?? 0)));
  const total = others.reduce((sum, votes) => sum + votes, 0);
  // What is left where none other voted is the rounding of a difference.
  if (total < 1e-3) return;
  const strength = (weights.others * total) / (total + weights.half);
  const gains = others.map((votes) => strength * Math.log(votes / total + weights.least));
  for (let column = 0; column < kinds.length; column++) {
    const at = row * kinds.length + column;
    logs[at] = (logs[at] ?? 0) + (gains[kinds[column] ?? 0] ?? 0);
  }
}
