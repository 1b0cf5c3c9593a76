// Reads an amount with the words that bound or soften it: "at least 12", "some 40 or so". What is counted is for others.

import { countPointers } from "../../english/count-words.ts";
import { type HedgeKind, hedgesAfter, hedgesBefore } from "../../english/hedges.ts";
import type { Span } from "../../model/span.ts";
import { type Amount, type Quantity, quantityAt, rangeAt } from "./quantities.ts";
import { type FigureSentence, phraseLength, spanOf, wordAt, wordsOf } from "./sentence.ts";

/** The quantity as written, and what its hedge does to it. Tokens `[first, end)` hold both. */
export interface HedgedQuantity {
  readonly first: number;
  readonly end: number;
  readonly quantity: Quantity;
  readonly kind: HedgeKind | undefined;
  readonly hedge: Span | undefined;
}

/** The end of a mark that stands before the number ("$"), where such a mark is asked for; `undefined` where there is none. */
type EndOfMark = (at: number) => number | undefined;

/** The amount that begins at a token, its hedge included. */
export function hedgedQuantityAt(
  sentence: FigureSentence,
  index: number,
  endOfMark: EndOfMark = (at) => at,
): HedgedQuantity | undefined {
  const hedgeLength = phraseLength(sentence, index, hedgesBefore);
  const between = wordAt(sentence, index) === "between";
  const at = endOfMark(
    pastPointers(sentence, index + hedgeLength + (between ? 1 : 0), hedgeLength),
  );
  if (at === undefined) return undefined;
  // "Between two rivers" is no range.
  const quantity =
    rangeAt(sentence, at, between) ?? (between ? undefined : quantityAt(sentence, at));
  if (quantity === undefined) return undefined;
  const after = phraseLength(sentence, quantity.end, hedgesAfter);
  const end = quantity.end + after;
  if (hedgeLength > 0) {
    const kind = hedgesBefore.get(wordsOf(sentence, index, index + hedgeLength));
    const hedge = spanOf(sentence, index, index + hedgeLength);
    return { first: index, end, quantity, kind, hedge };
  }
  const kind = hedgesAfter.get(wordsOf(sentence, quantity.end, end));
  const hedge = after === 0 ? undefined : spanOf(sentence, quantity.end, end);
  return { first: index, end, quantity, kind, hedge };
}

/** "At least another 12", "about all 12": words after a hedge that point and do not count. */
function pastPointers(sentence: FigureSentence, from: number, hedgeLength: number): number {
  let at = from;
  while (
    at < from + 2 &&
    hedgeLength > 0 &&
    countPointers.has(wordAt(sentence, at)) &&
    quantityAt(sentence, at) === undefined
  )
    at += 1;
  return at;
}

/** What a hedge makes of a number of whole things. Approximations reach a tenth to either side. */
export function boundedCount(amount: Amount, kind: HedgeKind | undefined): Amount {
  const { low, best } = amount;
  const high = amount.high ?? low;
  switch (kind) {
    case "more-than":
      return { ...amount, low: amount.vague ? low : low + 1, high: undefined };
    case "less-than":
      return { ...amount, low: 0, high: Math.max(0, high - 1), best: undefined };
    case "about":
      if (best === undefined) return amount;
      return { ...amount, low: Math.floor((9 * low) / 10), high: Math.ceil((11 * high) / 10) };
    default:
      return boundedAlike(amount, kind);
  }
}

/** The same of an amount that can be divided: "more than 2.5 kilometres" are not 3.5 at least. */
export function boundedMeasure(amount: Amount, kind: HedgeKind | undefined): Amount {
  const { low, best } = amount;
  const high = amount.high ?? low;
  switch (kind) {
    case "more-than":
      return { ...amount, high: undefined };
    case "less-than":
      return { ...amount, low: 0, high, best: undefined };
    case "about":
      if (best === undefined) return amount;
      return { ...amount, low: rounded((9 * low) / 10), high: rounded((11 * high) / 10) };
    default:
      return boundedAlike(amount, kind);
  }
}

function boundedAlike(amount: Amount, kind: "at-least" | "up-to" | undefined): Amount {
  if (kind === undefined) return amount;
  return kind === "at-least" ? { ...amount, high: undefined } : { ...amount, low: 0 };
}

/** A quantity of so many of a scale: 12 and 1,000,000. */
export function scaledBy(quantity: Quantity, times: number): Quantity {
  const { low, high, best } = quantity;
  return {
    ...quantity,
    low: rounded(low * times),
    high: high === undefined ? undefined : rounded(high * times),
    best: best === undefined ? undefined : rounded(best * times),
  };
}

/** Without the dust that arithmetic in binary fractions leaves. */
function rounded(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}
