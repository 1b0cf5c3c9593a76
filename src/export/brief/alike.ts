// Puts answers together that can be set against each other: wholes first, then parts, one side's, what is not told as so.

import { leastOf, mostOf } from "../../model/extremes.ts";
import type { Counts, FigureRow } from "./model.ts";
import { capital, countsWords } from "./words.ts";

export interface AlikeRows {
  readonly counts: Counts;
  /** What they count; `undefined` where all are counts of the whole and nothing stands beside them. */
  readonly title: string | undefined;
  readonly rows: readonly FigureRow[];
}

const order: readonly Counts[] = ["whole", "partial", "side", "untold"];

/** The rows by what they count, each group in the order given. */
export function alikeRows(rows: readonly FigureRow[]): readonly AlikeRows[] {
  return order.flatMap((counts) => {
    const alike = rows.filter((row) => row.counts === counts);
    if (alike.length === 0) return [];
    const alone = counts === "whole" && alike.length === rows.length;
    return [{ counts, title: alone ? undefined : capital(countsWords[counts]), rows: alike }];
  });
}

/** The lowest and highest number of the wholes; `undefined` where there are fewer than two, or one says no more than "dozens". */
export function rangeOfWholes(
  rows: readonly FigureRow[],
): { readonly low: number; readonly high: number } | undefined {
  const wholes = rows.filter(({ counts, vague }) => counts === "whole" && !vague);
  const low = leastOf(wholes.map((row) => row.low));
  const high = mostOf(wholes.map((row) => Math.max(row.low, row.high ?? row.best ?? row.low)));
  return wholes.length > 1 && low < high ? { low, high } : undefined;
}
