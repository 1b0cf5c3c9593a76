// Leaves out "that" before what is said or thought. News does so all the time ("said 60 fighters were killed"),
// the treebanks seldom do; the tree stays as it is but for one `mark`.

import type { Random } from "./random.ts";
import type { TaughtSentence } from "./taught.ts";
import { withoutWord } from "./taught-edits.ts";

/** Verbs that take a clause without "that", by their lemmas. */
const tellingVerbs: ReadonlySet<string> = new Set(
  `acknowledge add admit agree allege announce anticipate argue assert assume believe bet claim complain
   conclude confirm decide declare discover doubt estimate expect explain fear feel figure find guess hear hold
   hope imagine imply indicate insist know learn maintain mean mention note notice observe predict presume pretend
   promise realise realize recall reckon remember repeat reply report reveal say see sense show state stress
   suggest suppose suspect swear tell testify think understand vow warn wish write`.split(/\s+/u),
);
const quotes = /^(?:["'`«»“”‘’„]|''|``)/u;

/** The sentence with each such "that" left out at the given probability. */
export function withoutThat(
  sentence: TaughtSentence,
  random: Random,
  probability: number,
): TaughtSentence {
  let shorter = sentence;
  for (let index = sentence.words.length - 1; index >= 0; index--) {
    if (isNeedless(sentence, index) && random() < probability)
      shorter = withoutWord(shorter, index);
  }
  return shorter;
}

function isNeedless({ words, arcs, lemmas }: TaughtSentence, index: number): boolean {
  if (words[index] !== "that" || arcs === undefined || lemmas === undefined) return false;
  if (quotes.test(words[index - 1] ?? "") || quotes.test(words[index + 1] ?? "")) return false;
  const mark = arcs[index];
  const clause = arcs[mark?.head ?? -1];
  if (mark?.label !== "mark" || clause?.label !== "ccomp") return false;
  // What is told stands after the verb: "That he left, they said" needs its "that".
  return clause.head < index && tellingVerbs.has(lemmas[clause.head] ?? "");
}
