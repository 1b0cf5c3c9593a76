// Which tolls are told to have been brought down: a lower number is then the later one, and not a count of fewer people.

import { downwards, tollLowerers } from "../../english/toll-words.ts";
import { contains } from "../../model/span.ts";
import type { Tie } from "./rule.ts";
import { type FigureSentence, wordAt } from "./sentence.ts";

/** "The toll was lowered to", "fell from 12 to": the verb stands behind its toll. */
export function fallsAt(sentence: FigureSentence, at: number): boolean {
  return tollLowerers.has(wordAt(sentence, at)) && isMove(wordAt(sentence, at + 1));
}

/** Whether the words between the toll and its number bring it down. */
export function isLowered({ first, count, update }: Tie, sentence: FigureSentence): boolean {
  if (update === undefined) return false;
  for (let at = first; at < count.first; at++) {
    const word = wordAt(sentence, at);
    if (downwards.has(word) && isMove(wordAt(sentence, at + 1))) return true;
    const token = sentence.tokens[at];
    if (token !== undefined && tollLowerers.has(word) && contains(update, token)) return true;
  }
  return false;
}

function isMove(word: string): boolean {
  return word === "to" || word === "from";
}
