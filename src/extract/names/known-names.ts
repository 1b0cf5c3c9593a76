// Finds names in lines where capitals show nothing (a headline in title case): only forms that the rest of the
// report, or the table of countries, knows, and full names of persons that the reader hears.

import { countryNames } from "../../english/countries.ts";
import { givenNames } from "../../english/given-names.ts";
import { plainWords } from "../../english/plain-words.ts";
import type { Candidate } from "./candidates.ts";
import type { Heard } from "./heard.ts";
import type { Run } from "./runs.ts";
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

/**
 * The full names of persons that the reader found in shouted sentences, two to four words, none of them plain: a list
 * of players is all names. Credits ("Editing by A. Mora") are left out.
 */
export function heardNamesIn(
  words: readonly Word[],
  { heard, known, shouted }: Shouted,
): readonly Candidate[] {
  if (shouted.size === 0 || heard === undefined) return [];
  const taken = new Set(known.flatMap(indicesOf));
  const found: Candidate[] = [];
  for (let index = 0; index < words.length; ) {
    const isShouted = shouted.has(words[index]?.sentence ?? -1);
    const name = isShouted ? heard.nameAt(index) : undefined;
    index = name?.end ?? index + 1;
    if (name === undefined || words[name.first - 1]?.lower === "by") continue;
    const parts = words.slice(name.first, name.end);
    if (name.kind !== "person" && !givenNames.has(parts[0]?.text ?? "")) continue;
    if (!isFullName(parts) || indicesOf(name).some((at) => taken.has(at))) continue;
    const text = parts.map((part) => part.text).join(" ");
    found.push({ first: name.first, end: name.end, title: undefined, name: text });
  }
  return found;
}

interface Shouted {
  readonly heard: Heard | undefined;
  /** What was found there already. */
  readonly known: readonly Candidate[];
  readonly shouted: ReadonlySet<number>;
}

function indicesOf({ first, end }: Run): readonly number[] {
  return Array.from({ length: end - first }, (_, at) => first + at);
}

function isFullName(parts: readonly Word[]): boolean {
  if (parts.length < 2 || parts.length > 4) return false;
  return parts.every(
    ({ kind, text, lower }) =>
      kind !== "mark" && !plainWords.has(lower) && !/\p{Lu}{2}/u.test(text),
  );
}

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
