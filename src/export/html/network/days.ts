// The days at which something changes between actors, and how each relation stands on each of them. What no report dates
// stays as it is; where a beginning or an end is known only within bounds, the days between are soft.

import type { Time } from "../../../model/time.ts";
import type { Tie } from "../../brief/ties.ts";

/** `held`, `perhaps` within soft bounds, `not`, or `undated`. */
export type TieState = "held" | "perhaps" | "not" | "undated";

type Course = Pick<Tie, "from" | "until" | "over">;

const mostDays = 120;

/** The days worth looking at, in order: before anything began, each bound, and after the last end. None where nothing is dated. */
export function turningDays(ties: readonly Course[]): readonly string[] {
  const begun = ties.flatMap(({ from }) => boundsOf(from));
  const ended = ties.flatMap(({ until }) => boundsOf(until));
  const days = [
    ...begun,
    ...begun.map((day) => dayBeside(day, -1)),
    ...ended,
    ...ended.map((day) => dayBeside(day, 1)),
  ];
  const told = [...new Set(days)].sort().map((day) => ({
    day,
    states: ties.map((tie) => stateOn(tie, day)).join(),
  }));
  const turning = told.filter(({ states }, index) => states !== told[index - 1]?.states);
  if (turning.length < 2) return [];
  const every = Math.ceil(turning.length / mostDays);
  return turning.filter((_, index) => index % every === 0).map(({ day }) => day);
}

/** A stop of the slider: a day worth looking at. */
export interface Stop {
  readonly day: string;
  /** The first day that any report knows, where the stop is before it. */
  readonly before: string | undefined;
  /** Where it is on the way from the first to the last, 0 to 1: in proportion to time, though no two too close to tell apart. */
  readonly at: number;
}

/** The stops for these days, which are in order. */
export function stopsOf(days: readonly string[], ties: readonly Course[]): readonly Stop[] {
  const [known] = ties.flatMap(({ from, until }) => [...boundsOf(from), ...boundsOf(until)]).sort();
  const times = days.map((day) => Date.parse(`${day}T00:00:00Z`));
  const whole = Math.max(dayLength, (times.at(-1) ?? 0) - (times[0] ?? 0));
  const even = evenShare / Math.max(1, days.length - 1);
  return days.map((day, index) => ({
    day,
    before: known !== undefined && day < known ? known : undefined,
    at: index * even + (1 - evenShare) * (((times[index] ?? 0) - (times[0] ?? 0)) / whole),
  }));
}

/** How much of the way is dealt out evenly, so that days that follow each other do not fall together beside years. */
const evenShare = 0.25;

/** How a relation stands on a day, `YYYY-MM-DD`. */
export function stateOn({ from, until, over }: Course, day: string): TieState {
  if (from === undefined && until === undefined) return "undated";
  const [begun, ended] = [beganBy(from, day), endedBy(until, over, day)];
  if (begun === "no" || ended === "yes") return "not";
  return begun === "yes" && ended === "no" ? "held" : "perhaps";
}

type Answer = "yes" | "perhaps" | "no";

function beganBy(from: Time | undefined, day: string): Answer {
  if (from === undefined) return "perhaps";
  const { earliest, latest } = from;
  if (earliest !== undefined && day < earliest) return "no";
  return latest !== undefined && latest <= day ? "yes" : "perhaps";
}

/** On the day of its end it still held. */
function endedBy(until: Time | undefined, over: boolean, day: string): Answer {
  if (until === undefined) return over ? "perhaps" : "no";
  const { earliest, latest } = until;
  if (latest !== undefined && latest < day) return "yes";
  return earliest !== undefined && day <= earliest ? "no" : "perhaps";
}

function boundsOf(time: Time | undefined): readonly string[] {
  return [time?.earliest, time?.latest].filter((day) => day !== undefined);
}

const dayLength = 86_400_000;

function dayBeside(day: string, step: 1 | -1): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + step * dayLength).toISOString().slice(0, 10);
}
