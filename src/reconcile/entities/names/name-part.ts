// One word of a name with what comparing it needs.

import { skeleton } from "./name-key.ts";

const ofSigns = /[\p{Script=Han}\p{Script=Hangul}]/u;

export interface NamePart {
  /** Folded to small Latin letters and digits. */
  readonly letters: string;
  /** As the name has it, to be quoted. */
  readonly source: string;
  readonly skeleton: string;
  /** One letter: it stands for any word that begins with it. */
  readonly initial: boolean;
  /** Whether it names a father or forefather: the word after "bin". */
  readonly ancestor: boolean;
  /** A way of addressing, which is no difference where only one name has it. */
  readonly optional: boolean;
  /** A name made of the father's, as Russians and Ukrainians have it between given and family name. */
  readonly patronymic: boolean;
  /** Whether it was in a script that leaves most vowels out. */
  readonly consonants: boolean;
  /** Whether it was in a script of signs, which say more than their sound. */
  readonly signs: boolean;
}

/** Longer words are compared by their first letters alone; whole names of a dozen words are put in one. */
const mostLetters = 80;

export function namePart(word: {
  readonly letters: string;
  readonly source: string;
  readonly ancestor?: boolean;
  readonly optional?: boolean;
  readonly patronymic?: boolean;
}): NamePart {
  const letters = word.letters.slice(0, mostLetters);
  const source = word.source.slice(0, mostLetters);
  return {
    letters,
    source,
    skeleton: skeleton(letters),
    initial: letters.length === 1 && /\p{L}/u.test(letters),
    ancestor: word.ancestor ?? false,
    optional: word.optional ?? false,
    patronymic: word.patronymic ?? false,
    consonants: /[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(source),
    signs: ofSigns.test(source),
  };
}

/** All words of a name as one. */
export function inOne(parts: readonly NamePart[]): NamePart {
  return namePart({
    letters: parts.map(({ letters }) => letters).join(""),
    source: parts.map(({ source }) => source).join(" "),
  });
}

/** Everything written, in one; signs stay as they are, for many sound alike. */
export function wholeOf(
  words: readonly { readonly letters: string; readonly source: string }[],
): string {
  return words.map(({ letters, source }) => (ofSigns.test(source) ? source : letters)).join("");
}
