// Clues in times that the report leaves open because nothing dates it: weekdays of the week before it, months of the
// year before it, a dateline without a year.

import { pastDating } from "../../english/past-happenings.ts";
import { lastWeekday, otherWeekday } from "../../english/publication-lines.ts";
import type { DayOfYearClue, LookBackClue, WeekdayClue } from "../../model/date-clue.ts";
import type { Mention } from "../../model/mention.ts";
import type { Reading } from "../../model/reading.ts";
import { slice } from "../../model/span.ts";
import type { TimeExpression } from "../../model/time.ts";
import { tokenIndexAt } from "../../read/query.ts";
import { writtenDateIn } from "./full-date.ts";
import { datelineOf } from "./stated-day.ts";
import { tenseAround } from "./tense.ts";

/** A bare weekday told as past is of the seven days up to its report, its own day among them. */
const plainDaysBack = 6;
/** "Last Friday" may be the Friday before that. */
const lastDaysBack = 13;

/** The weekdays that a report tells as past, in reading order. */
export function pastWeekdays(
  times: readonly TimeExpression[],
  reading: Reading,
): readonly WeekdayClue[] {
  return times.flatMap(({ span, value, type }) => {
    const weekday = /^XXXX-WXX-([1-7])/u.exec(value)?.[1];
    const words = slice(reading.document.text, span);
    if (weekday === undefined || type === "SET" || otherWeekday.test(words)) return [];
    if (isAhead(span.start, reading)) return [];
    const daysBack = lastWeekday.test(words) ? lastDaysBack : plainDaysBack;
    return [{ kind: "weekday", weekday: Number(weekday), daysBack, span }];
  });
}

function isAhead(offset: number, reading: Reading): boolean {
  const token = tokenIndexAt(reading, offset);
  const tense = token === undefined ? undefined : tenseAround(reading, token);
  return tense === "coming" || tense === "plan";
}

/** No sentence looks back on more names than this in one month. */
const mostNames = 4;

/** The months without a year that one sentence tells as past, each with whom it tells of. */
export function lookBacks(
  times: readonly TimeExpression[],
  mentions: readonly Mention[],
  reading: Reading,
): readonly LookBackClue[] {
  if (times.some((time) => time.time?.basis === "stated" && isDating(time, reading))) return [];
  const named = mentions.filter(({ form, kind }) => form === "name" && kind !== "place");
  return times.flatMap((time) => {
    const month = /^XXXX-(\d{2})$/u.exec(time.value)?.[1];
    if (month === undefined || !isDating(time, reading)) return [];
    return named
      .slice(0, mostNames)
      .map(
        ({ id }) => ({ kind: "look-back", month: Number(month), of: id, span: time.span }) as const,
      );
  });
}

function isDating({ span }: TimeExpression, reading: Reading): boolean {
  const token = tokenIndexAt(reading, span.start);
  if (token === undefined) return false;
  const tense = tenseAround(reading, token);
  const before = reading.tokens[token - 1]?.lower ?? reading.tokens[token]?.lower ?? "";
  return pastDating.has(before) && (tense === "past" || tense === "perfect");
}

/** Day and month of a dateline that leaves its year unsaid. */
export function dayOfDateline(reading: Reading): readonly DayOfYearClue[] {
  const { document } = reading;
  const line = document.published === undefined ? datelineOf(document, reading) : undefined;
  const date = line && writtenDateIn(slice(document.text, line));
  if (line === undefined || date === undefined || date.year !== undefined) return [];
  const span = { start: line.start + date.start, end: line.start + date.end };
  return [{ kind: "day-of-year", month: date.month, day: date.day, span }];
}
