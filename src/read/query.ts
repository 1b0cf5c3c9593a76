// Finds things in a reading by where they stand. Every layer is in text order, so all is binary search.

import { countLeading } from "../model/count-leading.ts";
import type { Paragraph, Quotation, Reading, Sentence, Token } from "../model/reading.ts";
import { contains, overlaps, type Span } from "../model/span.ts";

/** Indices into a layer, `[first, end)`. */
export interface IndexRange {
  readonly first: number;
  readonly end: number;
}

/** Index of the token that holds this offset; `undefined` in white space and text set aside. */
export function tokenIndexAt(reading: Reading, offset: number): number | undefined {
  return indexAt(reading.tokens, offset);
}

/** The token that holds this offset. */
export function tokenAt(reading: Reading, offset: number): Token | undefined {
  return elementAt(reading.tokens, offset);
}

/** Index of the sentence that holds this offset; `undefined` between sentences. */
export function sentenceIndexAt(reading: Reading, offset: number): number | undefined {
  return indexAt(reading.sentences, offset);
}

/** The sentence that holds this offset. */
export function sentenceAt(reading: Reading, offset: number): Sentence | undefined {
  return elementAt(reading.sentences, offset);
}

/** The paragraph that holds this offset. */
export function paragraphAt(reading: Reading, offset: number): Paragraph | undefined {
  return elementAt(reading.paragraphs, offset);
}

/** Indices of the tokens that share a character with the span. */
export function tokenRange(reading: Reading, span: Span): IndexRange {
  return rangeIn(reading.tokens, span);
}

/** The tokens that share a character with the span. */
export function tokensIn(reading: Reading, span: Span): readonly Token[] {
  const { first, end } = tokenRange(reading, span);
  return reading.tokens.slice(first, end);
}

/** The tokens of one sentence. */
export function tokensOf(reading: Reading, sentence: Sentence): readonly Token[] {
  return reading.tokens.slice(sentence.firstToken, sentence.endToken);
}

/** The sentences that share a character with the span. */
export function sentencesIn(reading: Reading, span: Span): readonly Sentence[] {
  const { first, end } = rangeIn(reading.sentences, span);
  return reading.sentences.slice(first, end);
}

/** The innermost quotation that holds this offset, its marks included. */
export function quotationAt(reading: Reading, offset: number): Quotation | undefined {
  return innermost(reading.quotations, { start: offset, end: offset + 1 });
}

/** The innermost quotation whose span, marks included, holds the whole span. */
export function quotationAround(reading: Reading, span: Span): Quotation | undefined {
  return innermost(reading.quotations, span);
}

/** The outermost quotations that share a character with the span, in order. */
export function quotationsIn(reading: Reading, span: Span): readonly Quotation[] {
  const { quotations } = reading;
  let first = Math.max(0, countStartingBefore(quotations, span.start + 1) - 1);
  while (first > 0 && quotations[first]?.depth !== 0) first--;
  return quotations
    .slice(first, countStartingBefore(quotations, span.end))
    .filter((quotation) => quotation.depth === 0 && overlaps(quotation, span));
}

function innermost(quotations: readonly Quotation[], span: Span): Quotation | undefined {
  for (let index = countStartingBefore(quotations, span.start + 1) - 1; index >= 0; index--) {
    const quotation = quotations[index];
    if (quotation === undefined) return undefined;
    if (contains(quotation, span)) return quotation;
    // Quotations nest, so nothing before an outermost one can reach past it.
    if (quotation.depth === 0) return undefined;
  }
  return undefined;
}

function elementAt<Element extends Span>(
  layer: readonly Element[],
  offset: number,
): Element | undefined {
  const index = indexAt(layer, offset);
  return index === undefined ? undefined : layer[index];
}

function indexAt(layer: readonly Span[], offset: number): number | undefined {
  const index = countStartingBefore(layer, offset + 1) - 1;
  const element = layer[index];
  return element !== undefined && offset < element.end ? index : undefined;
}

function rangeIn(layer: readonly Span[], span: Span): IndexRange {
  const end = countStartingBefore(layer, span.end);
  let first = countStartingBefore(layer, span.start + 1);
  const before = layer[first - 1];
  if (before !== undefined && span.start < before.end) first -= 1;
  return { first: Math.min(first, end), end };
}

/** How many elements of a layer start before an offset. */
export function countStartingBefore(layer: readonly Span[], offset: number): number {
  return countLeading(layer, ({ start }) => start < offset);
}
