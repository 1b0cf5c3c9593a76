// The noun phrase around a noun, as far as it describes: its determiner, the words before the noun, those behind "of".

import {
  definiteDeterminers,
  fleetingDeterminers,
  indefiniteDeterminers,
} from "../../english/description-words.ts";
import type { Reading } from "../../model/reading.ts";
import type { Span } from "../../model/span.ts";
import { treeOf } from "../../read/tree.ts";

export interface Phrase extends Span {
  /** Index of its first word. */
  readonly first: number;
  readonly noun: string;
  /** The noun and the words that say which one: "ministry official" of "a senior official of the ministry" too. */
  readonly words: readonly string[];
  readonly definite: boolean | undefined;
  /** Whether it means nobody in particular: "every soldier". */
  readonly fleeting: boolean;
  /** Whether the noun only belongs to another: "the army chief" is no army. */
  readonly isPart: boolean;
}

/** The phrase of a noun; `undefined` where there is no tree. Its span ends with the noun. */
export function phraseAt(reading: Reading, head: number): Phrase | undefined {
  const tree = treeOf(reading);
  const token = reading.tokens[head];
  if (token === undefined || tree.label(head) === undefined) return undefined;
  const near = tree.children(head).filter((child) => Math.abs(child - head) <= widest);
  const lowers = (...relations: readonly string[]): readonly string[] =>
    near
      .filter((child) => tree.is(child, ...relations) && !tree.is(child, "nmod:poss"))
      .map((child) => reading.tokens[child]?.lower ?? "");
  const names = near.filter(
    (child) => tree.is(child, "flat", "appos") && reading.tags[child]?.upos === "PROPN",
  );
  const first = near.find((child) => child < head && tree.is(child, ...before)) ?? head;
  return {
    ...{ first, start: reading.tokens[first]?.start ?? token.start, end: token.end },
    noun: token.lower,
    words: [
      ...lowers("amod", "compound", "nmod"),
      ...names.map((name) => reading.tokens[name]?.lower ?? ""),
      token.lower,
    ],
    definite: definiteness(lowers("det")),
    fleeting: lowers("det").some((word) => fleetingDeterminers.has(word)),
    isPart: tree.is(head, "compound", "flat", "amod", "fixed"),
  };
}

function definiteness(determiners: readonly string[]): boolean | undefined {
  if (determiners.some((word) => definiteDeterminers.has(word))) return true;
  return determiners.some((word) => indefiniteDeterminers.has(word)) ? false : undefined;
}

/** Words of a phrase looked at before and behind its noun. */
const widest = 10;

const before = ["det", "amod", "compound", "nummod"];
