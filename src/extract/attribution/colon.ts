// `Mora: "We stay."`: a name, a colon and a quotation.

import { contentOf } from "./content.ts";
import type { Draft } from "./draft.ts";
import { isQuotedToken, type Line, spanOf, wordOf } from "./line.ts";
import { nounPhraseAt } from "./noun-phrase.ts";

/** The statement of a sentence that opens with a speaker and a colon. */
export function colonDrafts(line: Line): readonly Draft[] {
  const source = nounPhraseAt(line, line.first);
  if (source === undefined || wordOf(line, source.end) !== ":") return [];
  const first = source.end + 1;
  if (!isQuotedToken(line, first)) return [];
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
