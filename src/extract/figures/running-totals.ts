// Decides whether a figure sums up several happenings: over a stretch of time, or by words such as "in four separate stabbings".

import { timeBarriers } from "../../english/clause-words.ts";
import { runningStretches, smallNumbers, stretchMarks } from "../../english/number-words.ts";
import {
  beginnings,
  countedHappenings,
  habits,
  happeningLinks,
  seriesNouns,
  severalHappenings,
  severalMarks,
  stretchJoints,
  stretchNouns,
} from "../../english/toll-words.ts";
import type { TimeExpression } from "../../model/time.ts";
import type { RuledTie } from "./rule.ts";
import { type FigureSentence, wordAt } from "./sentence.ts";
import { gapTo, governs, type Place, placeOf } from "./time-reach.ts";

/** Whether what is counted is no single happening. Such a figure is a total, and no change of an earlier one. */
export function sumsUp(tie: RuledTie, sentence: FigureSentence): boolean {
  if (tie.count.kind === "none" || tie.count.known) return false;
  return (
    sentence.times.some((time) => isStretchOf(tie, time, sentence)) ||
    isSinceBeginning(tie, sentence) ||
    isSoFar(tie, sentence) ||
    isOverStretch(tie, sentence) ||
    tellsSeveral(sentence, Math.max(0, tie.first - reachBack), tie.first, true) ||
    tellsSeveral(sentence, tie.end, tie.end + reachOn, false)
  );
}

/** How far after a figure "since the start of the year" may stand, in tokens. */
const sinceReach = 12;

function isSinceBeginning({ end }: RuledTie, sentence: FigureSentence): boolean {
  for (let at = end; at < end + sinceReach; at++) {
    if (wordAt(sentence, at) === "since" && beginnings.has(wordAt(sentence, at + 2))) return true;
  }
  return false;
}

/** "So far in 2017, 12 people have been killed": told before the count; after it "so far" is said of one toll, too. */
function isSoFar({ first }: RuledTie, sentence: FigureSentence): boolean {
  for (let at = first - 1; at >= Math.max(0, first - sinceReach); at--) {
    const word = wordAt(sentence, at);
    if (/^[.;:]$/.test(word)) return false;
    if (word === "so" && wordAt(sentence, at + 1) === "far")
      return soFarJoints.has(wordAt(sentence, at + 2));
  }
  return false;
}

const soFarJoints: ReadonlySet<string> = new Set(["in", "this"]);

/** "27 were wounded over an eight-hour stretch". */
function isOverStretch({ end }: RuledTie, sentence: FigureSentence): boolean {
  for (let at = end; at < end + sinceReach; at++) {
    const word = wordAt(sentence, at);
    if (word === "" || /^[.;:]$/.test(word)) return false;
    if (stretchNouns.has(word)) {
      return [3, 4, 5, 6].some((step) => wordAt(sentence, at - step) === "over");
    }
  }
  return false;
}

/** "between 4 p.m. Friday and Monday", "from Friday to early Monday": two ends of a stretch, on two days. */
function spansDays(time: TimeExpression, { first, end }: Place, sentence: FigureSentence): boolean {
  const joint = wordAt(sentence, end);
  const opener = wordAt(sentence, first - 1);
  if (!(opener === "between" ? joint === "and" : opener === "from" && stretchJoints.has(joint)))
    return false;
  const start = sentence.tokens[end + 1]?.start;
  const other = sentence.times.find(({ span }) => span.start === start);
  return other !== undefined && dayPart(other) !== dayPart(time);
}

function dayPart({ value }: TimeExpression): string {
  return value.split("T")[0] ?? value;
}

/** How far from a figure its habit may stand, in tokens. */
const habitReach = 6;

/** "every week another guard is shot", "20 people are killed each day": how things go, and no figure. */
export function isHabitual(tie: RuledTie, sentence: FigureSentence): boolean {
  const isClear = (from: number, to: number) =>
    !sentence.tokens.slice(from, to).some((token) => /^[,.;:"“”]$/.test(token.lower));
  const recurs = sentence.times.some((time) => {
    const place = placeOf(time, sentence);
    if (time.type !== "SET" || gapTo(tie, place) > habitReach) return false;
    if (!governs(tie, { place, value: time.value }, sentence)) return false;
    return (
      place.first === 0 || isClear(Math.min(place.end, tie.end), Math.max(place.first, tie.first))
    );
  });
  return recurs || habitAround(tie, sentence, isClear);
}

function habitAround(
  { first, end }: RuledTie,
  sentence: FigureSentence,
  isClear: (from: number, to: number) => boolean,
): boolean {
  const { tokens } = sentence;
  return tokens.slice(Math.max(0, first - 3), end + 3).some((token) => {
    if (!habits.has(token.lower)) return false;
    const at = tokens.indexOf(token);
    return isClear(Math.min(at, end), Math.max(at, first));
  });
}

/** "since Friday", "this year", "in the past six weeks"; for murders, a year. */
function isStretchOf(tie: RuledTie, time: TimeExpression, sentence: FigureSentence): boolean {
  const place = placeOf(time, sentence);
  if (!isStretch(tie, time, sentence) || isOfAnother(tie, place, sentence)) return false;
  return governs(tie, { place, value: time.value }, sentence);
}

/** "the worst since 2019, when 34 died", "the second this year in Lirra, where two were hurt": what is told there was once. */
function isOfAnother(tie: RuledTie, { end }: Place, sentence: FigureSentence): boolean {
  for (let at = end; at < tie.first; at++) {
    const word = wordAt(sentence, at);
    if (word === "when" || word === "where") return true;
  }
  return false;
}

function isStretch(tie: RuledTie, time: TimeExpression, sentence: FigureSentence): boolean {
  const place = placeOf(time, sentence);
  if (wordAt(sentence, place.first - 1) === "since") return true;
  if (spansDays(time, place, sentence)) return true;
  if (runningStretches.has(textOf(time, sentence))) return true;
  if (time.type === "DURATION") {
    const words = [place.first - 1, place.first, place.first + 1];
    return words.some((at) => stretchMarks.has(wordAt(sentence, at)));
  }
  return tie.rule === countedHarm && /^\d{4}$/.test(time.value);
}

const countedHarm = "figures/counted-harm";

function textOf(time: TimeExpression, sentence: FigureSentence): string {
  return sentence.text.slice(time.span.start, time.span.end).toLowerCase();
}

/** How far before and after a figure its happenings may stand, in tokens. */
const reachBack = 8;
const reachOn = 22;

/** Whether tokens `[first, end)`, as far as they are in the clause of the figure, tell of several happenings. */
function tellsSeveral(
  sentence: FigureSentence,
  first: number,
  end: number,
  before: boolean,
): boolean {
  let found = false;
  for (let at = first; at < end; at++) {
    const word = wordAt(sentence, at);
    if (word === "" || /^[.;:]$/.test(word)) {
      if (!before) return found;
      found = false;
    } else if (timeBarriers.has(word) && !happeningLinks.has(word)) {
      if (!before) return found;
      found = false;
    } else if (areSeveral(sentence, at)) found = true;
  }
  return found;
}

function areSeveral(sentence: FigureSentence, at: number): boolean {
  const word = wordAt(sentence, at);
  if (seriesNouns.has(word)) {
    const plural = [2, 3, 4].map((step) => wordAt(sentence, at + step));
    return (
      wordAt(sentence, at + 1) === "of" &&
      plural.some((one) => countedHappenings.has(one) || severalHappenings.has(one))
    );
  }
  const leading = [1, 2, 3].map((step) => wordAt(sentence, at - step));
  // "in one of the shootings": a single one.
  if (leading.includes("of") || leading.includes("the")) return false;
  if (severalHappenings.has(word)) return true;
  return countedHappenings.has(word) && leading.some((one) => isSeveralMark(one));
}

function isSeveralMark(word: string): boolean {
  return severalMarks.has(word) || (smallNumbers.get(word) ?? 0) > 1;
}
