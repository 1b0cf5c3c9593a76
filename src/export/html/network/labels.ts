// A name in lines that fit below its shape, and how much room they take.

import { shorten } from "../../brief/plain.ts";
import { widthOf } from "../../terminal/width.ts";

/** Sizes of one drawing, in its own units. */
export interface LabelSize {
  /** Columns a line may have. */
  readonly columns: number;
  /** Of one column; an average letter of the page's sans serif. */
  readonly column: number;
  readonly line: number;
}

const mostLines = 3;

/** The name on at most three lines, an ellipsis where it is longer. */
export function nameLines(name: string, { columns }: LabelSize): readonly string[] {
  const lines: string[] = [];
  for (const word of name.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && widthOf(last) + 1 + widthOf(word) <= columns)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  const kept = lines.slice(0, mostLines).map((line) => shorten(line, columns + 4));
  if (lines.length > mostLines) kept[mostLines - 1] = `${kept[mostLines - 1]}\u2026`;
  return kept;
}

/** How wide text is drawn, near enough to keep it clear of other text. */
export function drawnWidth(text: string, { column }: LabelSize): number {
  return widthOf(text) * column;
}
