// The figures for a terminal: under each question its answers as intervals on one scale, those that can be set against
// each other together, below each who says so and how it stands to the others.

import { type AlikeRows, alikeRows } from "../brief/alike.ts";
import type { FigureRow, FigureSection, PolicyLine, QuestionEntry } from "../brief/model.ts";
import { endSentence, shorten } from "../brief/plain.ts";
import { capital, count } from "../brief/words.ts";
import { questionRuns } from "../terminal/figures.ts";
import { type Axis, axisOf, drawInterval, drawTicks } from "../terminal/interval.ts";
import { fitSheet, flow, notesRun, type Sheet, sayKinds } from "../terminal/sheet.ts";
import { widthOf } from "../terminal/width.ts";
import type { Run } from "../terminal/wrap.ts";
import type { FigureList } from "./model.ts";

const labelWidth = 32;
const leastPlot = 20;
const mostPlot = 60;

/** The sections as lines of text, `head` before them, a line break at the end. */
export function renderFiguresTerminal(
  head: string,
  { sections }: Pick<FigureList, "sections">,
  paper: Sheet,
): string {
  const sheet = fitSheet(paper);
  const lines = [
    ...flow([{ text: head }], sheet),
    ...sections.flatMap((section) => ["", ...setSection(section, sheet)]),
  ];
  return `${lines.join("\n")}\n`;
}

function setSection({ title, questions }: FigureSection, sheet: Sheet): readonly string[] {
  return [
    ...flow([{ text: title, stroke: sheet.paint.bold }], sheet),
    ...questions.flatMap((question) => ["", ...setQuestion(question, sheet)]),
  ];
}

interface Plot {
  readonly axis: Axis;
  /** Columns before the plot; 0 where it stands on a line of its own. */
  readonly before: number;
}

function setQuestion(question: QuestionEntry, sheet: Sheet): readonly string[] {
  const rows = question.rows.main;
  const plot = plotOf(rows, sheet);
  const ticks = " ".repeat(plot.before) + drawTicks(plot.axis);
  return [
    ...flow(questionRuns(question, sheet.paint), sheet, 2),
    sheet.paint.dim(ticks),
    ...alikeRows(rows).flatMap((alike) => setAlike(alike, { plot, sheet })),
    ...question.policies.flatMap((line) => setPolicy(line, sheet)),
  ];
}

/** `By ucdp: 45 (15 to 64). 45 has 3 independent sources, more than any other number.` */
function setPolicy(
  { policy, numbers, because, notes }: PolicyLine,
  sheet: Sheet,
): readonly string[] {
  const { bold, dim } = sheet.paint;
  const number = { text: numbers, stroke: bold };
  const why = [{ text: `. ${capital(because)}`, stroke: dim }, ...notesRun(notes, sheet)];
  return flow([{ text: `By ${policy}: ` }, number, ...why], sheet, 2);
}

interface Setting {
  readonly plot: Plot;
  readonly sheet: Sheet;
}

function setAlike({ title, rows }: AlikeRows, setting: Setting): readonly string[] {
  const { dim } = setting.sheet.paint;
  return [
    ...(title === undefined ? [] : [`  ${dim(title)}`]),
    ...rows.flatMap((row) => setRow(row, setting)),
  ];
}

function plotOf(rows: readonly FigureRow[], { width }: Sheet): Plot {
  const longest = rows.reduce((most, row) => Math.max(most, widthOf(row.amount)), 0);
  const before = Math.min(labelWidth, longest) + 6;
  const beside = width - before;
  return beside >= leastPlot
    ? { axis: axisOf(rows, Math.min(mostPlot, beside)), before }
    : { axis: axisOf(rows, Math.min(mostPlot, width - 4)), before: 4 };
}

function setRow(row: FigureRow, { plot, sheet }: Setting): readonly string[] {
  const drawn = drawInterval(row, plot.axis);
  const label = shorten(row.amount, labelWidth);
  const room = plot.before - 4 - widthOf(label);
  const first =
    room > 0
      ? [`    ${sheet.paint.bold(label)}${" ".repeat(room)}${drawn}`]
      : [`    ${sheet.paint.bold(label)}`, " ".repeat(plot.before) + drawn];
  return [
    ...first,
    ...flow([...sourceRuns(row, label), ...notesRun(row.notes, sheet)], sheet, 6),
    ...flow([{ text: sayStandings(row), stroke: sheet.paint.dim }], sheet, 6),
  ];
}

function sourceRuns(row: FigureRow, label: string): readonly Run[] {
  const whole = label === row.amount ? [] : [row.amount];
  const marks = [
    ...whole,
    ...row.marks,
    ...(row.held === "" || row.held === "not said" ? [] : [`when: ${row.held}`]),
  ];
  const said = marks.length === 0 ? "" : ` (${marks.join("; ")})`;
  return [{ text: sayKinds(row.chain) + said }];
}

function sayStandings({ standings, asAbove }: FigureRow): string {
  const told = standings.main.map(({ words, other, because }) =>
    endSentence(`${capital(words)} ${other}: ${because}`),
  );
  const left = standings.rest.length + standings.more;
  return [
    ...(asAbove === undefined ? [] : [endSentence(capital(asAbove))]),
    ...told,
    ...(left === 0 ? [] : [`And ${count(left, "other comparison")}.`]),
  ].join(" ");
}
