// Which word makes a figure less than told as so: "may have been killed", "feared dead", "would kill", "if".

import { doubtWords, modalMoods, negators } from "../../english/auxiliaries.ts";
import { conditions } from "../../english/clause-words.ts";
import type { Certainty } from "../../model/claim.ts";
import type { Span } from "../../model/span.ts";
import type { Tie } from "./rule.ts";
import { type FigureSentence, spanOf, wordAt } from "./sentence.ts";

/** How far before the words that tell the figure its verb or its "if" can begin, in tokens. */
const reach = 15;

/** The word nearest to the end of the figure that can make it so; `undefined` where none is found. */
export function hedgeOf(
  { first, end }: Tie,
  certainty: Exclude<Certainty, "stated">,
  sentence: FigureSentence,
): Span | undefined {
  for (let at = end - 1; at >= Math.max(0, first - reach); at--)
    if (makes(wordAt(sentence, at), certainty)) return spanOf(sentence, at, at + 1);
  return undefined;
}

function makes(word: string, certainty: Exclude<Certainty, "stated">): boolean {
  switch (certainty) {
    case "negated":
      return negators.has(word);
    case "hedged":
      return doubtWords.has(word) || modalMoods.has(word);
    case "planned":
      return modalMoods.get(word) === "planned" || word === "to";
    case "hypothetical":
      return modalMoods.has(word) || conditions.has(word) || word === "to";
    default:
      return certainty satisfies never;
  }
}
