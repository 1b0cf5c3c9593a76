// Brings a word of any script to small Latin letters without marks, so that names are compared by what was written and not
// by how it was encoded.

import anyAscii from "any-ascii";

/**
 * A word in small Latin letters and digits: "øystein" for "Øystein", "volodimir" for "Володимир". Apostrophes go with the
 * other marks: they stand for sounds (hamza, ayn, soft sign) that as many writers leave out. What has no Latin form stays.
 */
export function foldedWord(word: string): string {
  const latin = /^[\x20-\x7e]*$/u.test(word) ? word : asLatin(word);
  return latin.toLowerCase().replace(/['’‘`"]/gu, "");
}

function asLatin(word: string): string {
  const plain = word
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .normalize("NFC");
  const latin = anyAscii(plain);
  return latin === "" ? plain : latin;
}
