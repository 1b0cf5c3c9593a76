// A statement printed whole after "said:" with no quotation marks around it: all its paragraphs are said, up to the one
// with which the report goes on. Nothing where a reading has no tree.

import type { Sentence } from "../../model/reading.ts";
import type { Span } from "../../model/span.ts";
import type { Draft } from "./draft.ts";
import { sayingBefore } from "./introduced.ts";
import { isQuotedToken, type Line, spanOf, wordOf } from "./line.ts";

/** The statements that a line of their own leads up to; `bySentence` holds what was found line by line. */
export function printedDrafts(
  lines: readonly Line[],
  bySentence: readonly (readonly Draft[])[],
): readonly Draft[] {
  if ((lines[0]?.reading.tree.length ?? 0) === 0) return [];
  const drafts: Draft[] = [];
  for (const [at, line] of lines.entries()) {
    const lead = leadsToStatement(line) ? sayingBefore(line) : undefined;
    const content = lead && printedAfter(lines, bySentence, at);
    if (lead === undefined || content === undefined) continue;
    drafts.push({
      rules: ["attribution/printed"],
      sentence: line.sentence,
      source: spanOf(line, lead.source),
      cue: lead.cue,
      content: [content],
      stance: "asserts",
      certainty: "stated",
      carries: false,
      behind: [],
    });
  }
  return drafts;
}

/** Tokens between "said" and the colon: a day, an occasion. */
const reach = 8;

/** "The minister said:" at the end of its paragraph. */
function leadsToStatement(line: Line): boolean {
  if (wordOf(line, line.end - 1) !== ":" || isQuotedToken(line, line.end - 1)) return false;
  const paragraph = line.reading.paragraphs[sentenceOf(line)?.paragraph ?? -1];
  if (paragraph?.endSentence !== line.sentence + 1) return false;
  for (let index = line.end - 2; index >= Math.max(line.first, line.end - reach); index--)
    if (["said", "says", "stated"].includes(wordOf(line, index))) return true;
  return false;
}

function sentenceOf(line: Line): Sentence | undefined {
  return line.reading.sentences[line.sentence];
}

/** From the next paragraph to the last before one that is quoted, tells of a speaker, or is a heading. */
function printedAfter(
  lines: readonly Line[],
  bySentence: readonly (readonly Draft[])[],
  lead: number,
): Span | undefined {
  let content: Span | undefined;
  let inParagraph: number | undefined;
  for (let at = lead + 1; at < lines.length; at++) {
    const line = lines[at];
    const sentence = line && sentenceOf(line);
    if (line === undefined || sentence === undefined) break;
    const isOver = isQuotedToken(line, line.first) || bySentence[at]?.some(isTelling) === true;
    if (isOver && inParagraph === sentence.paragraph) return undefined;
    if (isOver || !/[.!?]/u.test(wordOf(line, line.end - 1))) break;
    content = { start: content?.start ?? sentence.start, end: sentence.end };
    inParagraph = sentence.paragraph;
  }
  return content;
}

const telling: ReadonlySet<string> = new Set([
  "attribution/after",
  "attribution/inverted",
  "attribution/according-to",
  "attribution/before-quotation",
]);

/** Behind or before a quotation a speaker is told of by the outlet, and not by somebody who writes "we". */
function isTelling({ rules }: Draft): boolean {
  return telling.has(rules[0] ?? "");
}
