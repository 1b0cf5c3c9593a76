// Forms of a word that the trained reader looks at: what remains when case, marks and digits are evened out, the
// outline of its letters, and the hash by which a form without a row of its own finds one.

const everyQuote = /[‘’‚‛′`´]/gu;
const everyDoubleQuote = /[“”„‟″«»]|''/gu;
const everyDash = /[‐‑‒–—―−]/gu;
const plainForm = /^[a-z]+$/u;
const beyondAscii = /[^ -_a-~]|''/u;
const digits = /\p{Nd}/gu;
const hasDigit = /\p{Nd}/u;
const fourDigits = /^\p{Nd}{4}$/u;
const number = /^[+-]?\p{Nd}[\p{Nd}.,:/]*$/u;

/** Lower case, with one kind of quotation mark and one of dash; digits stay. */
export function evenForm(word: string): string {
  if (plainForm.test(word)) return word;
  const lower = word.toLowerCase();
  if (!beyondAscii.test(lower)) return lower;
  return lower.replace(everyQuote, "'").replace(everyDoubleQuote, '"').replace(everyDash, "-");
}

/**
 * The form under which a word stands in the vocabulary: as `evenForm` makes it, but a number of four digits is
 * `!year`, any other number `!number`, and what has digits among letters `!digits`.
 */
export function normalise(word: string): string {
  return normaliseEven(evenForm(word));
}

/** `normalise` of what `evenForm` gave. */
export function normaliseEven(even: string): string {
  if (plainForm.test(even)) return even;
  if (!hasDigit.test(even)) return even;
  if (fourDigits.test(even)) return "!year";
  return number.test(even) ? "!number" : "!digits";
}

/** What affixes are cut from: as `evenForm` gives it, with every digit a zero ("17th" is "00th"). */
export function affixForm(even: string): string {
  return !plainForm.test(even) && hasDigit.test(even) ? even.replace(digits, "0") : even;
}

/** Letters as X, x or o (a script without case), digits as 0, marks as they are; runs are cut to two: "McMora" is "XxXxx". */
export function shapeOf(word: string): string {
  if (plainForm.test(word)) return word.length > 1 ? "xx" : "x";
  let shape = "";
  let last = "";
  let run = 0;
  for (const character of word) {
    const sign = signOf(character);
    run = sign === last ? run + 1 : 1;
    last = sign;
    if (run <= 2) shape += sign;
  }
  return shape;
}

function signOf(character: string): string {
  if (character >= "a" && character <= "z") return "x";
  if (character >= "A" && character <= "Z") return "X";
  if (character !== character.toLowerCase()) return "X";
  if (character !== character.toUpperCase()) return "x";
  if (/\p{Nd}/u.test(character)) return "0";
  return /\p{L}/u.test(character) ? "o" : character;
}

/**
 * A 32-bit hash of the UTF-16 units from `start` to `end`: FNV-1a over units (Fowler, Noll and Vo), begun from
 * the seed, then the last steps of MurmurHash3 so that low bits depend on all of them. Never negative.
 */
export function hashUnits(text: string, start: number, end: number, seed: number): number {
  let hash = (0x811c9dc5 ^ Math.imul(seed, 0x9e3779b1)) | 0;
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
