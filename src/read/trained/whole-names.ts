// Which names that were found in pieces are one: a particle between two parts of a person's name joins them, and an
// Arabic article with its hyphen belongs to the name it stands before.

import type { NameRange } from "./decode-names.ts";

/** Particles that never stand between two persons; "e", "i" and "y" can ("and"). */
const betweenParts: ReadonlySet<string> = new Set([
  ...["al", "el", "bin", "ibn", "ben", "bint", "abu", "abd", "umm", "ould", "ul", "ur", "ud"],
  ...["de", "del", "della", "di", "da", "das", "do", "dos", "du", "des", "la", "las", "los", "le"],
  ...["von", "van", "der", "den", "ter", "ten", "zu", "af", "av"],
]);
const articles: ReadonlySet<string> = new Set([
  "al",
  "el",
  "ul",
  "ad",
  "an",
  "ar",
  "as",
  "ash",
  "at",
  "az",
]);
const hyphens: ReadonlySet<string> = new Set(["-", "‐", "‑"]);

/** The names, each whole; still in order, none overlapping. */
export function wholeNames(
  words: readonly string[],
  names: readonly NameRange[],
): readonly NameRange[] {
  const whole: NameRange[] = [];
  for (const name of names) {
    const before = whole.at(-1);
    const first = firstOf(words, name, before?.end ?? 0);
    if (before !== undefined && joins(words, before, { ...name, first }))
      whole[whole.length - 1] = { ...before, end: name.end };
    else whole.push(first === name.first ? name : { ...name, first });
  }
  return whole;
}

/** A name that begins after "al -" begins with it. */
function firstOf(words: readonly string[], { first }: NameRange, least: number): number {
  const reached = first - 2;
  if (reached < least || !hyphens.has(words[first - 1] ?? "")) return first;
  return articles.has((words[reached] ?? "").toLowerCase()) ? reached : first;
}

/** Whether two persons' names are the two parts of one: nothing but particles between them. */
function joins(words: readonly string[], before: NameRange, after: NameRange): boolean {
  if (before.kind !== "person" || after.kind !== "person") return false;
  const opensWithArticle = hyphens.has(words[after.first + 1] ?? "") && after.end - after.first > 2;
  const between = words.slice(before.end, after.first);
  if (between.length === 0) return opensWithArticle;
  return (
    between.length <= 3 && between.every((word) => betweenParts.has(word) || hyphens.has(word))
  );
}
