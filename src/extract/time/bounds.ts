// Turns a settled TIMEX3 value into EDTF and the first and last day it can mean. Values with open places have no bounds.

import { addDays, lastDayOf, mondayOf } from "./calendar.ts";

export interface Bounds {
  readonly edtf: string;
  readonly earliest: string;
  readonly latest: string;
}

/** The bounds of a TIMEX3 date or time; `undefined` for durations, sets and values with an X. */
export function boundsOf(value: string): Bounds | undefined {
  const [from, until] = value.split("/");
  if (from === undefined) return undefined;
  const first = boundsOfOne(from);
  if (until === undefined || first === undefined) return first;
  const last = boundsOfOne(until);
  if (last === undefined) return undefined;
  return {
    edtf: `${first.edtf}/${last.edtf}`,
    earliest: first.earliest,
    latest: last.latest,
  };
}

function boundsOfOne(value: string): Bounds | undefined {
  for (const [pattern, read] of shapes) {
    const match = pattern.exec(value);
    if (match !== null) return read(match[1] ?? "", match[2] ?? "");
  }
  return undefined;
}

type Shape = readonly [RegExp, (first: string, second: string) => Bounds];

const shapes: readonly Shape[] = [
  [/^(\d{4}-\d{2}-\d{2})(?:T.*)?$/, (day) => ({ edtf: day, earliest: day, latest: day })],
  [
    /^(\d{4}-\d{2})$/,
    (month) => ({ edtf: month, earliest: `${month}-01`, latest: lastDayOf(month) }),
  ],
  [/^(\d{4})$/, (year) => ({ edtf: year, earliest: `${year}-01-01`, latest: `${year}-12-31` })],
  [
    /^(\d{3})$/,
    (decade) => ({ edtf: `${decade}X`, earliest: `${decade}0-01-01`, latest: `${decade}9-12-31` }),
  ],
  [
    /^(\d{2})$/,
    (century) => ({
      edtf: `${century}XX`,
      earliest: `${century}00-01-01`,
      latest: `${century}99-12-31`,
    }),
  ],
  [/^(\d{4}-W\d{2})-WE$/, (week) => days(addDays(mondayOf(week), 5), addDays(mondayOf(week), 6))],
  [/^(\d{4}-W\d{2})$/, (week) => days(mondayOf(week), addDays(mondayOf(week), 6))],
  [/^(\d{4})-Q([1-4])$/, (year, quarter) => monthsOf(year, Number(quarter) * 3 - 2, 3)],
  [/^(\d{4})-H([12])$/, (year, half) => monthsOf(year, Number(half) * 6 - 5, 6)],
  [/^(\d{4})-(SP|SU|FA|WI)$/, (year, season) => seasonOf(year, season)],
];

function days(earliest: string, latest: string): Bounds {
  return { edtf: `${earliest}/${latest}`, earliest, latest };
}

function monthsOf(year: string, first: number, count: number): Bounds {
  const from = `${year}-${String(first).padStart(2, "0")}`;
  const to = `${year}-${String(first + count - 1).padStart(2, "0")}`;
  return { edtf: `${from}/${to}`, earliest: `${from}-01`, latest: lastDayOf(to) };
}

/** A text does not say on which half of the globe it counts its seasons, so the bounds leave room for both. */
function seasonOf(year: string, season: string): Bounds {
  const codes: Readonly<Record<string, string>> = { SP: "21", SU: "22", FA: "23", WI: "24" };
  const next = String(Number(year) + 1).padStart(4, "0");
  return {
    edtf: `${year}-${codes[season] ?? "21"}`,
    earliest: `${year}-01-01`,
    latest: `${next}-03-31`,
  };
}
