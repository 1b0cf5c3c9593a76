// Reads the day of publication where the report itself says it in full: in a line of its head or foot ("Published: 16 May
// 2031") or in its dateline ("HALEM, May 16, 2031 (CP) -"). What metadata gives goes before it.

import { publishedOpening, updatedOpening } from "../../english/publication-lines.ts";
import type { Document } from "../../model/document.ts";
import type { Reading } from "../../model/reading.ts";
import type { Span } from "../../model/span.ts";
import type { Time } from "../../model/time.ts";
import { dayOf } from "../time/calendar.ts";
import { writtenDateIn } from "./full-date.ts";

/** The reading with the day its text states, where nothing gave one. */
export function withStatedDay(reading: Reading): Reading {
  const { document } = reading;
  if (document.published !== undefined) return reading;
  const published = statedDay(document, reading);
  return published === undefined ? reading : { ...reading, document: { ...document, published } };
}

function statedDay(document: Document, reading: Reading): Time | undefined {
  const lines = linesAround(document);
  const found =
    dayInLine(document, lines, publishedOpening) ??
    dayInDateline(document, reading) ??
    dayInLine(document, lines, updatedOpening);
  if (found === undefined) return undefined;
  const { day, span } = found;
  const because = [{ report: document.id, span }];
  return { edtf: day, earliest: day, latest: day, basis: "stated", because };
}

interface FoundDay {
  readonly day: string;
  readonly span: Span;
}

/** A line that says when a report came out is short. */
const longestLine = 120;
/** So much of the text is looked at for such a line, beside what was set aside. */
const headLength = 1_500;

function linesAround({ text, setAside }: Document): readonly Span[] {
  const head = [...text.slice(0, headLength).matchAll(/[^\n]+/gu)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  return [...head, ...setAside].filter(({ start, end }) => end - start <= longestLine);
}

function dayInLine(
  { text }: Document,
  lines: readonly Span[],
  opening: RegExp,
): FoundDay | undefined {
  for (const { start, end } of lines) {
    const line = text.slice(start, end);
    const day = opening.test(line) ? firstDay(line, start) : undefined;
    if (day !== undefined) return day;
  }
  return undefined;
}

/** No dateline is longer than this, its dash included. */
const longestDateline = 100;

/** Place in capitals, whatever else, a dash: what a dateline looks like. */
const dateline = /^\s*\p{Lu}{3,}[^\n]{0,90}?(?:\s[-–]|\s?[—―]|\s?--)\s/u;

/** The span of the dateline a report opens with. */
export function datelineOf({ text }: Document, { sentences }: Reading): Span | undefined {
  const start = sentences[0]?.start;
  if (start === undefined) return undefined;
  const match = dateline.exec(text.slice(start, start + longestDateline));
  return match === null ? undefined : { start, end: start + match[0].length };
}

function dayInDateline(document: Document, reading: Reading): FoundDay | undefined {
  const span = datelineOf(document, reading);
  return span && firstDay(document.text.slice(span.start, span.end), span.start);
}

function firstDay(line: string, offset: number): FoundDay | undefined {
  const date = writtenDateIn(line);
  const day = date?.year === undefined ? undefined : dayOf(date.year, date.month, date.day);
  if (date === undefined || day === undefined) return undefined;
  return { day, span: { start: offset + date.start, end: offset + date.end } };
}
