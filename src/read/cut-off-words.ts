// Whether a hyphen before a space marks a word that its speaker broke off: "th- the gate", "I know- — yes".
// By Universal Dependencies' convention word and hyphen are then one token.

import { fillers, hyphenedParticles, sharedEndings } from "../english/clitics.ts";

const longestCutOff = 12;
const onward = /^(?:,|\s{1,2}(?:[–—]|(\p{L}+)))/u;
// Letters that make no word by themselves.
const stutter = /^(?:\p{Lu}?[bcdfghjklmnpqrstvwxyz]{1,3}|[aio])$/u;
const capital = /^\p{Lu}$/u;
const afterPause = /(?:^|[.?!,–—"“\n]\s?)$/u;

/** Whether the hyphen at `end` cuts off the word that begins at `at`. */
export function isCutOff(text: string, at: number, end: number): boolean {
  if (text[end] !== "-" || end - at > longestCutOff) return false;
  const onwards = onward.exec(text.slice(end + 1, end + 4 + longestCutOff));
  if (onwards === null) return false;
  const word = text.slice(at, end);
  const next = onwards[1];
  if (next === undefined) return onwards[0] !== "," || stutter.test(word);
  if (sharedEndings.has(next)) return false;
  const lower = word.toLowerCase();
  if (next.toLowerCase().startsWith(lower)) return !hyphenedParticles.has(lower);
  return fillers.has(next) || isStutter(word, text.slice(Math.max(0, at - 2), at));
}

function isStutter(word: string, before: string): boolean {
  if (capital.test(word)) return afterPause.test(before);
  return stutter.test(word) && !/\p{Nd}\s?$/u.test(before);
}
