// Decides which counts are some of a larger number that their report gives for the same harm: those of one kind, in one place,
// hurt so badly, in care, or told as what is left.

import { findings, woundGrades } from "../../english/care-words.ts";
import { rowMarks, wholePointers } from "../../english/count-words.ts";
import { peopleInGeneral } from "../../english/people-in-general.ts";
import { deathPlaces } from "../../english/toll-words.ts";
import { careRuleIds } from "./care-rules.ts";
import type { RuledTie, Scene } from "./rule.ts";
import { wordAt } from "./sentence.ts";
import { isReal, type Told, type ToldTies } from "./told-wholes.ts";

/** What stands around a tie. */
export interface Near extends ToldTies {
  /** The sentence before that counts somebody. */
  readonly before: ToldTies | undefined;
  /** The sentences a whole may stand in of which it counts those of one kind. */
  readonly around: readonly ToldTies[];
  readonly report: Told;
}

/** The next of a row; those in care, those who died where they lay, and "the two": some of all, where the report counts more. */
export function isPartOfLarger(tie: RuledTie, { scene, report, around }: Near): boolean {
  const { best } = tie.count;
  const larger = (report.largest.get(tie.measure) ?? 0) > (best ?? Number.POSITIVE_INFINITY);
  const number = numberAt(tie, scene);
  const before = wordAt(scene.sentence, number - 1);
  if (rowMarks.has(before) || (before === "other" && isPointedAt(scene, number - 1))) return true;
  if (!larger) return false;
  return (
    tie.count.others ||
    isSomeByPlaceOrGrade(tie, scene) ||
    tie.derivedFrom !== undefined ||
    (isNarrower(tie) && around.some(({ ties }) => ties.some((one) => isLargerWhole(one, tie)))) ||
    careRuleIds.has(tie.rule) ||
    wholePointers.has(before) ||
    diedWhereTheyLay(tie, scene)
  );
}

function numberAt({ count }: RuledTie, { sentence }: Scene): number {
  const { tokens } = sentence;
  let at = count.first;
  while (at < count.end && (tokens[at]?.start ?? 0) < count.numberSpan.start) at += 1;
  return at;
}

/** "the other three": those left of all. */
function isPointedAt({ sentence }: Scene, other: number): boolean {
  return wholePointers.has(wordAt(sentence, other - 1));
}

/** "officers found two people shot", "two were critically hurt": those who lay in one place, and those hurt so badly. */
function isSomeByPlaceOrGrade(
  { count, first, end, measure }: RuledTie,
  { sentence }: Scene,
): boolean {
  const words = sentence.tokens.slice(first, end + 1).map(({ lower }) => lower);
  const before = [1, 2].map((step) => wordAt(sentence, count.first - step));
  if ([...before, ...words].some((word) => findings.has(word))) return true;
  return measure === "injured" && words.some((word) => woundGrades.has(word));
}

/** So many sentences from a count of one kind its whole may stand; farther off the report may tell of something else. */
export const kindReach = 7;

/** How many sentences two scenes stand apart. */
export function sentencesApart(a: Scene, b: Scene): number {
  return Math.abs(a.sentence.index - b.sentence.index);
}

function isLargerWhole(one: RuledTie, tie: RuledTie): boolean {
  return (
    one.scope === undefined &&
    one.measure === tie.measure &&
    isReal(one) &&
    (one.count.best ?? 0) > (tie.count.best ?? Number.POSITIVE_INFINITY)
  );
}

/** "two officers were wounded", where the report counts more: those of one kind. */
function isNarrower({ count, measure }: RuledTie): boolean {
  if (measure !== "killed" && measure !== "injured") return false;
  return count.noun !== "" && !peopleInGeneral.has(count.noun);
}

function diedWhereTheyLay(tie: RuledTie, { sentence }: Scene): boolean {
  if (tie.measure !== "killed") return false;
  const words = [0, 1, 2, 3, 4].map((step) => wordAt(sentence, tie.end + step));
  const joint = words[0] === "at" || words[0] === "on" || words[0] === "in";
  return joint && words.some((word) => deathPlaces.has(word));
}
