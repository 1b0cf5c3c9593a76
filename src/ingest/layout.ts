// How a text is laid out: broken at a margin, or all in capitals. Where it is, a line alone says little.

import type { Line } from "./lines.ts";

/** What of the layout takes meaning from single lines. */
export interface Layout {
  /** Lines end where the margin is, not where a sentence or paragraph does. */
  readonly wrapped: boolean;
  /** Written in capitals: a name looks like any word. */
  readonly capitals: boolean;
}

const looked = 200;
const shortestFull = 40;
const longestFull = 120;

/** The layout of a text with these lines. */
export function layoutOf(lines: readonly Line[]): Layout {
  const sample = lines.slice(0, looked);
  const full = sample.filter(({ text }) => text.length >= shortestFull);
  const open = full.filter((line) => isFull(line) && !endsSentence(line));
  const letters = sample.map(({ text }) => text.slice(0, longestFull)).join("");
  const capitals = letters.match(/\p{Lu}/gu)?.length ?? 0;
  const small = letters.match(/\p{Ll}/gu)?.length ?? 0;
  return {
    wrapped: open.length >= 3 && open.length * 2 > full.length,
    capitals: capitals > 2 * small,
  };
}

/** Whether a line runs on from the one before it, in a text that is broken at a margin. */
export function runsOn(before: Line | undefined, line: Line): boolean {
  if (before === undefined || line.start - before.end > 6) return false;
  return isFull(before) && !endsSentence(before);
}

function isFull({ text }: Line): boolean {
  return text.length >= shortestFull && text.length <= longestFull;
}

function endsSentence({ text }: Line): boolean {
  return /[.!?:]["”’')\]]*$/u.test(text);
}
