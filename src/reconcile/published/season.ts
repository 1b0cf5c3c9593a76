// What a dateline without its year says once the year is nearly known: the bounds close in on its day.

import type { Extraction } from "../../model/extraction.ts";
import type { Bounds } from "./bounds.ts";
import { dayCount, isoDay } from "./day-count.ts";

/** A report comes out on the day of its dateline or on the next. */
const datelineLag = 1;

/** Bounds wider than this leave too many years to choose from; in years. */
const mostYears = 3;

/** The bounds of a report, closed in on the days of its dateline that they hold. */
export function withinSeason(bounds: Bounds, { clues, document }: Extraction): Bounds {
  const clue = clues.find((one) => one.kind === "day-of-year");
  const { low, high } = bounds;
  if (clue === undefined || low === undefined || high === undefined) return bounds;
  const days = daysOfYears({ month: clue.month, day: clue.day }, [low.day, high.day]).filter(
    (day) => day + datelineLag >= low.day && day <= high.day,
  );
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return bounds;
  const because = [{ report: document.id, span: clue.span }, ...low.because, ...high.because];
  return {
    low: { day: Math.max(low.day, first), grain: "day", because },
    high: { day: Math.min(high.day, last + datelineLag), grain: "day", because },
  };
}

function daysOfYears(
  { month, day }: { readonly month: number; readonly day: number },
  [from, until]: readonly [number, number],
): readonly number[] {
  const years = [from - datelineLag, until].map((count) => Number(isoDay(count).slice(0, 4)));
  const [first = 0, last = 0] = years;
  if (last - first > mostYears) return [];
  const ending = `${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
  return Array.from({ length: last - first + 1 }, (_none, index) => `${first + index}-${ending}`)
    .filter((iso) => !Number.isNaN(dayCount(iso)) && isoDay(dayCount(iso)) === iso)
    .map(dayCount);
}
