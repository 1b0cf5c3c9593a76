// An axis of days on a row of characters: a sharp day as a sharp mark, bounds as soft ones, an open end as an arrow.

import type { Time } from "../../model/time.ts";

export interface DayAxis {
  /** Days since 1970-01-01. */
  readonly first: number;
  readonly last: number;
  readonly columns: number;
}

type Bounds = Partial<Pick<Time, "earliest" | "latest">>;

/** The axis that holds all the days given; `undefined` where there are fewer than two to tell apart. */
export function dayAxis(times: readonly Bounds[], columns: number): DayAxis | undefined {
  const days = times
    .flatMap(({ earliest, latest }) => [earliest, latest])
    .filter((day) => day !== undefined)
    .map(dayNumber);
  const first = days.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
  const last = days.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  return first < last ? { first, last, columns } : undefined;
}

/** `····█···` a day, `··▒▒▒···` some time between, `◂▒······` on or before, `······▒▸` on or after. */
export function drawDays({ earliest, latest }: Bounds, axis: DayAxis): string {
  const from = earliest === undefined ? 0 : columnOf(earliest, axis);
  const to = latest === undefined ? axis.columns - 1 : columnOf(latest, axis);
  const mark = earliest !== undefined && earliest === latest ? "\u2588" : "\u2592";
  const cells: string[] = Array.from({ length: axis.columns }, (_, column) =>
    column >= from && column <= to ? mark : "\u00b7",
  );
  if (earliest === undefined) cells[0] = "\u25c2";
  if (latest === undefined) cells[cells.length - 1] = "\u25b8";
  return cells.join("");
}

function columnOf(day: string, { first, last, columns }: DayAxis): number {
  return Math.round(((dayNumber(day) - first) / (last - first)) * (columns - 1));
}

const dayLength = 86_400_000;

function dayNumber(day: string): number {
  return Math.floor(Date.parse(`${day}T00:00:00Z`) / dayLength);
}
