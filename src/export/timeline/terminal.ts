// The timeline for a terminal: when, the same on an axis of days, and what happened; soft ends are drawn soft.

import type { EventEntry } from "../brief/model.ts";
import { endSentence } from "../brief/plain.ts";
import { capital } from "../brief/words.ts";
import { fitSheet, flow, notesRun, type Sheet, section } from "../terminal/sheet.ts";
import { type Cell, type Column, setTable, tableFits } from "../terminal/table.ts";
import type { Run } from "../terminal/wrap.ts";
import { type DayAxis, dayAxis, drawDays } from "./axis.ts";
import type { Moment, Timeline } from "./model.ts";

const axisWidth = 24;

/** The timeline as lines of text, `head` before them, a line break at the end. */
export function renderTimelineTerminal(
  head: string,
  { dated, undated }: Timeline,
  paper: Sheet,
): string {
  const sheet = fitSheet(paper);
  const axis = dayAxis(
    dated.flatMap(({ time }) => time ?? []),
    axisWidth,
  );
  const title = "Without a date";
  const lines = [
    ...flow([{ text: head }], sheet),
    ...(dated.length === 0 ? [] : ["", ...setMoments(dated, axis, sheet)]),
    ...section(title, undated.length === 0 ? [] : setMoments(undated, undefined, sheet), sheet),
  ];
  return `${lines.join("\n")}\n`;
}

const when: Column = { title: "When", least: 14, share: 1 };
const days: Column = { title: "", least: axisWidth, share: 0 };
const what: Column = { title: "What happened", least: 28, share: 6 };

function setMoments(
  moments: readonly Moment[],
  axis: DayAxis | undefined,
  sheet: Sheet,
): readonly string[] {
  const drawn = axis !== undefined && tableFits([when, days, what], sheet.width);
  const columns = drawn ? [when, days, what] : [when, what];
  const rows = moments.map(({ time, entry }): readonly Cell[] => {
    const row = [[{ text: entry.when, stroke: sheet.paint.cyan }], tellCell(entry, sheet)] as const;
    if (!drawn) return row;
    return [row[0], [{ text: drawDays(time ?? {}, axis), stroke: sheet.paint.dim }], row[1]];
  });
  return setTable({ columns, rows, width: sheet.width, titleStroke: sheet.paint.dim });
}

function tellCell(entry: EventEntry, sheet: Sheet): readonly Run[] {
  const { bold, yellow } = sheet.paint;
  const title = entry.where === undefined ? entry.what : `${entry.what}, ${entry.where}`;
  const facts = [
    ...(entry.parties === undefined ? [] : [endSentence(capital(entry.parties))]),
    ...entry.figures.map(({ words }) => endSentence(capital(words))),
    `Told by ${entry.toldBy}.`,
  ];
  return [
    { text: title, stroke: bold },
    ...(entry.caution === undefined ? [] : [{ text: ` (${entry.caution})`, stroke: yellow }]),
    { text: `. ${facts.join(" ")}` },
    ...notesRun(entry.notes, sheet),
  ];
}
