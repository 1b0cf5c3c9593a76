// What every section of the terminal brief is set with: colours, wrapped lines, footnotes, headings.

import type { Bounded, Note, Notes, Source } from "../brief/model.ts";
import { groupDigits } from "../brief/words.ts";
import { type Run, type Stroke, wrapRuns } from "./wrap.ts";

/** Colours and weights, as functions that a terminal edge passes in. */
export interface Paint {
  readonly bold: Stroke;
  readonly dim: Stroke;
  readonly red: Stroke;
  readonly yellow: Stroke;
  readonly green: Stroke;
  readonly cyan: Stroke;
}

const same: Stroke = (text) => text;

/** No colour at all: for pipes and files. */
export const noPaint: Paint = {
  bold: same,
  dim: same,
  red: same,
  yellow: same,
  green: same,
  cyan: same,
};

/** What lines are set on. */
export interface Sheet {
  readonly width: number;
  readonly paint: Paint;
}

/** The sheet at a width that lines can be read at. */
export function fitSheet({ width, paint }: Sheet): Sheet {
  return { width: Math.min(200, Math.max(40, Math.floor(width))), paint };
}

/** A heading with a rule, and its lines; nothing where there are none. */
export function section(title: string, body: readonly string[], { width, paint }: Sheet): string[] {
  if (body.length === 0) return [];
  const rule = "\u2500".repeat(Math.max(0, width - title.length - 1));
  const first = body.findIndex((line) => line !== "");
  return ["", `${paint.bold(title.toUpperCase())} ${paint.dim(rule)}`, "", ...body.slice(first)];
}

/** Runs as wrapped lines, set in by `indent`. */
export function flow(runs: readonly Run[], { width }: Sheet, indent = 0): readonly string[] {
  const room = Math.min(width, 110 + indent) - indent;
  return wrapRuns(runs, room).map(({ text }) => " ".repeat(indent) + text);
}

/** The first line at the margin, the others set in. */
export function hang(runs: readonly Run[], sheet: Sheet, indent: number): readonly string[] {
  const [first = "", ...others] = flow(runs, { ...sheet, width: sheet.width - indent });
  return [first, ...others.map((line) => " ".repeat(indent) + line)];
}

/** What everybody reads, an empty line before each, and how many are left to the record. */
export function eachBounded<Item>(
  { main, rest, more }: Bounded<Item>,
  set: (item: Item, sheet: Sheet) => readonly string[],
  sheet: Sheet,
): readonly string[] {
  const left = rest.length + more;
  const remainder = left === 0 ? [] : ["", sheet.paint.dim(remainderOf(left))];
  return [...main.flatMap((item) => ["", ...set(item, sheet)]), ...remainder];
}

/** Says that a list goes on in the record. */
export function remainderOf(left: number): string {
  return `And ${groupDigits(left)} more in the record.`;
}

/** The footnotes of a line. */
export function notesRun(notes: Notes, { paint }: Sheet): readonly Run[] {
  if (notes.shown.length === 0) return [];
  const labels = notes.shown.map(({ label }) => ({ text: `[${label}]`, stroke: paint.dim }));
  const more = notes.more === 0 ? "" : ` and ${groupDigits(notes.more)} more`;
  return [{ text: " " }, ...labels, { text: more, stroke: paint.dim }];
}

/** One footnote. */
export function noteRun({ label }: Note, { paint }: Sheet): Run {
  return { text: ` [${label}]`, stroke: paint.dim };
}

/** The chain with the kind of each source: `Coast Herald > medics (medical)`. */
export function sayKinds(chain: readonly Source[]): string {
  return chain
    .map(({ name, kind }) => (kind === undefined ? name : `${name} (${kind})`))
    .join(" > ");
}
