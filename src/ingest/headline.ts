// Whether a report's text holds its headline, and where.

import { aboveHeadline, masthead } from "../english/boilerplate.ts";
import type { Line } from "./lines.ts";

/** What tells a headline beside its shape. */
export interface HeadlineClues {
  readonly text: string;
  /** The title that metadata gives. */
  readonly title: string | undefined;
  /** The outlet that metadata gives. */
  readonly outlet: string | undefined;
  /** Whether a line `# Title` is one. */
  readonly markdown: boolean;
}

const linesOfOpening = 6;
const mostWords = 20;

/**
 * The headline among the lines of a report, given without those already set aside: a line that is the
 * title, a markdown title, a first line that comes again, or a first line shaped like a headline.
 */
export function findHeadline(
  lines: readonly Line[],
  clues: HeadlineClues & { readonly wrapped: boolean },
): Line | undefined {
  const opening = lines.slice(0, linesOfOpening);
  const titled = opening.find((line) => isTitle(line.text, clues.title));
  if (titled !== undefined) return titled;
  const begin = opening.findIndex(
    (line) => line.text.length > 300 || !aboveHeadline.test(line.text),
  );
  const [first, next] = lines.slice(Math.max(0, begin), Math.max(0, begin) + 2);
  if (first === undefined || next === undefined) return undefined;
  const mark = clues.markdown ? /^#\s+(?=\S)/u.exec(first.text)?.[0].length : undefined;
  if (mark !== undefined)
    return { start: first.start + mark, end: first.end, text: first.text.slice(mark) };
  const repeated = opening.slice(1).some((line) => sameWords(line.text, first.text));
  const again = repeated && looksLikeHeadline(first.text);
  const shaped = looksLikeHeadline(first.text) && standsApart(first, next, clues);
  return again || shaped ? first : undefined;
}

/** Whether the first line of a report is the name of an outlet: its own, or one in the form of such names. */
export function isMasthead({ text }: Line, { outlet }: HeadlineClues): boolean {
  return masthead.test(text) || (outlet !== undefined && sameWords(text, outlet));
}

/** Whether two lines say the same, whatever their quotation marks, capitals and final stop. */
export function sameWords(a: string, b: string): boolean {
  if (a === b) return true;
  return a.length < 500 && Math.abs(a.length - b.length) < 8 && bare(a) === bare(b);
}

/** Whether a line is the title, or the title without the outlet's name behind it. */
export function isTitle(line: string, title: string | undefined): boolean {
  if (title === undefined || line.length > title.length + 8 || line.length < 4) return false;
  if (sameWords(line, title)) return true;
  const cut = title.split(/\s+(?:\||::|»|«|[-–—])\s+/u)[0] ?? title;
  return cut.includes(" ") && sameWords(line, cut);
}

function bare(text: string): string {
  return text
    .toLowerCase()
    .replace(/[‘’]/gu, "'")
    .replace(/[“”]/gu, '"')
    .replace(/\s+/gu, " ")
    .replace(/[.\s]+$/u, "")
    .replace(/^#+ /u, "");
}

function looksLikeHeadline(text: string): boolean {
  const words = wordCount(text);
  if (words < 2 || words > mostWords || /[.!:;,…]["”’')]*$/u.test(text)) return false;
  return !/^(?:[-*•–]|\d+[.)]|\p{Ll}+) /u.test(text) && /\p{L}{2}/u.test(text);
}

// A first line that runs on in the second is text broken at a margin and no headline.
function standsApart(
  first: Line,
  next: Line,
  { text, wrapped }: { readonly text: string; readonly wrapped: boolean },
): boolean {
  const breaks = text.slice(first.end, next.start).match(/\r\n|\r|\n/gu)?.length ?? 0;
  if (breaks > 1 || /\S/u.test(text.slice(first.end, next.start))) return true;
  if (wrapped || !/^["“‘'(\p{Lu}\d]/u.test(next.text)) return false;
  return next.text.length > 100 || /[.!?]["”’')]*$/u.test(next.text);
}

function wordCount(text: string): number {
  return text.length > 1000 ? Number.POSITIVE_INFINITY : text.split(/\s+/u).length;
}
