// Reads the dateline a report or paragraph opens with: where it was written, a date, the agency, a dash. Whether
// the place is known by other names too is left to kinds.ts.

import { nameParticles } from "../../english/name-particles.ts";
import { calendarNames, slugs } from "../../english/not-names.ts";
import type { Word } from "../names/words.ts";

/** Whether the word at `index` is of the place of a dateline: "OZEL, Oria (CP) -" or "OZEL, March 3 --". */
export function isDatelinePlace(words: readonly Word[], index: number): boolean {
  const first = sentenceStart(words, index);
  if (first === undefined) return false;
  const line = datelineAt(words, first);
  return line !== undefined && index < line;
}

/** No dateline has more words before its dash. */
const longest = 20;

function sentenceStart(words: readonly Word[], index: number): number | undefined {
  const { sentence } = words[index] ?? {};
  for (let at = index; at > index - longest; at -= 1) {
    if (words[at - 1]?.sentence !== sentence) return at;
  }
  return undefined;
}

/** The end of the place a dateline at `first` begins with, over a second name after a comma. */
function datelineAt(words: readonly Word[], first: number): number | undefined {
  const head = namesEnd(words, first);
  if (head === first || slugs.has(words[first]?.lower ?? "")) return undefined;
  const after = words[head]?.text === "," ? namesEnd(words, head + 1) : head + 1;
  const place = after > head + 1 ? after : head;
  const rest = restOf(words, place);
  if (rest === undefined) return undefined;
  const shouted = words.slice(first, head).every(({ text }) => isShouted(text));
  return rest.agency || shouted ? place : undefined;
}

function isShouted(text: string): boolean {
  return text.length > 2 && text === text.toUpperCase();
}

/** Past the capitals from `index` on that are no calendar words, and the particles among them. */
function namesEnd(words: readonly Word[], index: number): number {
  const { sentence } = words[index] ?? {};
  let end = index;
  while (end < index + 5) {
    const word = words[end];
    if (word === undefined || word.sentence !== sentence) break;
    const fits = word.kind === "capital" ? !isCalendar(word) : isParticle(word);
    if (!fits) break;
    end += 1;
  }
  return end;
}

function isParticle(word: Word): boolean {
  return word.kind === "lower" && nameParticles.has(word.lower);
}

function isCalendar({ text, lower }: Word): boolean {
  const name = `${text.slice(0, 1)}${lower.slice(1)}`;
  return calendarNames.has(name);
}

/** What stands between the place and the dash: a date, an agency in brackets; `undefined` where no dash comes. */
function restOf(words: readonly Word[], from: number): { readonly agency: boolean } | undefined {
  const { sentence } = words[from - 1] ?? {};
  let agency = false;
  for (let index = from; index < from + longest; index += 1) {
    const word = words[index];
    const next = words[index + 1];
    if (word === undefined || next === undefined || next.sentence !== sentence) return undefined;
    if (word.text === ")") agency = true;
    else if (isDash(word, next)) return next.kind === "lower" ? undefined : { agency };
    else if (!isOfRest(word, agency)) return undefined;
  }
  return undefined;
}

function isDash(word: Word, next: Word): boolean {
  return /^(?:—|–|―|--|_)$/u.test(word.text) || (word.text === "-" && !word.tight && !next.tight);
}

function isOfRest(word: Word, past: boolean): boolean {
  if (word.kind === "mark") return ["(", ",", ".", "/"].includes(word.text);
  return !past && (word.kind === "number" || word.kind === "capital");
}
