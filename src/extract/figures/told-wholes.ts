// Gathers what a whole report tells of each harm, so that every count of it can be held against that: how many at most, how
// often, and whether anybody died.

import { ordinalNumbers } from "../../english/number-words.ts";
import type { Measure } from "../../model/figure.ts";
import { isSingle } from "./appositions.ts";
import type { RuledTie, Scene } from "./rule.ts";
import { wordAt } from "./sentence.ts";
import { deadOfTheHurt, holdsDead } from "./survivors.ts";

/** The ties of one sentence. */
export interface ToldTies {
  readonly scene: Scene;
  readonly ties: readonly RuledTie[];
}

/** What a report tells as a whole, gathered once, so that no tie has to look at all others. */
export interface Told {
  /** Whether it tells of dead. */
  readonly dead: boolean;
  /** How often it counts more than single people, by harm. */
  readonly counted: ReadonlyMap<Measure, number>;
  /** The largest number that is not known to be a part, by harm. */
  readonly largest: ReadonlyMap<Measure, number>;
  readonly ordinals: ReadonlySet<number>;
}

/** What the sentences of a report tell. */
export function toldIn(told: readonly ToldTies[]): Told {
  const counted = new Map<Measure, number>();
  const largest = new Map<Measure, number>();
  const hit = new Map<Measure, number>();
  let died = 1;
  const real = told.flatMap(({ ties }) => ties.filter(isReal));
  const dead =
    real.some(({ measure }) => measure === "killed") || told.some(({ scene }) => tellsDeath(scene));
  const holding = new Set(told.flatMap(hurtWithDead));
  for (const tie of real) {
    const { count, measure, scope } = tie;
    if (!isSingle(count) && scope !== "partial")
      counted.set(measure, (counted.get(measure) ?? 0) + 1);
    if (measure === "killed") died = Math.max(died, count.best ?? 0);
    if (scope !== undefined) continue;
    const whole = isOutweighed(tie, { dead }) || holding.has(tie) ? hit : largest;
    whole.set(measure, Math.max(whole.get(measure) ?? 0, count.best ?? 0));
  }
  // A count that may hold the dead is a whole of the hurt without them.
  const alive = (hit.get("injured") ?? 0) - died;
  largest.set("injured", Math.max(largest.get("injured") ?? 0, alive));
  return {
    dead,
    counted,
    largest,
    ordinals: new Set(told.flatMap(({ scene }) => ordinalsIn(scene))),
  };
}

/** The counts of the hurt in a sentence that count dead, too. */
export function hurtWithDead({ scene, ties }: ToldTies): readonly RuledTie[] {
  const died = deadOfTheHurt(ties, scene.sentence);
  return ties.filter((tie) => holdsDead(tie, died));
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
export function isOutweighed(tie: RuledTie, report: Pick<Told, "dead">): boolean {
  const { kind, others } = tie.count;
  if (tie.open !== true || kind !== "some" || others) return false;
  return report.dead;
}

/** Whether somebody was harmed, as it is told. */
export function isReal(tie: RuledTie): boolean {
  return tie.count.kind !== "none" && (tie.mood === "real" || tie.mood === "hedged");
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
