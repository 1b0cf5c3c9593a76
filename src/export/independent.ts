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

/** `1 report`, `4 reports (4 independent)`: several reports are worth no more than the second number. */
export function sayReports({ reports, independent }: ReportCount): string {
  const said = count(reports, "report");
  return reports < 2 ? said : `${said} (${groupDigits(independent)} independent)`;
}

/** `4 reports (3 independent texts)`: of all reports at once, for one that tells what another wrote has yet words of its own. */
export function sayTexts({ reports, independent }: ReportCount): string {
  const said = count(reports, "report");
  return reports < 2 ? said : `${said} (${count(independent, "independent text")})`;
}

/** Whether what depends so is likely one voice: one text, or one agency. What else is shared only has a source in common. */
export function isOneVoice(degree: DependenceDegree): boolean {
  return isOneText(degree) || degree === "same-agency";
}
