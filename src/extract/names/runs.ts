// Cuts capitalised stretches out of the words: one run is one possible name, its parts in order. Which runs are
// names, and of what, is left to candidates.ts and kinds.ts.

import { calendarNames, openersInNames, sentenceOpeners } from "../../english/not-names.ts";
import { portfolios, titleHeads } from "../../english/titles.ts";
import type { Heard } from "./heard.ts";
import { endOverLink } from "./run-links.ts";
import type { Word } from "./words.ts";

/** Indices into the words, `[first, end)`. */
export interface Run {
  readonly first: number;
  readonly end: number;
}

/** The capitalised runs of the words, in order, none overlapping. `isProper` settles capitals that are due to their place. */
export function findRuns(
  words: readonly Word[],
  isProper: (index: number) => boolean,
  heard?: Heard,
): readonly Run[] {
  const runs: Run[] = [];
  for (let index = 0; index < words.length; ) {
    if (!startsRun(words, index) || !isProper(index)) {
      index += 1;
      continue;
    }
    const end = runEnd(words, index, heard);
    runs.push({ first: index, end });
    index = end;
  }
  return runs;
}

/** Whether a word can be the first of a name at all. */
function startsRun(words: readonly Word[], index: number): boolean {
  const word = words[index];
  if (word === undefined) return false;
  if (word.kind === "lower") return startsWithLooseParticle(words, index);
  if (isCurrency(words, index)) return false;
  return word.kind === "capital" && !isNeverName(word);
}

/** "US $300", "HK$40": the dollar's country names nobody. */
function isCurrency(words: readonly Word[], index: number): boolean {
  const text = words[index]?.text ?? "";
  if (/^\p{Lu}{1,3}\$$/u.test(text)) return true;
  return /^\p{Lu}{1,3}$/u.test(text) && (words[index + 1]?.text ?? "").startsWith("$");
}

/** "abu Tarn", "bin Selim": a loose particle before a capital, where no name stands before it. */
function startsWithLooseParticle(words: readonly Word[], index: number): boolean {
  const word = words[index];
  const next = words[index + 1];
  if (word === undefined || next?.kind !== "capital") return false;
  return ["abu", "ibn", "bin", "umm"].includes(word.lower) && !isNeverName(next);
}

/** Weekdays, months, function words and customary capitals: never part of a name's beginning. */
export function isNeverName(word: Word): boolean {
  if (calendarNames.has(word.text) || word.text === "I" || word.text === "A") return true;
  return word.text.length > 1 && neverInside.has(word.lower) && !/^\p{Lu}{2,}$/u.test(word.text);
}

const neverInside: ReadonlySet<string> = new Set(
  [...sentenceOpeners].filter((word) => !isNameWorthy(word)),
);

/** Openers that begin names too ("Security Council", "President Tarn", "North Selim"). */
function isNameWorthy(word: string): boolean {
  return (
    portfolios.has(word) ||
    titleHeads.has(word) ||
    openersInNames.has(word) ||
    /^(?:north|south|east|west|central)/u.test(word)
  );
}

/** No name has more parts; a longer stretch of capitals is cut. */
const mostParts = 16;

function runEnd(words: readonly Word[], first: number, heard: Heard | undefined): number {
  let end = first + 1;
  if (words[first]?.kind === "lower") end += 1;
  while (end - first < mostParts) {
    const next = isPart(words, end)
      ? end + 1
      : Math.max(endOverLink(words, { first, end }, isPart), heardOver(words, end, heard));
    if (next === end) return end;
    end = next;
  }
  return end;
}

/** The end of a run with the "and" after it and the capital behind that, where the reader holds all for one body's name. */
function heardOver(words: readonly Word[], end: number, heard: Heard | undefined): number {
  if (heard === undefined || words[end]?.lower !== "and") return end;
  const name = heard.nameAt(end);
  if (name?.kind !== "organisation" || name.first >= end) return end;
  const next = words[end + 1]?.lower === "the" ? end + 2 : end + 1;
  return name.end > next && isPart(words, next) ? next + 1 : end;
}

/** Whether the word at `index` can go on a name that ends right before it. */
function isPart(words: readonly Word[], index: number): boolean {
  const word = words[index];
  const last = words[index - 1];
  if (word === undefined || last === undefined || word.sentence !== last.sentence) return false;
  if (word.kind !== "capital" || word.opens) return false;
  return !calendarNames.has(word.text) && !stopsRun.has(word.text) && !isPlainFunction(word);
}

const stopsRun: ReadonlySet<string> = new Set(["I", "Mr", "Mr.", "Mrs", "Mrs.", "Ms", "Ms."]);

function isPlainFunction(word: Word): boolean {
  return neverInside.has(word.lower) && word.text.length < 6 && !/^\p{Lu}+$/u.test(word.text);
}
