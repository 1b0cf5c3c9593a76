// What one report alone settles of its tellings: harm it counts without an act is that of the act it tells, and two acts
// of a kind to which it gives two places or two days are two, whatever other reports make of them.

import { groupBy } from "../../model/group-by.ts";
import type { ClaimId } from "../../model/ids.ts";
import { isYear } from "../../model/time.ts";
import { compareDays } from "./days.ts";
import { areLikeActs, meetPlaces } from "./set-apart.ts";
import { type ToldHappening, unnamedAct, unnamedHarm } from "./told-happening.ts";

interface HarmOfAct {
  readonly harm: ToldHappening;
  readonly act: ToldHappening;
}

/** So many tellings of a report are compared with each other; one with more is a list. */
const comparedWithin = 64;

/** How many sentences below its dead a report may first name the act, as lists of key figures do. */
const soon = 6;

/** The harm each report counts without an act, with the act of the same report that it is of. */
export function harmsOfActs(told: readonly ToldHappening[]): readonly HarmOfAct[] {
  return byReport(told).flatMap((tellings) => {
    const acts = tellings.filter(isActOfReport).slice(0, comparedWithin);
    if (acts.length === 0) return harmsOfOpening(tellings);
    return tellings.filter(isUnplacedHarm).flatMap((harm): readonly HarmOfAct[] => {
      const open = acts.filter((act) => compareDays(harm, act).meeting !== "apart");
      const act =
        open.findLast((one) => isBefore(one, harm)) ?? open.find((one) => isSoon(one, harm));
      return act === undefined ? [] : [{ harm, act }];
    });
  });
}

// A communique that opens with no act of a kind and counts dead below is of what they died in.
function harmsOfOpening(tellings: readonly ToldHappening[]): readonly HarmOfAct[] {
  const opening = tellings.find(({ family }) => family === unnamedAct);
  if (opening === undefined) return [];
  return tellings
    .filter(isUnplacedHarm)
    .filter((harm) => isBefore(opening, harm) && compareDays(harm, opening).meeting !== "apart")
    .map((harm) => ({ harm, act: opening }));
}

/** Tellings of one report that it sets apart from each other itself. */
export function toldAsTwo(
  told: readonly ToldHappening[],
): readonly (readonly [ClaimId, ClaimId])[] {
  return byReport(told).flatMap((all) => {
    const tellings = all.slice(0, comparedWithin);
    return tellings.flatMap((a, at) =>
      tellings.slice(at + 1).flatMap((b) => (areTwo(a, b) ? [[a.id, b.id] as const] : [])),
    );
  });
}

function areTwo(a: ToldHappening, b: ToldHappening): boolean {
  if (!areLikeActs(a, b)) return false;
  return meetPlaces(a, b) === "apart" && compareDays(a, b).meeting === "apart";
}

function byReport(told: readonly ToldHappening[]): readonly (readonly ToldHappening[])[] {
  return [...groupBy(told, ({ claims }) => claims[0]?.report).values()];
}

function isUnplacedHarm({ family, places, apart }: ToldHappening): boolean {
  return family === unnamedHarm && places.size === 0 && !apart;
}

function isActOfReport({ family, harmful, days, apart }: ToldHappening): boolean {
  return harmful && family !== unnamedHarm && !apart && ![...days].some(isYear);
}

function isBefore(act: ToldHappening, harm: ToldHappening): boolean {
  return sentenceOf(act) < sentenceOf(harm);
}

function isSoon(act: ToldHappening, harm: ToldHappening): boolean {
  return sentenceOf(act) <= sentenceOf(harm) + soon;
}

function sentenceOf({ claims }: ToldHappening): number {
  return claims[0]?.sentence ?? 0;
}
