// Whether words in quotation marks are the name of a book, a programme or a song, which nobody says.

import { type Line, type Stretch, tokenOf, wordOf } from "./line.ts";

/** No title has more tokens, its marks included. */
const longest = 12;

/** A short quotation inside a sentence with capitals on all its longer words: `in his book, "Doomed to Fail,"`. */
export function isTitle(line: Line, { first, end }: Stretch): boolean {
  if (first === line.first || end - first > longest) return false;
  if ([":", ""].includes(wordOf(line, first - 1))) return false;
  let capitals = 0;
  for (let index = first + 1; index < end - 1; index++) {
    const token = tokenOf(line, index);
    if (token?.shape !== "word") continue;
    if (/^\p{Lu}/u.test(token.text)) capitals += 1;
    else if (token.text.length > 3) return false;
  }
  return (
    capitals > 1 || (capitals === 1 && end - first <= 5 && !/[?!]/u.test(wordOf(line, end - 2)))
  );
}
