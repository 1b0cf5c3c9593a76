// Invented words in any number, for names that a pile has ever more of the larger it is.

const onsets = ["b", "d", "f", "g", "k", "l", "m", "n", "p", "r", "s", "t", "v", "z", "br", "tr"];
const vowels = ["a", "e", "i", "o", "u"];

/** A word of three syllables, another for each number, neighbours unlike each other. */
export function inventedWord(number: number): string {
  const value = (number * 79_193) % 512_000;
  const syllable = (at: number) =>
    `${onsets[at % onsets.length]}${vowels[Math.floor(at / onsets.length) % vowels.length]}`;
  return `${syllable(value % 80)}${syllable(Math.floor(value / 80) % 80)}${syllable(Math.floor(value / 6400) % 80)}n`;
}

/** Such a word as a name. */
export function inventedName(number: number): string {
  const word = inventedWord(number);
  return `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
}
