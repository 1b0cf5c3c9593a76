// Fragments of patterns made from the word tables. Every repetition is bounded, so that matching stays linear.

import { doubtfulMonths, monthNumbers, plainMonths } from "../../english/months.ts";
import { numberScales, smallNumbers } from "../../english/number-words.ts";
import {
  decadeNames,
  partsOfDay,
  seasonCodes,
  timeUnits,
  timeZones,
} from "../../english/time-words.ts";
import { shortWeekdayNumbers, weekdayNumbers } from "../../english/weekdays.ts";

/**
 * A pattern that stands on word boundaries; a space in the source is any run of white space,
 * one with a question mark also none. It is matched against
 * plain letters, so that it need not hold the letters of every script: those make it slow to begin with.
 */
export function timePattern(source: string): RegExp {
  const spaced = source.replaceAll(" ?", "\\s*").replaceAll(" ", "\\s+");
  return new RegExp(
    `(?<![${letters}\\d$£€#@_]|\\d[.,:/]|[${letters}][-’'])(?:${spaced})(?![${letters}\\d_]|[.,:]\\d)`,
    "g",
  );
}

/** Inside a class, any letter of a text in plain letters; small ones are a to z there, capitals A to Z. */
export const letters = "A-Za-zª";

/** The text in plain letters, as long as before: others become `q`, `Q` or `ª` by their case, numbers of other scripts `_`. */
export function plainLetters(text: string): string {
  return unplain.test(text) ? text.replace(/[^ -~]/gu, plainLetter) : text;
}

const unplain = /[^ -~\s‘’“”–—…]/u;

function plainLetter(character: string): string {
  const plain = plainOf(character);
  return plain === character ? character : plain.repeat(character.length);
}

function plainOf(character: string): string {
  if (/\p{Ll}/u.test(character)) return "q";
  if (/\p{Lu}/u.test(character)) return "Q";
  if (/\p{L}/u.test(character)) return "ª";
  return /\p{N}/u.test(character) ? "_" : character;
}

const monthNames = [...plainMonths, ...doubtfulMonths];
const shortMonths = [...monthNumbers.keys()]
  .filter((word) => word.length < 5 && word !== "june" && word !== "july" && word !== "may")
  .map(capital);

/** Any month, short or long, as one that a day or year stands beside. */
export const month = `(?<month>${choice([...monthNames, ...monthNames.map((name) => name.toUpperCase())])}|${choice(shortMonths)}(?=\\.|\\s|\\d))(?:(?<=\\b(?:${shortMonths.join("|")}))\\.)?`;
/** Months whose bare name is a time. */
export const plainMonth = `(?<month>${choice(plainMonths)})`;
export const anyLongMonth = `(?<month>${choice(monthNames)})`;
export const dayNumber = `(?<day>3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?`;
export const year = "(?<year>1[5-9]\\d\\d|20\\d\\d)";
/** A year beside a month, where it may be an early one. */
export const anyYear = "(?<year>1\\d\\d\\d|20\\d\\d)";
export const weekday = `(?<weekday>${choice([...weekdayNumbers.keys()].map(capital))})`;
export const shortWeekday = `(?<weekday>${choice([...weekdayNumbers.keys(), ...shortWeekdayNumbers.keys()].map(capital))})\\.?`;
export const part = `(?<part>${choice([...partsOfDay.keys()].filter((word) => !word.endsWith("s")))})`;
export const season = `(?<season>${choice([...seasonCodes.keys()])})`;
export const unit = `(?<unit>${choice([...timeUnits.keys()])})`;
export const unitPlural = `(?<unit>${choice([...timeUnits.keys()])})s|(?<centuries>centur)ies`;
/** A unit at the start of a sentence: "Hours later". */
export const firstUnitPlural = `(?<plural>${choice([...timeUnits.keys()].map(capital))})s`;
export const zone = choice(timeZones);
export const decadeName = `(?<decade>${choice([...decadeNames.keys()])})`;

const scaleWord = choice([...numberScales.keys()]);
const numberWord = choice([...smallNumbers.keys(), ...numberScales.keys()]);
const anyNumberWord = `(?:${numberWord}|${choice([...smallNumbers.keys()].map(capital))})`;
/** A number in digits or words, also at the start of a sentence. */
export const amount = `(?:\\d{1,3} \\d/\\d|\\d{1,3}(?:,\\d{3})+|\\d{1,4}(?:\\.\\d| \\d/\\d)?|(?:[Aa]n? (?=${scaleWord}))?${anyNumberWord}(?:[ -](?:and )?${numberWord}){0,4}|[Aa]n?|[Hh]alf an?)(?: and a half)?`;
export const vagueAmount =
  "(?:[Ss]everal|[Aa] few|few|[Mm]any|[Ss]ome|dozens of|hundreds of|thousands of|tens of)";
/** "A year and a half": the half after its unit. */
export const plusHalf = "(?<plus> and a half)?";
/** Words that soften an amount of time and belong to the expression. */
export const softener =
  "(?:(?:[Aa]t least|[Mm]ore than|[Ll]ess than|[Nn]o more than|[Aa]bout|[Aa]round|[Nn]early|[Aa]lmost|[Uu]p to|[Rr]oughly|[Aa]pproximately|[Ss]ome|[Jj]ust over|[Jj]ust under) )?";

/** One of these words. Longer ones first, so that none is cut short. */
export function choice(words: readonly string[]): string {
  return `(?:${[...words].sort((a, b) => b.length - a.length || (a < b ? -1 : 1)).join("|")})`;
}

function capital(word: string): string {
  return `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
}
