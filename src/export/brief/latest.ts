// Which reports are the latest and which were published before them, as far as that is known: by days that a report or what
// came with it gives. What was only inferred, or gives no day, has no place in that order and none is guessed.

import type { Claim } from "../../model/claim.ts";
import type { ReportId } from "../../model/ids.ts";
import type { BriefContext, Cited } from "./context.ts";

export interface PublishedOrder {
  /** The last day of publication, `2031-05-18`. */
  readonly day: string;
  readonly latest: readonly Cited[];
  readonly earlier: readonly Cited[];
  /** Of which it is not known whether they came before. */
  readonly unplaced: readonly Cited[];
}

/** The order, where two days of publication at least are known; else `undefined`. */
export function orderReports({ reports, situation }: BriefContext): PublishedOrder | undefined {
  const known = reports.map((cited) => ({ cited, day: dayOf(cited, situation.published) }));
  const day = known.reduce<string | undefined>(
    (last, one) => (last === undefined || (one.day ?? "") > last ? one.day : last),
    undefined,
  );
  if (day === undefined) return undefined;
  const earlier = known.filter((one) => one.day !== undefined && one.day < day);
  if (earlier.length === 0) return undefined;
  return {
    day,
    latest: known.filter((one) => one.day === day).map(({ cited }) => cited),
    earlier: earlier.map(({ cited }) => cited),
    unplaced: known.filter((one) => one.day === undefined).map(({ cited }) => cited),
  };
}

function dayOf(
  { extraction }: Cited,
  published: BriefContext["situation"]["published"],
): string | undefined {
  const time = published.get(extraction.document.id);
  if (time === undefined || time.basis === "inferred") return undefined;
  return time.earliest === time.latest ? time.earliest : undefined;
}

/** Reports as ids, to be looked up. */
export function idsOf(reports: readonly Cited[]): ReadonlySet<ReportId> {
  return new Set(reports.map(({ extraction }) => extraction.document.id));
}

/** A situation in which it is known what came last and what before. */
export interface LatestSetting {
  readonly context: BriefContext;
  readonly latest: ReadonlySet<ReportId>;
  readonly earlier: ReadonlySet<ReportId>;
}

/** Whether one of the latest reports says it. */
export function isLatest({ report }: Claim, { latest }: LatestSetting): boolean {
  return latest.has(report);
}

/** Whether a report published before them does. */
export function isEarlier({ report }: Claim, { earlier }: LatestSetting): boolean {
  return earlier.has(report);
}
