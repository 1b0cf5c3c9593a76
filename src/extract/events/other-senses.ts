// Decides whether a word of the table of acts means another thing here, by the words beside it: a "heart attack", men of
// "fighting age", talks that "collapsed", the "besieged" town, "cross-fire".

import {
  notActsAfter,
  notActsBefore,
  notActsBy,
  notActsOf,
  prefixesOfNoAct,
  statesOfThings,
} from "../../english/acts.ts";
import type { Reading } from "../../model/reading.ts";
import { subjectsOf } from "../../read/participants.ts";
import { treeOf } from "../../read/tree.ts";
import { joinedAfter, joinedBefore } from "./phrases.ts";

/** Whether the word at this token tells no act, though it is in the table; `family` is that of its act. */
export function isOtherSense(index: number, family: string, reading: Reading): boolean {
  return isOtherCompound(index, family, reading) || isOtherWords(index, reading);
}

/** "Cross-fire", "attack-minded": half of another word. */
function isOtherCompound(index: number, family: string, { tokens }: Reading): boolean {
  if (prefixesOfNoAct.has(joinedBefore(index, tokens)?.lower ?? "")) return true;
  return family === "violence" && joinedAfter(index, tokens) !== undefined;
}

function isOtherWords(index: number, reading: Reading): boolean {
  const { tokens } = reading;
  const word = tokens[index]?.lower ?? "";
  const before = (joinedBefore(index, tokens) ?? tokens[index - 1])?.lower ?? "";
  if (notActsAfter.get(word)?.includes(before)) return true;
  if (notActsBefore.get(word)?.has(tokens[index + 1]?.lower ?? "")) return true;
  return isOfOther(index, word, reading);
}

function isOfOther(index: number, word: string, reading: Reading): boolean {
  const tree = treeOf(reading);
  if (statesOfThings.has(word) && tree.is(index, "amod")) return true;
  const lemma = (at: number) => reading.tags[at]?.lemma.toLowerCase() ?? "";
  const [of, by] = [notActsOf.get(word), notActsBy.get(word)];
  if (of !== undefined && tree.children(index, "nmod").some((at) => of.has(lemma(at)))) return true;
  return by !== undefined && subjectsOf(reading, index).some((at) => by.has(lemma(at)));
}
