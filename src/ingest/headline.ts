// Whether a report's text holds its headline, and where.

import type { Span } from "../model/span.ts";
import { type Line, linesOf } from "./lines.ts";

/** The headline in the text: the line that is the title, a markdown title, or a first line shaped like one. */
export function findHeadline(
  text: string,
  known: { readonly title: string | undefined; readonly markdown: boolean },
): Span | undefined {
  const [first, next] = linesOf(text.slice(0, 20_000)).filter((line) => line.text !== "");
  if (first === undefined || next === undefined) return undefined;
  if (known.markdown) {
    const mark = /^#\s+(?=\S)/u.exec(first.text);
    if (mark !== null) return { start: first.start + mark[0].length, end: first.end };
  }
  return known.title === first.text || looksLikeHeadline(first)
    ? { start: first.start, end: first.end }
    : undefined;
}

function looksLikeHeadline(line: Line): boolean {
  return line.text.split(/\s+/u).length <= 20 && !/[.!?:;,"”’…]$/u.test(line.text);
}
