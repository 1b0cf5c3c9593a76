// When. A time is always a pair of bounds that says how it came to be known and from which words.

import type { ReportId } from "./ids.ts";
import type { Span } from "./span.ts";

/** `given` by metadata; `stated` in full by the text; `resolved` from words and another date; `inferred` from the company it keeps. */
export type TimeBasis = "given" | "stated" | "resolved" | "inferred";

/** Words of a report that something rests on. */
export interface Anchor {
  readonly report: ReportId;
  readonly span: Span;
}

/**
 * A time as bounds. `edtf` is Extended Date/Time Format (ISO 8601-2:2019, level 1); `earliest` and
 * `latest` are the first and last day it can mean, `YYYY-MM-DD`, `undefined` where open. Where the text does not say
 * whether it looks back or ahead, they are the day of the one reading and that of the other.
 */
export interface Time {
  readonly edtf: string;
  readonly earliest: string | undefined;
  readonly latest: string | undefined;
  readonly basis: TimeBasis;
  readonly because: readonly Anchor[];
}

export type TimexType = "DATE" | "TIME" | "DURATION" | "SET";

/**
 * A time expression in a text, with its TIMEX3 value (ISO-TimeML). A weekday that no date settles
 * keeps the value `XXXX-WXX-5` (here: some Friday); `time` is there only where bounds are known.
 */
export interface TimeExpression {
  readonly span: Span;
  readonly type: TimexType;
  readonly value: string;
  readonly time: Time | undefined;
  readonly rules: readonly string[];
}

/** The day part of a TIMEX3 value: `2031-05-16TEV` and `2031-05-16` are one day. `undefined` for durations and sets. */
export function dayOf(value: string): string | undefined {
  const match = /^(?:\d{4}-\d{2}-\d{2}|\d{4}(?:-\d{2})?|XXXX-\d{2}-\d{2}|XXXX-WXX-\d)(?=T|$)/.exec(
    value,
  );
  return match?.[0];
}

/** Whether a day is a date of the calendar, and not a weekday, a month or a year. */
export function isDate(day: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(day);
}

/** Whether a day is given by its year alone. */
export function isYear(day: string): boolean {
  return /^\d{4}$/.test(day);
}
