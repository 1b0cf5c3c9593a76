// The figures for a terminal: a table a question, or stacked lines where the columns do not fit.

import type { FigureRow, FigureSection, QuestionEntry } from "../brief/model.ts";
import { sayStandings } from "../brief/sum-standings.ts";
import { flow, notesRun, type Paint, remainderOf, type Sheet, sayKinds } from "./sheet.ts";
import { type Column, setTable, tableFits } from "./table.ts";
import type { Run, Stroke } from "./wrap.ts";

/** The questions about one event with all their answers. */
export function setFigures(group: FigureSection, sheet: Sheet): readonly string[] {
  return [
    ...flow([{ text: group.title, stroke: sheet.paint.bold }], sheet),
    ...group.questions.flatMap((question) => setQuestion(question, sheet)),
  ];
}

const figureColumns: readonly Column[] = [
  { title: "How many", least: 16, share: 2 },
  { title: "Who says so", least: 22, share: 4 },
  { title: "When", least: 12, share: 1 },
  { title: "Against the other answers", least: 26, share: 4 },
];

function setQuestion(question: QuestionEntry, sheet: Sheet): readonly string[] {
  const { rows } = question;
  const inner = { ...sheet, width: sheet.width - 2 };
  const left = rows.rest.length + rows.more;
  const body = tableFits(figureColumns, inner.width)
    ? setTable({
        columns: figureColumns,
        rows: rows.main.map((row) => figureCells(row, sheet)),
        width: inner.width,
        titleStroke: sheet.paint.dim,
      })
    : rows.main.flatMap((row) => stackCells(row, inner));
  return [
    "",
    ...flow(questionRuns(question, sheet.paint), sheet, 2),
    ...body.map((line) => `  ${line}`.trimEnd()),
    ...(left === 0 ? [] : [`  ${sheet.paint.dim(remainderOf(left))}`]),
  ];
}

/** What is asked, how the answers stand, and how many of them are independent. */
export function questionRuns(question: QuestionEntry, paint: Paint): readonly Run[] {
  const { measure, status, statusWords, independent } = question;
  return [
    { text: `${measure}: ` },
    { text: statusWords, stroke: statusStroke(status, paint) },
    ...(independent === undefined ? [] : [{ text: `; ${independent}` }]),
  ];
}

/** The colour of how a question stands. */
function statusStroke(status: QuestionEntry["status"], paint: Paint): Stroke {
  switch (status) {
    case "disputed":
      return paint.red;
    case "updated":
    case "open":
      return paint.yellow;
    case "agreed":
      return paint.green;
    case "single":
    case "incomparable":
      return paint.dim;
    default:
      return status satisfies never;
  }
}

function figureCells(row: FigureRow, sheet: Sheet): readonly (readonly Run[])[] {
  const { paint } = sheet;
  const { marks } = row;
  return [
    [
      { text: row.strong, stroke: paint.bold },
      { text: row.rest },
      { text: marks.length === 0 ? "" : ` (${marks.join("; ")})` },
    ],
    [{ text: sayKinds(row.chain) }, ...notesRun(row.notes, sheet)],
    [{ text: row.held }],
    [{ text: sayStandings(row) }],
  ];
}

function stackCells(row: FigureRow, sheet: Sheet): readonly string[] {
  const [value = [], source = [], when = [], standing = []] = figureCells(row, sheet);
  return [
    ...flow(row.held === "" ? value : [...value, { text: ", when: " }, ...when], sheet),
    ...flow(source, sheet, 2),
    ...flow(standing, sheet, 2),
  ];
}
