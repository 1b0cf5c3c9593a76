// Takes the name of an organisation or a place apart: what names it, its legal form, its numbers, and what letters it would be
// shortened to. "The Oria Bank of Trade, Ltd." and "Oria Trade Bank Limited" come out alike.

import {
  abbreviations,
  legalForms,
  links,
  longestLegalForm,
  numberWords,
  romanNumerals,
  wordsInOne,
} from "./body-words-table.ts";
import { foldedWord } from "./fold.ts";
import { type NamePart, namePart, wholeOf } from "./name-part.ts";

/** The name of an organisation or a place in parts. */
export interface BodyParts {
  /** The words that name it, without links, numbers and legal forms. */
  readonly parts: readonly NamePart[];
  /** All its letters in one, small words too, its legal form apart. */
  readonly whole: string;
  /** Kinds of legal form, sorted: "ltd" for "Ltd." and "Limited". */
  readonly legal: readonly string[];
  /** Its numbers, in order, however they are written: "2" for "II", "Second" and "2nd". */
  readonly numbers: readonly string[];
  /** Its letters where the name is an acronym: "trc" for "T.R.C.". */
  readonly acronym: string | undefined;
  /** What its words could be shortened to: with and without small words, with and without its legal form. */
  readonly initials: readonly string[];
}

/** Longer names are compared by their first words alone. */
const mostWords = 12;

export function bodyParts(text: string): BodyParts {
  const written = wordsOf(text).slice(0, 2 * mostWords);
  const words = wordsInOne.reduce<readonly Word[]>(putTogether, written);
  const { left, legal } = withoutLegalForms(words);
  const numbers = left.flatMap((word, index) => numberOf(word, index === left.length - 1) ?? []);
  const naming = left.filter(
    (word, index) => numberOf(word, index === left.length - 1) === undefined,
  );
  const telling = withoutLinks(naming);
  const kept = telling.length > 0 ? telling : naming;
  return {
    parts: kept
      .slice(0, mostWords)
      .map(({ letters, source }) =>
        namePart({ letters: abbreviations.get(letters) ?? letters, source }),
      ),
    whole: wholeOf(left.filter(({ letters }, index) => index > 0 || letters !== "the")),
    legal: [...new Set(legal)].sort(),
    numbers: joinedNumbers(numbers),
    acronym: acronymOf(text, kept),
    initials: [
      ...new Set(
        [written, withoutLegalForms(written).left, telling, withoutLinks(written)].map(
          firstLetters,
        ),
      ),
    ].filter((letters) => letters.length > 1),
  };
}

function withoutLinks(words: readonly Word[]): readonly Word[] {
  return words.filter(({ letters }) => !links.has(letters));
}

interface Word {
  readonly letters: string;
  readonly source: string;
}

function wordsOf(text: string): readonly Word[] {
  const whole = text
    .replace(
      /(?<![\p{L}\p{N}])(?:\p{L}\.\s?){2,}\p{L}?(?![\p{L}])/gu,
      (dotted) => `${dotted.replace(/[.\s]/gu, "")} `,
    )
    .replace(/&/gu, " and ")
    .replace(/['’‘ʼʿʾ`]s(?!\p{L})/gu, "");
  return whole
    .split(/[^\p{L}\p{M}\p{N}'’‘ʼʿʾ`]+/u)
    .map((source) => ({ letters: foldedWord(source).replace(/[^\p{L}\p{N}]/gu, ""), source }))
    .filter(({ letters }) => letters !== "");
}

function putTogether(words: readonly Word[], phrase: string): readonly Word[] {
  const size = phrase.split(" ").length;
  const start = words.findIndex(
    (_, index) => lettersOf(words.slice(index, index + size)) === phrase,
  );
  if (start < 0) return words;
  const joined = words.slice(start, start + size);
  const one = {
    letters: phrase.replace(/ (?:of america)?/gu, ""),
    source: joined.map(({ source }) => source).join(" "),
  };
  return [...words.slice(0, start), one, ...words.slice(start + size)];
}

function lettersOf(words: readonly Word[]): string {
  return words.map(({ letters }) => letters).join(" ");
}

function withoutLegalForms(words: readonly Word[]): {
  readonly left: readonly Word[];
  readonly legal: readonly string[];
} {
  const left: Word[] = [];
  const legal: string[] = [];
  for (let index = 0; index < words.length; ) {
    const size = legalFormAt(words, index);
    const kind = legalForms.get(lettersOf(words.slice(index, index + size)));
    if (kind === undefined) left.push(words[index] as Word);
    else legal.push(kind);
    index += Math.max(1, size);
  }
  // A name that is nothing but a legal form is a name all the same.
  return left.some(({ letters }) => !links.has(letters))
    ? { left, legal }
    : { left: words, legal: [] };
}

// How many words from here are a legal form, the longest first; 0 where none.
function legalFormAt(words: readonly Word[], start: number): number {
  for (let size = Math.min(longestLegalForm, words.length - start); size > 0; size -= 1) {
    if (legalForms.has(lettersOf(words.slice(start, start + size)))) return size;
  }
  return 0;
}

function numberOf({ letters, source }: Word, last: boolean): string | undefined {
  const digits = /^(\d+)(?:st|nd|rd|th)?$/u.exec(letters)?.[1];
  if (digits !== undefined) return String(Number(digits));
  if (/\d/u.test(letters)) return letters;
  const word = numberWords.get(letters);
  if (word !== undefined) return String(word);
  const roman = /^\p{Lu}+$/u.test(source) ? romanNumerals.get(letters) : undefined;
  return roman === undefined || (letters.length === 1 && !last) ? undefined : String(roman);
}

// "Forty-four" is one number.
function joinedNumbers(numbers: readonly string[]): readonly string[] {
  const found: string[] = [];
  for (const number of numbers) {
    const [before, value] = [Number(found.at(-1) ?? 0), Number(number)];
    const ends = before >= 20 && before < 100 && before % 10 === 0 && value > 0 && value < 10;
    if (ends) found.pop();
    found.push(ends ? String(before + value) : number);
  }
  return found;
}

function acronymOf(text: string, words: readonly Word[]): string | undefined {
  const [first, ...more] = words;
  if (first === undefined || more.length > 0) return undefined;
  const dotted = /^(?:\p{L}\.\s?){2,}/u.test(text.trim());
  const large = /^\p{Lu}{2,6}s?$/u.test(first.source);
  return dotted || large ? first.letters : undefined;
}

function firstLetters(words: readonly Word[]): string {
  return words.map(({ letters }) => letters.charAt(0)).join("");
}
