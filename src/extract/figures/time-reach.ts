// Decides which times of a sentence tell when a figure was so. Which of them is the figure's is for claim.ts.

import { afterLoneTime, articles, timeBarriers } from "../../english/clause-words.ts";
import { sayingVerbs } from "../../english/locatives.ts";
import { relativePronouns } from "../../english/phrase-words.ts";
import { overlaps } from "../../model/span.ts";
import type { TimeExpression } from "../../model/time.ts";
import type { Tie } from "./rule.ts";
import { type FigureSentence, wordAt } from "./sentence.ts";

/** Where a time stands: tokens `[first, end)`. */
export interface Place {
  readonly first: number;
  readonly end: number;
}

/** The tokens of a time. */
export function placeOf(time: TimeExpression, sentence: FigureSentence): Place {
  const first = sentence.tokens.findIndex((token) => overlaps(token, time.span));
  let end = first;
  while (end < sentence.tokens.length && (sentence.tokens[end]?.start ?? 0) < time.span.end)
    end += 1;
  return { first, end };
}

/** How many tokens stand between a figure and a time. */
export function gapTo(tie: Tie, place: Place): number {
  return place.first >= tie.end ? place.first - tie.end : Math.max(0, tie.first - place.end);
}

/** How far the time of a figure may stand from its words, in tokens. */
const timeReach = 24;

/** Whether a time is in the clause of a figure, is not when somebody spoke, and names nothing else ("the 1994 war"). */
export function governs(
  tie: Tie,
  { place, value }: { readonly place: Place; readonly value: string },
  sentence: FigureSentence,
): boolean {
  if (gapTo(tie, place) > timeReach) return false;
  const before = wordAt(sentence, place.first - 1);
  const beforeThat = wordAt(sentence, place.first - 2);
  if (sayingVerbs.has(before) || (before === "on" && sayingVerbs.has(beforeThat))) return false;
  const from = place.first >= tie.end ? tie.end : pastWhen(sentence, place.end);
  const to = place.first >= tie.end ? place.first : Math.max(place.end, tie.first);
  // "the April 7 attack that killed": the day of the attack is that of its dead.
  const relative = to === tie.first ? relativeBefore(sentence, from, to) : undefined;
  if (namesSomething(place, sentence) && (relative === undefined || !isDay(value))) return false;
  if (relative !== undefined)
    return isOneClause(sentence, from, relative) && isOneClause(sentence, relative + 1, to);
  return isOneClause(sentence, from, before === "since" ? to - 1 : to);
}

/** How far before a figure the "that" of its clause may stand, in tokens. */
const relativeReach = 8;

function relativeBefore(sentence: FigureSentence, from: number, to: number): number | undefined {
  for (let at = to - 1; at >= Math.max(from, to - relativeReach); at--) {
    if (relativePronouns.has(wordAt(sentence, at))) return at;
  }
  return undefined;
}

/** "in 2019, when a miner killed": the clause after "when" tells what was then. */
function pastWhen(sentence: FigureSentence, end: number): number {
  const at = wordAt(sentence, end) === "," ? end + 1 : end;
  return wordAt(sentence, at) === "when" ? at + 1 : end;
}

function isDay(value: string): boolean {
  return /-\d\d-\d\d|-W\w\w-\d/.test(value);
}

function isOneClause(sentence: FigureSentence, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const word = wordAt(sentence, at);
    if (timeBarriers.has(word) || sayingVerbs.has(word)) return false;
  }
  return true;
}

/** "the 1994 war", "in the May attack": the time is part of a name for something else. */
function namesSomething(place: Place, sentence: FigureSentence): boolean {
  if (!articles.has(wordAt(sentence, place.first - 1))) return false;
  return (
    /^\p{L}/u.test(wordAt(sentence, place.end)) && !afterLoneTime.has(wordAt(sentence, place.end))
  );
}
