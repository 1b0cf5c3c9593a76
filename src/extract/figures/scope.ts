// Decides what part of the harm a figure counts: all of it, one side's, some of a whole, what reached one place, or several happenings together.

import { countingVerbs, deathVerbs, placeJoints } from "../../english/care-words.ts";
import { combatants, countingPlaces } from "../../english/person-nouns.ts";
import type { Scope } from "../../model/figure.ts";
import type { RuledTie, Scene } from "./rule.ts";
import { sumsUp } from "./running-totals.ts";
import { wordAt } from "./sentence.ts";

/** The scope of a tie as its sentence shows it; `undefined`: the incident, as far as is told. */
export function scopeIn(tie: RuledTie, ties: readonly RuledTie[], scene: Scene): Scope | undefined {
  if (tie.scope !== undefined) return tie.scope;
  if (tie.count.partitive || isCountedAtAPlace(tie, scene)) return "partial";
  return sharedScope(tie, ties) ?? (sumsUp(tie, scene.sentence) ? "cumulative" : undefined);
}

/** Counts joined under one harm are parts of it; where each names people under arms, they are sides. */
function sharedScope(tie: RuledTie, ties: readonly RuledTie[]): Scope | undefined {
  const joined = joinedWith(tie, ties);
  if (joined.length < 2) return undefined;
  return joined.every(isArmed) || isTwinOfSides(joined, ties) ? "side" : "partial";
}

function joinedWith(tie: RuledTie, ties: readonly RuledTie[]): readonly RuledTie[] {
  return ties.filter(
    (other) => other.measure === tie.measure && other.rule === tie.rule && sharesHarm(other, tie),
  );
}

/** "and 180 militants and 21 of his followers wounded", after two sides were told apart: the same two again. */
function isTwinOfSides(joined: readonly RuledTie[], ties: readonly RuledTie[]): boolean {
  if (!joined.some(isArmed)) return false;
  return ties.some((other) => {
    if (joined.includes(other) || other.count.kind !== "some") return false;
    const sides = joinedWith(other, ties);
    return sides.length === joined.length && sides.every(isArmed);
  });
}

function sharesHarm(a: RuledTie, b: RuledTie): boolean {
  return a === b || (a.first < b.end && b.first < a.end);
}

function isArmed({ count }: RuledTie): boolean {
  return count.of !== undefined && (combatants.has(count.noun) || count.noun === "men");
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
