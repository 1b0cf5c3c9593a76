// Dates the weekdays of a report whose own day is inferred: only where every day it can have come out on gives the same
// date. All else stays as open as the words leave it.

import type { Claim, When } from "../../model/claim.ts";
import type { WeekdayClue } from "../../model/date-clue.ts";
import type { Extraction } from "../../model/extraction.ts";
import type { Span } from "../../model/span.ts";
import type { Time } from "../../model/time.ts";
import { dayCount, isoDay, lastWeekday } from "./day-count.ts";

/** The extraction with its weekdays dated where its inferred bounds allow; else the extraction itself. */
export function settleWeekdays(extraction: Extraction, published: Time | undefined): Extraction {
  if (published?.basis !== "inferred") return extraction;
  const dates = new Map<number, Time>();
  for (const clue of extraction.clues) {
    const date = clue.kind === "weekday" ? dateOf(clue, published) : undefined;
    if (date !== undefined)
      dates.set(clue.span.start, timeOf(date, clue.span, extraction, published));
  }
  if (dates.size === 0) return extraction;
  return {
    ...extraction,
    times: extraction.times.map((one) => ({ ...one, time: one.time ?? dates.get(one.span.start) })),
    claims: extraction.claims.map((claim) => dated(claim, dates)),
    diagnostics: extraction.diagnostics.filter(
      ({ code, span }) =>
        code !== "time-unresolved" || span === undefined || !dates.has(span.start),
    ),
  };
}

/** "Last Friday" may be either of two. */
const plainDaysBack = 6;

function dateOf(
  { weekday, daysBack }: WeekdayClue,
  { earliest, latest }: Time,
): string | undefined {
  if (earliest === undefined || latest === undefined || daysBack > plainDaysBack) return undefined;
  const first = lastWeekday(weekday, dayCount(earliest));
  const last = lastWeekday(weekday, dayCount(latest));
  return first === last ? isoDay(first) : undefined;
}

function timeOf(day: string, span: Span, { document }: Extraction, published: Time): Time {
  const own = { report: document.id, span };
  const because = [own, ...published.because.filter((one) => one.span.start !== span.start)];
  return { edtf: day, earliest: day, latest: day, basis: "inferred", because };
}

function dated<One extends Claim>(claim: One, dates: ReadonlyMap<number, Time>): One {
  const { when } = claim;
  const time =
    when === undefined || when.time !== undefined ? undefined : dates.get(when.span.start);
  if (when === undefined || time === undefined) return claim;
  const settled: When = { ...when, time };
  return { ...claim, when: settled };
}
