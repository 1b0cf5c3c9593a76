// Whether two reports are on one thing by what they do not have in common word for word. Pages of one outlet, and transcripts
// of one house, share whole paragraphs that are on nothing: without those nothing is left that both are about.

import type { ComparedPair, Voice } from "./evidence.ts";
import type { Range } from "./stretches.ts";

/** A report with so much of its own words in the other is about what the other is. */
const mostlyShared = 0.75;

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
  let common = 0;
  for (const word of outside) if (others.has(word)) common += 1;
  return common >= leastWords;
}

function telling({ wording }: Voice, taken: readonly Range[]): ReadonlySet<number> {
  const found = new Set<number>();
  const isTaken = new Uint8Array(wording.words.length);
  for (const { from, to } of taken) isTaken.fill(1, from, to);
  isTaken.forEach((mark, at) => {
    const word = wording.words[at];
    if (mark === 0 && word !== undefined && wording.telling.has(word)) found.add(word);
  });
  return found;
}
