// A reading for a person: each sentence, and under it a line a word with its tags and the tree drawn down the margin.

import type { NamedSpan, Reading, Sentence } from "../model/reading.ts";
import { slice } from "../model/span.ts";
import { plain } from "./brief/plain.ts";
import { drawTree } from "./terminal/draw-tree.ts";
import { flow, type Paint, type Sheet } from "./terminal/sheet.ts";
import { graphemesOf, widthOf } from "./terminal/width.ts";

/** The listing of a reading. Layers that the reader has no model for take no columns. */
export function* listReading(reading: Reading, sheet: Sheet): Generator<string> {
  const { document, sentences, reader } = reading;
  const { bold, dim } = sheet.paint;
  const title = document.title === undefined ? "" : ` ${plain(document.title)}`;
  yield `${bold(plain(document.ref))}${title} ${dim(reader)}`;
  const names = nameKinds(reading);
  for (const [index, sentence] of sentences.entries()) {
    yield "";
    yield* headLines(reading, index, sheet);
    yield* wordLines(reading, { sentence, names }, sheet);
  }
  yield "";
}

/** The sentence with its number, and ¶ where it opens a paragraph. */
function headLines(
  { document, sentences }: Reading,
  index: number,
  sheet: Sheet,
): readonly string[] {
  const sentence = sentences[index];
  if (sentence === undefined) return [];
  const opens = sentences[index - 1]?.paragraph !== sentence.paragraph;
  const number = `${index + 1}${opens ? " ¶" : ""}`;
  const words = plain(slice(document.text, sentence));
  return flow([{ text: number, stroke: sheet.paint.dim }, { text: ` ${words}` }], sheet);
}

/** A cell's words and what paints them. */
interface Cell {
  readonly text: string;
  readonly paint?: (text: string) => string;
}

interface Listed {
  readonly sentence: Sentence;
  /** By token of the reading. */
  readonly names: ReadonlyMap<number, NamedSpan["kind"]>;
}

function wordLines(
  reading: Reading,
  { sentence, names }: Listed,
  { paint, width }: Sheet,
): readonly string[] {
  const { firstToken, endToken } = sentence;
  const rows = Array.from({ length: endToken - firstToken }, (_, at) =>
    rowOf(reading, { index: firstToken + at, name: names.get(firstToken + at) }, paint),
  );
  const widths = columnWidths(rows, width);
  const room = roomFor(widths, width);
  const branches = drawTree(headsIn(reading, sentence), (room - leastForm) >> 1);
  const wanted = rows.map(({ form }, at) => widthOf(branches[at] ?? "") + widthOf(form.text));
  const first = Math.min(room, largest(wanted));
  return rows.map(({ form, columns }, at) => {
    const branch = branches[at] ?? "";
    const number = String(at + 1).padStart(numberWidth);
    const word = inColumns(form, first - widthOf(branch));
    const cells = columns.map((cell, column) => afterGap(cell, widths[column] ?? 0));
    const line = `${paint.dim(number)}  ${branch === "" ? "" : paint.dim(branch)}${word}`;
    return (line + cells.join("")).trimEnd();
  });
}

interface Row {
  readonly form: Cell;
  /** UPOS, XPOS, lemma, label, kind of name. */
  readonly columns: readonly Cell[];
}

interface Word {
  readonly index: number;
  readonly name: NamedSpan["kind"] | undefined;
}

function rowOf({ tokens, tags, tree }: Reading, { index, name }: Word, paint: Paint): Row {
  const { upos = "", xpos = "", lemma = "" } = tags[index] ?? {};
  const arc = tree[index];
  const rooted = arc?.head === -1 ? { paint: paint.bold } : {};
  const named = name === undefined ? {} : { paint: paint.green };
  return {
    form: { text: plain(tokens[index]?.text ?? ""), ...named, ...rooted },
    columns: [
      { text: upos, paint: paint.cyan },
      { text: xpos, paint: paint.dim },
      { text: plain(lemma), paint: paint.dim },
      { text: arc?.label ?? "", ...rooted },
      { text: name ?? "", paint: paint.green },
    ],
  };
}

const numberWidth = 5;
const gap = 2;
/** A lemma longer than this is cut. */
const longestLemma = 16;
const lemmaColumn = 2;
/** Columns that words are left with at least, however deep they stand. */
const leastForm = 8;
/** What is left out, in this order, where the words would have less than 16 columns. */
const spareColumns = [lemmaColumn, 1, 4, 0];
const leastRoom = 16;

/** The columns' widths, 0 for one that is empty or for which there is no room. */
function columnWidths(rows: readonly Row[], width: number): readonly number[] {
  const widths = (rows[0]?.columns ?? []).map((_, column) => {
    const wide = largest(rows.map((row) => widthOf(row.columns[column]?.text ?? "")));
    return column === lemmaColumn ? Math.min(wide, longestLemma) : wide;
  });
  for (const spare of spareColumns) if (roomFor(widths, width) < leastRoom) widths[spare] = 0;
  return widths;
}

/** Columns left for the words and their branches. */
function roomFor(widths: readonly number[], width: number): number {
  const taken = widths.reduce((sum, one) => sum + (one === 0 ? 0 : one + gap), numberWidth + gap);
  return Math.max(leastForm, width - taken);
}

function afterGap(cell: Cell, columns: number): string {
  return columns === 0 ? "" : " ".repeat(gap) + inColumns(cell, columns);
}

// A sentence may have more words than a call can have arguments.
function largest(numbers: readonly number[]): number {
  return numbers.reduce((most, one) => Math.max(most, one), 0);
}

/** The cell in exactly so many columns, cut with an ellipsis where it is longer. */
function inColumns(cell: Cell, columns: number): string {
  let text = cell.text;
  if (widthOf(text) > columns) {
    const graphemes = [...graphemesOf(text)];
    while (graphemes.length > 0 && widthOf(graphemes.join("")) > columns - 1) graphemes.pop();
    text = `${graphemes.join("")}\u2026`;
  }
  const padding = " ".repeat(Math.max(0, columns - widthOf(text)));
  return (cell.paint === undefined || text === "" ? text : cell.paint(text)) + padding;
}

/** Heads counted from the sentence's first word, -1 for a root and where there is no tree. */
function headsIn({ tree }: Reading, { firstToken, endToken }: Sentence): readonly number[] {
  return Array.from({ length: endToken - firstToken }, (_, at) => {
    const head = tree[firstToken + at]?.head ?? -1;
    return head >= firstToken && head < endToken ? head - firstToken : -1;
  });
}

function nameKinds({ tokens, names }: Reading): ReadonlyMap<number, NamedSpan["kind"]> {
  const kinds = new Map<number, NamedSpan["kind"]>();
  let index = 0;
  for (const { start, end, kind } of names) {
    while (index < tokens.length && (tokens[index]?.end ?? 0) <= start) index++;
    for (; (tokens[index]?.start ?? end) < end; index++) kinds.set(index, kind);
  }
  return kinds;
}
