// How many of some reports are independent: copies and near-copies of one text are one report told several times. Every count
// of reports that a person reads is made and worded here. That reports are not found to copy each other does not show that
// they are independent: the word says no more than that none is known to be the text of another.

import type { ReportId } from "../model/ids.ts";
import type { DependenceDegree, Situation } from "../model/situation.ts";
import { count, groupDigits } from "./brief/words.ts";

/** Reports, and how many texts they are. */
export interface ReportCount {
  readonly reports: number;
  readonly independent: number;
}

/** The text each report that copies or is copied is of, by the first of its reports. */
export type TextOf = ReadonlyMap<ReportId, ReportId>;

/** Which reports are one text. */
export function textsOf({ dependence }: Pick<Situation, "dependence">): TextOf {
  return new Map(
    dependence
      .filter(({ degree }) => isOneText(degree))
      .flatMap(({ reports }) => reports.map((report) => [report, reports[0] ?? report] as const)),
  );
}

/** Whether it makes reports one text. */
export function isOneText(degree: DependenceDegree): boolean {
  return degree === "copy" || degree === "near-copy";
}

/** Counts reports, each once. */
export function countReports(reports: Iterable<ReportId>, texts: TextOf): ReportCount {
  const all = new Set(reports);
  const independent = new Set([...all].map((report) => texts.get(report) ?? report));
  return { reports: all.size, independent: independent.size };
}

/** `4 reports`, `4 reports (2 independent)`: how much was read, with a word only where some of it is one text. */
export function sayReports({ reports, independent }: ReportCount): string {
  const some = independent === reports ? "" : saidIndependent(independent);
  return count(reports, "report") + some;
}

/** `1 report`, `4 reports (4 independent)`: how many stand behind something, which is worth no more than its second number. */
export function sayBacking({ reports, independent }: ReportCount): string {
  return count(reports, "report") + (reports < 2 ? "" : saidIndependent(independent));
}

function saidIndependent(independent: number): string {
  return ` (${groupDigits(independent)} independent)`;
}

/** Whether what depends so is likely one voice: one text, or one agency. What else is shared only has a source in common. */
export function isOneVoice(degree: DependenceDegree): boolean {
  return isOneText(degree) || degree === "same-agency";
}
