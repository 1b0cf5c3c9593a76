// The first and the last day a thing can have been, each with the words that bound it, and how the two are narrowed.

import type { DateGrain } from "../../model/date-clue.ts";
import type { Anchor, Time } from "../../model/time.ts";
import { isoDay } from "./day-count.ts";

/** One end of an interval: the day, how finely it is known, and what it rests on. */
export interface Bound {
  readonly day: number;
  readonly grain: DateGrain;
  readonly because: readonly Anchor[];
}

export interface Bounds {
  readonly low: Bound | undefined;
  readonly high: Bound | undefined;
}

export type Side = "low" | "high";

/** Two bounds that cannot both hold: the one that stood, and the one that came against it and was left out. */
export interface Contradiction {
  /** The variable that they bound: a report's id, or an event's. */
  readonly of: string;
  readonly stood: readonly Anchor[];
  readonly left: readonly Anchor[];
}

export const unbounded: Bounds = { low: undefined, high: undefined };

/** Whether a bound says more than the one that stands on its side. */
export function isTighter(side: Side, bound: Bound, bounds: Bounds): boolean {
  const known = bounds[side];
  if (known === undefined) return true;
  return side === "low" ? bound.day > known.day : bound.day < known.day;
}

/** The bound on the other side that a new one cannot stand beside. */
export function opposed(side: Side, bound: Bound, bounds: Bounds): Bound | undefined {
  const other = side === "low" ? bounds.high : bounds.low;
  if (other === undefined) return undefined;
  const crossed = side === "low" ? bound.day > other.day : bound.day < other.day;
  return crossed ? other : undefined;
}

/** Days between two intervals: 0 where they meet or one is open towards the other. */
export function gapBetween(a: Bounds, b: Bounds): number {
  const gap = (early: Bounds, late: Bounds) =>
    early.high === undefined || late.low === undefined ? 0 : late.low.day - early.high.day;
  return Math.max(0, gap(a, b), gap(b, a));
}

/** The bounds as a time that says it was inferred, and from what; `undefined` where both ends are open. */
export function inferredTime({ low, high }: Bounds): Time | undefined {
  if (low === undefined && high === undefined) return undefined;
  return {
    edtf: edtfOf(low, high),
    earliest: low && isoDay(low.day),
    latest: high && isoDay(high.day),
    basis: "inferred",
    because: eachOnce([...(low?.because ?? []), ...(high?.because ?? [])]),
  };
}

function edtfOf(low: Bound | undefined, high: Bound | undefined): string {
  const from = low && written(low);
  const until = high && written(high);
  return from === until ? (from ?? "..") : `${from ?? ".."}/${until ?? ".."}`;
}

function written({ day, grain }: Bound): string {
  return grain === "year" ? isoDay(day).slice(0, 4) : isoDay(day);
}

/** Each anchor once, in the order given. */
export function eachOnce(anchors: readonly Anchor[]): readonly Anchor[] {
  const seen = new Map(
    anchors.map((one) => [`${one.report} ${one.span.start} ${one.span.end}`, one]),
  );
  return [...seen.values()];
}
