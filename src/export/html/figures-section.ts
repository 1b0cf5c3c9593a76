// The figures: for each question a table of answers with a chart in it, a row an answer, never a number without its source.

import type { Brief, FigureRow, FigureSection, QuestionEntry, Standing } from "../brief/model.ts";
import { capital, groupDigits } from "../brief/words.ts";
import type { Scale } from "../scale.ts";
import { drawAnswer, drawAxis, drawLegend, scaleOf } from "./chart.ts";
import { cite, citeAll, writeBounded, writeChain } from "./cite.ts";
import { elementId, escapeHtml } from "./escape.ts";
import type { Marks } from "./marks.ts";

/** Every question with its answers, by event. */
export function writeFigures({ figures }: Brief, marks: Marks): string {
  if (figures.main.length === 0) return "<p>No count of victims was understood.</p>";
  const groups = writeBounded(figures, (sections) =>
    sections.map((section) => writeSection(section, marks)).join(""),
  );
  return `${drawLegend()}${groups}`;
}

function writeSection(section: FigureSection, marks: Marks): string {
  const questions = section.questions.map((question) => writeQuestion(question, section, marks));
  return `<h3>${escapeHtml(section.title)}</h3>${questions.join("")}`;
}

function writeQuestion(question: QuestionEntry, section: FigureSection, marks: Marks): string {
  const scale = scaleOf([...question.rows.main, ...question.rows.rest]);
  const id = elementId(question.id);
  const caption = `${question.measure}: ${section.title}. Every answer, with who gives it.`;
  const table = (rows: readonly FigureRow[]) => `<table role="table">
<caption class="unseen">${escapeHtml(caption)}</caption>
<thead role="rowgroup"><tr role="row"><th role="columnheader" scope="col">How many</th><th role="columnheader" scope="col" class="chart"><span class="unseen">Chart</span>${drawAxis(scale)}</th><th role="columnheader" scope="col">Who says so</th><th role="columnheader" scope="col">When</th><th role="columnheader" scope="col">Against the other answers</th></tr></thead>
<tbody role="rowgroup">${rows.map((row) => writeRow(row, { scale, marks })).join("")}</tbody></table>`;
  return `<div class="question" id="${id}">
<h4>${escapeHtml(question.measure)} <span class="tag ${question.status}">${escapeHtml(question.statusWords)}</span></h4>
${writeBounded(question.rows, table)}</div>`;
}

interface Drawing {
  readonly scale: Scale;
  readonly marks: Marks;
}

function writeRow(row: FigureRow, { scale, marks }: Drawing): string {
  const hints = [row.side && `of ${row.side}`, row.scope, row.stance].filter(
    (hint) => hint !== undefined,
  );
  const hint =
    hints.length === 0 ? "" : ` <span class="hint">${escapeHtml(hints.join("; "))}</span>`;
  return `<tr role="row">
<th role="rowheader" scope="row"><b>${escapeHtml(row.strong)}</b>${escapeHtml(row.rest)}${hint}</th>
<td role="cell" class="chart">${drawAnswer(row, scale)}</td>
<td role="cell" class="chain">${writeChain(row.chain)} ${citeAll(row.notes, marks)}</td>
<td role="cell" class="held${row.held === "" ? " empty" : ""}">${escapeHtml(row.held)}</td>
<td role="cell" class="standings">${writeStandings(row, marks)}</td></tr>`;
}

function writeStandings({ standings, asAbove }: FigureRow, marks: Marks): string {
  if (asAbove !== undefined) return `<span class="soft">${escapeHtml(asAbove)}</span>`;
  const write = (items: readonly Standing[]) =>
    `<ul>${items.map((item) => `<li>${writeStanding(item, marks)}</li>`).join("")}</ul>`;
  if (standings.main.length === 0) return '<span class="soft">no other answer compared</span>';
  const left = standings.rest.length + standings.more;
  if (left === 0) return write(standings.main);
  const unseen =
    standings.more === 0
      ? ""
      : `<p class="soft">And ${groupDigits(standings.more)} more in the record.</p>`;
  return `${write(standings.main)}<details><summary>${groupDigits(left)} more</summary>${write(standings.rest)}${unseen}</details>`;
}

function writeStanding({ verdict, words, other, because, note }: Standing, marks: Marks): string {
  return `<span class="verdict ${verdict}">${escapeHtml(capital(words))}</span> ${escapeHtml(other)}: ${escapeHtml(because)} ${cite(note, marks)}`;
}
