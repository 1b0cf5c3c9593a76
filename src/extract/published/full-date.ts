// Reads a date from the words of a dateline or of a line about publication, where no sentence stands around it.

import { dayOf } from "../time/calendar.ts";
import { dayNumber, month, plainLetters, timePattern, year } from "../time/pattern.ts";
import { monthNumber } from "../time/resolve.ts";
import type { Groups } from "../time/rule.ts";

/** A date in words: where it stands in the text it was read from, and its year where it has one. */
export interface WrittenDate {
  readonly start: number;
  readonly end: number;
  readonly year: number | undefined;
  readonly month: number;
  readonly day: number;
}

const patterns = [
  timePattern(`${year}-(?<monthNumber>0[1-9]|1[0-2])-${dayNumber}`),
  timePattern(`${month} ${dayNumber}(?:,? ${year})?`),
  timePattern(`${dayNumber}(?: of)? ${month}(?:,? ${year})?`),
];

/** The first date of a short text, one with its year before one without. */
export function writtenDateIn(text: string): WrittenDate | undefined {
  const plain = plainLetters(text);
  const found = patterns.flatMap((pattern) => [...plain.matchAll(pattern)].flatMap(readDate));
  return found.find(({ year }) => year !== undefined) ?? found[0];
}

function readDate(match: RegExpExecArray): readonly WrittenDate[] {
  const groups: Groups = match.groups ?? {};
  const number =
    groups.monthNumber === undefined ? monthNumber(groups.month) : Number(groups.monthNumber);
  const read = groups.year === undefined ? undefined : Number(groups.year);
  const day = Number(groups.day);
  // The year 2000 has every day that any year has.
  if (dayOf(read ?? 2000, number, day) === undefined) return [];
  const start = match.index;
  return [{ start, end: start + match[0].length, year: read, month: number, day }];
}
