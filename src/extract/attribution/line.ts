// One sentence as the rules see it: tokens by index, and which of them stand in quotation marks.

import type { Quotation, Reading, Token } from "../../model/reading.ts";
import type { Span } from "../../model/span.ts";

/** A stretch of tokens by index, `[first, end)`. */
export interface Stretch {
  readonly first: number;
  readonly end: number;
}

/** A sentence with what the rules need to know of its surroundings. */
export interface Line extends Stretch {
  readonly reading: Reading;
  /** Index of the sentence. */
  readonly sentence: number;
  /** The outermost quotation a token stands in, for every token of the reading. */
  readonly quotations: readonly (Quotation | undefined)[];
}

/** The sentences of a reading as lines. Quotations of one word are no quotations here. */
export function linesOf(reading: Reading): readonly Line[] {
  const quotations = quotationOfTokens(reading);
  return reading.sentences.flatMap((sentence, index) =>
    piecesOf(sentence).map((piece) => ({ reading, sentence: index, quotations, ...piece })),
  );
}

/** Longer sentences are lists or lack their full stops; in pieces they cost no more than others. */
const longest = 400;

function piecesOf(sentence: {
  readonly firstToken: number;
  readonly endToken: number;
}): readonly Stretch[] {
  const pieces: Stretch[] = [];
  for (let first = sentence.firstToken; first < sentence.endToken; first += longest) {
    pieces.push({ first, end: Math.min(first + longest, sentence.endToken) });
  }
  return pieces;
}

/** The token at an index of the line; `undefined` outside the line. */
export function tokenOf(line: Line, index: number): Token | undefined {
  return index >= line.first && index < line.end ? line.reading.tokens[index] : undefined;
}

/** The token in lower case, or the empty string outside the line. */
export function wordOf(line: Line, index: number): string {
  return tokenOf(line, index)?.lower ?? "";
}

/** Whether the token stands in a quotation, its marks included. */
export function isQuotedToken(line: Line, index: number): boolean {
  return tokenOf(line, index) !== undefined && line.quotations[index] !== undefined;
}

/** The characters that a stretch of tokens covers. */
export function spanOf(line: Line, stretch: Stretch): Span {
  const first = line.reading.tokens[stretch.first];
  const last = line.reading.tokens[stretch.end - 1];
  const start = first?.start ?? 0;
  return { start, end: Math.max(start, last?.end ?? start) };
}

function quotationOfTokens(reading: Reading): readonly (Quotation | undefined)[] {
  const outermost = reading.quotations.filter(
    (quotation) => quotation.depth === 0 && !isOneWord(reading, quotation),
  );
  let next = 0;
  return reading.tokens.map((token) => {
    while (next < outermost.length && (outermost[next]?.end ?? 0) <= token.start) next += 1;
    const quotation = outermost[next];
    return quotation !== undefined && quotation.start <= token.start ? quotation : undefined;
  });
}

function isOneWord(reading: Reading, quotation: Quotation): boolean {
  const inner = reading.document.text.slice(quotation.inner.start, quotation.inner.end);
  return !/\s/u.test(inner.trim()) && !/[,.?!…]$/u.test(inner.trim());
}
