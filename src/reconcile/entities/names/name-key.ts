// What two names are compared by: letters without marks, particles and punctuation; and, for spellings that
// differ between transliterations, the consonants that survive them.

/** Articles and particles that one transliteration writes and another leaves out. */
const particles: ReadonlySet<string> = new Set(["al", "el", "ad", "an", "ar", "as", "ash", "the"]);

/** The words of a name in comparable form: `["khalil", "mazra"]` for "Khalil al-Mazra’". */
export function nameWords(name: string): readonly string[] {
  const words = name
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replace(/['’‘`ʼʿʾ.]/gu, "")
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");
  const kept = words.filter((word) => !particles.has(word));
  return kept.length === 0 ? words : kept;
}

/** One string for exact comparison. Two or three capitals are an acronym and never a word: "PA" is not "Pa". */
export function nameKey(name: string): string {
  const key = nameWords(name).join(" ");
  return /^(?:\p{Lu}\.?){2,3}$/u.test(name.trim()) ? key.toUpperCase() : key;
}

/** Consonant classes that transliterations of one letter fall into (ISO 233, ALA-LC, press usage compared). */
const classes: readonly (readonly [RegExp, string])[] = [
  [/t(?:s?ch|s|z)/gu, "s"],
  [/(?<=.)x/gu, "ks"],
  [/kh|gh|ck|q|g|j|c(?!h)/gu, "k"],
  [/dh|th|d/gu, "t"],
  [/sh|ch|zh|z/gu, "s"],
  [/ph|v/gu, "f"],
  [/(?<=.)h|w|y/gu, ""],
];

/** The consonant skeleton of one word of a name; a key for finding candidates, never proof. */
export function skeleton(word: string): string {
  const first = /^[aeiou]/u.test(word) ? "a" : "";
  const mapped = classes.reduce((text, [pattern, letter]) => text.replace(pattern, letter), word);
  return first + mapped.replace(/(.)\1+/gu, "$1").replace(/[aeiou]/gu, "");
}
