// `Mora: "We stay."`: a name, a colon and a quotation.

import { contentOf } from "./content.ts";
import type { Draft } from "./draft.ts";
import { isQuotedToken, type Line, type Stretch, spanOf, wordOf } from "./line.ts";
import { nounPhraseAt } from "./noun-phrase.ts";

/** The statement of a sentence that opens with a speaker and a colon. */
export function colonDrafts(line: Line): readonly Draft[] {
  const source = nounPhraseAt(line, line.first);
  if (source === undefined || wordOf(line, source.end) !== ":") return [];
  const first = source.end + 1;
  if (!isQuotedToken(line, first) && !isHeadline(line, source)) return [];
  const content = contentOf(line, { first, end: line.end });
  if (content.length === 0) return [];
  return [
    {
      rules: ["attribution/colon"],
      sentence: line.sentence,
      source: spanOf(line, source),
      cue: { first: source.end, end: source.end + 1 },
      content,
      stance: "asserts",
      certainty: "stated",
      carries: true,
      behind: [],
    },
  ];
}

/** "Mora: Army will hold the port" on a line of its own: a short name in capitals, a colon, no full stop. */
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
