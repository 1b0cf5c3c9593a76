// What somebody is told to have said, in the report's words. Quotation marks stand around what the report quotes and nowhere
// else: a paraphrase in quotation marks would put words in a mouth.

import type { Claim } from "../model/claim.ts";
import type { Span } from "../model/span.ts";
import { plainSlice, unquoted } from "./brief/plain.ts";

/** Stands where words of the report are left out; the report's own dots have no brackets. */
export const leftOut = "[\u2026]";

/** The words of all stretches on one line; a comma that leads on to "he said" is not said. */
export function saidWords(claim: Claim, text: string): string {
  const { attribution, content } = claim;
  const verb = numberVerb(claim);
  const [first, ...more] = content;
  const spans = verb === undefined ? content : [{ start: verb.start, end: first.end }, ...more];
  const parts = spans.map((span) => plainSlice(text, span)).filter((words) => words !== "");
  const marked =
    attribution.kind === "direct"
      ? parts.map((words) => `\u201c${withoutComma(unquoted(words))}\u201d`)
      : parts;
  return withoutComma(marked.join(` ${leftOut} `));
}

/** The rule whose verbs give a number and are no verbs of saying: what is said holds the verb, "lowered the toll to 44". */
const tallyRule = "attribution/tally";

/** The verb that gives a number, where it stands before it: "the toll to 44" alone is no sentence of anybody's. */
export function numberVerb({ attribution, content, rules }: Claim): Span | undefined {
  const { cue } = attribution;
  if (cue === undefined || !rules.includes(tallyRule)) return undefined;
  return cue.end <= content[0].start ? cue : undefined;
}

function withoutComma(words: string): string {
  return words.replace(/\s*,(["\u201d\u2019']*)$/u, "$1");
}
