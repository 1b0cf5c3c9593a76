// A policy's answer in words: its number with the ends of what it spans, why, and what it left out.

import { groupBy } from "../../model/group-by.ts";
import { count, groupDigits, listed } from "../brief/words.ts";
import type { LeftOutReason, PolicyAnswer } from "./policy.ts";

/** `45 (15 to 64)`, `38`, `12 or more`, `more than 80`, `15 to 64, no one number`, `no number`. */
export function sayPolicyNumbers({ low, high, best }: PolicyAnswer): string {
  if (low === undefined) return "no number";
  const ends = sayEnds(low, high);
  if (high === undefined && best === low) return ends;
  if (high === undefined && best === low - 1) return `more than ${groupDigits(best)}`;
  if (best === undefined) return low === high ? ends : `${ends}, no one number`;
  return low === high && best === low ? ends : `${groupDigits(best)} (${ends})`;
}

function sayEnds(low: number, high: number | undefined): string {
  if (high === undefined) return `${groupDigits(low)} or more`;
  return low === high ? groupDigits(low) : `${groupDigits(low)} to ${groupDigits(high)}`;
}

/** `Left out: 2 counts of a part and 1 former count.`; `undefined` where every answer counts. */
export function sayLeftOut({ leftOut }: PolicyAnswer): string | undefined {
  const parts = [...groupBy(leftOut, ({ why }) => why)].map(([why, { length }]) =>
    leftOutWords[why](length),
  );
  return parts.length === 0 ? undefined : `Left out: ${listed(parts)}.`;
}

const leftOutWords: Readonly<Record<LeftOutReason, (number: number) => string>> = {
  untold: (number) => `${count(number, "count")} denied, possible or planned`,
  apart: (number) => `${count(number, "count")} told of another happening`,
  former: (number) => count(number, "former count"),
  side: (number) => `${count(number, "count")} of one side`,
  part: (number) => `${count(number, "count")} of a part or of some people`,
  derived: (number) => `${count(number, "total")} worked out and not given`,
  vague: (number) => `${count(number, "answer")} in words alone`,
  updated: (number) => `${count(number, "count")} since updated`,
  earlier: (number) => count(number, "earlier count"),
};
