// What of a report's text is not the report: which lines, or ends of lines, and why; and who is credited.
// Nothing is removed, and in doubt a line stays the report.

import { reportingWords } from "../english/boilerplate.ts";
import type { Credit, SetAside } from "../model/document.ts";
import { bySpan, type Span } from "../model/span.ts";
import { creditsOf } from "./credits.ts";
import { findHeadline, type HeadlineClues, isMasthead, isTitle, sameWords } from "./headline.ts";
import { type Layout, layoutOf, runsOn } from "./layout.ts";
import { type Line, linesOf } from "./lines.ts";
import { isRelatedHeading, namesSections, wordedPart } from "./wording.ts";

/** The frame of a report: its headline, and what stands around it. */
export interface Frame {
  readonly headline: Span | undefined;
  readonly setAside: readonly SetAside[];
  readonly credits: readonly Credit[];
}

interface Marked {
  readonly line: Line;
  /** Where the part that is not the report starts; `undefined` where the whole line is the report. */
  readonly from: number | undefined;
  readonly reason: string;
  readonly credits: readonly Credit[];
}

/** The headline, what is set aside and who is credited in a report's text. */
export function findFrame(clues: HeadlineClues): Frame {
  const lines = linesOf(clues.text);
  const layout = layoutOf(lines);
  const worded: readonly Marked[] = markAll(lines, layout, clues);
  const headline = findHeadline(
    worded.filter((one) => !isWhole(one)).map((one) => one.line),
    { ...clues, wrapped: layout.wrapped },
  );
  // In a text broken at a margin what follows a line says nothing of it.
  const around: readonly Step[] = [withRepeatedLines, withLinks, withSections, withFooters];
  const steps = [withRepeats(clues.title), ...(layout.wrapped ? [] : around)];
  const marked = steps.reduce((all, step) => step(all, headline), worded);
  return {
    headline: headline && { start: headline.start, end: headline.end },
    setAside: marked.flatMap(({ line, from, reason }) =>
      from === undefined ? [] : [{ start: from, end: line.end, reason }],
    ),
    credits: marked.flatMap((one) => one.credits).sort(bySpan),
  };
}

// In a text broken at a margin a line that runs on is never more than a piece of a sentence.
function markAll(lines: readonly Line[], layout: Layout, clues: HeadlineClues): readonly Marked[] {
  return lines.map((line, at) => {
    if (layout.wrapped && (runsOn(lines[at - 1], line) || startsRun(line, lines[at + 1]))) {
      return unmarked(line);
    }
    if (at === 0 && lines.length > 1 && isMasthead(line, clues)) {
      return aside(unmarked(line), "masthead");
    }
    const marked = mark(line, at, lines.length);
    const named = layout.capitals && marked.credits.length > 0;
    return named && marked.reason !== "copyright line" ? unmarked(line) : marked;
  });
}

function startsRun(line: Line, next: Line | undefined): boolean {
  return next !== undefined && runsOn(line, next);
}

// What stands around a report stands near its ends; text of many thousand lines is looked at there alone.
const linesOfEdge = 1000;

function mark(line: Line, at: number, count: number): Marked {
  if (at >= linesOfEdge && at < count - linesOfEdge) return unmarked(line);
  const found = creditsOf(line, { fromStart: at, fromEnd: count - 1 - at });
  if (found.whole) return { line, from: line.start, reason: "credit line", credits: found.credits };
  if (at > 0 && isRelatedHeading(line)) {
    return { line, from: line.start, reason: "related links", credits: [] };
  }
  const part = wordedPart(line);
  // "Video: ..." above everything else may be the headline itself.
  if (at === 0 && part?.reason === "related links") return unmarked(line);
  return {
    line,
    from: part?.start,
    reason: part?.reason ?? "",
    credits: [...found.credits, ...(part?.credits ?? [])],
  };
}

function unmarked(line: Line): Marked {
  return { line, from: undefined, reason: "", credits: [] };
}

type Step = (all: readonly Marked[], headline: Line | undefined) => readonly Marked[];

function withRepeats(title: string | undefined): Step {
  return (all, headline) =>
    all.map((one) => {
      const { line } = one;
      if (headline === undefined || isWhole(one) || line.start <= headline.start) return one;
      if (line.text.length > headline.text.length + 8) return one;
      const repeats = sameWords(line.text, headline.text) || isTitle(line.text, title);
      return repeats ? aside(one, "repeated headline") : one;
    });
}

// A paragraph that comes again word for word says nothing twice.
function withRepeatedLines(all: readonly Marked[]): readonly Marked[] {
  const seen = new Set<string>();
  return all.map((one) => {
    const { text } = one.line;
    if (isWhole(one) || text.length < 40) return one;
    if (seen.has(text)) return aside(one, "repeated line");
    seen.add(text);
    return one;
  });
}

// Under a heading such as "Related stories" the lines that are no sentences are links, up to the next that is.
function withLinks(all: readonly Marked[]): readonly Marked[] {
  let prose = false;
  let links = false;
  return all.map((one) => {
    if (isRelatedHeading(one.line)) {
      links = prose;
      return one;
    }
    if (isWhole(one)) return one;
    if (isProse(one.line)) {
      prose = true;
      links = false;
    }
    return links ? aside(one, "related links") : one;
  });
}

function withSections(all: readonly Marked[], headline: Line | undefined): readonly Marked[] {
  const sections = all.map((one) => namesSections(one.line));
  return all.map((one, at) => {
    if (isWhole(one) || !sections[at] || one.line === headline) return one;
    const near = sections.slice(Math.max(0, at - 3), at + 4).filter(Boolean).length;
    return near >= 4 ? aside(one, "navigation list") : one;
  });
}

// Behind the last sentence of the report, lines between two that are set aside, or that come twice, go with them.
function withFooters(all: readonly Marked[]): readonly Marked[] {
  const last = all.findLastIndex((one) => !isWhole(one) && isProse(one.line));
  const end = all.findLastIndex((one) => isFurniture(one));
  const begin = all.findIndex((one, at) => at > last && isFurniture(one));
  if (last < 0 || begin < 0) return all;
  return all.map((one, at) => {
    const between = at > begin && at < end && begin - last <= 3;
    return between && !isWhole(one) && !/\d/u.test(one.line.text) ? aside(one, "footer") : one;
  });
}

function isFurniture(one: Marked): boolean {
  return isWhole(one) && one.reason !== "credit line";
}

function isWhole(one: Marked): boolean {
  return one.from === one.line.start;
}

function aside(one: Marked, reason: string): Marked {
  return { ...one, from: one.line.start, reason };
}

function isProse(line: Line): boolean {
  if (line.text.length > 160 || /[.!?…:;,]["”’')\]]*$/u.test(line.text)) return true;
  return reportingWords.test(line.text) || /^["“]/u.test(line.text);
}
