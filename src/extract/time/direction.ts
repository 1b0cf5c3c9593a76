// Says whether a time expression looks back or ahead: by the tense of its verb, and where that says nothing by the nearest
// word around it that has a tense.

import { askingWords } from "../../english/acts.ts";
import { calledFor } from "../../english/tense-words.ts";
import { futureWords, pastWords } from "../../english/time-words.ts";
import type { Direction } from "./tense.ts";

/** -1 back, 1 ahead, 0 not said. `tense` is that of the verb, asked for where the words do not rule it out. */
export function directionAt(before: string, after: string, tense: () => Direction): Direction {
  const ahead = wordsOf(after.split(/[;:.]/u)[0] ?? "");
  // "Friday's ruling" belongs to its noun, not to the verb before it, and is one that was made ("Friday's deadline" is not).
  if (/^['’]s\b/u.test(after)) return firstDirection(ahead, isPlainPast) || -1;
  const behind = wordsOf(before.split(/[;:]/u).at(-1) ?? "").reverse();
  // "Until Friday" sets a date ahead, unless the sentence looks back: "had held out until Friday". So does "by Friday",
  // unless the verb is in the past: "took in 35 bodies by Friday".
  if (/\b(?:by|until|till)\s+$/iu.test(before)) {
    if (behind.includes("had")) return -1;
    return (/by\s+$/iu.test(before) && tense()) || 1;
  }
  if (isCalledFor(behind)) return 1;
  return tense() || firstDirection(behind, isPast) || firstDirection(ahead, isPlainPast);
}

/** So many words may stand between "for" and "on": "for a general strike on". */
const callReach = 5;

// "Called for a strike on Friday": the strike is to come, whenever it was called for. Words nearest to the day come first.
function isCalledFor([on, what = "", ...before]: readonly string[]): boolean {
  if (on !== "on" || !calledFor.has(what)) return false;
  const preposition = before.slice(0, callReach).indexOf("for");
  return preposition >= 0 && askingWords.has(before[preposition + 1] ?? "");
}

function firstDirection(words: readonly string[], past: (word: string) => boolean): Direction {
  for (const word of words) {
    if (futureWords.has(word)) return 1;
    if (past(word)) return -1;
  }
  return 0;
}

function isPast(word: string): boolean {
  return pastWords.has(word) || /^\p{L}{3,}ed$/u.test(word);
}

/** After the expression, a word in -ed is as often a participle as a past tense, so it says nothing. */
function isPlainPast(word: string): boolean {
  return pastWords.has(word);
}

/** "to be completed" and "will be sent" lie ahead, so their participle is left out. */
function wordsOf(text: string): string[] {
  return (
    text
      .toLowerCase()
      .replace(/\bbe \p{L}+(?:ed|en)\b/gu, "be")
      .match(/[’']?\p{L}+/gu) ?? []
  );
}
