// The reports, their dependence, what was not understood, and the sentences cited.

import type { Brief, ReportEntry } from "../brief/model.ts";
import { endSentence, inQuotes } from "../brief/plain.ts";
import { capital, groupDigits, listed } from "../brief/words.ts";
import { cite, citeAll, writeBounded } from "./cite.ts";
import { escapeHtml } from "./escape.ts";
import type { Marks } from "./marks.ts";

const reportsShown = 40;

/** The table of reports, and which of them likely speak with one voice. */
export function writeSources(brief: Brief, marks: Marks): string {
  const rows = brief.reports.map((report, index) => writeReport(report, index));
  const folded =
    rows.length <= reportsShown
      ? ""
      : `<details><summary>${groupDigits(rows.length - reportsShown)} more reports</summary>${reportTable("Further reports", rows.slice(reportsShown))}</details>`;
  return `${reportTable("The reports read", rows.slice(0, reportsShown))}${folded}${writeDatings(brief, marks)}
<h3>How reports depend on each other</h3>${writeDependence(brief, marks)}`;
}

function reportTable(caption: string, rows: readonly string[]): string {
  return `<table role="table" class="reports-table"><caption class="unseen">${caption}</caption>
<thead role="rowgroup"><tr role="row"><th role="columnheader" scope="col">Report</th><th role="columnheader" scope="col">Outlet</th><th role="columnheader" scope="col">Published</th><th role="columnheader" scope="col">Credits</th><th role="columnheader" scope="col">Set aside</th></tr></thead>
<tbody role="rowgroup">${rows.join("")}</tbody></table>`;
}

function writeReport(report: ReportEntry, index: number): string {
  const title =
    report.title === undefined
      ? ""
      : `<span class="title" dir="auto">${escapeHtml(report.title)}</span>`;
  const cell = (name: string, text: string) =>
    `<td role="cell"${text === "" ? ' class="empty"' : ""} data-name="${name}">${text}</td>`;
  return `<tr role="row"><th role="rowheader" scope="row"><a href="#r${index + 1}">${escapeHtml(report.label)}</a></th>
${cell("Outlet", `${escapeHtml(report.outlet ?? "no outlet named")}${title}`)}
${cell("Published", escapeHtml(report.published))}
${cell("Credits", escapeHtml(listed(report.credits)))}
${cell("Set aside", escapeHtml(listed(report.setAside)))}</tr>`;
}

function writeDatings({ datings }: Brief, marks: Marks): string {
  if (datings.main.length === 0) return "";
  const list = writeBounded(datings, (items) => {
    const lines = items.map(
      ({ words, notes }) =>
        `<li>${escapeHtml(endSentence(capital(words)))} ${citeAll(notes, marks)}</li>`,
    );
    return `<ul>${lines.join("")}</ul>`;
  });
  return `<h3>When they were published</h3>${list}`;
}

function writeDependence({ dependence }: Brief, marks: Marks): string {
  if (dependence.main.length === 0) {
    return "<p>No sign was found that reports share a source; that does not show that they are independent.</p>";
  }
  return writeBounded(
    dependence,
    (groups) =>
      `<ul>${groups
        .map(
          ({ how, reports, because, notes }) =>
            `<li>${escapeHtml(`${how}: ${listed(reports)}; `)}${escapeHtml(endSentence(because))} ${citeAll(notes, marks)}</li>`,
        )
        .join("")}</ul>`,
  );
}

/** What was not understood, in words. */
export function writeUnread({ unread }: Brief, marks: Marks): string {
  if (unread.main.length === 0) return "<p>Nothing was marked as not understood.</p>";
  return writeBounded(
    unread,
    (items) =>
      `<ul>${items
        .map(({ message, words, note }) => {
          const quote =
            words === undefined ? "." : `: <q dir="auto">${escapeHtml(inQuotes(words))}</q>`;
          return `<li>${escapeHtml(message)}${quote} ${note === undefined ? "" : cite(note, marks)}</li>`;
        })
        .join("")}</ul>`,
  );
}

/** Every cited sentence in exact words, so that a printed brief stands on its own. */
export function writeReferences({ references }: Brief): string {
  if (references.length === 0) return "<p>Nothing is cited.</p>";
  const items = references.map(({ label, report, sentence, name, words }) => {
    const target = sentence === 0 ? `r${report + 1}` : `r${report + 1}s${sentence}`;
    return `<li><a class="note" href="#${target}">[${escapeHtml(label)}]</a> <span class="soft">${escapeHtml(name)}</span> <span dir="auto">${escapeHtml(words)}</span></li>`;
  });
  return `<ul class="references">${items.join("")}</ul>`;
}
