// The reports, their dependence, what was not understood and the sentences cited, for a terminal.

import type { Brief, ReportEntry } from "../brief/model.ts";
import { endSentence, inQuotes } from "../brief/plain.ts";
import { collectNotes } from "../brief/references.ts";
import { capital, groupDigits, listed } from "../brief/words.ts";
import { eachBounded, flow, hang, noteRun, notesRun, remainderOf, type Sheet } from "./sheet.ts";
import { type Column, setTable, tableFits } from "./table.ts";
import type { Run } from "./wrap.ts";

const reportColumns: readonly Column[] = [
  { title: "Report", least: 10, share: 1 },
  { title: "Outlet", least: 14, share: 3 },
  { title: "Published", least: 14, share: 1 },
  { title: "Credits and what was set aside", least: 14, share: 3 },
];
const reportsShown = 40;

/** The table of reports, and which likely speak with one voice. */
export function setSources(brief: Brief, sheet: Sheet): readonly string[] {
  const left = brief.reports.length - reportsShown;
  return [
    ...setReports(brief.reports.slice(0, reportsShown), sheet),
    ...(left <= 0 ? [] : [sheet.paint.dim(remainderOf(left))]),
    ...eachBounded(
      brief.datings,
      ({ words, notes }) =>
        flow([{ text: endSentence(capital(words)) }, ...notesRun(notes, sheet)], sheet),
      sheet,
    ),
    ...eachBounded(
      brief.dependence,
      ({ how, reports, because, notes }) =>
        flow(
          [
            { text: endSentence(`${how}: ${listed(reports)}; ${because}`) },
            ...notesRun(notes, sheet),
          ],
          sheet,
        ),
      sheet,
    ),
  ];
}

function setReports(reports: readonly ReportEntry[], sheet: Sheet): readonly string[] {
  if (!tableFits(reportColumns, sheet.width)) {
    return reports.flatMap((report) => {
      const cells = reportCells(report).filter((cell) => cell.some(({ text }) => text !== ""));
      const runs = cells.flatMap((cell, index) => (index === 0 ? cell : [{ text: "; " }, ...cell]));
      return hang(runs, sheet, 2);
    });
  }
  return setTable({
    columns: reportColumns,
    rows: reports.map(reportCells),
    width: sheet.width,
    titleStroke: sheet.paint.dim,
  });
}

function reportCells(report: ReportEntry): readonly (readonly Run[])[] {
  const credits = report.credits.length === 0 ? [] : [`credits ${listed(report.credits)}`];
  const aside = report.setAside.length === 0 ? [] : [`set aside: ${listed(report.setAside)}`];
  return [
    [{ text: report.label }],
    [{ text: report.outlet ?? "no outlet named" }],
    [{ text: report.published }],
    [{ text: [...credits, ...aside].join("; ") }],
  ];
}

/** What was not understood, in words. */
export function setUnread(brief: Brief, sheet: Sheet): readonly string[] {
  return eachBounded(
    brief.unread,
    ({ message, words, note }) =>
      flow(
        [
          { text: words === undefined ? endSentence(message) : `${message}: ${inQuotes(words)}` },
          ...(note === undefined ? [] : [noteRun(note, sheet)]),
        ],
        sheet,
      ),
    sheet,
  );
}

/** The sentences that what happened and the figures rest on; what else is cited is quoted where it stands. */
export function setReferences(brief: Brief, sheet: Sheet): readonly string[] {
  const { references, lead, happened, figures } = brief;
  const lists = { lead, happened, figures };
  const cited = new Set(collectNotes(lists, ["rest", "standings"]).map(({ label }) => label));
  const shown = references.filter(({ label }) => cited.has(label));
  const left = references.length - shown.length;
  const lines = shown.flatMap(({ label, name, words }) =>
    hang(
      [{ text: `${label}  `, stroke: sheet.paint.dim }, { text: `${name}: ${words}` }],
      sheet,
      2,
    ),
  );
  if (left === 0) return lines;
  const where = "in the brief as Markdown or as a page (-o brief.md, -o brief.html).";
  return [...lines, "", ...flow([{ text: `And ${groupDigits(left)} more ${where}` }], sheet)];
}
