// Finds the noun that a number counts, and says whether it is a word for people.

import {
  adders,
  afterBareNumber,
  demonstratives,
  nounBarriers,
  wholePronouns,
} from "../../english/count-words.ts";
import { bodyNouns, harmNouns, harmWords } from "../../english/harm-words.ts";
import { smallNumbers } from "../../english/number-words.ts";
import {
  notPeople,
  personEndings,
  personPlurals,
  personSingulars,
} from "../../english/person-nouns.ts";
import { countedHappenings, severalHappenings } from "../../english/toll-words.ts";
import { agedAt } from "./ages.ts";
import { quantityAt } from "./quantities.ts";
import { type FigureSentence, phraseLength, wordAt } from "./sentence.ts";

export interface Noun {
  readonly first: number;
  readonly end: number;
  readonly harmInside: number | undefined;
}

/**
 * The counted noun after a number; "no person" where something else is counted; `undefined` where the number
 * stands bare. `singular` allows for "one soldier".
 */
export function nounAfter(
  sentence: FigureSentence,
  at: number,
  singular = false,
): Noun | "no person" | undefined {
  if (wordAt(sentence, at) === "of") return nounOf(sentence, at);
  const start = adders.has(wordAt(sentence, at)) ? at + 1 : at;
  let harmInside: number | undefined;
  for (let index = at; index < at + nounReach; index++) {
    // "three 28-year-old men".
    index = agedAt(sentence, index) ?? index;
    const word = wordAt(sentence, index);
    const person =
      isPerson(sentence, index) || (singular && personSingulars.has(word) && !harmWords.has(word));
    if (person && !startsHarmVerb(sentence, index)) {
      return grown(sentence, { first: Math.min(start, index), end: index + 1, harmInside });
    }
    if (bodyNouns.has(word) || harmNouns.has(word) || word === "lives" || word === "life") {
      return { first: start, end: index + 1, harmInside };
    }
    if (notPeople.has(word) || isHappening(word)) return "no person";
    if (index > at && smallNumbers.has(word) && word !== "one") break;
    if (word === "" || nounBarriers.has(word) || /^[,.;:!?()"“”]/.test(word)) break;
    const harm = harmWords.get(word);
    if (harm !== undefined) {
      // "12 wounded soldiers" counts soldiers; "12 wounded" counts the wounded.
      if (harm.form !== "done" && harm.form !== "state") break;
      if (nounAfterHarm(sentence, index + 1) === undefined) break;
      harmInside = index;
    }
  }
  return isUnknownThing(sentence, start) ? "no person" : undefined;
}

function isHappening(word: string): boolean {
  return severalHappenings.has(word) || countedHappenings.has(word);
}

/** How far a noun may stand from its number, in tokens. */
const nounReach = 7;

/** "12 drones": a plain word after the number that is no word for people, and nothing that could follow a bare number. */
function isUnknownThing(sentence: FigureSentence, at: number): boolean {
  const token = sentence.tokens[at];
  if (token === undefined || token.shape !== "word" || !/^\p{Ll}{3,}$/u.test(token.text))
    return false;
  const { lower } = token;
  if (
    nounBarriers.has(lower) ||
    phraseLength(sentence, at, harmWords) > 0 ||
    afterBareNumber.has(lower)
  )
    return false;
  return !/(?:ly|ed|ing|ward|wards)$/.test(lower);
}

/** "five of his soldiers", "three of them", "two of the victims". */
export function nounOf(sentence: FigureSentence, at: number): Noun | "no person" | undefined {
  for (let index = at + 1; index < at + 7; index++) {
    const word = wordAt(sentence, index);
    // "two of the four victims": the four are a count of their own.
    if (quantityAt(sentence, index) !== undefined) return undefined;
    if (wholePronouns.has(word) && !pointsToNoun(sentence, index))
      return { first: at + 1, end: index + 1, harmInside: undefined };
    if (personPlurals.has(word))
      return grown(sentence, { first: at + 1, end: index + 1, harmInside: undefined });
    if (notPeople.has(word)) return "no person";
    if (word === "" || /^[,.;:!?]/.test(word)) return undefined;
    if (nounBarriers.has(word) && word !== "the") return undefined;
  }
  return undefined;
}

/** "two of those victims": the noun is still to come. */
function pointsToNoun(sentence: FigureSentence, index: number): boolean {
  return demonstratives.has(wordAt(sentence, index)) && isPerson(sentence, index + 1);
}

/** A noun phrase goes on while person nouns follow each other ("police officers"). */
function grown(sentence: FigureSentence, noun: Noun): Noun {
  let end = noun.end;
  while (end < noun.end + 3 && isPerson(sentence, end) && !harmWords.has(wordAt(sentence, end)))
    end += 1;
  return { ...noun, end };
}

export function isPerson(sentence: FigureSentence, index: number): boolean {
  const word = wordAt(sentence, index);
  if (personPlurals.has(word)) return true;
  if (personSingulars.has(word))
    return (
      personPlurals.has(wordAt(sentence, index + 1)) ||
      (index > 0 && wordAt(sentence, index - 1) === "one")
    );
  if (
    word.length > 5 &&
    personEndings.some((ending) => word.endsWith(ending)) &&
    !notPeople.has(word)
  )
    return true;
  const text = sentence.tokens[index]?.text ?? "";
  return /^\p{Lu}\p{Ll}{2,}s$/u.test(text) && !isPerson(sentence, index + 1);
}

function nounAfterHarm(sentence: FigureSentence, at: number): number | undefined {
  for (let index = at; index < at + 3; index++) {
    const word = wordAt(sentence, index);
    if (bodyNouns.has(word)) return index;
    if (personPlurals.has(word) && !harmWords.has(word)) return index;
    if (word === "" || nounBarriers.has(word) || /^[,.;:!?()"“”]/.test(word)) return undefined;
  }
  return undefined;
}

function startsHarmVerb(sentence: FigureSentence, index: number): boolean {
  const word = wordAt(sentence, index);
  return harmWords.has(word) && nounAfterHarm(sentence, index + 1) !== undefined;
}
