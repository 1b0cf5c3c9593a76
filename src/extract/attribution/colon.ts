// `Mora: "We stay."`: a speaker, a colon and a quotation.

import { lineLabels } from "../../english/line-labels.ts";
import { monthNumbers } from "../../english/months.ts";
import { daysOfSaying } from "../../english/phrase-words.ts";
import { leadBefore } from "./colon-lead.ts";
import { contentOf } from "./content.ts";
import type { Draft } from "./draft.ts";
import { isQuotedToken, type Line, type Stretch, spanOf, wordOf } from "./line.ts";
import { nounPhraseAt } from "./noun-phrase.ts";

/** The statement of a sentence that opens with a speaker and a colon. */
export function colonDrafts(line: Line): readonly Draft[] {
  const colon = firstColon(line);
  if (colon === undefined) return [];
  const lead = isQuotedToken(line, colon + 1) ? leadBefore(line, colon) : headline(line, colon);
  const content = contentOf(line, { first: colon + 1, end: line.end });
  if (lead === undefined || content.length === 0) return [];
  return [
    {
      rules: ["attribution/colon"],
      sentence: line.sentence,
      source: spanOf(line, lead.source),
      cue: lead.cue,
      content,
      stance: "asserts",
      certainty: "stated",
      carries: true,
      behind: [],
    },
  ];
}

function firstColon(line: Line): number | undefined {
  for (let index = line.first + 1; index < line.end; index++)
    if (wordOf(line, index) === ":" && !isQuotedToken(line, index)) return index;
  return undefined;
}

/** "Mora: Army will hold the port" on a line of its own. */
function headline(
  line: Line,
  colon: number,
): { readonly source: Stretch; readonly cue: Stretch } | undefined {
  const source = nounPhraseAt(line, line.first);
  if (source?.end !== colon || !isHeadline(line, source) || isLabel(line, colon)) return undefined;
  return { source, cue: { first: colon, end: colon + 1 } };
}

/** "Last updated: 4 May", "Published: Friday", "Photo: Asa Brun": a label, or a day behind it, and nobody who speaks. */
function isLabel(line: Line, colon: number): boolean {
  const next = line.reading.tokens[colon + 1];
  const isDay =
    next?.shape === "number" ||
    daysOfSaying.has(next?.lower ?? "") ||
    monthNumbers.has(next?.lower ?? "");
  return isDay || lineLabels.has(wordOf(line, colon - 1));
}

/** A short name in capitals, a colon, no full stop. */
function isHeadline(line: Line, source: Stretch): boolean {
  if (source.end - source.first > 5 || line.end - source.end < 4) return false;
  const sentence = line.reading.sentences[line.sentence];
  const paragraph = line.reading.paragraphs[sentence?.paragraph ?? -1];
  if (paragraph === undefined || paragraph.firstSentence !== line.sentence || line.sentence > 2)
    return false;
  for (let index = source.first; index < source.end; index++) {
    if (!/^[\p{Lu}.]/u.test(line.reading.tokens[index]?.text ?? "")) return false;
  }
  return true;
}
