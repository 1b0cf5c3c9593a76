// What each quotation mark is, and how it stands to its neighbours. Pairing them is left to quotations.ts.

import type { Token } from "../model/reading.ts";

/** Double marks pair with any double mark, single with any single. */
export type MarkSize = "double" | "single";

/** What its shape alone says a mark does; a straight mark says nothing. */
export type MarkShape = "open" | "close" | "straight";

export interface Mark {
  readonly size: MarkSize;
  readonly shape: MarkShape;
}

const marks: ReadonlyMap<string, Mark> = new Map([
  ...makeMarks("double", "open", ["“", "„", "‟", "``", "«", "「", "『", "〝", "‘‘"]),
  ...makeMarks("double", "close", ["”", "»", "」", "』", "〞", "〟", "’’"]),
  ...makeMarks("double", "straight", ['"', "''", "＂"]),
  ...makeMarks("single", "open", ["‘", "‚", "‛", "‹", "`"]),
  ...makeMarks("single", "close", ["’", "›"]),
  ...makeMarks("single", "straight", ["'"]),
]);

/** The quotation mark a token is, if it is one. */
export function markOf(token: Token | undefined): Mark | undefined {
  return token === undefined ? undefined : marks.get(token.text);
}

/** Which neighbours a mark touches; brackets and other marks that face it do not count. */
export interface Touch {
  readonly left: boolean;
  readonly right: boolean;
}

// More marks than this in a row quote nothing.
const marksInRow = 4;
const opening = /^[([{¿¡]$/u;
const closing = /^(?:[.,;:!?)\]}]|[!?]+)$/u;

/** How the mark at `index` stands; `opened` says whether the mark before it opens a quotation. */
export function touchOf(tokens: readonly Token[], index: number, opened: boolean): Touch {
  return { left: touchesLeft(tokens, index, opened), right: touchesRight(tokens, index) };
}

function touchesLeft(tokens: readonly Token[], index: number, opened: boolean): boolean {
  const before = tokens[index - 1];
  if (before === undefined || before.end !== tokens[index]?.start) return false;
  return !opening.test(before.text) && !(opened && markOf(before) !== undefined);
}

function touchesRight(tokens: readonly Token[], index: number): boolean {
  for (let at = index + 1; at <= index + marksInRow; at++) {
    const next = tokens[at];
    if (next === undefined || next.start !== tokens[at - 1]?.end) return false;
    if (markOf(next) === undefined) return !closing.test(next.text);
  }
  return false;
}

function makeMarks(
  size: MarkSize,
  shape: MarkShape,
  texts: readonly string[],
): readonly (readonly [string, Mark])[] {
  return texts.map((text) => [text, { size, shape }]);
}
