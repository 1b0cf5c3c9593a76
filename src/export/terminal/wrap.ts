// Breaks styled text into lines of a given width, at spaces where it can, inside a word where it must.

import { graphemesOf, graphemeWidth, widthOf } from "./width.ts";

/** Puts a colour or weight around text; adds no columns. */
export type Stroke = (text: string) => string;

/** A stretch of text of one style. */
export interface Run {
  readonly text: string;
  readonly stroke?: Stroke | undefined;
}

/** A finished line and the columns it takes. */
export interface Row {
  readonly text: string;
  readonly width: number;
}

/** The runs as lines of at most `width` columns. No runs give no lines. */
export function wrapRuns(runs: readonly Run[], width: number): readonly Row[] {
  const room = Math.max(1, width);
  const lines: Run[][] = [];
  let line: Run[] = [];
  let used = 0;
  const finish = () => {
    if (line.length > 0) lines.push(line);
    line = [];
    used = 0;
  };
  for (const word of wordsOf(runs)) {
    const size = columns(word);
    if (used > 0 && used + 1 + size > room && size <= room) finish();
    if (used > 0) {
      const stroke = line.at(-1)?.stroke === word[0]?.stroke ? word[0]?.stroke : undefined;
      line.push({ text: " ", stroke });
      used += 1;
    }
    for (const piece of used + size <= room ? word : splitWord(word, room)) {
      const wide = widthOf(piece.text);
      if (used > 0 && used + wide > room) finish();
      line.push(piece);
      used += wide;
    }
  }
  finish();
  return lines.map(paintLine);
}

/** Words as runs without a space; a word may change style inside (`here[001:3]`). */
function wordsOf(runs: readonly Run[]): readonly (readonly Run[])[] {
  const words: Run[][] = [];
  let open = false;
  for (const run of runs) {
    for (const part of run.text.split(/( +)/)) {
      if (part === "") continue;
      if (part.startsWith(" ")) {
        open = false;
        continue;
      }
      const piece = { text: part, stroke: run.stroke };
      if (open) words.at(-1)?.push(piece);
      else words.push([piece]);
      open = true;
    }
  }
  return words;
}

function columns(word: readonly Run[]): number {
  return word.reduce((sum, piece) => sum + widthOf(piece.text), 0);
}

/** Between its runs, and inside one only where that alone is wider than a line. */
function splitWord(word: readonly Run[], room: number): readonly Run[] {
  return word.flatMap((run) => (widthOf(run.text) <= room ? [run] : splitRun(run)));
}

function splitRun({ text, stroke }: Run): readonly Run[] {
  return graphemesOf(text)
    .filter((grapheme) => graphemeWidth(grapheme) > 0 || grapheme.length > 0)
    .map((grapheme) => ({ text: grapheme, stroke }));
}

function paintLine(line: readonly Run[]): Row {
  const merged: Run[] = [];
  for (const run of line) {
    const last = merged.at(-1);
    if (last !== undefined && last.stroke === run.stroke) {
      merged[merged.length - 1] = { text: last.text + run.text, stroke: run.stroke };
    } else merged.push(run);
  }
  const trimmed = merged.map((run, index) =>
    index === merged.length - 1 ? { ...run, text: run.text.replace(/ +$/, "") } : run,
  );
  return {
    text: trimmed.map(({ text, stroke }) => (stroke === undefined ? text : stroke(text))).join(""),
    width: columns(trimmed),
  };
}
