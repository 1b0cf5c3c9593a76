// The figures: for each question a table of answers with a chart in it, a row an answer, never a number without its source.

import { type AlikeRows, alikeRows, rangeOfWholes } from "../brief/alike.ts";
import type { Brief, FigureRow, FigureSection, QuestionEntry, Standing } from "../brief/model.ts";
import { sumStandings } from "../brief/sum-standings.ts";
import { capital, groupDigits } from "../brief/words.ts";
import type { Scale } from "../scale.ts";
import { drawAnswer, drawAxis, drawLegend, type Range, scaleOf } from "./chart.ts";
import { cite, citeAll, writeBounded, writeChain } from "./cite.ts";
import { elementId, escapeHtml } from "./escape.ts";
import type { Marks } from "./marks.ts";

/** Every question with its answers, by event. */
export function writeFigures({ figures, counted }: Brief, marks: Marks): string {
  if (figures.main.length === 0) return `<p>${escapeHtml(counted)}</p>`;
  const groups = writeBounded(figures, (sections) =>
    sections.map((section) => writeSection(section, marks)).join(""),
  );
  return `<p class="how">${escapeHtml(counted)}</p>${drawLegend()}${groups}`;
}

function writeSection(section: FigureSection, marks: Marks): string {
  const questions = section.questions.map((question) => writeQuestion(question, section, marks));
  return `<h3>${escapeHtml(section.title)}</h3>${questions.join("")}`;
}

function writeQuestion(question: QuestionEntry, section: FigureSection, marks: Marks): string {
  const rows = [...question.rows.main, ...question.rows.rest];
  const [scale, range] = [scaleOf(rows), rangeOfWholes(rows)];
  const id = elementId(question.id);
  const { independent } = question;
  const hint = independent === undefined ? "" : `<p class="how">${escapeHtml(independent)}.</p>`;
  const caption = `${question.measure}: ${section.title}. Every answer, with who gives it.`;
  const table = (rows: readonly FigureRow[]) => `<table role="table">
<caption class="unseen">${escapeHtml(caption)}</caption>
<thead role="rowgroup"><tr role="row"><th role="columnheader" scope="col">How many</th><th role="columnheader" scope="col" class="chart"><span class="unseen">Chart</span>${drawAxis(scale)}</th><th role="columnheader" scope="col">Who says so</th><th role="columnheader" scope="col">When</th><th role="columnheader" scope="col">Against the other answers</th></tr></thead>
${alikeRows(rows)
  .map((alike) => writeAlike(alike, { scale, marks, range }))
  .join("")}</table>`;
  return `<div class="question" id="${id}">
<h4>${escapeHtml(question.measure)} <span class="tag ${question.status}">${escapeHtml(question.statusWords)}</span></h4>
${writeBounded(question.rows, table)}${hint}</div>`;
}

/** Answers that can be set against each other, under one heading. */
function writeAlike({ title, rows }: AlikeRows, drawing: Drawing): string {
  const heading =
    title === undefined
      ? ""
      : `<tr role="row" class="alike"><th role="rowheader" scope="rowgroup" colspan="5">${escapeHtml(title)}</th></tr>`;
  return `<tbody role="rowgroup">${heading}${rows.map((row) => writeRow(row, drawing)).join("")}</tbody>`;
}

interface Drawing {
  readonly scale: Scale;
  /** From the lowest to the highest count of the whole, drawn behind every answer. */
  readonly range: Range | undefined;
  readonly marks: Marks;
}

function writeRow(row: FigureRow, { scale, marks, range }: Drawing): string {
  const hint =
    row.marks.length === 0 ? "" : ` <span class="hint">${escapeHtml(row.marks.join("; "))}</span>`;
  return `<tr role="row">
<th role="rowheader" scope="row"><b>${escapeHtml(row.strong)}</b>${escapeHtml(row.rest)}${hint}</th>
<td role="cell" class="chart">${drawAnswer(row, scale, range)}</td>
<td role="cell" class="chain">${writeChain(row.chain)} ${citeAll(row.notes, marks)}</td>
<td role="cell" class="held${row.held === "" ? " empty" : ""}">${escapeHtml(row.held)}</td>
<td role="cell" class="standings">${writeStandings(row, marks)}</td></tr>`;
}

/** One comparison stands open; several are counted by their word, and open when asked for. */
function writeStandings({ standings, asAbove }: FigureRow, marks: Marks): string {
  if (asAbove !== undefined) return `<span class="soft">${escapeHtml(asAbove)}</span>`;
  const all = [...standings.main, ...standings.rest];
  const [only] = all;
  if (only === undefined) return '<span class="soft">no other answer compared</span>';
  if (all.length === 1 && standings.more === 0) return writeStanding(only, marks);
  const unseen =
    standings.more === 0
      ? ""
      : `<p class="soft">And ${groupDigits(standings.more)} more in the record.</p>`;
  const items = all.map((item) => `<li>${writeStanding(item, marks)}</li>`).join("");
  return `<details><summary>${writeSum(all)}</summary><ul>${items}</ul>${unseen}</details>`;
}

/** `Disagrees with 64, 15 and 45; updates 38`. */
function writeSum(all: readonly Standing[]): string {
  return sumStandings(all)
    .map(({ verdict, words, numbers }, index) => {
      const said = escapeHtml(index === 0 ? capital(words) : words);
      return `<span class="verdict ${verdict}">${said}</span> ${escapeHtml(numbers)}`;
    })
    .join("; ");
}

function writeStanding({ verdict, words, other, because, note }: Standing, marks: Marks): string {
  return `<span class="verdict ${verdict}">${escapeHtml(capital(words))}</span> ${escapeHtml(other)}: ${escapeHtml(because)} ${cite(note, marks)}`;
}
