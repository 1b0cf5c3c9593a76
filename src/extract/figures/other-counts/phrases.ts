// Reads what stands after a number and its unit: "of oil", "a day".

import { rateJoints, rateNouns } from "../../../english/unit-words.ts";
import { spanOf, wordAt } from "../sentence.ts";
import { type CountScene, hangsBy, headOf } from "./scene.ts";

/** Tokens `[first, end)`. */
export interface Phrase {
  readonly first: number;
  readonly end: number;
}

/** How long the words after "of" may be, in tokens. */
const longestPhrase = 8;

/** "of oil", "of the houses" after a unit: the words after "of", to their main noun. */
export function ofPhrase(scene: CountScene, at: number): Phrase | undefined {
  return phraseAfter(scene, at, "of");
}

/** "$2 million in aid": the noun alone, with what stands before it, and no place or time. */
export function forPhrase(scene: CountScene, at: number): Phrase | undefined {
  const phrase = phraseAfter(scene, at, "in");
  if (phrase === undefined) return undefined;
  const noun = scene.tagOf(phrase.end - 1)?.upos === "NOUN";
  const free = !scene.isTaken(phrase.first) && !scene.isTaken(phrase.end - 1);
  return noun && free && scene.tagOf(phrase.first)?.upos !== "DET" ? phrase : undefined;
}

function phraseAfter(scene: CountScene, at: number, preposition: string): Phrase | undefined {
  if (wordAt(scene.sentence, at) !== preposition || !hangsBy(scene, at, "case")) return undefined;
  const noun = headOf(scene, at);
  if (noun === undefined || noun <= at || noun > at + longestPhrase) return undefined;
  // "44 per cent of what was collected".
  return wordAt(scene.sentence, noun) === "what" ? undefined : { first: at + 1, end: noun + 1 };
}

/** "a day", "per barrel", "/ day" after a unit: where it ends, and the unit with it. */
export function rateAfter(
  { sentence }: CountScene,
  at: number,
): { readonly end: number; readonly per: string } | undefined {
  const noun = wordAt(sentence, at + 1);
  return rateJoints.has(wordAt(sentence, at)) && rateNouns.has(noun)
    ? { end: at + 2, per: noun }
    : undefined;
}

/** The span of a phrase. */
export function spanOfPhrase(scene: CountScene, phrase: Phrase | undefined) {
  return phrase && spanOf(scene.sentence, phrase.first, phrase.end);
}
