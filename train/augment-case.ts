// Ways in which wires and web pages write a sentence without the case that the treebanks have: in capitals, as a
// headline, without any capital, without its full stop.

import type { TaughtSentence } from "./taught.ts";
import { respelt, withoutWord } from "./taught-edits.ts";

const smallInHeadlines: ReadonlySet<string> = new Set(
  "a an and as at but by for from in into nor of off on or over per the to up via vs with".split(
    " ",
  ),
);
const clitic = /^(?:n['’]t|['’]\p{L}{0,2})$/iu;

/** The whole sentence in capitals, as teleprinters wrote it. */
export function inCapitals(sentence: TaughtSentence): TaughtSentence {
  return respelt(sentence, (word) => word.toUpperCase());
}

/** The whole sentence in lower case. */
export function inLowerCase(sentence: TaughtSentence): TaughtSentence {
  return respelt(sentence, (word) => word.toLowerCase());
}

/** As a headline: a capital for every word but the small ones, and no full stop. */
export function asHeadline(sentence: TaughtSentence): TaughtSentence {
  return respelt(withoutFullStop(sentence), (word, index) => {
    if (clitic.test(word)) return word;
    if (index > 0 && smallInHeadlines.has(word.toLowerCase())) return word.toLowerCase();
    return capitalised(word);
  });
}

/** Without the full stop at its end; unchanged where it has none, or consists of little else. */
export function withoutFullStop(sentence: TaughtSentence): TaughtSentence {
  const last = sentence.words.length - 1;
  return last > 0 && sentence.words[last] === "." ? withoutWord(sentence, last) : sentence;
}

function capitalised(word: string): string {
  const first = String.fromCodePoint(word.codePointAt(0) ?? 32);
  return first.toUpperCase() + word.slice(first.length);
}
