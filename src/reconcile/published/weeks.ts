// Which reports words of the case put into one week, whichever week that was: the reports of one event on one weekday,
// and those of events of one run.

import { compareText } from "../../model/compare-text.ts";
import type { Extraction } from "../../model/extraction.ts";
import { groupBy } from "../../model/group-by.ts";
import type { SameWeek } from "../../model/situation.ts";
import { type Bounds, eachOnce, gapBetween, unbounded } from "./bounds.ts";
import type { Link } from "./propagate.ts";
import type { EventDay } from "./weekday-tellings.ts";

/** What the weeks are told by. */
export interface WeekEvidence {
  readonly boundsOf: ReadonlyMap<string, Bounds>;
  readonly extractions: readonly Extraction[];
}

/** The weeks of a case, the one with most reports first. A report with a date of its own needs no such word. */
export function sameWeeks(
  days: readonly EventDay[],
  runs: readonly Link[],
  { boundsOf, extractions }: WeekEvidence,
): readonly SameWeek[] {
  const open = days.filter(({ tellings }) => tellings.every(({ date }) => date === undefined));
  const byId = new Map(open.map((day) => [day.id, day]));
  const joined = new Map<string, EventDay[]>();
  for (const { earlier, later } of runs) {
    const [first, other] = [byId.get(earlier), byId.get(later)];
    if (first === undefined || other === undefined || !canMeet(first, other, boundsOf)) continue;
    joined.set(earlier, [...(joined.get(earlier) ?? [first]), other]);
  }
  const inRun = new Set([...joined.values()].flat().map(({ id }) => id));
  const groups = [
    ...joined.values(),
    ...open.filter(({ id }) => !inRun.has(id)).map((day) => [day]),
  ];
  return groups
    .map((group) => weekOf(group, extractions))
    .filter(({ reports }) => reports.length > 1)
    .sort(
      (a, b) =>
        b.reports.length - a.reports.length || compareText(a.reports.join(), b.reports.join()),
    );
}

function canMeet(a: EventDay, b: EventDay, boundsOf: ReadonlyMap<string, Bounds>): boolean {
  return gapBetween(boundsOf.get(a.id) ?? unbounded, boundsOf.get(b.id) ?? unbounded) <= 6;
}

function weekOf(days: readonly EventDay[], extractions: readonly Extraction[]): SameWeek {
  const tellings = groupBy(
    days.flatMap((day) => day.tellings),
    ({ report }) => report,
  );
  const firsts = extractions.flatMap(
    ({ document }) => tellings.get(document.id)?.slice(0, 1) ?? [],
  );
  const run = days.length > 1;
  return {
    reports: firsts.map(({ report }) => report),
    rule: run ? "published/one-run" : "published/one-weekday",
    because: run
      ? "they date by weekday alone what one party did, and look back on the same month of it"
      : "they tell one event, on the same weekday",
    anchors: eachOnce(firsts.map(({ anchor }) => anchor)),
  };
}
