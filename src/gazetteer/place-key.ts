// How names of places are compared: in small Latin letters without marks, or, for names that come from another script, by
// their consonants alone.

import anyAscii from "any-ascii";

/** A name as names are looked up: "sao paulo" for "São Paulo", "saint petersburg" for "St. Petersburg". */
export function placeKey(name: string): string {
  const words = latin(name)
    .toLowerCase()
    .replace(/['‘’`ʻʼ.]/gu, "")
    .replace(/[^a-z0-9]+/gu, " ")
    .trim()
    .split(" ");
  const [first = "", ...rest] = words;
  const opening = first === "the" && rest.length > 0 ? [] : [longForms.get(first) ?? first];
  return [...opening, ...rest].join(" ");
}

const longForms: ReadonlyMap<string, string> = new Map([
  ["st", "saint"],
  ["ste", "sainte"],
  ["mt", "mount"],
  ["ft", "fort"],
]);

function latin(name: string): string {
  if (/^[\x20-\x7e]*$/u.test(name)) return name;
  return anyAscii(
    name
      .normalize("NFKD")
      .replace(/\p{M}+/gu, "")
      .normalize("NFC"),
  );
}

/**
 * What is left of a key when the vowels and all that writers of another script's names differ in are gone: one for
 * "raqqah" and "ar raqqa". `undefined` where too little is left to tell places apart by.
 */
export function spellingKey(key: string): string | undefined {
  const bare = key
    .split(" ")
    .filter((word, _, words) => words.length === 1 || !articles.has(word))
    .map(skeleton)
    .join("");
  return bare.length < 3 ? undefined : bare;
}

const articles: ReadonlySet<string> = new Set([
  ...["al", "el", "ad", "ar", "as", "at", "az", "an", "ash", "adh", "ath", "ed", "er", "es"],
  ...["et", "ez", "en", "esh", "l", "ul", "ol"],
]);

function skeleton(word: string): string {
  const sounds = word
    .replace(/kh/gu, "h")
    .replace(/(?:gh|dj|zh)/gu, "j")
    .replace(/(?:sch|shch|tsh|ch|sh)/gu, "s")
    .replace(/ph/gu, "f")
    .replace(/(?:th|dh)/gu, (pair) => pair.charAt(0))
    .replace(/[qc]/gu, "k")
    .replace(/g/gu, "j")
    .replace(/v/gu, "w")
    .replace(/h$/u, "");
  const open = /^[aeiouy]/u.test(sounds) ? "a" : "";
  return open + sounds.replace(/[aeiouyw]/gu, "").replace(/(.)\1+/gu, "$1");
}
