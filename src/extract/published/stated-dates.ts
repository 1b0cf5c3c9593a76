// What a report tells as past it dates no later than itself, and what it tells as to come no earlier: every stated date
// in a clause of plain tense bounds the report's own.

import { pastDating, sinceWords } from "../../english/past-happenings.ts";
import type { NotAfterClue, NotBeforeClue } from "../../model/date-clue.ts";
import type { Reading } from "../../model/reading.ts";
import type { TimeExpression } from "../../model/time.ts";
import { tokenIndexAt } from "../../read/query.ts";
import { treeOf } from "../../read/tree.ts";
import { ownTense, tenseAround } from "./tense.ts";

/** The bounds that the stated dates of a report set to its own day. */
export function boundsByStatedDates(
  reading: Reading,
  times: readonly TimeExpression[],
): readonly (NotBeforeClue | NotAfterClue)[] {
  return times.flatMap((expression) => boundBy(reading, expression) ?? []);
}

function boundBy(
  reading: Reading,
  { span, time, type, value }: TimeExpression,
): NotBeforeClue | NotAfterClue | undefined {
  if (time?.basis !== "stated" || type !== "DATE") return undefined;
  if (time.earliest === undefined || time.latest === undefined) return undefined;
  const grain = /^\d{4}(?:-\d{2}){1,2}/u.test(value) ? "day" : "year";
  switch (standingOf(reading, span.start)) {
    case "past":
      return { kind: "not-before", day: time.earliest, grain, span };
    case "coming":
      return { kind: "not-after", day: time.latest, grain, span };
    default:
      return undefined;
  }
}

/** How far before a date "since" may stand: "since the end of the long 2011 war". */
const sinceReach = 8;

function standingOf(reading: Reading, offset: number): "past" | "coming" | undefined {
  const token = tokenIndexAt(reading, offset);
  if (token === undefined) return undefined;
  if (isSince(reading, token)) return "past";
  // "The law on 2030 targets was passed", "money for 2030", "by 2030": the year may lie ahead.
  if (!pastDating.has(reading.tokens[token - 1]?.lower ?? "")) return undefined;
  const tense = tenseAround(reading, token);
  if (tense === "past" || tense === "perfect") return "past";
  return isDirectlyAhead(reading, token) ? "coming" : undefined;
}

// "Will open in 2033" bounds the report; "photographed in 2016, will tour" must not.
function isDirectlyAhead(reading: Reading, token: number): boolean {
  const verb = treeOf(reading).head(token);
  return verb !== undefined && ownTense(reading, verb) === "coming";
}

/** Relations by which a year hangs on the noun that "since" marks. */
const insideNoun = ["nmod", "nummod", "compound", "amod", "obl:unmarked", "nmod:unmarked"];

function isSince(reading: Reading, token: number): boolean {
  const tree = treeOf(reading);
  if (sinceWords.has(reading.tokens[token - 1]?.lower ?? "")) return true;
  let at: number | undefined = token;
  for (let steps = 0; at !== undefined && steps < sinceReach; steps++) {
    const marks = tree.children(at, "case");
    if (marks.some((index) => sinceWords.has(reading.tokens[index]?.lower ?? ""))) return true;
    at = tree.is(at, ...insideNoun) ? tree.head(at) : undefined;
  }
  return false;
}
