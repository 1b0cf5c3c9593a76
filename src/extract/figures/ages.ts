// Tells the ages of people from counts of them: "a 12-year-old", "Ina Vell, 23, was", "two cooks, 18 and 20".

import { finiteBe } from "../../english/auxiliaries.ts";
import { ageJoints, ageMarks, ageOpeners, ageWords } from "../../english/count-words.ts";
import { personPlurals } from "../../english/person-nouns.ts";
import { readNumber } from "./read-number.ts";
import { type FigureSentence, wordAt, wordsOf } from "./sentence.ts";

/** The end of "12-year-old" that begins here. */
export function agedAt(sentence: FigureSentence, index: number): number | undefined {
  const words = wordsOf(sentence, index, index + 7);
  const match =
    /^(?:\d{1,3}|[a-z]+(?: - [a-z]+)?)(?: -)? (?:year|month|week|day)s?(?: -)? old/.exec(words);
  if (match === null) return undefined;
  if (!/^\d/.test(match[0]) && readNumber([match[0].split(" ")[0] ?? ""]) === undefined)
    return undefined;
  return index + match[0].split(" ").length;
}

/** Whether a number is somebody's age and counts nobody. */
export function isAge(sentence: FigureSentence, number: Numeral): boolean {
  return (
    isListedAge(sentence, number) ||
    isAgeAside(sentence, number) ||
    isOneOfTwoAges(sentence, number) ||
    isAgeAfterName(sentence, number)
  );
}

/** A number as tokens `[first, end)`. */
interface Numeral {
  readonly first: number;
  readonly end: number;
}

/** "Ina Vell, 23, was", "two cooks, 18 and 20, were", "between 20 and 26 years old": ages, the last of them before a mark or "years". */
function isAgeAside(sentence: FigureSentence, { first, end }: Numeral): boolean {
  const before = wordAt(sentence, first - 1);
  // "one 17 and the other 21".
  if (before === "one") return true;
  const opened = ageOpeners.has(before);
  let at = end;
  if (ageMarks.has(wordAt(sentence, at))) return opened || wordAt(sentence, at).startsWith("year");
  while (ageJoints.has(wordAt(sentence, at)) && at < end + ageReach) {
    at += 1;
    if (!/^\d{1,2}$/.test(wordAt(sentence, at))) return false;
    at += 1;
    // "6 and 12-years-old".
    const word = wordAt(sentence, wordAt(sentence, at) === "-" ? at + 1 : at);
    if (ageMarks.has(word)) return opened || word.startsWith("year");
  }
  return false;
}

/** "two cooks, 18 and 20 were hurt": no mark closes the aside. */
function isOneOfTwoAges(sentence: FigureSentence, { first }: Numeral): boolean {
  const start = wordAt(sentence, first - 1) === "and" ? first - 2 : first;
  return (
    personPlurals.has(wordAt(sentence, start - 2)) &&
    twoAgesAt(sentence, start - 1) &&
    finiteBe.has(wordAt(sentence, start + 3))
  );
}

/** Whether ", 18 and 20" begins here. */
export function twoAgesAt(sentence: FigureSentence, at: number): boolean {
  return /^, \d{1,2} and \d{1,2}$/.test(wordsOf(sentence, at, at + 4));
}

/** How long a row of ages may be, in tokens. */
const ageReach = 8;

/** "Ivo Senn Jr. 26, was": an age without a comma before it. */
function isAgeAfterName(sentence: FigureSentence, { first, end }: Numeral): boolean {
  if (!/^\d{1,2}$/.test(wordAt(sentence, first))) return false;
  const after = wordAt(sentence, first - 1) === "," ? first - 2 : first - 1;
  if (after < first - 1) return endsPerson(sentence, after);
  return (
    wordAt(sentence, end) === "," &&
    first > 1 &&
    /^\p{Lu}/u.test(sentence.tokens[after]?.text ?? "")
  );
}

/** "ages 11, 14 and 18", "both 22": ages to the last. */
function isListedAge(sentence: FigureSentence, { first }: Numeral): boolean {
  if (!/^\d{1,2}$/.test(wordAt(sentence, first))) return false;
  for (let at = first - 1; at >= first - 9; at--) {
    const word = wordAt(sentence, at);
    if (ageWords.has(word)) return true;
    if (word === "of" && ageWords.has(wordAt(sentence, at - 1))) return true;
    if (!/^\d{1,2}$/.test(word) && !ageJoints.has(word)) return false;
  }
  return false;
}

/** "and Ivo Senn, 31 all died". */
function endsPerson(sentence: FigureSentence, at: number): boolean {
  const end = sentence.tokens[at]?.end;
  return sentence.mentions.some(
    (one) => one.kind === "person" && one.form === "name" && one.end === end,
  );
}
