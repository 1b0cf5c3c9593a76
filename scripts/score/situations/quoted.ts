// Where words quoted in a label stand in a report.

import type { Span } from "../../../src/model/span.ts";

/** The quoted words, and within them those in square brackets (all of them where none are). */
export interface Quoted {
  readonly whole: Span;
  readonly marked: Span;
}

/** Where a quotation such as "killing at least [34] people" stands; `undefined` unless it stands there exactly once. */
export function findQuoted(text: string, quotation: string): Quoted | undefined {
  const open = quotation.indexOf("[");
  const close = quotation.indexOf("]");
  const marks = open >= 0 && close > open;
  const words = marks
    ? quotation.slice(0, open) + quotation.slice(open + 1, close) + quotation.slice(close + 1)
    : quotation;
  const start = text.indexOf(words);
  if (start < 0 || text.indexOf(words, start + 1) >= 0) return undefined;
  const whole = { start, end: start + words.length };
  return { whole, marked: marks ? { start: start + open, end: start + close - 1 } : whole };
}

/** The words of a name as they are compared: no capitals, accents, articles or possessive endings. */
export function wordsOfName(name: string): ReadonlySet<string> {
  const plain = name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/['’]s\b/gu, "");
  const words = plain.match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words.filter((word) => !["a", "an", "the"].includes(word)));
}

/** Whether one name holds all words of the other: "Mayor Dilbar Oshen" and "Oshen" of "Dilbar Oshen". */
export function namesAgree(a: string, b: string): boolean {
  const [some, others] = [wordsOfName(a), wordsOfName(b)];
  if (some.size === 0 || others.size === 0) return false;
  return [...some].every((word) => others.has(word)) || [...others].every((word) => some.has(word));
}
