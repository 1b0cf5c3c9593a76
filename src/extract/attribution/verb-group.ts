// A cue verb with the auxiliaries and adverbs before it, and what they make of it.

import {
  auxiliaries,
  futureModals,
  groupAdverbs,
  modals,
  negations,
  subjectPronouns,
  unrealModals,
} from "../../english/phrase-words.ts";
import { type Line, wordOf } from "./line.ts";
import { isAdverb } from "./noun-phrase.ts";

export interface VerbGroup {
  /** Index of the first word of the group. */
  readonly first: number;
  /** Index of the verb itself. */
  readonly verb: number;
  readonly negated: boolean;
  /** "would say", "might say". */
  readonly unreal: boolean;
  /** "will say". */
  readonly future: boolean;
  /** A form of "be" stands before it. */
  readonly be: boolean;
  /** Any auxiliary or modal stands before it. */
  readonly helped: boolean;
}

/** A verb with nothing before it, the usual case. */
const alone = { negated: false, unreal: false, future: false, be: false, helped: false };

const forms = new Set("be am is are was were been being 's 're 'm ’s ’re ’m".split(" "));

/** The group that ends in the verb at an index. */
export function verbGroupAt(line: Line, verb: number): VerbGroup {
  let first = verb;
  while (first > line.first && isHelper(wordOf(line, first - 1)) && !isPossessive(line, first - 1))
    first -= 1;
  if (first === verb) return { ...alone, first, verb };
  const words = Array.from({ length: verb - first }, (_, index) => wordOf(line, first + index));
  return {
    first,
    verb,
    negated: words.some((word) => negations.has(word)),
    unreal: words.some((word) => unrealModals.has(word)),
    future: words.some((word) => futureModals.has(word)),
    be: words.some((word) => forms.has(word)) && !isShortHas(line, verb),
    helped: words.some((word) => auxiliaries.has(word) || modals.has(word)),
  };
}

/** "he's said he'll fight": the short form is "has" where a pronoun or "that" follows the verb. */
function isShortHas(line: Line, verb: number): boolean {
  return (
    ["'s", "’s"].includes(wordOf(line, verb - 1)) &&
    subjectPronouns.has(wordOf(line, verb - 2)) &&
    wordOf(line, verb).endsWith("d") &&
    (subjectPronouns.has(wordOf(line, verb + 1)) || wordOf(line, verb + 1) === "that")
  );
}

/** "the general's showing": the ending of a noun, where no pronoun stands before it. */
function isPossessive(line: Line, index: number): boolean {
  return (
    ["'s", "’s"].includes(wordOf(line, index)) &&
    !subjectPronouns.has(wordOf(line, index - 1)) &&
    wordOf(line, index - 1) !== "who"
  );
}

function isHelper(word: string): boolean {
  return auxiliaries.has(word) || modals.has(word) || groupAdverbs.has(word) || isAdverb(word);
}
