// Which reports words of the case put into one week, whichever week that was: the reports of one event on one weekday,
// and those of events of one run.

import { compareText } from "../../model/compare-text.ts";
import type { Extraction } from "../../model/extraction.ts";
import { groupBy } from "../../model/group-by.ts";
import type { ReportId } from "../../model/ids.ts";
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
  const order = new Map(extractions.map(({ document }, index) => [document.id, index]));
  const open = days.filter(({ tellings }) => tellings.every(({ date }) => date === undefined));
  const byId = new Map(open.map((day) => [day.id, day]));
  const runOf = new Map<EventDay, Set<EventDay>>();
  for (const { earlier, later } of runs) {
    const [first, other] = [byId.get(earlier), byId.get(later)];
    if (first === undefined || other === undefined || !canMeet(first, other, boundsOf)) continue;
    const run = runOf.get(first) ?? new Set([first]);
    runOf.set(first, run);
    if (!runOf.has(other)) runOf.set(other, run.add(other));
  }
  const groups = [
    ...new Set(runOf.values()),
    ...open.filter((day) => !runOf.has(day)).map((day) => new Set([day])),
  ].map((group) => [...group]);
  return groups
    .map((group) => weekOf(group, order))
    .filter(({ reports }) => reports.length > 1)
    .sort(
      (a, b) =>
        b.reports.length - a.reports.length || compareText(a.reports.join(), b.reports.join()),
    );
}

function canMeet(a: EventDay, b: EventDay, boundsOf: ReadonlyMap<string, Bounds>): boolean {
  return gapBetween(boundsOf.get(a.id) ?? unbounded, boundsOf.get(b.id) ?? unbounded) <= 6;
}

function weekOf(days: readonly EventDay[], order: ReadonlyMap<ReportId, number>): SameWeek {
  const tellings = groupBy(
    days.flatMap((day) => day.tellings),
    ({ report }) => report,
  );
  const firsts = [...tellings.values()]
    .flatMap(([first]) => first ?? [])
    .sort((a, b) => (order.get(a.report) ?? 0) - (order.get(b.report) ?? 0));
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
