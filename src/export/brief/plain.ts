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

const openers = "\"'\u201c\u2018\u201e\u00ab";
const closers = "\"'\u201d\u2019\u201c\u00bb";

/** The words in curly quotation marks, their own outer marks taken off first. */
export function inQuotes(words: string): string {
  return `\u201c${withoutMarks(words)}\u201d`;
}

function withoutMarks(words: string): string {
  let start = 0;
  let end = words.length;
  while (start < end && openers.includes(words.charAt(start))) start += 1;
  while (end > start && closers.includes(words.charAt(end - 1))) end -= 1;
  const inner = words.slice(start, end);
  return hasOpenMark(inner) ? words : inner;
}

/** Whether taking the outer marks off left half of an inner pair behind. */
function hasOpenMark(inner: string): boolean {
  const straight = inner.split('"').length - 1;
  const opened = inner.split("\u201c").length - inner.split("\u201d").length;
  return straight % 2 === 1 || opened !== 0;
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
