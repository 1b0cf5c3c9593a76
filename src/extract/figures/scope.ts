// Decides what part of the harm a figure counts: all of it, one side's, some of a whole, what reached one place, or several happenings together.

import { countingVerbs, deathVerbs, placeJoints } from "../../english/care-words.ts";
import { countingPlaces } from "../../english/person-nouns.ts";
import type { Scope } from "../../model/figure.ts";
import { areSides, areSidesAgain, joinedGroups, wholeOf } from "./joined.ts";
import type { RuledTie, Scene } from "./rule.ts";
import { sumsUp } from "./running-totals.ts";
import { wordAt } from "./sentence.ts";
import { isUnborn } from "./unborn.ts";

/** The ties of a sentence with their scopes as it shows them; `undefined`: the incident, as far as is told. */
export function withScopes(ties: readonly RuledTie[], scene: Scene): readonly RuledTie[] {
  const shared = sharedScopes(ties, scene);
  return ties.map((tie) => ({ ...tie, scope: scopeOf(tie, shared.get(tie), { scene, ties }) }));
}

function scopeOf(
  tie: RuledTie,
  shared: Scope | undefined,
  { scene, ties }: { readonly scene: Scene; readonly ties: readonly RuledTie[] },
): Scope | undefined {
  if (tie.scope !== undefined) return tie.scope;
  if (tie.count.partitive || isCountedAtAPlace(tie, scene)) return "partial";
  if (isUnborn(tie, scene) || isRestOfThem(tie, ties)) return "partial";
  if (isAddedWithAlso(tie, ties, scene)) return "partial";
  return shared ?? (sumsUp(tie, scene.sentence) ? "cumulative" : undefined);
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
