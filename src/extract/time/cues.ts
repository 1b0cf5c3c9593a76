// Says which kinds of word a sentence holds that time expressions are made of, so that a rule is tried only
// where its own words stand. Never more than a first look: what is a time is for the rules.

import { holidays } from "../../english/holidays.ts";
import { doubtfulMonths, monthNumbers, plainMonths } from "../../english/months.ts";
import { numberScales, smallNumbers } from "../../english/number-words.ts";
import {
  decadeNames,
  eras,
  seasonCodes,
  setAdverbs,
  timeReferences,
  timeUnits,
} from "../../english/time-words.ts";
import { weekdayNumbers } from "../../english/weekdays.ts";

/** A kind of word, or of number in digits, that a rule may need. */
export type TimeCue =
  | keyof typeof cueWords
  // Numbers: any, one of four digits, one in tens or a decade by name, one before a colon or a word of the clock.
  | "digits"
  | "year"
  | "decade"
  | "clock";

/** A set of cues, a bit each. */
export type TimeCues = number;

const units = [...timeUnits.keys()];
const plurals = [...units.map((unit) => `${unit}s`), "centuries"];
const dayParts = ["morning", "afternoon", "evening", "night"];

/** Small words are known with and without a capital. A name of several words is known by its longest or its last. */
const cueWords = {
  month: [...plainMonths, ...doubtfulMonths, ...monthNumbers.keys()].map(capital),
  weekday: [...weekdayNumbers.keys()].map(capital),
  holiday: [...holidays.keys()].map(longestWord),
  century: ["century"],
  season: [...seasonCodes.keys()],
  era: ["AD", "D", ...eras.keys()],
  edge: words("end beginning start middle close rest remainder course late later early earlier"),
  ordinal: words("first second third fourth latter last final"),
  quarter: ["quarter", "half"],
  unit: units,
  units: plurals,
  length: [...units, ...plurals],
  back: ["ago", "earlier"],
  ago: ["ago"],
  later: words("later earlier before prior after afterward afterwards"),
  which: words("last this next past coming current previous following that same latest"),
  step: words("next following previous same that before after"),
  dayPart: ["day", ...dayParts],
  namedDay: ["yesterday", "today", "tomorrow", "tonight", "overnight", ...dayParts],
  weekend: ["weekend"],
  reference: [...timeReferences.keys()].map((name) => name.split(" ").at(-1) ?? name),
  amount: [
    ...[...smallNumbers.keys(), ...numberScales.keys()].map(firstWord),
    ...words(
      "a an half several few many couple some dozens hundreds thousands tens recent past coming next following",
    ),
  ],
  repeat: [
    ...["every", "each", ...dayParts.map((part) => `${part}s`)],
    ...[...weekdayNumbers.keys()].map((day) => `${day}s`),
  ],
  adverb: [...setAdverbs.keys()],
  rate: ["a", "per", "each"],
} as const satisfies Readonly<Record<string, readonly string[]>>;

const clockWords = words(
  "am pm m AM PM M GMT UTC hours hrs local noon midnight midday clock morning afternoon evening",
);

const bits: ReadonlyMap<TimeCue, TimeCues> = new Map(
  [...namesOf(cueWords), ...(["digits", "year", "decade", "clock"] as const)].map((cue, index) => [
    cue,
    1 << index,
  ]),
);

const bitsOfWords: ReadonlyMap<string, TimeCues> = tableOfWords();

/** All of these cues together. */
export function cueSet(cues: readonly TimeCue[]): TimeCues {
  return cues.reduce((set, cue) => set | (bits.get(cue) ?? 0), 0);
}

const anyNumber = cueSet(["digits", "amount"]);
const fourDigits = cueSet(["year"]);
const inTens = cueSet(["decade"]);
const beforeColon = cueSet(["clock"]);

/** The cues a stretch of text holds. Reads runs of ASCII letters and of digits, which every rule's words are. */
export function cuesIn(text: string): TimeCues {
  let found = 0;
  for (let at = 0; at < text.length; ) {
    const first = text.charCodeAt(at);
    let end = at + 1;
    if (isLetter(first)) {
      while (isLetter(text.charCodeAt(end))) end += 1;
      if (end - at <= longestCue) found |= bitsOfWords.get(text.slice(at, end)) ?? 0;
    } else if (isDigit(first)) {
      while (isDigit(text.charCodeAt(end))) end += 1;
      found |= anyNumber;
      if (end - at === 4) found |= fourDigits;
      if (text.charCodeAt(end - 1) === zero) found |= inTens;
      if (text.charCodeAt(end) === colon) found |= beforeColon;
    }
    at = end;
  }
  return found;
}

const zero = 0x30;
const colon = 0x3a;

// The end of the text is NaN, which is neither.
function isLetter(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
}

function isDigit(code: number): boolean {
  return code >= zero && code < colon;
}

function tableOfWords(): ReadonlyMap<string, TimeCues> {
  const table = new Map<string, TimeCues>();
  const add = (word: string, cue: TimeCue) =>
    table.set(word, (table.get(word) ?? 0) | (bits.get(cue) ?? 0));
  for (const cue of namesOf(cueWords)) {
    for (const word of cueWords[cue]) for (const form of formsOf(word, cue)) add(form, cue);
  }
  for (const word of decadeNames.keys()) add(word, "decade");
  for (const word of clockWords) add(word, "clock");
  return table;
}

const longestCue = Math.max(...[...bitsOfWords.keys()].map((word) => word.length));

function formsOf(word: string, cue: keyof typeof cueWords): ReadonlySet<string> {
  if (cue === "month") return new Set([word, word.toUpperCase()]);
  return new Set(cue === "weekday" || cue === "holiday" ? [word] : [word, capital(word)]);
}

/** "New Year's Eve" is known by "Year". */
function longestWord(name: string): string {
  return name
    .replace(/(?:^| )[a-z]/gu, (start) => start.toUpperCase())
    .split(/[^A-Za-z]/u)
    .reduce((best, word) => (word.length > best.length ? word : best), "");
}

function firstWord(name: string): string {
  return name.split(/[ -]/u)[0] ?? name;
}

function words(text: string): readonly string[] {
  return text.split(" ");
}

function capital(word: string): string {
  return `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
}

// Object.keys forgets the names a literal has.
function namesOf<Name extends string>(record: Readonly<Record<Name, unknown>>): readonly Name[] {
  return Object.keys(record) as Name[];
}
