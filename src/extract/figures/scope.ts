// Decides what part of the harm a figure counts: all of it, one side's, some of a whole, what reached one place, or several happenings together.

import { countingVerbs, deathVerbs, placeJoints } from "../../english/care-words.ts";
import { countingPlaces } from "../../english/person-nouns.ts";
import type { Scope } from "../../model/figure.ts";
import { areSides, areSidesAgain, joinedGroups, wholeOf } from "./joined.ts";
import type { RuledTie, Scene } from "./rule.ts";
import { sumsUp } from "./running-totals.ts";
import { wordAt } from "./sentence.ts";
import { type Side, sameSide, sideLosing } from "./sides.ts";
import { isUnborn } from "./unborn.ts";

/** The ties of a sentence with their scopes as it shows them; `undefined`: the incident, as far as is told. */
export function withScopes(ties: readonly RuledTie[], scene: Scene): readonly RuledTie[] {
  const shared = sharedScopes(ties, scene);
  let last: readonly [RuledTie, Side] | undefined;
  return ties
    .toSorted((a, b) => a.count.first - b.count.first)
    .map((tie) => {
      const side = sideOf(tie, { shared, last, scene, ties });
      if (side !== undefined) last = [tie, side];
      const scope = scopeOf(tie, shared.get(tie), { scene, ties });
      return side === undefined ? { ...tie, scope } : { ...tie, ...side, scope: "side" as const };
    });
}

/** The side whose losses a tie counts, where it is no part of a whole by other words. */
function sideOf(
  tie: RuledTie,
  {
    shared,
    last,
    scene,
    ties,
  }: {
    readonly shared: ReadonlyMap<RuledTie, Scope>;
    readonly last: readonly [RuledTie, Side] | undefined;
    readonly scene: Scene;
    readonly ties: readonly RuledTie[];
  },
): Side | undefined {
  if (isPartByWords(tie, { scene, ties }) || shared.get(tie) === "partial") return undefined;
  if (tie.scope !== undefined && tie.scope !== "cumulative") return undefined;
  return sideLosing(tie, scene) ?? sameSide(tie, last, scene);
}

interface Around {
  readonly scene: Scene;
  readonly ties: readonly RuledTie[];
}

function scopeOf(tie: RuledTie, shared: Scope | undefined, around: Around): Scope | undefined {
  if (tie.scope !== undefined) return tie.scope;
  if (isPartByWords(tie, around)) return "partial";
  return shared ?? (sumsUp(tie, around.scene.sentence) ? "cumulative" : undefined);
}

function isPartByWords(tie: RuledTie, { scene, ties }: Around): boolean {
  if (tie.count.partitive || isCountedAtAPlace(tie, scene)) return true;
  if (isUnborn(tie, scene) || isRestOfThem(tie, ties)) return true;
  return isAddedWithAlso(tie, ties, scene);
}

/** Counts joined under one harm are parts of it; where each names people under arms, they are sides. */
function sharedScopes(ties: readonly RuledTie[], scene: Scene): ReadonlyMap<RuledTie, Scope> {
  const groups = joinedGroups(ties.filter((tie) => !isUnborn(tie, scene)));
  return new Map(
    groups
      .filter((group) => group.length > 1)
      .flatMap((group) => {
        const scope = areSides(group) || areSidesAgain(group, groups) ? "side" : "partial";
        const whole = wholeOf(group);
        return group.filter((tie) => tie !== whole).map((tie) => [tie, scope] as const);
      }),
  );
}

/** "The hospital received 12 wounded": one place counts only those who reached it. */
function isCountedAtAPlace(tie: RuledTie, scene: Scene): boolean {
  if (diedInCare(tie, scene)) return true;
  let counted = false;
  for (let at = tie.count.first - 1; at >= 0; at--) {
    const word = wordAt(scene.sentence, at);
    if (/^[.;:]$/.test(word)) return false;
    if (countingVerbs.has(word)) counted = true;
    else if (counted && countingPlaces.has(word)) return true;
  }
  return false;
}

/** "12 people had died at the hospital": dead who had reached it. */
function diedInCare(tie: RuledTie, { sentence }: Scene): boolean {
  const died = deathVerbs.has(wordAt(sentence, tie.end - 1));
  if (!died || !placeJoints.has(wordAt(sentence, tie.end))) return false;
  return [1, 2, 3, 4].some((step) => countingPlaces.has(wordAt(sentence, tie.end + step)));
}

/** "two of them were in surgery and two suffered cuts": some of those of whom the sentence has told, and more of them. */
function isRestOfThem({ count, measure }: RuledTie, ties: readonly RuledTie[]): boolean {
  if (count.kind !== "some" || count.noun !== "") return false;
  return ties.some(
    (one) => one.measure === measure && one.count.first < count.first && one.count.partitive,
  );
}

/** "a boy was hurt in a blast that also wounded a nurse": each of them is some of those hurt. */
function isAddedWithAlso(tie: RuledTie, ties: readonly RuledTie[], { sentence }: Scene): boolean {
  const told = ties
    .filter(({ measure, count }) => measure === tie.measure && count.kind !== "none")
    .toSorted((a, b) => a.first - b.first);
  const added = told.findIndex(({ first }) => wordAt(sentence, first - 1) === "also");
  return added > 0 && told.indexOf(tie) <= added;
}
