// Which of two answers to one question is the later count: by the words of a report, by the days the counts are of, by one
// source having changed its own. Each gives the reason why `later` is, or `undefined`.

import type { Measure } from "../../model/figure.ts";
import { isDate } from "../../model/time.ts";
import { type Answer, type Days, isFormer, mayBeOneSource, oneSource, spoken } from "./answer.ts";

/** "Initially said" tells of a count that the same report puts another in the place of; another report may still give it. */
export function formerReason(later: Answer, earlier: Answer): string | undefined {
  if (isFormer(later)) return undefined;
  if (later.claim.report === earlier.claim.report) {
    return isFormer(earlier) ? `its report gives ${spoken(earlier)} as a former count` : undefined;
  }
  if (earlier.vague !== undefined || later.formers.length === 0) return undefined;
  if (comesAfter(earlier, later)) return undefined;
  if (later.formers.includes(earlier.best ?? earlier.low))
    return `the report of ${spoken(later)} gives ${spoken(earlier)} as a former count`;
  const passed = later.low < earlier.low && earlier.low <= Math.max(...later.formers);
  return passed
    ? `the report of ${spoken(later)} says that it was lowered from more than ${spoken(earlier)}`
    : undefined;
}

/** A report that says a toll has changed speaks of an earlier, different one - not of one given for a later day. */
export function changeReason(later: Answer, earlier: Answer): string | undefined {
  if (!later.updates || earlier.vague !== undefined || comesAfter(earlier, later)) return undefined;
  if (later.low < earlier.low) return loweredReason(later, earlier);
  if (earlier.updates) return undefined;
  const oneReport = later.claim.report === earlier.claim.report;
  if (oneReport && !isBefore(earlier, later) && !isForEarlierDay(earlier, later)) return undefined;
  return `its report says that the figure changed to ${spoken(later)}`;
}

/** A toll that is brought down follows the higher ones of whoever gives it; one that had risen only where the days say so. */
function loweredReason(later: Answer, earlier: Answer): string | undefined {
  if (!later.lowered || !mayBeOneSource(later, earlier)) return undefined;
  if (earlier.updates && !comesAfter(later, earlier)) return undefined;
  return `its report says that the figure was lowered to ${spoken(later)}`;
}

/** What rises and falls while it lasts: the missing are found, the displaced go home. The dead and the hurt only add up. */
const fallsToo: readonly Measure[] = ["missing", "displaced"];

/** A count of a later day; a lower one only where its own source lowers it, or of what falls too. */
export function laterReason(later: Answer, earlier: Answer): string | undefined {
  if (!comesAfter(later, earlier)) return undefined;
  const days = `${spoken(later)} is ${dated(later)}, ${spoken(earlier)} ${dated(earlier)}`;
  if (later.low >= earlier.low) return days;
  if (fallsToo.includes(later.claim.figure.measure)) return days;
  return oneSource(later, earlier) ? `${days}, and both are of one source` : undefined;
}

/** Two running totals of two reports: they grow, so that the higher is the later, unless the days say otherwise. */
export function totalReason(later: Answer, earlier: Answer): string | undefined {
  if (!isRunning(later) || !isRunning(earlier) || later.low <= earlier.low) return undefined;
  if (later.claim.report === earlier.claim.report) return undefined;
  if (!mayFollow(later, earlier)) return undefined;
  return `both are told as running totals, and ${spoken(later)} is the higher`;
}

function isRunning({ updates, lowered, vague, claim }: Answer): boolean {
  return (updates || claim.figure.scope === "cumulative") && vague === undefined && !lowered;
}

function dated({ asOf, published }: Answer): string {
  const own = asOf?.earliest !== published?.earliest || asOf?.latest !== published?.latest;
  if (isOneDay(asOf)) return own ? `as of ${asOf.earliest}` : `reported on ${asOf.earliest}`;
  if (asOf?.earliest === undefined) return `reported on or before ${asOf?.latest}`;
  return asOf.latest === undefined
    ? `reported on or after ${asOf.earliest}`
    : `reported between ${asOf.earliest} and ${asOf.latest}`;
}

/** Whether these days are one and known. */
export function isOneDay(days: Days | undefined): days is Days & { readonly earliest: string } {
  return days?.earliest !== undefined && days.earliest === days.latest;
}

// Of two counts of one day the one published later may follow; of two published on one day neither is known to.
function mayFollow(later: Answer, earlier: Answer): boolean {
  const [a, b] = sameDay(later.asOf, earlier.asOf)
    ? [later.published, earlier.published]
    : [later.asOf, earlier.asOf];
  return !isAfter(b, a) && !sameDay(a, b);
}

function sameDay(a: Days | undefined, b: Days | undefined): boolean {
  return isOneDay(a) && isOneDay(b) && a.earliest === b.earliest;
}

/** Whether the days of two answers tell which of them is the later. */
export function isOrdered(a: Answer, b: Answer): boolean {
  return comesAfter(a, b) || comesAfter(b, a);
}

/** Whether the days say that `a` is the later; bounds order two answers only where they do not meet. */
export function comesAfter(a: Answer, b: Answer): boolean {
  return isAfter(a.asOf, b.asOf);
}

function isAfter(a: Days | undefined, b: Days | undefined): boolean {
  return a?.earliest !== undefined && b?.latest !== undefined && a.earliest > b.latest;
}

function isBefore(a: Answer, b: Answer): boolean {
  return a.claim.content[0].start < b.claim.content[0].start;
}

// "On Friday it had counted 15", told after the new toll.
function isForEarlierDay(earlier: Answer, later: Answer): boolean {
  const day = later.day ?? (isOneDay(later.published) ? later.published.earliest : undefined);
  return (
    earlier.day !== undefined &&
    day !== undefined &&
    isDate(earlier.day) &&
    isDate(day) &&
    earlier.day < day
  );
}
