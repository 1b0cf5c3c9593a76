// What is said ends with its quotation where the sentence goes on with what its speaker did (`yelled "Liar!" at the mayor`),
// and begins with it where a dash or a colon stands before it (`a hard speech - "We stay," he said`).

import { type Span, slice } from "../../model/span.ts";
import { tokenIndexAt, tokenRange } from "../../read/query.ts";
import type { Draft } from "./draft.ts";
import { isQuotedToken, type Line, spanOf, wordOf } from "./line.ts";

/** The draft with content that is no more than its quotation, where the rest is not said. */
export function boundByQuotation(line: Line, draft: Draft): Draft {
  const content = draft.content.map((part) => {
    const cue = spanOf(line, draft.cue);
    return part.start >= cue.end ? endedAtMark(line, part) : begunAtMark(line, part);
  });
  return content.every((part, at) => part === draft.content[at]) ? draft : { ...draft, content };
}

function endedAtMark(line: Line, part: Span): Span {
  const first = tokenIndexAt(line.reading, part.start);
  const quotation = first === undefined ? undefined : line.quotations[first];
  if (first === undefined || quotation === undefined || quotation.start !== part.start) return part;
  if (quotation.end >= part.end) return part;
  const next = tokenRange(line.reading, { start: quotation.end, end: part.end }).first;
  if (next >= line.end || isQuotedToken(line, next)) return part;
  return isOver(line, slice(line.reading.document.text, quotation), next)
    ? { start: part.start, end: quotation.end }
    : part;
}

/** Whether what follows the closing mark tells of the saying and no more of what is said. */
function isOver(line: Line, quoted: string, next: number): boolean {
  const word = wordOf(line, next);
  if (joins.has(word)) return isVerb(line, next + 1);
  const leadsOn = /[,?!…]\P{L}{0,3}$/u.test(quoted);
  if (leadsOn) return !goesOn(line, next);
  return circumstances.has(word);
}

/** More of what is said follows: another quotation, joined by a word or two. */
function goesOn(line: Line, next: number): boolean {
  return [0, 1, 2, 3].some((step) => isQuotedToken(line, next + step));
}

function isVerb(line: Line, index: number): boolean {
  const at = /ly$|^then$|^also$/u.test(wordOf(line, index)) ? index + 1 : index;
  return /^VB[DZG]$/u.test(line.reading.tags[at]?.xpos ?? "");
}

const joins = new Set(["and", "but", "then"]);

/** Words that open when, to whom or on what occasion somebody spoke. */
const circumstances = new Set(
  "when while before after until during moments minutes hours as toward towards".split(" "),
);

function begunAtMark(line: Line, part: Span): Span {
  const range = tokenRange(line.reading, part);
  if (range.first < line.first || !isQuotedToken(line, range.end - 1)) return part;
  const quotation = line.quotations[range.end - 1];
  const first = quotation && tokenIndexAt(line.reading, quotation.start);
  if (quotation === undefined || first === undefined || first <= range.first) return part;
  const before = wordOf(line, first - 1);
  return setsOff.has(before) ? { start: quotation.start, end: part.end } : part;
}

const setsOff = new Set(["-", "--", "—", "–", ":", "(", '"', "''", "“"]);
