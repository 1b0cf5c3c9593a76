// How two words of two names stand to each other: the same, spellings of one, a short form, an initial, a slip of the pen, a
// letter apart, or two words.

import { distance } from "fastest-levenshtein";
import { areFormsOfOne } from "./given-names-table.ts";
import type { NamePart } from "./name-part.ts";
import { spellingCost } from "./spelling-cost.ts";

/**
 * `vowels` is one skeleton of consonants with vowels that spellings seldom change; `slip` is a letter left out, doubled or moved, or one vowel for another; `letter` is one consonant for another that no
 * transliteration confuses, which is as often another name; `part` is a first half that one of them leaves out: "Abdulaziz", "Aziz".
 */
export type WordRelation =
  | "equal"
  | "spelling"
  | "short-form"
  | "initial"
  | "vowels"
  | "slip"
  | "letter"
  | "part"
  | "different";

export interface WordLink {
  readonly relation: WordRelation;
  /** Natural logarithm of odds: 0 for equal words, more the less one can be the other. */
  readonly cost: number;
}

/** What is certain to be another word costs this much, however long it is. */
export const mostCost = 30;

const equal: WordLink = { relation: "equal", cost: 0 };
const different: WordLink = { relation: "different", cost: mostCost };

export function linkWords(a: NamePart, b: NamePart): WordLink {
  if (a.letters === b.letters && !(a.signs && b.signs && a.source !== b.source)) return equal;
  if (a.initial || b.initial) return linkInitial(a, b);
  const cost = spelledCost(a, b);
  const forms = areFormsOfOne(a.letters, b.letters);
  const length = (a.letters.length + b.letters.length) / 2;
  if (cost <= Math.min(mostOfSpelling, length * mostOfLetter)) {
    return { relation: "spelling", cost: forms ? Math.min(cost, costOfForm) : cost };
  }
  if (forms) return { relation: "short-form", cost: costOfForm };
  if (isOneSkeleton(a, b)) return { relation: "vowels", cost: Math.min(cost, costOfVowels) };
  if (isPart(a.letters, b.letters) || isPart(b.letters, a.letters))
    return { relation: "part", cost: costOfPart };
  return { relation: farther(a.letters, b.letters), cost: Math.min(cost, mostCost) };
}

/** Spellings differ by changes that were seen: one that was not costs more than this in all. */
const mostOfSpelling = 6.5;
/** And by no more than this a letter: short words have too little in common. */
const mostOfLetter = 0.75;
const costOfForm = 2.5;
const costOfVowels = 6;
const costOfPart = 5;

// Where the original writes no vowels, spellings may share none.
function isOneSkeleton(a: NamePart, b: NamePart): boolean {
  const longest = Math.max(a.letters.length, b.letters.length);
  return (
    !(a.signs && b.signs) &&
    a.skeleton === b.skeleton &&
    a.skeleton.length >= 3 &&
    endsInVowel(a) === endsInVowel(b) &&
    distance(a.letters, b.letters) <= longest / 2
  );
}

// "Abdulaziz" is sometimes called "Aziz".
function isPart(long: string, short: string): boolean {
  return long.startsWith("abdul") && short.length > 3 && spellingCost(long.slice(5), short) <= 2;
}

function farther(a: string, b: string): WordRelation {
  const apart = distance(a, b);
  if (isSwapped(a, b)) return "slip";
  if (apart > (a.length + b.length < 16 ? 1 : 2)) return "different";
  if (a.length !== b.length) return "slip";
  const changed = [...a].filter(
    (letter, index) => letter !== b[index] && !areVowels(letter, b[index]),
  );
  if (changed.length === 0) return "slip";
  return apart === 1 ? "letter" : "different";
}

function isSwapped(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  const at = [...a].findIndex((letter, index) => letter !== b[index]);
  return a.slice(0, at) + a.charAt(at + 1) + a.charAt(at) + a.slice(at + 2) === b;
}

function areVowels(x: string, y: string | undefined): boolean {
  return y !== undefined && /^[aeiouy]{2}$/u.test(x + y);
}

function linkInitial(a: NamePart, b: NamePart): WordLink {
  return a.letters.charAt(0) === b.letters.charAt(0)
    ? { relation: "initial", cost: a.initial && b.initial ? 0 : 1.5 }
    : different;
}

/** Transliterations of one name keep its consonants; vowels that the original does not write may all differ. */
const mostForVowels = 4.5;
/** One more or less sign of a script in which a sign is a syllable or a word. */
const costOfSign = 12;

function spelledCost(a: NamePart, b: NamePart): number {
  if (a.consonants !== b.consonants) return 2 + 1.5 * spellingCost(a.skeleton, b.skeleton);
  if (a.signs && b.signs) return costOfSign * distance(a.source, b.source);
  const cost = lettersCost(a.letters, b.letters);
  if (cost <= mostForVowels) return cost;
  if (differByVowels(a, b)) return mostForVowels;
  return Math.min(cost, withoutArticle(a.letters, b.letters), withoutArticle(b.letters, a.letters));
}

/** What one letter too many costs where words have little in common, so that they need not be gone through. */
const costOfLetter = 5;

function lettersCost(a: string, b: string): number {
  const apart = distance(a, b);
  const little = apart > 3 && apart > (2 / 3) * Math.max(a.length, b.length);
  return little ? costOfLetter * apart : spellingCost(a, b);
}

function differByVowels(a: NamePart, b: NamePart): boolean {
  return (
    a.skeleton === b.skeleton &&
    a.skeleton.length >= 3 &&
    endsInVowel(a) === endsInVowel(b) &&
    distance(a.letters, b.letters) <= 2
  );
}

function endsInVowel({ letters }: NamePart): boolean {
  return /[aeiouy]$/u.test(letters);
}

// "Almarruni" is "Marruni" with its article, "Binselim" is "bin Selim", "Ziaur" is "Zia" before "Rahman".
function withoutArticle(long: string, short: string): number {
  if (long.length < short.length + 2) return Number.POSITIVE_INFINITY;
  const bare = long.replace(/^(?:[ae]l|b[ei]n|ibn)(?=.{4})|(?<=.{3})u[lr]$/u, "");
  return bare === long ? Number.POSITIVE_INFINITY : 1 + spellingCost(bare, short);
}
