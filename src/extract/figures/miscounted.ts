// Decides which counted people are told to have been counted wrongly: "three bodies had been counted twice" is no count of dead.

import { beForms, haveForms } from "../../english/auxiliaries.ts";
import { miscountMarks, tellingsOfCount } from "../../english/toll-words.ts";
import type { Count } from "./counts.ts";
import { type FigureSentence, phraseLength, wordAt } from "./sentence.ts";

/** How many auxiliaries and adverbs may stand between those counted and the verb. */
const verbReach = 4;

/** Whether a sentence says of those counted that they stood in a count twice, or by mistake. */
export function isMiscounted({ end }: Count, sentence: FigureSentence): boolean {
  let at = end;
  let isWrongly = false;
  while (at < end + verbReach && isBeforeVerb(wordAt(sentence, at))) {
    isWrongly ||= miscountMarks.has(wordAt(sentence, at));
    at += 1;
  }
  if (at === end || !tellingsOfCount.has(wordAt(sentence, at))) return false;
  return isWrongly || phraseLength(sentence, at + 1, miscountMarks) > 0;
}

function isBeforeVerb(word: string): boolean {
  return beForms.has(word) || haveForms.has(word) || miscountMarks.has(word);
}
