// What somebody is told to have said, in the report's words. Quotation marks stand around what the report quotes and nowhere
// else: a paraphrase in quotation marks would put words in a mouth.

import type { Claim } from "../model/claim.ts";
import { plainSlice, unquoted } from "./brief/plain.ts";

/** Stands where words of the report are left out; the report's own dots have no brackets. */
export const leftOut = "[\u2026]";

/** The words of all stretches on one line; a comma that leads on to "he said" is not said. */
export function saidWords({ attribution, content }: Claim, text: string): string {
  const parts = content.map((span) => plainSlice(text, span)).filter((words) => words !== "");
  const marked =
    attribution.kind === "direct"
      ? parts.map((words) => `\u201c${withoutComma(unquoted(words))}\u201d`)
      : parts;
  return withoutComma(marked.join(` ${leftOut} `));
}

function withoutComma(words: string): string {
  return words.replace(/\s*,(["\u201d\u2019']*)$/u, "$1");
}
