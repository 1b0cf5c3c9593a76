// Says whether the words around a time expression look back or ahead. A rough reading of tense: the nearest verb word decides.

import { futureWords, pastWords } from "../../english/time-words.ts";

/** -1 where the nearest word of tense is past, 1 where it is future, 0 where there is none. Words before count first. */
export function directionAt(before: string, after: string): -1 | 0 | 1 {
  const ahead = wordsOf(after.split(/[;:.]/u)[0] ?? "");
  // "Friday's ruling" belongs to its noun, not to the verb before it.
  if (/^['’]s\b/u.test(after)) return firstDirection(ahead, isPlainPast);
  const behind = wordsOf(before.split(/[;:]/u).at(-1) ?? "").reverse();
  // "By Friday" sets a date ahead, unless the sentence looks back: "had taken in 35 bodies by Friday".
  if (/\b(?:by|until|till)\s+$/iu.test(before)) return behind.includes("had") ? -1 : 1;
  return firstDirection(behind, isPast) || firstDirection(ahead, isPlainPast);
}

function firstDirection(words: readonly string[], past: (word: string) => boolean): -1 | 0 | 1 {
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
