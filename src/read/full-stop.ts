// Whether a full stop belongs to the word before it. Whether it also ends a sentence is left to sentences.ts.

import {
  betweenNames,
  closingAbbreviations,
  numberAbbreviations,
  plainAbbreviations,
  stateAbbreviations,
  titleAbbreviations,
  unitAbbreviations,
  wordsWhenShouted,
  wordsWhenSmall,
} from "../english/abbreviations.ts";

const longestShortForm = 5;

/** Whether a full stop at `end` belongs to the word that begins at `at`. */
export function isShortForm(text: string, at: number, end: number): boolean {
  if (text[end] !== "." || (text[end + 1] === "." && text[end + 2] === ".")) return false;
  if (isInitial(text, at, end) || isUnit(text, at, end)) return true;
  const word = text.slice(at, end);
  const lower = word.toLowerCase();
  if (numberAbbreviations.has(lower)) return /^\s{0,2}\p{Nd}/u.test(text.slice(end + 1, end + 4));
  if (isListed(word, lower) || isLifeDate(text, at, end)) return true;
  if (word !== lower && stateAbbreviations.has(lower)) return isAfterPlace(text, at);
  // No sentence ends before a comma, so the stop is the word's.
  return end - at <= longestShortForm && isInnerMark(text[end + 1]);
}

function isUnit(text: string, at: number, end: number): boolean {
  return (
    /^\s\p{Ll}/u.test(text.slice(end + 1, end + 3)) &&
    unitAbbreviations.has(text.slice(at, end)) &&
    /^\p{Nd}\s?$/u.test(text.slice(at - 2, at))
  );
}

/** "(b. 1949)", "m. May 1977", "c. 1850": born, married, died, about. */
function isLifeDate(text: string, at: number, end: number): boolean {
  return (
    /^[bcdmr]$/u.test(text.slice(at, end)) &&
    /^\s(?:\p{Lu}\p{Ll}{2,8}\s)?\p{Nd}{3,4}(?!\p{Nd})/u.test(text.slice(end + 1, end + 16)) &&
    /[\s(;]/u.test(text[at - 1] ?? " ")
  );
}

function isListed(word: string, lower: string): boolean {
  if (betweenNames.has(word)) return true;
  if (word === lower) return !wordsWhenSmall.has(lower) && isInTables(lower);
  return isInTables(lower) && !(wordsWhenShouted.has(lower) && word === word.toUpperCase());
}

function isInTables(lower: string): boolean {
  return (
    titleAbbreviations.has(lower) ||
    plainAbbreviations.has(lower) ||
    closingAbbreviations.has(lower)
  );
}

/** "Malo, Mo." and "R-Mo.": a place or a party stands before the short form of a state. */
function isAfterPlace(text: string, at: number): boolean {
  return /^(?:,\s|[RDI][-–])$/u.test(text.slice(Math.max(0, at - 2), at));
}

function isInnerMark(character: string | undefined): boolean {
  return character === "," || character === ";";
}

/** A single capital before another word, "J. R. Mora", "Route E. and Route F."; a point of the compass, "W. 86th". */
function isInitial(text: string, at: number, end: number): boolean {
  if (end - at !== 1 || !/\p{Lu}/u.test(text[at] ?? "")) return false;
  const after = text.slice(end + 1, end + 8);
  if (/^(?:\s{0,2}\p{Lu}|\s[\p{L}&])/u.test(after)) return true;
  return /[NSEW]/u.test(text[at] ?? "") && /^\s\p{Nd}{1,3}(?:st|nd|rd|th)/iu.test(after);
}
