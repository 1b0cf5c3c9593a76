// Makes words of a report safe to set in a line: one line, no control characters, no hidden direction changes.

import { type Span, slice } from "../../model/span.ts";

/** Controls, lone surrogates, direction overrides and isolates, marks of no width that only hide things. */
const unseen =
  /[\p{Cc}\p{Cs}\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/gu;

/** A terminal's escape sequence: the control character and what it takes with it. */
const escapeSequence = /(?!\s)\p{Cc}\[[0-?]{0,16}[ -/]{0,4}[@-~]/gu;

/** The text on one line, fit for a terminal or a page. */
export function plain(text: string): string {
  return text
    .replace(escapeSequence, "")
    .replace(/\ufeff/g, "")
    .replace(/[\s\u0085]+/gu, " ")
    .replace(unseen, "")
    .trim();
}

/** The words of a span, fit for a line. */
export function plainSlice(text: string, span: Span): string {
  return plain(slice(text, span));
}

/** The words of several spans, an ellipsis where something stands between. */
export function plainSpans(text: string, spans: readonly Span[]): string {
  return spans
    .map((span) => plainSlice(text, span))
    .filter((words) => words !== "")
    .join(" \u2026 ");
}

/** The words in curly quotation marks, their own outer marks taken off first. */
export function inQuotes(words: string): string {
  return `\u201c${unquoted(words)}\u201d`;
}

/** Opening and closing mark, and whether one of them alone is a quotation mark too (an apostrophe is not). */
const outerMarks: readonly (readonly [string, string, boolean])[] = [
  ['"', '"', true],
  ["\u201c", "\u201d", true],
  ["\u00ab", "\u00bb", true],
  ["''", "''", true],
  ["'", "'", false],
  ["\u2018", "\u2019", false],
];

/** Takes marks off that stand around the whole, never half of a pair inside. */
export function unquoted(words: string): string {
  let bare = words;
  for (const [open, close, alone] of outerMarks) {
    const starts = bare.startsWith(open);
    const ends = bare.endsWith(close) && bare.length > close.length;
    if (!starts && !ends) continue;
    if (!alone && !(starts && ends)) continue;
    const inner = bare.slice(starts ? open.length : 0, ends ? -close.length : undefined);
    if (!inner.includes(open) && !inner.includes(close)) bare = inner;
  }
  return bare;
}

/** At most `limit` characters, cut at a word, with an ellipsis. */
export function shorten(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const cut = text.lastIndexOf(" ", limit);
  return `${text.slice(0, cut < limit / 2 ? limit : cut)}\u2026`;
}

/** The sentence with a full stop, unless it ends in a mark already. */
export function endSentence(text: string): string {
  return /[.?!\u2026]["'\u201d\u2019)]*$/u.test(text) ? text : `${text}.`;
}
