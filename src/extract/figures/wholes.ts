// Decides, over a whole report, which figures are only parts of what it tells, and which are told better elsewhere in it.

import { increments, kinHeads } from "../../english/count-words.ts";
import { harmNouns } from "../../english/harm-words.ts";
import { personSingulars } from "../../english/person-nouns.ts";
import { objectPronouns, possessives, subjectPronouns } from "../../english/phrase-words.ts";
import { isSingle } from "./appositions.ts";
import { areCases } from "./cases.ts";
import { ownDeathAfter } from "./own-death.ts";
import { isPartOfLarger, kindReach, type Near, sentencesApart } from "./part-of-larger.ts";
import type { RuledTie, Scene } from "./rule.ts";
import { wordAt } from "./sentence.ts";
import {
  hurtWithDead,
  isOutweighed,
  isReal,
  type Told,
  type ToldTies,
  toldIn,
} from "./told-wholes.ts";

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
    const withDead = new Set(hurtWithDead({ scene, ties }));
    return {
      scene,
      ties: ties
        .filter((tie) => !isOutweighed(tie, report) && !withDead.has(tie))
        .map((tie) => (isPart(tie, near) ? { ...tie, scope: "partial" as const } : tie)),
    };
  });
}

function isPart(tie: RuledTie, near: Near): boolean {
  if (tie.scope !== undefined || tie.count.kind === "none") return false;
  if (isSingle(tie.count) && isSomebodyOfMore(tie, near)) return true;
  if (tie.count.kind === "one") return false;
  return (
    isJoinedToMore(tie, near) ||
    isBesideOthers(tie, near) ||
    isBelowOrdinal(tie, near) ||
    ownDeathAfter(tie, near.scene) !== undefined ||
    isPartOfLarger(tie, near)
  );
}

function isSomebodyOfMore(tie: RuledTie, near: Near): boolean {
  return isOneOfMore(tie, near.report) || isJoinedToMore(tie, near) || isHarmedAlso(tie, near);
}

/** "A cook was hurt. A nurse was also hurt": the second of two told one by one. */
function isHarmedAlso(tie: RuledTie, { scene, before }: Near): boolean {
  if (!isAlso(tie, scene) || before === undefined) return false;
  if (before.scene.sentence.index !== scene.sentence.index - 1) return false;
  return before.ties.some((one) => one.measure === tie.measure && isReal(one));
}

/** A person told of singly, where the report counts more for the same harm, is taken as one of them. */
function isOneOfMore(tie: RuledTie, report: Told): boolean {
  const mayBeDead = tie.open === true && report.dead;
  return tie.count.known || report.counted.has(tie.measure) || mayBeDead;
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
  // "Ivo Senn, 19, and Una Vell, 20, were also hurt": ages stand between.
  const reach = Math.max(end + 3, tie.derivedFrom === undefined ? 0 : tie.end);
  return sentence.tokens.slice(end, reach).some(({ lower }) => lower === "also");
}

/** "a fourth victim": those counted without him are fewer than all. */
function isBelowOrdinal(tie: RuledTie, { report }: Near): boolean {
  const { best } = tie.count;
  return best !== undefined && report.ordinals.has(best + 1);
}
