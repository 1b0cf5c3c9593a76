// A sentence as the rules for counts of others than victims see it, and what such a rule is and gives.

import type { OtherMeasure } from "../../../model/figure.ts";
import type { Reading, Tag } from "../../../model/reading.ts";
import type { Rule } from "../../../model/rule.ts";
import type { Span } from "../../../model/span.ts";
import { type Tree, treeOf } from "../../../read/tree.ts";
import type { Amount } from "../quantities.ts";
import { areGlued, type FigureSentence, wordAt } from "../sentence.ts";

/** Token indices are into the sentence, half-open; the tree's own are moved to them. */
export interface CountScene {
  readonly sentence: FigureSentence;
  readonly tree: Tree;
  /** Index in the reading of the sentence's first token. */
  readonly offset: number;
  readonly tagOf: (index: number) => Tag | undefined;
  /** Whether a token belongs to a figure of victims, a time, a name or somebody who speaks. */
  readonly isTaken: (index: number) => boolean;
}

/** A number with what it counts or measures: tokens `[first, end)`. */
export interface OtherCount {
  readonly measure: OtherMeasure;
  readonly amount: Amount;
  readonly unit: string;
  readonly first: number;
  readonly end: number;
  readonly number: Span;
  readonly hedge: Span | undefined;
  readonly of: Span | undefined;
  /** The word by which all of it hangs in the sentence. */
  readonly head: number;
  /** Where the next count may begin: a whole is one of its own ("half of the 40 trucks"). */
  readonly past: number;
  /** True for "three of the trucks": some of a whole. */
  readonly partitive: boolean;
}

export interface OtherCountRule extends Rule {
  /** The count that begins at a token. */
  readonly find: (scene: CountScene, index: number) => OtherCount | undefined;
}

/** The sentence with its tree; `taken` are tokens of the reading. */
export function countScene(
  sentence: FigureSentence,
  reading: Reading,
  taken: ReadonlySet<number>,
): CountScene {
  const offset = reading.sentences[sentence.index]?.firstToken ?? 0;
  return {
    sentence,
    tree: treeOf(reading),
    offset,
    tagOf: (index) => reading.tags[offset + index],
    isTaken: (index) => taken.has(offset + index),
  };
}

/** The word that a word hangs on. */
export function headOf({ tree, offset }: CountScene, index: number): number | undefined {
  const head = tree.head(offset + index);
  return head === undefined ? undefined : head - offset;
}

/** Whether a word hangs on its head by one of these relations. */
export function hangsBy(
  scene: CountScene,
  index: number,
  ...relations: readonly string[]
): boolean {
  return scene.tree.is(scene.offset + index, ...relations);
}

/** "G 20", "AK 47", "3 D", "the Big Three": a number in a name. */
function isNamed({ tokens }: FigureSentence, first: number, end: number): boolean {
  const [before, after] = [tokens[first - 1]?.text ?? "", tokens[end]?.text ?? ""];
  const isInCapitals = /^\p{Lu}{2,}$/u.test(after);
  if (/^\p{Lu}{1,3}$/u.test(before) && !isInCapitals) return true;
  if (/^\p{Lu}$/u.test(after) && tokens[end + 1]?.text !== "-") return true;
  const isCapital = /^\p{Lu}\p{Ll}/u.test(tokens[first]?.text ?? "");
  return isCapital && first > 0 && !/^["“‘'(:]$/u.test(before);
}

/** Whether the number is free to be counted: no part of a name, a time or a designation ("V-22", "60-member"). */
export function isFree(scene: CountScene, first: number, end: number): boolean {
  const { sentence } = scene;
  for (let at = first; at < end; at++) if (scene.isTaken(at)) return false;
  const before = wordAt(sentence, first - 1);
  if (isNamed(sentence, first, end) || before === "/" || wordAt(sentence, end) === "/")
    return false;
  if (first > 0 && areGlued(sentence, first - 1) && !/^["'“‘([—–]+$/u.test(before)) return false;
  return !(areGlued(sentence, end - 1) && /^[-‐–/:]$/u.test(wordAt(sentence, end)));
}
