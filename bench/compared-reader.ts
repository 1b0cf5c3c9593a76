// What the readers that are set side by side have in common: text in, words with their places and tags out.

import type { Span } from "../src/model/span.ts";

/** A word as a reader sees it. */
export interface ComparedWord extends Span {
  /** By Universal Dependencies, where the reader knows that set. */
  readonly upos: string | undefined;
  readonly coarse: CoarseTag;
}

/** A reader that was loaded. */
export interface ComparedReader {
  readonly name: string;
  /** What it says of a text, in words. */
  readonly layers: string;
  /** Makes every layer it has and drops it. */
  readonly work: (text: string) => void;
  readonly words: (text: string) => readonly ComparedWord[];
}

/**
 * The classes in which taggers of different schools can be compared: what they divide differently by convention (proper
 * nouns, auxiliaries, "his", "to", "that") falls into one class.
 */
export type CoarseTag =
  | "noun"
  | "verb"
  | "adjective"
  | "adverb"
  | "pronoun or determiner"
  | "function word"
  | "number"
  | "mark"
  | "other";

const coarseOfUpos: Readonly<Record<string, CoarseTag>> = {
  NOUN: "noun",
  PROPN: "noun",
  VERB: "verb",
  AUX: "verb",
  ADJ: "adjective",
  ADV: "adverb",
  PRON: "pronoun or determiner",
  DET: "pronoun or determiner",
  ADP: "function word",
  SCONJ: "function word",
  CCONJ: "function word",
  PART: "function word",
  NUM: "number",
  PUNCT: "mark",
  SYM: "mark",
};

/** The class of a universal tag. */
export function coarseTag(upos: string): CoarseTag {
  return coarseOfUpos[upos] ?? "other";
}
