// Decides which counts sum up happenings that no words number: everywhere in a town ("citywide"), over a stretch of time
// ("by gunfire over the weekend"), or of deeds told one by one ("the last of the three homicides").

import {
  bloodyMarks,
  deadlyPlurals,
  harmJoints,
  manyHappenings,
  massHarm,
  singlingWords,
  stretches,
  wideAreas,
  wideWords,
} from "../../english/happening-words.ts";
import { findWord, type Line, wordIn } from "./passage.ts";

/** Tokens of a line, `[first, end)`. */
export interface Told {
  readonly first: number;
  readonly end: number;
}

/** Whether the count told by those tokens of a line is one over several happenings. */
export function sumsUpMany(line: Line, told: Told): boolean {
  return (
    isEverywhere(line, told) ||
    isByViolence(line, told) ||
    isOfDeeds(line, told) ||
    isOfBloodyTime(line, told)
  );
}

/** How far from a count its area or stretch of time may stand, in tokens. */
const reach = 14;

/** "wounded citywide", "shot across the city": and not "a statewide search". */
function isEverywhere(line: Line, { end }: Told): boolean {
  const clause = { first: end, end: clauseEnd(line, end) };
  const wide = findWord(line, clause, (word) => wideWords.has(word));
  if (wide !== undefined && !isAdjective(line, wide)) return true;
  const across = findWord(line, clause, (word) => word === "across");
  return (
    across !== undefined &&
    wordIn(line, across + 1) === "the" &&
    wideAreas.has(wordIn(line, across + 2))
  );
}

function isAdjective(line: Line, at: number): boolean {
  const next = line.tokens[at + 1];
  return next !== undefined && next.shape === "word" && !harmJoints.has(next.lower);
}

/** "killed by gunfire that weekend", "wounded in attacks in Velm": and not "in the attacks", which were told. */
function isByViolence(line: Line, { end }: Told): boolean {
  if (!harmJoints.has(wordIn(line, end)) || wordIn(line, end + 1) === "the") return false;
  if (manyHappenings.has(wordIn(line, end + 1))) return true;
  const noun = findWord(line, { first: end + 1, end: end + 4 }, (word) => massHarm.has(word));
  if (noun === undefined) return false;
  return (
    findWord(line, { first: noun + 1, end: clauseEnd(line, noun) }, (word) =>
      stretches.has(word),
    ) !== undefined
  );
}

/** So many homicides are no single happening. */
const manyDeeds = 10;

/** "96 homicides", "each of the three murders": and not "a double homicide", or "the two homicides". */
function isOfDeeds(line: Line, { first, end }: Told): boolean {
  if (!deadlyPlurals.has(wordIn(line, end - 1))) return false;
  if (Number(wordIn(line, end - 2)) >= manyDeeds) return true;
  const of = findWord(line, { first: first - 2, end: first + 1 }, (word) => word === "of");
  return of !== undefined && singlingWords.has(wordIn(line, of - 1));
}

/** "another violent night that saw five people shot", "killed in the deadliest weekend of the year". */
function isOfBloodyTime(line: Line, { first, end }: Told): boolean {
  const around = [
    { first: first - reach, end: first },
    { first: end, end: clauseEnd(line, end) },
  ];
  return around.some((range) => {
    const mark = findWord(line, range, (word) => bloodyMarks.has(word));
    return (
      mark !== undefined &&
      (stretches.has(wordIn(line, mark + 1)) || wordIn(line, mark + 1) === "night")
    );
  });
}

function clauseEnd(line: Line, from: number): number {
  const range = { first: from, end: from + reach };
  return findWord(line, range, (word) => /^[.;:(—–]$/.test(word)) ?? range.end;
}
