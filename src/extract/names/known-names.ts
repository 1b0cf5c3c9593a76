// Finds names in lines where capitals show nothing (a headline in title case): only forms that the rest of the
// report, or the table of countries, knows.

import { countryNames } from "../../english/countries.ts";
import type { Candidate } from "./candidates.ts";
import type { Word } from "./words.ts";

/** The known names in shouted sentences, the longest at each place. */
export function knownNamesIn(
  words: readonly Word[],
  known: readonly Candidate[],
  shouted: ReadonlySet<number>,
): readonly Candidate[] {
  if (shouted.size === 0) return [];
  const forms = new Map<string, string>();
  for (const name of [...countryNames, ...known.map((one) => one.name)]) {
    if (name.length > 1 && partCount(name) <= mostParts) forms.set(name.toLowerCase(), name);
  }
  const found: Candidate[] = [];
  for (let index = 0; index < words.length; ) {
    const word = words[index];
    const hit =
      word !== undefined && word.kind === "capital" && shouted.has(word.sentence)
        ? longestAt(words, index, forms)
        : undefined;
    if (hit !== undefined) found.push(hit);
    index = hit?.end ?? index + 1;
  }
  return found;
}

const mostParts = 6;

function longestAt(
  words: readonly Word[],
  first: number,
  forms: ReadonlyMap<string, string>,
): Candidate | undefined {
  const sentence = words[first]?.sentence;
  let key = "";
  let best: Candidate | undefined;
  for (let end = first; end < first + mostParts; end += 1) {
    const word = words[end];
    if (word === undefined || word.sentence !== sentence || word.kind === "mark") break;
    key = key === "" ? word.lower : `${key} ${word.lower}`;
    const name = forms.get(key);
    // "US" is a country, "us" and "Us" are not.
    if (name === undefined || (name === name.toUpperCase() && words[first]?.text !== name))
      continue;
    best = { first, end: end + 1, title: undefined, name };
  }
  return best;
}

function partCount(name: string): number {
  return name.split(" ").length;
}
