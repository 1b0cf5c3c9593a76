// Whether two reports are on one thing by what they do not have in common word for word. Pages of one outlet, and transcripts
// of one house, share whole paragraphs that are on nothing: without those nothing is left that both are about.

import type { ComparedPair, Voice } from "./evidence.ts";
import type { Range } from "./stretches.ts";

/** A report with so much of its own words in the other is about what the other is. */
const mostlyShared = 0.75;

/** A word in more of a hundred texts of any kind tells nothing of what a report is about. */
const mostCommon = 5;

/** So many words that tell what each is about stand in both outside of what they share. */
const leastWords = 2;

/** Whether they are on one thing, what they share word for word left aside. */
export function areOnOneThing({ a, b, stretches, ownOfA, ownOfB }: ComparedPair): boolean {
  if (Math.max(ownOfA, ownOfB) >= mostlyShared) return true;
  const outside = telling(
    a,
    stretches.map((one) => one.a),
  );
  const others = telling(
    b,
    stretches.map((one) => one.b),
  );
  return [...outside].filter((word) => others.has(word)).length >= leastWords;
}

function telling({ extraction, wording }: Voice, taken: readonly Range[]): ReadonlySet<string> {
  const keywords = new Set(
    extraction.keywords.filter(({ common }) => common <= mostCommon).map(({ word }) => word),
  );
  const isTaken = wording.words.map(() => false);
  for (const { from, to } of taken) isTaken.fill(true, from, to);
  const outside = wording.places.filter((_, at) => !isTaken[at]);
  const words = outside.map(({ start, end }) => wording.text.slice(start, end).toLowerCase());
  return new Set(words.filter((word) => keywords.has(word)));
}
