// Reads the dates of GUM: dates as people marked them, each with the sentence it stands in and the days it can mean.
// The sentences of a text that hold a date are all of it there is here; they are put together in their order.

import type { Span } from "../../src/model/span.ts";

/** A date somebody marked: the first and last day it can mean. */
export interface MarkedDate extends Span {
  readonly earliest: string;
  readonly latest: string;
}

/** A text with its dates. */
export interface MarkedText {
  readonly text: string;
  /** The day the text is dated; it says nothing about what a life or a textbook tells. */
  readonly published: string;
  /** Told from outside of its time (lives, textbooks, learned writing), and not from the day it is dated. */
  readonly narrated: boolean;
  readonly dates: readonly MarkedDate[];
}

interface Line {
  readonly doc_id: string;
  readonly genre: string;
  readonly document_date: string;
  readonly text: string;
  readonly value: { readonly when?: string; readonly from?: string; readonly to?: string };
  readonly sentence: string;
}

const narratedGenres: ReadonlySet<string> = new Set(["academic", "bio", "essay", "textbook"]);

/** The texts of the lines of a file. A date that is open at one end is left out: it is no expression's own value. */
export function readMarkedTexts(lines: readonly string[]): readonly MarkedText[] {
  const texts = new Map<string, Line[]>();
  for (const line of lines) {
    const read = JSON.parse(line) as Line;
    texts.set(read.doc_id, [...(texts.get(read.doc_id) ?? []), read]);
  }
  return [...texts.values()].map(markedText);
}

function markedText(lines: readonly Line[]): MarkedText {
  let text = "";
  let sentence = "";
  let from = 0;
  const dates: MarkedDate[] = [];
  for (const line of lines) {
    if (line.sentence !== sentence) {
      sentence = line.sentence;
      text += `${text === "" ? "" : "\n\n"}${sentence}`;
      from = text.length - sentence.length;
    }
    const span = wordsIn(text, line.text, from);
    if (span === undefined) continue;
    from = span.end;
    const days = daysOf(line.value);
    if (days !== undefined) dates.push({ ...span, ...days });
  }
  const first = lines[0];
  return {
    text,
    published: first?.document_date ?? "",
    narrated: narratedGenres.has(first?.genre ?? ""),
    dates,
  };
}

/** Where words stand in a text; they were kept token by token, so white space between them counts for nothing. */
function wordsIn(text: string, words: string, from: number): Span | undefined {
  const pattern = words
    .split(" ")
    .map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/gu, "\\$&"))
    .join("\\s*");
  const found = new RegExp(pattern, "u").exec(text.slice(from));
  if (found === null) return undefined;
  return { start: from + found.index, end: from + found.index + found[0].length };
}

function daysOf({ when, from, to }: Line["value"]): Omit<MarkedDate, keyof Span> | undefined {
  const earliest = firstDay(when ?? from);
  const latest = lastDay(when ?? to);
  return earliest === undefined || latest === undefined ? undefined : { earliest, latest };
}

function firstDay(value: string | undefined): string | undefined {
  if (value === undefined || !/^\d{4}(?:-\d\d){0,2}(?=T|$)/.test(value)) return undefined;
  return `${value.slice(0, 10)}-01-01`.slice(0, 10);
}

function lastDay(value: string | undefined): string | undefined {
  const first = firstDay(value);
  if (first === undefined || value === undefined) return undefined;
  if (/^\d{4}-\d\d-\d\d/.test(value)) return first;
  const next = new Date(`${first}T00:00:00Z`);
  if (value.length === 4) next.setUTCFullYear(next.getUTCFullYear() + 1);
  else next.setUTCMonth(next.getUTCMonth() + 1);
  return new Date(next.getTime() - 86_400_000).toISOString().slice(0, 10);
}
