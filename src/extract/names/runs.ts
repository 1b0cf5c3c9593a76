// Cuts capitalised stretches out of the words: one run is one possible name, its parts in order. Which runs are
// names, and of what, is left to candidates.ts and kinds.ts.

import { demonyms } from "../../english/countries.ts";
import { innerWords, nameParticles } from "../../english/name-particles.ts";
import {
  calendarNames,
  customCapitals,
  openersInNames,
  sentenceOpeners,
} from "../../english/not-names.ts";
import { openHeads, openPlaceHeads, organisationHeads } from "../../english/organisation-words.ts";
import { portfolios, titleHeads } from "../../english/titles.ts";
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
): readonly Run[] {
  const runs: Run[] = [];
  for (let index = 0; index < words.length; ) {
    if (!startsRun(words, index) || !isProper(index)) {
      index += 1;
      continue;
    }
    const end = runEnd(words, index);
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
  return word.kind === "capital" && !isNeverName(word);
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
  if (calendarNames.has(word.text) || customCapitals.has(word.text)) return true;
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

function runEnd(words: readonly Word[], first: number): number {
  let end = first + 1;
  if (words[first]?.kind === "lower") end += 1;
  for (;;) {
    const next = step(words, first, end);
    if (next === end) return end;
    end = next;
  }
}

/** The end of the run with one more part, or the same end where the name stops. */
function step(words: readonly Word[], first: number, end: number): number {
  const last = words[end - 1];
  const word = words[end];
  if (last === undefined || word === undefined || word.sentence !== last.sentence) return end;
  if (isPart(word, last)) return end + 1;
  if (isUnitNumber(words, end)) return end + 1;
  if (isSuffixStop(word)) return end;
  return stepOverLink(words, first, end);
}

function isPart(word: Word, last: Word): boolean {
  if (word.kind !== "capital" || word.opens) return false;
  if (last.kind === "clitic") return false;
  return !calendarNames.has(word.text) && !stopsRun.has(word.text) && !isPlainFunction(word);
}

const stopsRun: ReadonlySet<string> = new Set(["I", "Mr", "Mr.", "Mrs", "Mrs.", "Ms", "Ms."]);

function isPlainFunction(word: Word): boolean {
  return neverInside.has(word.lower) && word.text.length < 6 && !/^\p{Lu}+$/u.test(word.text);
}

/** "Brigade 17". */
function isUnitNumber(words: readonly Word[], end: number): boolean {
  const last = words[end - 1];
  const word = words[end];
  return word?.kind === "number" && (last?.text === "Brigade" || last?.text === "Battalion");
}

function isSuffixStop(word: Word): boolean {
  return word.kind === "mark" && word.text !== "&";
}

/** Over up to three particles, or over "of the", "and", where what stands before allows it. */
function stepOverLink(words: readonly Word[], first: number, end: number): number {
  const particles = particlesFrom(words, end);
  if (particles > 0 && isPartAt(words, end + particles)) return end + particles + 1;
  const word = words[end];
  if (word === undefined) return end;
  if (word.text === "&" && isPartAt(words, end + 1)) return end + 2;
  const parts = words.slice(first, end);
  if (innerWords.has(word.lower) && word.kind === "lower") return overInner(words, parts, end);
  if (word.lower === "and" && isPartAt(words, end + 1) && andBelongs(parts, words, end + 1))
    return end + 2;
  return end;
}

function particlesFrom(words: readonly Word[], end: number): number {
  let count = 0;
  while (count < 3) {
    const word = words[end + count];
    if (word?.kind !== "lower" || !nameParticles.has(word.lower)) break;
    count += 1;
  }
  return count;
}

function overInner(words: readonly Word[], parts: readonly Word[], end: number): number {
  const word = words[end];
  if (word === undefined) return end;
  const head = parts.at(-1);
  const open =
    word.lower === "of" || word.lower === "for"
      ? parts.some((part) => openHeads.has(part.text)) ||
        (word.lower === "of" && head !== undefined && openPlaceHeads.has(head.text)) ||
        (word.lower === "of" && head !== undefined && titleWithPortfolio(head, words[end + 1]))
      : parts.some((part) => openHeads.has(part.text)) &&
        head !== undefined &&
        head.text !== "House";
  if (!open) return end;
  if (isPartAt(words, end + 1)) return end + 2;
  if (words[end + 1]?.lower === "the" && isPartAt(words, end + 2)) return end + 3;
  return end;
}

/** "Minister of Health": an office goes on only into what offices are of. */
function titleWithPortfolio(head: Word, next: Word | undefined): boolean {
  return titleHeads.has(head.lower) && next !== undefined && portfolios.has(next.lower);
}

/** "Ministry of Health and Welfare", "Food and Drug Agency": one name goes on over "and", two names do not. */
function andBelongs(parts: readonly Word[], words: readonly Word[], next: number): boolean {
  const right = words[next];
  const left = parts.at(-1);
  if (right === undefined || left === undefined) return false;
  const openBefore = parts.some((part) => part.lower === "of" || part.lower === "for");
  if (openBefore) return portfolios.has(right.lower) && portfolios.has(left.lower);
  const after = words[next + 1];
  const twoSubjects = portfolios.has(left.lower) && portfolios.has(right.lower);
  return (
    twoSubjects &&
    after?.kind === "capital" &&
    organisationHeads.has(after.text) &&
    !demonyms.has(right.text)
  );
}

function isPartAt(words: readonly Word[], index: number): boolean {
  const word = words[index];
  const last = words[index - 1];
  return (
    word !== undefined &&
    last !== undefined &&
    word.sentence === last.sentence &&
    isPart(word, last)
  );
}
