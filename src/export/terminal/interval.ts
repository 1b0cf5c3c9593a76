// Draws an answer as an interval on a row of characters: a mark for the number, a bar for its bounds, an arrow where it is open above.

import type { FigureRow } from "../brief/model.ts";
import { groupDigits } from "../brief/words.ts";
import { makeScale, type Scale } from "../scale.ts";

/** A scale laid on a number of columns. */
export interface Axis {
  readonly scale: Scale;
  readonly columns: number;
}

/** The axis that holds every answer given. */
export function axisOf(
  rows: readonly Pick<FigureRow, "low" | "high" | "best">[],
  columns: number,
): Axis {
  const ends = rows.map(({ low, high, best }) => Math.max(low, high ?? 0, best ?? 0));
  return { scale: makeScale(ends.reduce((a, b) => Math.max(a, b), 0)), columns };
}

/** The numbers of the ticks, each centred over its place; one that would run into another is left out. */
export function drawTicks(axis: Axis): string {
  let line = "";
  for (const tick of axis.scale.ticks) {
    const words = groupDigits(tick);
    const start = Math.max(0, columnAt(tick, axis) - Math.floor(words.length / 2));
    if (line !== "" && start < line.length + 1) continue;
    if (start + words.length > axis.columns) continue;
    line = line.padEnd(start) + words;
  }
  return line;
}

/** `●` a number, `├──●──┤` its bounds, `●──▶` that or more, `░` bounds that are a convention; hollow marks count no whole. */
export function drawInterval(
  row: Pick<FigureRow, "low" | "high" | "best" | "vague" | "counts">,
  axis: Axis,
): string {
  const cells = Array.from({ length: axis.columns }, () => " ");
  const put = (column: number, mark: string) => {
    if (column >= 0 && column < cells.length) cells[column] = mark;
  };
  const from = columnAt(row.low, axis);
  const to = row.high === undefined ? from + openLength : columnAt(row.high, axis);
  const bar = row.vague ? "\u2591" : "\u2500";
  if (to > from) for (let column = from; column <= to; column += 1) put(column, bar);
  if (to > from && !row.vague) put(from, "\u251c");
  if (to > from && !row.vague && row.high !== undefined) put(to, "\u2524");
  if (row.high === undefined) put(Math.min(to, axis.columns - 1), "\u25b6");
  if (row.best !== undefined)
    put(columnAt(Math.max(row.best, row.low), axis), row.counts === "whole" ? "\u25cf" : "\u25c7");
  return cells.join("").trimEnd();
}

/** How long the arrow of "and more" is; its length means nothing. */
const openLength = 3;

function columnAt(value: number, { scale, columns }: Axis): number {
  return Math.round((scale.at(value) / 100) * (columns - 1));
}
