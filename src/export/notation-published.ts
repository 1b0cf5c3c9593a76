// The notation of when reports were published, where their words or the case tell it, and of the weeks they share.

import type { Extraction } from "../model/extraction.ts";
import type { SameWeek, Situation } from "../model/situation.ts";
import type { Anchor, Time } from "../model/time.ts";
import { quoted } from "./notation.ts";

const gap = "  ";

/** A line for each report whose day was not given but stated or inferred, then a line for each week. */
export function notatePublished({ extractions, published, weeks }: Situation): readonly string[] {
  const reports = new Map(extractions.map((one) => [one.document.id, one]));
  const words = (anchors: readonly Anchor[]) =>
    anchors.map((anchor) => citeWords(anchor, reports.get(anchor.report))).join(", ");
  const lines = extractions.flatMap(({ document: { id, ref } }) => {
    const time = published.get(id);
    return time === undefined || time.basis === "given"
      ? []
      : [notateDay(time, { ref, from: words(time.because), id })];
  });
  const refs = (week: SameWeek) =>
    week.reports.map((id) => reports.get(id)?.document.ref ?? id).join(", ");
  return [
    ...lines,
    ...weeks.map((week) =>
      ["week", refs(week), `because ${week.because}`, `from ${words(week.anchors)}`].join(gap),
    ),
  ];
}

/** `published  001  2031-03-16/2031-03-22 inferred  from "Sunday" (004:3), "Sunday" (001:1)  #report:...`. */
function notateDay(
  { edtf, basis }: Time,
  { ref, from, id }: { readonly ref: string; readonly from: string; readonly id: string },
): string {
  return ["published", ref, `${edtf} ${basis}`, `from ${from}`, `#${id}`].join(gap);
}

/** `"Sunday" (004:3)`; without a sentence where the words stand in none. */
function citeWords({ report, span }: Anchor, extraction: Extraction | undefined): string {
  if (extraction === undefined) return report;
  const { document, sentences } = extraction;
  const at = sentences.findIndex(({ start, end }) => start <= span.start && span.start < end);
  const place = at < 0 ? document.ref : `${document.ref}:${at + 1}`;
  return `${quoted(document.text, span)} (${place})`;
}
