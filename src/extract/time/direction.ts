// Says whether the words around a time expression look back or ahead. A rough reading of tense: the nearest verb word decides.

import { futureWords, pastWords } from "../../english/time-words.ts";

/** -1 where the nearest word of tense is past, 1 where it is future, 0 where there is none. Words before count first. */
export function directionAt(before: string, after: string): -1 | 0 | 1 {
  const behind = wordsOf(before.split(/[;:]/u).at(-1) ?? "").reverse();
  const ahead = wordsOf(after.split(/[;:.]/u)[0] ?? "");
  return firstDirection(behind) || firstDirection(ahead);
}

function firstDirection(words: readonly string[]): -1 | 0 | 1 {
  for (const word of words) {
    if (futureWords.has(word)) return 1;
    if (pastWords.has(word) || /^\p{L}{3,}ed$/u.test(word)) return -1;
  }
  return 0;
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[’']?\p{L}+/gu) ?? [];
}
