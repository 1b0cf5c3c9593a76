// Takes a person's name apart: which of its words name the person, which an ancestor, which is an initial, what generation is
// told; and which words are only sometimes written. "AL-MARRUNI, Omar Ben Selim" and "Umar bin Selim Marruni" come out alike.

import { type ChineseName, chineseName } from "./chinese-syllables.ts";
import { foldedWord } from "./fold.ts";
import { type NamePart, namePart, wholeOf } from "./name-part.ts";
import {
  addresses,
  childOf,
  generations,
  ofFaith,
  parentOf,
  particles,
  servantOf,
} from "./person-words-table.ts";

/** A person's name in parts, in the order given name first where the name itself tells it. */
export interface PersonParts {
  readonly parts: readonly NamePart[];
  /** 1 for "Sr.", 2 for "Jr." and "II"; undefined where the name does not say. */
  readonly generation: number | undefined;
  /** All its letters in one, particles too: "vanderoren" for "van der Oren". */
  readonly whole: string;
  /** Its sounds where it can be Chinese. */
  readonly chinese: ChineseName | undefined;
  /** Whether a comma told which words are the family name. */
  readonly familyFirst: boolean;
}

/** Longer names are compared by their first words alone. */
const mostWords = 12;

export function personParts(text: string): PersonParts {
  const { ordered, familyFirst } = inOrder(text);
  const words = wordsOf(ordered);
  const generation = words
    .slice(1)
    .map(({ letters }) => generations.get(letters))
    .find((one) => one !== undefined);
  const named = words.filter(({ letters }, index) => index === 0 || !generations.has(letters));
  const parts = partsOf(joined(named.slice(0, 2 * mostWords))).slice(0, mostWords);
  const spoken = named.filter(({ letters }) => !addresses.has(letters));
  return {
    parts: withPatronymic(parts),
    generation,
    whole: wholeOf(spoken),
    chinese: chineseName(spoken.map(({ letters }) => letters)),
    familyFirst,
  };
}

/** A patronymic stands second of three; a family name of its form stands last. */
function withPatronymic(parts: readonly NamePart[]): readonly NamePart[] {
  return parts.map((part, index) =>
    index === 1 && parts.length === 3 && isPatronymic(part.letters)
      ? { ...part, patronymic: true }
      : part,
  );
}

function isPatronymic(letters: string): boolean {
  return /(?:[oey]vi?t?ch|[oey]vich|ovych|yovych|itch|ovna|evna|ivna|yivna)$/u.test(letters);
}

// "Family, Given"; a comma before "Jr." tells no order.
function inOrder(text: string): { readonly ordered: string; readonly familyFirst: boolean } {
  const [family = "", given = "", ...more] = text.split(/[,،]/u).map((part) => part.trim());
  const inverted =
    more.length === 0 && family !== "" && given !== "" && !generations.has(plain(given));
  return inverted
    ? { ordered: `${given} ${family}`, familyFirst: true }
    : { ordered: text, familyFirst: false };
}

function plain(word: string): string {
  return foldedWord(word).replace(/[^\p{L}\p{N}]/gu, "");
}

interface Word {
  readonly letters: string;
  /** Whether it is written without a capital, as particles are. */
  readonly small: boolean;
  readonly source: string;
}

function wordsOf(text: string): readonly Word[] {
  const loud = !/\p{Ll}/u.test(text);
  return text
    .split(/[^\p{L}\p{M}\p{N}'’‘ʼʿʾ`]+/u)
    .flatMap((source) => (loud ? [source] : initialsOf(source)))
    .map((source) => ({
      letters: withoutDigits(plain(source)),
      small: !/^[^\p{L}]*[\p{Lu}\p{Lo}]/u.test(source),
      source,
    }))
    .filter(({ letters }) => letters !== "");
}

// "JC" beside a name with small letters is two initials; "AL" is a word written large.
function initialsOf(source: string): readonly string[] {
  return /^[B-DF-HJ-NP-TV-Z]{2,3}$/u.test(source) && !generations.has(source.toLowerCase())
    ? [...source]
    : [source];
}

const lookAlikes: Readonly<Record<string, string>> = { 0: "o", 1: "i", 3: "e", 5: "s", 9: "g" };

// A digit among letters is a letter misread.
function withoutDigits(letters: string): string {
  return /\p{L}/u.test(letters)
    ? letters.replace(/[01359]/gu, (digit) => lookAlikes[digit] ?? digit)
    : letters;
}

/** Puts together what is one name in two words: "abd al-aziz", "abu bakr", "sayf al-din". */
function joined(words: readonly Word[]): readonly Word[] {
  const found: Word[] = [];
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index] as Word;
    const next = afterArticles(words, index + 1);
    const other = words[next];
    const opens = servantOf.has(word.letters) || parentOf.has(word.letters);
    if (opens && other !== undefined && other.letters.length > 1) {
      const first = servantOf.has(word.letters) ? "abdul" : word.letters;
      found.push({
        ...word,
        source: `${word.source} ${other.source}`,
        letters: first + other.letters.replace(/^[aui]?ll?ah?$/u, "lah"),
        small: false,
      });
      index = next;
    } else if (ofFaith.has(word.letters) && namesBefore(found)) {
      while (isArticle(found.at(-1))) found.pop();
      const first = found.pop() ?? word;
      const source = `${first.source} ${word.source}`;
      found.push({ ...first, source, letters: `${first.letters}uddin` });
    } else found.push(word);
  }
  return found;
}

function namesBefore(words: readonly Word[]): boolean {
  return words.some((word) => word.letters.length > 2 && !isArticle(word));
}

function afterArticles(words: readonly Word[], start: number): number {
  let index = start;
  while (isArticle(words[index]) && index < words.length - 1) index += 1;
  return index;
}

function isArticle(word: Word | undefined): boolean {
  return word !== undefined && word.letters.length < 4 && particles.has(word.letters);
}

function partsOf(words: readonly Word[]): readonly NamePart[] {
  const naming = words.filter((word) => !isParticle(word));
  const kept = naming.length === 0 ? words : naming;
  const parts: NamePart[] = [];
  let ancestor = false;
  kept.forEach((word, index) => {
    const links = childOf.has(word.letters) && (index > 0 || word.small) && kept.length > 1;
    if (links) {
      ancestor = true;
      return;
    }
    const optional = addresses.has(word.letters);
    parts.push(
      namePart({ letters: oneForm(word.letters), source: word.source, ancestor, optional }),
    );
    ancestor = false;
  });
  return parts;
}

function isParticle({ letters, small }: Word): boolean {
  return particles.has(letters) && (letters.length > 1 || small);
}

/** Brings names that are written together to one form: "abdelrahman" and "abdurrahman", "noureddine" and "nuruddin". */
function oneForm(letters: string): string {
  return letters
    .replace(/^abd[aeiou]{1,2}(?:l(?!l?ah?$)|([rsnztd])(?=h?\1))(?=\p{L}{3})/u, "abdul")
    .replace(/^abd[au]l?l?ah?$/u, "abdullah")
    .replace(/^abou/u, "abu")
    .replace(/(?<=\p{L}{3})(?:(?:ou|[aeiou])?dd|(?:ou|u|[ae]l)d)(?:ine?|een)$/u, "uddin");
}
