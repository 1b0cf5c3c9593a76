// Sets ranges of a text as nested elements. A range that crosses another's end is cut there; its first piece keeps its id.

import type { Span } from "../../model/span.ts";
import { escapeHtml } from "./escape.ts";

/** A stretch of text to be wrapped in an element. */
export interface Range extends Span {
  readonly element: string;
  /** Attributes of every piece, ready to be set: ` class="m"`. */
  readonly attributes: string;
  /** Attributes of the first piece alone, such as its id. */
  readonly firstOnly?: string;
  /** HTML set before the first piece's text. */
  readonly before?: string;
  /** Of ranges with one span, the lower rank is the outer element. */
  readonly rank: number;
}

/** The text with its ranges as elements. */
export function nestRanges(text: string, ranges: readonly Range[]): string {
  const within = ranges
    .map((range) => ({
      ...range,
      start: Math.max(0, range.start),
      end: Math.min(text.length, range.end),
    }))
    .filter(({ start, end }) => start < end)
    .sort(inOrder);
  return setRanges(text, { start: 0, end: text.length }, within);
}

function inOrder(a: Range, b: Range): number {
  return a.start - b.start || b.end - a.end || a.rank - b.rank;
}

function setRanges(text: string, { start, end }: Span, ranges: readonly Range[]): string {
  const parts: string[] = [];
  let at = start;
  let waiting = [...ranges];
  while (waiting.length > 0) {
    const [outer, ...others] = waiting;
    if (outer === undefined) break;
    const split = splitAt(others, outer.end);
    parts.push(escapeHtml(text.slice(at, outer.start)));
    parts.push(
      `<${outer.element}${outer.firstOnly ?? ""}${outer.attributes}>${outer.before ?? ""}`,
      setRanges(text, outer, split.inside),
      `</${outer.element}>`,
    );
    at = outer.end;
    waiting = split.after;
  }
  parts.push(escapeHtml(text.slice(at, end)));
  return parts.join("");
}

/** Ranges sorted by start: those before `end`, and those after it with what was cut off. */
function splitAt(
  ranges: readonly Range[],
  end: number,
): { readonly inside: readonly Range[]; readonly after: Range[] } {
  const firstAfter = ranges.findIndex((range) => range.start >= end);
  const before = firstAfter < 0 ? ranges : ranges.slice(0, firstAfter);
  const after = firstAfter < 0 ? [] : ranges.slice(firstAfter);
  const cut = before
    .filter((range) => range.end > end)
    .map((range): Range => {
      const { firstOnly: _id, before: _label, ...rest } = range;
      return { ...rest, start: end };
    });
  const inside = before.map((range) => ({ ...range, end: Math.min(range.end, end) }));
  return {
    inside: inside.sort(inOrder),
    after: cut.length === 0 ? [...after] : [...cut, ...after].sort(inOrder),
  };
}
