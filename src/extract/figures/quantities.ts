// Reads a quantity: number words, digits, ranges and vague words, and rules out numbers that count nobody. The noun is for nouns.ts.

import {
  beforeYear,
  familyHeads,
  numberLabels,
  numberMarks,
  parentNouns,
  rowNouns,
  shares,
  streetNouns,
  wholePointers,
} from "../../english/count-words.ts";
import { riseWords } from "../../english/harm-words.ts";
import { numberScales, pairs } from "../../english/number-words.ts";
import { overlaps } from "../../model/span.ts";
import { isAge } from "./ages.ts";
import { isInRatio } from "./ratios.ts";
import { readNumber } from "./read-number.ts";
import {
  areGlued,
  type FigureSentence,
  phraseLength,
  spanOf,
  wordAt,
  wordsOf,
} from "./sentence.ts";

/** How many, as bounds; see `Figure`. */
export interface Amount {
  readonly low: number;
  readonly high: number | undefined;
  readonly best: number | undefined;
  readonly vague: boolean;
}

export interface Quantity extends Amount {
  readonly first: number;
  readonly end: number;
}

export function quantityAt(sentence: FigureSentence, index: number): Quantity | undefined {
  const vague = phraseLength(sentence, index, sentence.vague);
  if (vague > 0) return vagueAt(sentence, index, vague);
  const first = wordAt(sentence, index);
  const family = familyAt(sentence, index);
  if (family !== undefined) return family;
  if (first === "and" || first === "-") return undefined;
  if (pairs.has(wordsOf(sentence, index, index + 2))) return pairAt(sentence, index);
  if (first === "both")
    return { first: index, end: index + 1, low: 2, high: 2, best: 2, vague: false };
  if (first === "half") return halfAt(sentence, index);
  if ((first === "a" || first === "an") && !numberScales.has(wordAt(sentence, index + 1)))
    return undefined;
  let best: Quantity | undefined;
  const words: string[] = [];
  for (let end = index + 1; end <= index + longestNumber && end <= sentence.tokens.length; end++) {
    const word = wordAt(sentence, end - 1);
    if (word === "" || !/^[\p{L}\d.,-]+$/u.test(word)) break;
    words.push(word);
    const value = readNumber(words);
    if (value !== undefined)
      best = { first: index, end, low: value, high: value, best: value, vague: false };
    else if (word !== "and" && word !== "-") break;
  }
  return best === undefined ? undefined : withHalf(sentence, best);
}

/** "Two and a half million". */
function withHalf(sentence: FigureSentence, quantity: Quantity): Quantity {
  const { end, best } = quantity;
  const scale = numberScales.get(wordAt(sentence, end + 3));
  if (wordsOf(sentence, end, end + 3) !== "and a half" || best === undefined) return quantity;
  const value = (best + 0.5) * (scale ?? 1);
  const last = scale === undefined ? end + 3 : end + 4;
  return { ...quantity, end: last, low: value, high: value, best: value };
}

/** How far a number word sequence may reach. */
const longestNumber = 9;

function vagueAt(sentence: FigureSentence, index: number, length: number): Quantity | undefined {
  const words = wordsOf(sentence, index, index + length);
  const bounds = sentence.vague.get(words);
  if (bounds === undefined) return undefined;
  // "How many people" asks for the number.
  if (wordAt(sentence, index - 1) === "how") return undefined;
  // "some 120 people": the hedge, not the count.
  if (words === "some" && quantityAt(sentence, index + 1) !== undefined) return undefined;
  const of = wordAt(sentence, index + length) === "of" && length === 1 ? 1 : 0;
  return {
    first: index,
    end: index + length + of,
    low: bounds.low,
    high: bounds.high,
    best: undefined,
    vague: true,
  };
}

/** "a couple were": two; "a couple of" counts what follows. */
function pairAt(sentence: FigureSentence, index: number): Quantity | undefined {
  const end = index + 2;
  if (wordAt(sentence, end) === "of") return undefined;
  return { first: index, end, low: 2, high: 2, best: 2, vague: false };
}

/** "Half a dozen", "half a million". */
function halfAt(sentence: FigureSentence, index: number): Quantity | undefined {
  const scale = numberScales.get(wordAt(sentence, index + 2));
  if (wordAt(sentence, index + 1) !== "a" || scale === undefined) return undefined;
  const value = scale / 2;
  return { first: index, end: index + 3, low: value, high: value, best: value, vague: false };
}

/** "a family of five". */
function familyAt(sentence: FigureSentence, index: number): Quantity | undefined {
  if (!familyHeads.has(wordsOf(sentence, index, index + 3))) return undefined;
  const size = quantityAt(sentence, index + 3);
  return size === undefined ? undefined : { ...size, first: index + 3 };
}

/** "10 to 15", "10-15", "between 10 and 15". */
export function rangeAt(
  sentence: FigureSentence,
  index: number,
  between: boolean,
): Quantity | undefined {
  if (!between && isStartOfRise(sentence, index)) return undefined;
  for (const joint of between ? ["and"] : ["to", "or", "-", "–"]) {
    for (let length = 1; length <= 3; length++) {
      if (wordAt(sentence, index + length) !== joint) continue;
      const least = readNumber(wordList(sentence, index, index + length));
      const high = quantityAt(sentence, index + length + 1);
      if (least === undefined || high?.best === undefined) continue;
      const low = sharedScale(sentence, { least, before: index + length - 1, high });
      if (high.best <= low) continue;
      if (isGluedOn(sentence, high.end) || (joint === "or" && high.best > low + 3)) continue;
      return { first: index, end: high.end, low, high: high.best, best: undefined, vague: false };
    }
  }
  return undefined;
}

/** "10 to 15-member": the number belongs to a word. */
function isGluedOn(sentence: FigureSentence, end: number): boolean {
  return wordAt(sentence, end) === "-" && areGlued(sentence, end - 1);
}

/** "10 to 15 million": the scale is that of both, where the first has none. */
function sharedScale(
  sentence: FigureSentence,
  {
    least,
    before,
    high,
  }: { readonly least: number; readonly before: number; readonly high: Quantity },
): number {
  const scale = numberScales.get(wordAt(sentence, high.end - 1));
  if (scale === undefined || numberScales.has(wordAt(sentence, before))) return least;
  const scaled = least * scale;
  return scaled < (high.best ?? 0) ? scaled : least;
}

function wordList(sentence: FigureSentence, first: number, end: number): string[] {
  return sentence.tokens.slice(first, end).map((token) => token.lower);
}

/** Rules out dates, ages, money, labels, designations and shares. */
export function isCountable(sentence: FigureSentence, quantity: Quantity): boolean {
  const { first, end } = quantity;
  const span = spanOf(sentence, first, end);
  if (sentence.times.some((time) => overlaps(time.span, span))) return false;
  const before = wordAt(sentence, first - 1);
  if (numberLabels.has(before)) return false;
  if (first > 0 && areGlued(sentence, first - 1) && !/^["'“‘(—–]+$/u.test(before)) return false;
  if (areGlued(sentence, end - 1) && /^[-‐–/%°:]$/u.test(wordAt(sentence, end))) return false;
  if (isAge(sentence, quantity) || isPlaceInRow(sentence, first)) return false;
  if (isInRatio(sentence, quantity)) return false;
  if (wordAt(sentence, end) === "another") return false;
  if (wordAt(sentence, first - 1) === "of" && parentNouns.has(wordAt(sentence, first - 2)))
    return false;
  if (/^['’]s$/.test(wordAt(sentence, end)) && areGlued(sentence, end - 1)) return false;
  if (before === "a" || before === "an" || isAddress(sentence, quantity)) return false;
  if (quantity.best !== undefined && !Number.isInteger(quantity.best)) return false;
  if (numberMarks.has(wordAt(sentence, end))) return false;
  return !isYearLike(sentence, quantity);
}

/** "2501 Dorn Road". */
function isAddress(sentence: FigureSentence, { end }: Quantity): boolean {
  if (!/^\p{Lu}/u.test(sentence.tokens[end]?.text ?? "")) return false;
  return [1, 2, 3].some((step) => streetNouns.has(wordAt(sentence, end + step)));
}

function isYearLike(sentence: FigureSentence, { first, end, best }: Quantity): boolean {
  const digits = sentence.tokens[first]?.text ?? "";
  return (
    end === first + 1 &&
    /^(?:19|20)\d\d$/.test(digits) &&
    beforeYear.has(wordAt(sentence, first - 1)) &&
    best !== undefined
  );
}

/** "most of the 30 passengers": the number is not of those it is about. */
export function isWholeOfShare(sentence: FigureSentence, first: number): boolean {
  const of = wholePointers.has(wordAt(sentence, first - 1)) ? first - 2 : first - 1;
  if (wordAt(sentence, of) !== "of") return false;
  return shares.has(wordAt(sentence, of - 1)) || isOutOf(sentence, of - 1);
}

/** "four people out of the 30": told after those taken from it; "out of the 30, four were" tells it first. */
function isOutOf(sentence: FigureSentence, at: number): boolean {
  return wordAt(sentence, at) === "out" && /^\p{L}/u.test(wordAt(sentence, at - 1));
}

/** "Slide 3 of 9": the place of something in a row. */
function isPlaceInRow(sentence: FigureSentence, first: number): boolean {
  const of = wordAt(sentence, first - 1) === "of" ? first - 2 : first;
  return rowNouns.has(wordAt(sentence, of - 1));
}

/** "rose from 20 to 61" gives two numbers, not a range. */
function isStartOfRise(sentence: FigureSentence, index: number): boolean {
  if (wordAt(sentence, index - 1) !== "from") return false;
  return [2, 3, 4].some((step) => riseWords.has(wordAt(sentence, index - step)));
}
