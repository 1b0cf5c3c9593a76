// The lines of a text as spans, without the white space at their ends.

import type { Span } from "../model/span.ts";

/** A line: its text trimmed, and where that stands. */
export interface Line extends Span {
  readonly text: string;
}

/** The lines of a text that are not blank, in order; `\n`, `\r\n` and a lone `\r` end a line. */
export function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  for (const match of text.matchAll(/[^\r\n]+/gu)) {
    const line = lineAt(match[0], match.index);
    if (line.text !== "") lines.push(line);
  }
  return lines;
}

function lineAt(source: string, at: number): Line {
  const trimmed = source.trim();
  const start = at + (source.length - source.trimStart().length);
  return { start, end: start + trimmed.length, text: trimmed };
}
