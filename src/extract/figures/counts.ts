// Finds counted people in a sentence: hedge, number, and the noun that is counted. What befell them is for harms.ts and the rules.

import { besides, ranks, wholePronouns } from "../../english/count-words.ts";
import { harmNouns } from "../../english/harm-words.ts";
import { combatants } from "../../english/person-nouns.ts";
import { possessives } from "../../english/phrase-words.ts";
import { harmedWholes, multiples } from "../../english/toll-words.ts";
import type { Span } from "../../model/span.ts";
import { boundedCount, hedgedQuantityAt } from "./amounts.ts";
import { casesAfter } from "./cases.ts";
import { nounAfter } from "./nouns.ts";
import { type Amount, isCountable, isWholeOfShare } from "./quantities.ts";
import { type FigureSentence, spanOf, wordAt, wordsOf } from "./sentence.ts";
import { anotherAt, namedAt, noneAt, oneAt } from "./singles.ts";

/** One count in a sentence: tokens `[first, end)`, of which the number is `[numberFirst, numberEnd)`. */
export interface Count extends Amount {
  /** `some`: a number of people; `one`: a single person; `none`: "no one". */
  readonly kind: "some" | "one" | "none";
  readonly first: number;
  readonly end: number;
  readonly numberSpan: Span;
  readonly hedge: Span | undefined;
  /** The counted noun; `undefined` where the number stands bare. */
  readonly of: Span | undefined;
  /** Last word of the noun in lower case, "" where bare. */
  readonly noun: string;
  /** A harm named inside the noun phrase ("12 wounded soldiers"), as token index. */
  readonly harmInside: number | undefined;
  /** True for "the man", "his son" and names: somebody in particular, who may be counted elsewhere. */
  readonly known: boolean;
  /** True for "three of them", "two of the wounded": some of a whole told elsewhere. */
  readonly partitive: boolean;
  /** True for "three others", "three more people": told beside some counted before. */
  readonly others: boolean;
}

/** The counts of a sentence, in order, none overlapping. */
export function findCounts(sentence: FigureSentence): readonly Count[] {
  const counts: Count[] = [];
  let index = 0;
  while (index < sentence.tokens.length) {
    const count = countAt(sentence, index) ?? anotherAt(sentence, index, counts.at(-1));
    if (count === undefined) index += 1;
    else {
      counts.push(count);
      index = Math.max(count.end, index + 1);
    }
  }
  return counts;
}

function countAt(sentence: FigureSentence, index: number): Count | undefined {
  return (
    someAt(sentence, index) ??
    multipleAt(sentence, index) ??
    noneAt(sentence, index) ??
    oneAt(sentence, index) ??
    namedAt(sentence, index)
  );
}

function someAt(sentence: FigureSentence, index: number): Count | undefined {
  const told = hedgedQuantityAt(sentence, index);
  if (told === undefined || !isCountable(sentence, told.quantity)) return undefined;
  const { quantity, end } = told;
  if (isWholeOfShare(sentence, quantity.first)) return undefined;
  const noun = casesAfter(sentence, end) ?? nounAfter(sentence, end, quantity.best === 1);
  if (noun === "no person") return undefined;
  return {
    ...boundedCount(quantity, told.kind),
    kind: quantity.low === 0 && quantity.high === 0 ? "none" : "some",
    first: index,
    end: noun?.end ?? pastMore(sentence, end),
    numberSpan: spanOf(sentence, quantity.first, quantity.end),
    hedge: told.hedge,
    of: noun === undefined ? undefined : spanOf(sentence, noun.first, noun.end),
    noun: noun === undefined ? "" : wordAt(sentence, noun.end - 1),
    harmInside: noun?.harmInside,
    known: false,
    others: besides.has(wordAt(sentence, quantity.end)) || wordAt(sentence, index - 1) === "other",
    partitive: isPartitive(sentence, quantity, noun?.first) || isAfterWhole(sentence, index),
  };
}

/** "two more died": the word belongs to the bare number. */
function pastMore(sentence: FigureSentence, at: number): number {
  return wordAt(sentence, at) === "more" && wordAt(sentence, at + 1) !== "than" ? at + 1 : at;
}

/** "a double murder": the adjective is the number. */
function multipleAt(sentence: FigureSentence, index: number): Count | undefined {
  const number = multiples.get(wordAt(sentence, index));
  const measures = harmNouns.get(wordAt(sentence, index + 1));
  if (number === undefined || measures?.[0] !== "killed" || wordAt(sentence, index + 2) === "-")
    return undefined;
  return {
    low: number,
    high: number,
    best: number,
    vague: false,
    kind: "some",
    first: index,
    end: index + 2,
    numberSpan: spanOf(sentence, index, index + 1),
    hedge: undefined,
    of: spanOf(sentence, index + 1, index + 2),
    noun: wordAt(sentence, index + 1),
    harmInside: undefined,
    known: false,
    partitive: false,
    others: false,
  };
}

function isPartitive(
  sentence: FigureSentence,
  { first, end }: { first: number; end: number },
  noun: number | undefined,
): boolean {
  if (wordAt(sentence, first) === "both") return true;
  // "four of the wounded": the whole is named by its harm alone.
  if (wordsOf(sentence, end, end + 2) === "of the" && harmedWholes.has(wordAt(sentence, end + 2)))
    return true;
  if (noun !== end + 1) return false;
  const whole = wordAt(sentence, noun);
  if (possessives.has(whole)) return isKin(sentence, noun + 1);
  return wholePronouns.has(whole) || whole === "the";
}

/** How long the words may be that name a whole before some of it: "of the 15 most badly wounded,". */
const wholeReach = 7;

/** "Of the wounded, four were in critical condition". */
function isAfterWhole(sentence: FigureSentence, index: number): boolean {
  if (wordAt(sentence, index - 1) !== "," || !harmedWholes.has(wordAt(sentence, index - 2)))
    return false;
  for (let at = index - 3; at >= index - wholeReach; at--) {
    const word = wordAt(sentence, at);
    if (word === "of" || word === "among") return at === 0 || !isWord(wordAt(sentence, at - 1));
    if (!isWord(word)) return false;
  }
  return false;
}

function isWord(word: string): boolean {
  return /^[\p{L}\d]/u.test(word);
}

/** "two of his cousins" are some of them; "nine of his troops" are the losses of a side. */
function isKin(sentence: FigureSentence, at: number): boolean {
  const words = [0, 1, 2].map((step) => wordAt(sentence, at + step));
  return !words.some((word) => combatants.has(word) || ranks.has(word));
}
