// The lines of a text as spans, without the white space at their ends.

import type { Span } from "../model/span.ts";

/** A line: its text trimmed, and where that stands. A blank line is empty at its start. */
export interface Line extends Span {
  readonly text: string;
}

/** Every line of a text, in order; `\n`, `\r\n` and a lone `\r` end a line. */
export function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  for (const match of text.matchAll(/[^\r\n]+|\r\n|\r|\n/gu))
    lines.push(lineAt(match[0], match.index));
  return lines.filter((line) => line.start < line.end);
}

function lineAt(source: string, at: number): Line {
  const trimmed = source.trim();
  const start = at + (source.length - source.trimStart().length);
  return { start, end: start + trimmed.length, text: trimmed };
}
