// Finds the words that name a toll: "the death toll", "the number of people killed", "put the dead at", "the dead stood at".
// Which number it comes to is for tolls.ts.

import { finiteBe } from "../../english/auxiliaries.ts";
import { bodyNouns, type HarmMeasure, harmNouns, harmWords } from "../../english/harm-words.ts";
import { combatants, personPlurals } from "../../english/person-nouns.ts";
import { possessiveEndings, possessives } from "../../english/phrase-words.ts";
import {
  bringers,
  harmedWholes,
  hurtTolls,
  tolledDead,
  tolledHurt,
  tollFillers,
  tollKinds,
  tollLinks,
  tollNouns,
  tollPutters,
  tollStanders,
} from "../../english/toll-words.ts";
import { armies, lossNouns } from "../../english/war-words.ts";
import type { Scene } from "./rule.ts";
import { type FigureSentence, wordAt } from "./sentence.ts";

/** A toll by its words; its last word is where it was asked for. */
export interface Toll {
  readonly first: number;
  readonly measure: HarmMeasure;
  /** The words of which one must stand right before the number; any where `undefined`. */
  readonly links: ReadonlySet<string> | undefined;
  /** "rebel losses": where the words begin that tell whose dead they are. */
  readonly losers?: number | undefined;
}

/** The toll whose last word stands at a token. */
export function tollEndingAt(scene: Scene, at: number): Toll | undefined {
  const { sentence } = scene;
  const word = wordAt(sentence, at);
  if (word === "toll") return plainToll(sentence, at);
  if (word === "total") return movedTotal(sentence, at);
  const losers = lossNouns.has(word) ? loserBefore(sentence, at) : undefined;
  const measure = losers === undefined ? wholeMeasure(word) : "killed";
  if (measure === undefined) return undefined;
  const put = putStart(sentence, at);
  if (put !== undefined) return { first: put, measure, links: putLinks, losers };
  return numberOf(sentence, at, measure) ?? standing(sentence, at, measure);
}

const putLinks: ReadonlySet<string> = new Set(["at"]);

function plainToll(sentence: FigureSentence, at: number): Toll {
  const before = wordAt(sentence, at - 1);
  return {
    first: tollKinds.has(before) ? at - 1 : at,
    measure: hurtTolls.has(before) ? "injured" : "killed",
    links: undefined,
  };
}

/** "brings the total to": of whom, the sentence need not say. */
function movedTotal(sentence: FigureSentence, at: number): Toll | undefined {
  if (wordAt(sentence, at + 1) === "number" || moverBefore(sentence, at) === undefined)
    return undefined;
  return { first: at, measure: "killed", links: undefined };
}

/** Who is counted by "the dead", "those killed", "the drowned", "bodies". */
function wholeMeasure(word: string): HarmMeasure | undefined {
  if (tolledDead.has(word) || bodyNouns.has(word)) return "killed";
  if (tolledHurt.has(word)) return "injured";
  const whole = harmedWholes.get(word);
  if (whole !== undefined) return whole;
  const harm = harmWords.get(word);
  if (harm !== undefined && harm.open !== true && harm.form !== "doing" && harm.form !== "base")
    return harm.measure;
  // Of "the death toll" the toll is told by its own word.
  const [only, more] = word.endsWith("s") ? (harmNouns.get(word) ?? []) : [];
  return more === undefined ? only : undefined;
}

/** "rebel losses", "the army put its own losses": of people under arms they are dead, of a firm they are money. */
function loserBefore(sentence: FigureSentence, at: number): number | undefined {
  const before = possessiveEndings.has(wordAt(sentence, at - 1)) ? at - 2 : at - 1;
  if (isArmed(wordAt(sentence, before))) return before;
  const pointer = wordAt(sentence, before) === "own" ? before - 1 : before;
  if (!possessives.has(wordAt(sentence, pointer))) return undefined;
  return hasArmedBefore(sentence, pointer) ? pointer : undefined;
}

function isArmed(word: string): boolean {
  return combatants.has(word) || armies.has(word);
}

/** How far before "its losses" the word may stand for those who tell them, in tokens. */
const tellerReach = 6;

function hasArmedBefore({ tokens }: FigureSentence, at: number): boolean {
  return tokens.slice(Math.max(0, at - tellerReach), at).some(({ lower }) => isArmed(lower));
}

/** How many words "the number" may stand from the harm: "the number of people known to have been". */
const numberReach = 6;

/** "the number of dead", "the number of people killed", "the number killed", "the count of the drowned". */
function numberOf(sentence: FigureSentence, at: number, measure: HarmMeasure): Toll | undefined {
  for (let noun = at - 1; noun >= at - numberReach; noun--) {
    const word = wordAt(sentence, noun);
    if (tollNouns.has(word)) {
      // "by number killed" is no toll; "killed" behind its auxiliary is a verb of its own.
      const plain = noun >= at - 3 && wordAt(sentence, noun + 1) === "of";
      return { first: noun, measure, links: plain ? undefined : tollLinks };
    }
    if (!isFiller(sentence, noun)) return undefined;
  }
  return undefined;
}

function isFiller(sentence: FigureSentence, at: number): boolean {
  const word = wordAt(sentence, at);
  return (
    tollFillers.has(word) ||
    personPlurals.has(word) ||
    /^\p{Lu}/u.test(sentence.tokens[at]?.text ?? "")
  );
}

/** How far before those counted the verb that puts them at a number may stand, in tokens. */
const putReach = 5;

/** "put the dead at 15", "put Selvan dead at 63", "and the injured at 43" after the dead. */
function putStart(sentence: FigureSentence, at: number): number | undefined {
  if (!isPutAt(sentence, at)) return undefined;
  for (let verb = at - 1; verb >= at - putReach; verb--) {
    const word = wordAt(sentence, verb);
    if (tollPutters.has(word)) return verb;
    if (word === "and") return isPutBefore(sentence, verb) ? verb + 1 : undefined;
    const isLosers = isArmed(word) || possessiveEndings.has(word);
    if (!isFiller(sentence, verb) && !isLosers) return undefined;
  }
  return undefined;
}

/** How long the words may be that say where: "the dead of the harbour at nine". */
const whereReach = 6;

function isPutAt(sentence: FigureSentence, at: number): boolean {
  for (let link = at + 1; link <= at + whereReach; link++) {
    const word = wordAt(sentence, link);
    if (word === "at") return true;
    if (!/^\p{L}+$/u.test(word) || finiteBe.has(word) || word === "to") return false;
  }
  return false;
}

/** How far before "and" the first of two such tolls may be put, in tokens. */
const secondReach = 10;

function isPutBefore(sentence: FigureSentence, and: number): boolean {
  let isAt = false;
  for (let at = and - 1; at >= Math.max(0, and - secondReach); at--) {
    const word = wordAt(sentence, at);
    if (/^[.;:]$/.test(word)) return false;
    if (word === "at") isAt = true;
    if (isAt && tollPutters.has(word)) return true;
  }
  return false;
}

/** "the confirmed dead stood at 12", "the dead numbered 12". */
function standing(sentence: FigureSentence, at: number, measure: HarmMeasure): Toll | undefined {
  if (!tollStanders.has(wordAt(sentence, at + 1))) return undefined;
  const first = [at - 1, at - 2].find((one) => wordAt(sentence, one) === "the");
  return first === undefined ? undefined : { first: first + 1, measure, links: tollLinks };
}

/** How far before a toll the word that moves it may stand, in tokens. */
const moverReach = 5;

/** Where the word stands that moves a toll after it: "bringing the death toll to". */
export function moverBefore(sentence: FigureSentence, toll: number): number | undefined {
  for (let at = toll - 1; at >= Math.max(0, toll - moverReach); at--) {
    const word = wordAt(sentence, at);
    if (/^[,.;]$/.test(word)) return undefined;
    if (bringers.has(word)) return at;
  }
  return undefined;
}
