// Whether words say that a man or a woman is meant: by title or noun, else by a given name.

import { mensWords, womensWords } from "../../english/gendered-words.ts";
import { givenNames, leadingFamilyNames } from "../../english/given-names.ts";
import { eitherNames, mensNames, womensNames } from "../../english/womens-names.ts";
import type { Gender } from "./reference.ts";

/** By a word that is a man's or a woman's ("Mr", "spokeswoman"); the last one counts. */
export function genderOfWords(words: readonly string[]): Gender | undefined {
  const told = words.findLast((word) => mensWords.has(word) || womensWords.has(word));
  if (told === undefined) return undefined;
  return womensWords.has(told) ? "woman" : "man";
}

/** By the given name that a full name begins with. */
export function genderOfName(name: string): Gender | undefined {
  const [first = "", ...rest] = name.split(" ");
  const given = first.split("-")[0] ?? first;
  const tellsNothing = eitherNames.has(given) || leadingFamilyNames.has(given);
  if (rest.length === 0 || tellsNothing) return undefined;
  if (womensNames.has(given)) return "woman";
  return givenNames.has(given) || mensNames.has(given) ? "man" : undefined;
}
