// Where a short form stands in brackets after the name it is short for: "Harbour Relief Council (HRC)". Small words
// of the name may have no letter in it. A plain version of Schwartz and Hearst (2003).

import { wordsWithoutInitial } from "../../english/name-particles.ts";
import type { IndexRange } from "../query.ts";

const shortForm = /^\p{Lu}[\p{Lu}\p{Nd}]{1,7}$/u;

/** The words of the name that the word at `at` is short for; `undefined` where it is no short form in brackets. */
export function longFormOf(words: readonly string[], at: number): IndexRange | undefined {
  const short = words[at] ?? "";
  if (words[at - 1] !== "(" || words[at + 1] !== ")" || !shortForm.test(short)) return undefined;
  const end = at - 1;
  let letter = short.length - 1;
  let word = end - 1;
  // Twice as many words as letters is the most that small words can make of it.
  for (; letter >= 0 && word >= Math.max(0, end - 2 * short.length); word--) {
    const text = words[word] ?? "";
    if (wordsWithoutInitial.has(text)) continue;
    if (text.slice(0, 1).toUpperCase() !== short[letter]) return undefined;
    letter--;
  }
  return letter < 0 ? { first: word + 1, end } : undefined;
}
