// Where paragraphs begin and end: at blank lines, and at single line ends where a text has a paragraph a line.
// Whether lines were wrapped to a width is decided once for a document, from all its lines.

import type { Span } from "../model/span.ts";
import type { Region } from "./regions.ts";

/** A paragraph's stretch of text; trimmed of white space later, when its tokens are known. */
export interface Block extends Span {
  readonly headline: boolean;
}

interface Line extends Span {
  /** Trimmed. */
  readonly text: string;
}

// Mail and terminals wrap at 60 to 80 characters; no one wraps running text at more than this.
const widestWrap = 120;
const bullet = /^(?:[•·▪◦‣*►■●–—-]\s|\p{Nd}{1,3}[.)]\s|\([\p{Nd}a-z]\)\s)/u;
const full = /[.!?…:。！？؟۔।]["'”’»)\]*_]*$/u;
const small = /^["'“‘(]?\p{Ll}/u;

/** The paragraphs of the regions of a text, in order. */
export function readParagraphs(text: string, regions: readonly Region[]): readonly Block[] {
  const read = regions.map((region) => ({ region, blocks: lineBlocks(text, region) }));
  const wrapped = isWrapped(
    read.filter(({ region }) => !region.headline).flatMap(({ blocks }) => blocks),
  );
  return read.flatMap(({ region, blocks }) =>
    region.headline ? [region] : blocks.flatMap((lines) => joinLines(lines, wrapped)),
  );
}

/** Runs of lines with no blank line between them. */
function lineBlocks(text: string, region: Region): readonly (readonly Line[])[] {
  const blocks: Line[][] = [];
  let open: Line[] = [];
  for (const line of linesOf(text, region)) {
    if (line.text !== "") {
      if (open.length === 0) blocks.push(open);
      open.push(line);
    } else open = [];
  }
  return blocks;
}

function linesOf(text: string, region: Span): readonly Line[] {
  const lines: Line[] = [];
  let start = region.start;
  for (const match of text
    .slice(region.start, region.end)
    .matchAll(/\r\n|[\n\r\u2028\u2029\u0085]/gu)) {
    const end = region.start + match.index;
    lines.push({ start, end, text: text.slice(start, end).trim() });
    start = end + match[0].length;
  }
  lines.push({ start, end: region.end, text: text.slice(start, region.end).trim() });
  return lines;
}

/** Whether most line ends inside blocks are there for the width of the page. */
function isWrapped(blocks: readonly (readonly Line[])[]): boolean {
  let breaks = 0;
  let wraps = 0;
  for (const lines of blocks) {
    const width = lines.reduce((most, line) => Math.max(most, line.text.length), 0);
    for (const [index, line] of lines.slice(0, -1).entries()) {
      const next = lines[index + 1];
      if (next === undefined || bullet.test(next.text)) continue;
      breaks++;
      if (isWrap(line, next, width)) wraps++;
    }
  }
  return wraps > breaks / 2;
}

function isWrap(line: Line, next: Line, width: number): boolean {
  if (width > widestWrap || full.test(line.text)) return false;
  return small.test(next.text) || !fits(line, next, width);
}

/** Whether the first word of the next line would have found room on this one. */
function fits(line: Line, next: Line, width: number): boolean {
  const space = next.text.search(/\s/u);
  const word = space < 0 ? next.text.length : space;
  return line.text.length + 1 + word <= width;
}

function joinLines(lines: readonly Line[], wrapped: boolean): readonly Block[] {
  const width = lines.reduce((most, line) => Math.max(most, line.text.length), 0);
  const blocks: { first: Line; last: Line }[] = [];
  for (const line of lines) {
    const block = blocks.at(-1);
    const goesOn =
      block !== undefined && (wrapped ? fills(block, line, width) : isSmall(block, line));
    if (goesOn) block.last = line;
    else blocks.push({ first: line, last: line });
  }
  return blocks.map(({ first, last }) => ({ start: first.start, end: last.end, headline: false }));
}

interface OpenBlock {
  readonly first: Line;
  readonly last: Line;
}

/** Whether a line goes on in the next where a text has a paragraph a line. */
function isSmall({ last }: OpenBlock, next: Line): boolean {
  return small.test(next.text) && !full.test(last.text);
}

/** Whether a line goes on in the next where lines were wrapped to `width`. */
function fills({ first, last }: OpenBlock, next: Line, width: number): boolean {
  // A dash may come to stand at the start of a line by chance.
  if (bullet.test(next.text)) return !full.test(last.text) && !bullet.test(first.text);
  // A last line that is full and leaves room ends its paragraph, even with no blank line after it.
  return !(full.test(last.text) && last.text.length < width * 0.8 && fits(last, next, width));
}
