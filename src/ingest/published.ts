// Reads a published time as metadata gives it: ISO 8601, a date or a date and time.

import type { Time } from "../model/time.ts";

const isoDate =
  /^(\d{4})-(\d{2})-(\d{2})(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/;

/** The day a report was published, `given`; `undefined` where the value is not an ISO 8601 date of the calendar. */
export function publishedTime(value: string): Time | undefined {
  const match = isoDate.exec(value.trim());
  if (match === null) return undefined;
  const day = `${match[1]}-${match[2]}-${match[3]}`;
  if (!isCalendarDay(day)) return undefined;
  return { edtf: day, earliest: day, latest: day, basis: "given", because: [] };
}

function isCalendarDay(day: string): boolean {
  const time = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}
