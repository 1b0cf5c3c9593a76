// Decides, over a whole report, which figures are only parts of what it tells, and which are told better elsewhere in it.

import { increments, kinHeads, rowMarks, wholePointers } from "../../english/count-words.ts";
import { harmNouns } from "../../english/harm-words.ts";
import { ordinalNumbers } from "../../english/number-words.ts";
import { peopleInGeneral } from "../../english/people-in-general.ts";
import { personSingulars } from "../../english/person-nouns.ts";
import { objectPronouns, possessives, subjectPronouns } from "../../english/phrase-words.ts";
import { deathPlaces } from "../../english/toll-words.ts";
import type { Measure } from "../../model/figure.ts";
import { isSingle } from "./appositions.ts";
import { careRuleIds } from "./care-rules.ts";
import { areCases } from "./cases.ts";
import { ownDeathAfter } from "./own-death.ts";
import type { RuledTie, Scene } from "./rule.ts";
import { wordAt } from "./sentence.ts";

/** The ties of one sentence. */
export interface ToldTies {
  readonly scene: Scene;
  readonly ties: readonly RuledTie[];
}

/** The same ties, without those that others outweigh, and with parts marked as such. */
export function settleWholes(told: readonly ToldTies[]): readonly ToldTies[] {
  const report = toldIn(told);
  return told.map(({ scene, ties }, at) => {
    const near: Near = {
      ...{ scene, ties, before: told[at - 1], report },
      around: told
        .slice(Math.max(0, at - kindReach), at + kindReach + 1)
        .filter(({ scene: other }) => sentencesApart(other, scene) <= kindReach),
    };
    return {
      scene,
      ties: ties
        .filter((tie) => !isOutweighed(tie, report))
        .map((tie) => (isPart(tie, near) ? { ...tie, scope: "partial" as const } : tie)),
    };
  });
}

/** What stands around a tie. */
interface Near extends ToldTies {
  /** The sentence before that counts somebody. */
  readonly before: ToldTies | undefined;
  /** The sentences a whole may stand in of which it counts those of one kind. */
  readonly around: readonly ToldTies[];
  readonly report: Told;
}

/** What a report tells as a whole, gathered once, so that no tie has to look at all others. */
interface Told {
  /** Whether it tells of dead. */
  readonly dead: boolean;
  /** How often it counts more than single people, by harm. */
  readonly counted: ReadonlyMap<Measure, number>;
  /** The largest number that is not known to be a part, by harm. */
  readonly largest: ReadonlyMap<Measure, number>;
  readonly ordinals: ReadonlySet<number>;
}

function toldIn(told: readonly ToldTies[]): Told {
  const counted = new Map<Measure, number>();
  const largest = new Map<Measure, number>();
  let dead = told.some(({ scene }) => tellsDeath(scene));
  for (const { count, measure, scope } of told.flatMap(({ ties }) => ties.filter(isReal))) {
    if (measure === "killed") dead = true;
    if (!isSingle(count) && scope !== "partial")
      counted.set(measure, (counted.get(measure) ?? 0) + 1);
    if (scope === undefined)
      largest.set(measure, Math.max(largest.get(measure) ?? 0, count.best ?? 0));
  }
  return {
    dead,
    counted,
    largest,
    ordinals: new Set(told.flatMap(({ scene }) => ordinalsIn(scene))),
  };
}

/** "a miner shot on Monday has died": somebody died, whoever it was. */
function tellsDeath({ harms, counts }: Scene): boolean {
  const nobody = counts.filter(({ kind }) => kind === "none");
  return harms.some(
    ({ measure, passive, form, mood, first }) =>
      measure === "killed" &&
      mood === "real" &&
      (passive || form === "state") &&
      !nobody.some(({ end }) => end <= first && first - end < nobodyReach),
  );
}

/** How far before its verb "no one" may stand, in tokens. */
const nobodyReach = 5;

/** Where a report tells of dead, a count of those shot is no count of the hurt: it may hold the dead as well. */
function isOutweighed(tie: RuledTie, report: Told): boolean {
  const { kind, others } = tie.count;
  if (tie.open !== true || kind !== "some" || others) return false;
  return report.dead;
}

function isPart(tie: RuledTie, near: Near): boolean {
  if (tie.scope !== undefined || tie.count.kind === "none") return false;
  if (isSingle(tie.count) && (isOneOfMore(tie, near.report) || isJoinedToMore(tie, near)))
    return true;
  if (tie.count.kind === "one") return false;
  return (
    isJoinedToMore(tie, near) ||
    isBesideOthers(tie, near) ||
    isBelowOrdinal(tie, near) ||
    ownDeathAfter(tie, near.scene) !== undefined ||
    isPartOfLarger(tie, near)
  );
}

/** A person told of singly, where the report counts more for the same harm, is taken as one of them. */
function isOneOfMore(tie: RuledTie, report: Told): boolean {
  const mayBeDead = tie.open === true && report.dead;
  return tie.count.known || report.counted.has(tie.measure) || mayBeDead;
}

function isReal(tie: RuledTie): boolean {
  return tie.count.kind !== "none" && (tie.mood === "real" || tie.mood === "hedged");
}

/** How far apart two clauses of one harm may stand, in tokens. */
const jointReach = 12;

/** "Three cooks were wounded and a nurse was hurt": two clauses of one harm, each about some. */
function isJoinedToMore(tie: RuledTie, { scene, ties }: Near): boolean {
  return ties.some((other) => {
    if (other === tie || other.measure !== tie.measure) return false;
    if (!isReal(other) || other.count === tie.count || other.scope === "partial") return false;
    const [left, right] = other.count.first < tie.count.first ? [other, tie] : [tie, other];
    // "two had cuts and another was in critical condition" is told by two rules.
    if (other.rule !== tie.rule && !right.count.others) return false;
    if (right.count.known && right.count.kind === "one" && left.count.kind === "some") return false;
    return isJoint(scene, left.end, right.count.first);
  });
}

function isJoint(scene: Scene, first: number, end: number): boolean {
  if (end - first > jointReach) return false;
  let joined = false;
  for (let at = first; at < end; at++) {
    const word = wordAt(scene.sentence, at);
    if (/^[.;:(—–]$/.test(word)) return false;
    if (word === "and" || word === "while" || word === "before") joined = true;
  }
  return joined;
}

/** "He and three others", "a cook and his two sons", or "three others" after others of the same harm. */
function isBesideOthers(tie: RuledTie, near: Near): boolean {
  const { scene, ties, before } = near;
  if (isBesideSomebody(tie, scene)) return true;
  // "three others were hurt", where nobody is told to have died: beside somebody hurt.
  if (tie.count.others && tie.measure === "injured" && !near.report.dead) return true;
  const added = isAdded(tie, scene);
  if (!tie.count.others && !added && !isAlso(tie, scene)) return false;
  const { first } = tie.count;
  const earlier = ties.filter((one) => one.count.first < first && one.count.kind !== "none");
  if (earlier.length > 0) return earlier.some((one) => one.measure === tie.measure);
  const told = before?.scene.sentence.index === scene.sentence.index - 1 ? before.ties : [];
  if (told.length === 0) return added && isAddedToSame(tie, near.report);
  if (added) return told.some((one) => one.measure === tie.measure && isReal(one));
  return told.every((one) => one.measure === tie.measure && isReal(one));
}

/** Whether what a figure adds to is told elsewhere, or not at all; else it is the first of its harm. */
function isAddedToSame({ measure }: RuledTie, { counted }: Told): boolean {
  return (counted.get(measure) ?? 0) > 1 || counted.size === 1;
}

/** "five new deaths", "a further three": told as an addition, even where what it is added to is not. */
function isAdded({ count }: RuledTie, { sentence }: Scene): boolean {
  if (count.kind !== "some") return false;
  for (let at = count.first - 1; at < count.end; at++) {
    const word = wordAt(sentence, at);
    if (word === "new" && (harmNouns.has(count.noun) || areCases(count.noun))) return true;
    const bounds = wordAt(sentence, at + 1) === "than" || wordAt(sentence, at - 1) === "or";
    if (increments.has(word) && !bounds) return true;
  }
  return false;
}

/** Whether a pronoun, a name or a bare noun for a person is joined to the count on its left. */
function isBesideSomebody(tie: RuledTie, { sentence }: Scene): boolean {
  let at = tie.count.first - 1;
  if (possessives.has(wordAt(sentence, at))) at -= 1;
  if (wordAt(sentence, at) !== "and") return false;
  const word = wordAt(sentence, at - 1);
  if (
    subjectPronouns.has(word) ||
    objectPronouns.has(word) ||
    personSingulars.has(word) ||
    kinHeads.has(word)
  )
    return true;
  const end = sentence.tokens[at - 1]?.end;
  return sentence.mentions.some((one) => one.kind === "person" && one.end === end);
}

function isAlso(tie: RuledTie, { sentence }: Scene): boolean {
  const { end } = tie.count;
  return [0, 1, 2].some((step) => wordAt(sentence, end + step) === "also");
}

/** "a fourth victim": those counted without him are fewer than all. */
function isBelowOrdinal(tie: RuledTie, { report }: Near): boolean {
  const { best } = tie.count;
  return best !== undefined && report.ordinals.has(best + 1);
}

/** The ordinals of single victims, from the third on; a second man may be one who did it. */
function ordinalsIn(scene: Scene): readonly number[] {
  const bare = scene.harms.flatMap((harm) => bareOrdinalBefore(harm.auxFirst, scene));
  return [...bare, ...nounOrdinalsIn(scene)];
}

/** "a fifth was grazed": nobody says a fifth of what. */
function bareOrdinalBefore(verb: number, { sentence }: Scene): readonly number[] {
  const ordinal = ordinalNumbers.get(wordAt(sentence, verb - 1)) ?? 0;
  return ordinal > 2 && wordAt(sentence, verb - 2) === "a" ? [ordinal] : [];
}

function nounOrdinalsIn(scene: Scene): readonly number[] {
  return scene.counts.flatMap((count) => {
    const ordinal = ordinalNumbers.get(wordAt(scene.sentence, count.first + 1)) ?? 0;
    const harmed =
      count.noun === "victim" || scene.harms.some((harm) => harm.auxFirst === count.end);
    return count.kind === "one" && ordinal > 2 && harmed ? [ordinal] : [];
  });
}

/** The next of a row; those in care, those who died where they lay, and "the two": some of all, where the report counts more. */
function isPartOfLarger(tie: RuledTie, { scene, report, around }: Near): boolean {
  const { best, numberSpan } = tie.count;
  const larger = (report.largest.get(tie.measure) ?? 0) > (best ?? Number.POSITIVE_INFINITY);
  const number = scene.sentence.tokens.findIndex((token) => token.start === numberSpan.start);
  if (rowMarks.has(wordAt(scene.sentence, number - 1))) return true;
  if (!larger) return false;
  return (
    tie.derivedFrom !== undefined ||
    (isNarrower(tie) && around.some(({ ties }) => ties.some((one) => isLargerWhole(one, tie)))) ||
    careRuleIds.has(tie.rule) ||
    wholePointers.has(wordAt(scene.sentence, number - 1)) ||
    diedWhereTheyLay(tie, scene)
  );
}

/** So many sentences from a count of one kind its whole may stand; farther off the report may tell of something else. */
const kindReach = 7;

function sentencesApart(a: Scene, b: Scene): number {
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
