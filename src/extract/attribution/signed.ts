// Quotations that a name signs: `"We stay." - Asa Brun`, with nothing else behind the dash on its line.

import type { Quotation, Reading } from "../../model/reading.ts";
import { tokenIndexAt } from "../../read/query.ts";
import type { Draft } from "./draft.ts";

/** The statement of a quotation that a dash and a name follow. */
export function signedDraft(
  reading: Reading,
  quotation: Quotation,
  sentence: number,
): Draft | undefined {
  const rest = reading.document.text.slice(quotation.end, quotation.end + longest);
  const found = signature.exec(rest);
  const [, lead = "", dash = "", gap = "", name = ""] = found ?? [];
  if (found === null || quotation.end - quotation.start < shortest) return undefined;
  const start = quotation.end + lead.length;
  const first = tokenIndexAt(reading, start);
  const from = start + dash.length + gap.length;
  if (first === undefined || name.split(/\s+/u).length > mostWords) return undefined;
  return {
    rules: ["attribution/signed"],
    sentence,
    source: { start: from, end: from + name.length },
    cue: { first, end: first + 1 },
    content: [{ start: quotation.start, end: quotation.end }],
    stance: "asserts",
    certainty: "stated",
    carries: false,
    behind: [],
  };
}

/** Characters behind a quotation in which a signature ends. */
const longest = 80;
/** Characters of a quotation worth signing. */
const shortest = 16;
const mostWords = 6;

/** Blank or a line of its own, dash, blank, words in capitals, who that is; then the end of the line. */
const signature =
  /^(\s{0,4})(―|—|–|--?)([^\S\n]*)(\p{Lu}[\p{L}\p{M}'’-]*(?:\.(?=[^\S\n]+\p{Lu}))?(?:[^\S\n]+(?:\p{Lu}[\p{L}\p{M}'’-]*(?:\.(?=[^\S\n]+\p{Lu}))?|de|da|von|van|del|bin|al))*?)(?:,[^\n]{0,40})?\.?[^\S\n]*(?=\n|$)/u;
