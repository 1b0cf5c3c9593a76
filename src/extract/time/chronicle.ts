// Keeps what a report has dated so far, so that "the next day", "that winter" and "two years later" have something to be
// counted from; and decides whether the report tells of a time of its own or of the days around its publication.

import type { Span } from "../../model/span.ts";
import type { Earlier } from "./rule.ts";

/** How fine a date must be for another to be counted from it. */
export type Grain = "day" | "month" | "quarter" | "year";

/** The latest expressions settled to the day, to the month, to the quarter and to the year. */
export type Chronicle = Readonly<Record<Grain, Earlier | undefined>>;

export const emptyChronicle: Chronicle = {
  day: undefined,
  month: undefined,
  quarter: undefined,
  year: undefined,
};

const shapes: Readonly<Record<Grain, RegExp>> = {
  day: /^\d{4}-\d\d-\d\d/,
  month: /^\d{4}-\d\d(?=$|-)/,
  quarter: /^\d{4}-Q[1-4]$/,
  year: /^\d{4}(?=$|-)/,
};

/** The chronicle with one expression more. A month that is not the month of the latest day puts that day behind it. */
export function withEarlier(chronicle: Chronicle, one: Earlier): Chronicle {
  if (!shapes.year.test(one.value)) return chronicle;
  const kept = (grain: Grain): Earlier | undefined => {
    if (shapes[grain].test(one.value)) return one;
    const known = chronicle[grain];
    return known?.value.startsWith(one.value.slice(0, one.value.length === 7 ? 7 : 4)) === true
      ? known
      : undefined;
  };
  return {
    day: kept("day"),
    month: kept("month"),
    // A quarter that is named is what a business report is about from there on.
    quarter: shapes.quarter.test(one.value) && !one.counted ? one : chronicle.quarter,
    year: one,
  };
}

/** Words before a year that the telling may go back to; after others ("the treaty of 1812") an earlier year is an aside. */
const goingOn =
  /(?:^|\b(?:in|by|during|throughout|through|until|till|to|and|from)\s+(?:the\s+)?)$/iu;

/** Words of a time that is looked back to. */
const lookingBack = /\b(?:earlier|before|ago|prior|previous)\b/iu;

/** Whether the telling goes on from an expression, so that what follows is counted from it, or only looks aside. */
export function goesOn(
  text: string,
  { span, value, counted }: Earlier,
  sentence: Span,
  { year }: Chronicle,
): boolean {
  if (counted && lookingBack.test(text.slice(span.start, span.end))) return false;
  const before = text.slice(Math.max(sentence.start, span.start - 16), span.start);
  if (/(?:\bsince\s+|[([])$/iu.test(before)) return false;
  const back = /^\d{4}$/.test(value) && year !== undefined && value < year.value.slice(0, 4);
  return !back || counted || goingOn.test(before);
}

/** How fine a date must be to count so many of a unit from it. */
export function grainOf(unit: string): Grain {
  if (/month/.test(unit)) return "month";
  if (unit === "quarter") return "quarter";
  return /year|decade|century|season/.test(unit) ? "year" : "day";
}

/** An expression as it stands, before it is read. */
export interface Standing {
  readonly rule: string;
  /** Its year, in digits, where it names one. */
  readonly year: string | undefined;
}

/** Rules whose words mean nothing without the day of the telling. */
const tellingRules: ReadonlySet<string> = new Set([
  "time/weekday",
  "time/named-day",
  "time/ago",
  "time/the-weekend",
]);

/** So many dates with a year a narration has at the least, with and without a day of publication. */
const least = { dated: 8, undated: 5 };
/** And so many for each word that needs the day of the telling. */
const leastForEach = 4;

/**
 * Whether a text tells of a time of its own: it dates by years, and hardly by weekdays, "yesterday" or "ago". The years
 * beside that of publication count for nothing, since a report of the day may name those.
 */
export function isNarrated(standing: readonly Standing[], published: string | undefined): boolean {
  const own = Number(published?.slice(0, 4) ?? Number.POSITIVE_INFINITY);
  const enough = published === undefined ? least.undated : least.dated;
  const dated = standing.filter(
    ({ year }) => year !== undefined && Math.abs(Number(year) - own) > 1,
  ).length;
  const telling = standing.filter(({ rule }) => tellingRules.has(rule)).length;
  return dated >= enough && dated >= leastForEach * telling;
}
