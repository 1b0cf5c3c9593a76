// What two spellings are compared by where a person searches: letters without case, marks, apostrophes and punctuation.

/** Letters that are no letter with a mark and are yet typed as one. */
const plainLetters: Readonly<Record<string, string>> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  ł: "l",
  đ: "d",
  ð: "d",
  þ: "th",
  ı: "i",
};

/** `Adel al-Sórri’s` as `adel al sorris`: words of letters and digits, one space between. */
export function fold(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replace(/[ßæœøłđðþı]/gu, (letter) => plainLetters[letter] ?? letter)
    .replace(/['\u2018\u2019`\u02bc\u02be\u02bf.]/gu, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** Whether the folded words hold the folded phrase, from the beginning of a word to the end of one. */
export function holdsWords(folded: string, phrase: string): boolean {
  return ` ${folded} `.includes(` ${phrase} `);
}

/** Whether the folded words hold the folded phrase from the beginning of a word: `shell` is in `they shelled it`. */
export function holdsStart(folded: string, phrase: string): boolean {
  return ` ${folded}`.includes(` ${phrase}`);
}

/** Whether some of the parts, taken together, hold one of the phrases from the beginning of a word; none is across two parts. */
export function holdsAny(
  parts: readonly (string | undefined)[],
  phrases: readonly string[],
): boolean {
  const folded = parts.filter((part) => part !== undefined).map(fold);
  return phrases.map(fold).some((phrase) => folded.some((part) => holdsStart(part, phrase)));
}
