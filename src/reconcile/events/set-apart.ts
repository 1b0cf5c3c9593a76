// What sets two tellings apart, so that no reason makes them one: place, day, kind of act, another harm that a report tells,
// or when their reports were published.

import { areNearFamilies, widespreadFamilies } from "../../model/act-codes.ts";
import { isDate, type Time } from "../../model/time.ts";
import { compareDays, daysApart } from "./days.ts";
import { type Meeting, meet } from "./meet.ts";
import { isElsewhere } from "./told-beside.ts";
import { type ToldHappening, unnamedAct, unnamedHarm } from "./told-happening.ts";

/** How far apart two dated reports may be published and still, without a date in common, tell one event. */
export const daysBetweenReports = 7;

/** How far apart two reports may be published that open with one thing, and tell no act of it. */
export const daysOfStory = 90;

/**
 * Whether nothing sets two tellings apart: place, day, kind of act, or when their reports were published, where no date in
 * common says that one of them looks back.
 */
export function mayBeOne(
  a: ToldHappening,
  b: ToldHappening,
  apartMost = daysBetweenReports,
): boolean {
  if (toldBeforeItWas(a, b) || toldBeforeItWas(b, a) || areSetApart(a, b)) return false;
  const place = meetPlaces(a, b);
  if (place === "apart" && !isWidespread(a, b)) return false;
  if (isUnnamed(a) || isUnnamed(b)) {
    if (tooFarApart(a.published, b.published, daysOfStory)) return false;
    return !tellsAnother(a, b) && !tellsAnother(b, a);
  }
  if (!areLikeActs(a, b)) return false;
  const days = compareDays(a, b);
  if (days.meeting === "apart") return false;
  if (!days.dated && tooFarApart(a.published, b.published, apartMost)) return false;
  return place !== "apart" || days.meeting === "shared";
}

/**
 * Whether what stands beside one of them in its report sets them apart: what only denies an act
 * is of no like act elsewhere; no opening of no act is a harm that another report tells after another; and an arrest of
 * one person is none of another.
 */
export function areSetApart(a: ToldHappening, b: ToldHappening): boolean {
  return isOfAnother(a, b) || isOfAnother(b, a) || areOthersArrests(a, b);
}

function isOfAnother(one: ToldHappening, other: ToldHappening): boolean {
  if (isUnnamed(one) && other.harmful && !other.leads) return true;
  const { published } = one;
  return one.denied.some(
    (act) => areLikeActs(act, other) && isElsewhere({ ...act, published }, other),
  );
}

function areOthersArrests(a: ToldHappening, b: ToldHappening): boolean {
  if (meet(a.arrested, b.arrested).meeting !== "apart") return false;
  return meet(a.places, b.places).meeting !== "shared" || !compareDays(a, b).dated;
}

/** Whether one report is older than what the other tells, by more than a day of the clock. An opening may lie ahead. */
export function toldBeforeItWas(early: ToldHappening, late: ToldHappening): boolean {
  const days = [...late.days].filter((day) => isDate(day) && !isAfter(day, late.published));
  if (days.length === 0 || isUnnamed(late)) return false;
  return days.every((day) => isAfter(day, early.published));
}

// A day after its own report is no day of what was done: the words meant another.
function isAfter(day: string, published: Time | undefined): boolean {
  return published?.latest !== undefined && daysApart(published.latest, day) > 1;
}

/**
 * Whether a report that opens with no act tells another harm further down: one of the other's kind on another day, or any
 * where the other is none.
 */
export function tellsAnother(opening: ToldHappening, named: ToldHappening): boolean {
  if (isUnnamed(opening) && opening.harmBelow.size > 0 && !isUnnamed(named) && !named.harmful) {
    return true;
  }
  const days = opening.harmBelow.get(named.family);
  if (days === undefined || !isUnnamed(opening)) return false;
  return compareDays({ ...opening, days }, named).meeting === "apart";
}

/** Whether it is what a report opens with, of no act with a name. */
export function isUnnamed({ family }: ToldHappening): boolean {
  return family === unnamedAct;
}

/** Whether both are of what nature does to many places at once. */
export function isWidespread(a: ToldHappening, b: ToldHappening): boolean {
  return a.family === b.family && widespreadFamilies.has(a.family);
}

type KindOfAct = Pick<ToldHappening, "family" | "harmful">;

/** Whether two kinds of act are told for one another; dead and hurt without an act can be of any that harms. */
export function areLikeActs(a: KindOfAct, b: KindOfAct): boolean {
  if (a.family === b.family || areNearFamilies(a.family, b.family)) return true;
  return a.harmful && b.harmful && (a.family === unnamedHarm || b.family === unnamedHarm);
}

/** Reports that name countries and none in common are about two places, in like words. */
export function areLandsApart(a: ToldHappening, b: ToldHappening): boolean {
  return meet(a.lands, b.lands).meeting === "apart";
}

/** How the places of two tellings meet; a village and the province around it are no two places. */
export function meetPlaces(a: ToldHappening, b: ToldHappening): Meeting["meeting"] {
  const { meeting } = meet(a.places, b.places);
  if (meeting !== "apart") return meeting;
  return liesIn(a, b) || liesIn(b, a) ? "open" : "apart";
}

function liesIn(inner: ToldHappening, outer: ToldHappening): boolean {
  return [...inner.around].some((place) => outer.places.has(place));
}

/** Whether so many days lie between two reports; bounds are apart by as much as lies between them at least. */
export function tooFarApart(a: Time | undefined, b: Time | undefined, most: number): boolean {
  return Math.max(daysFrom(a, b), daysFrom(b, a)) > most;
}

function daysFrom(early: Time | undefined, late: Time | undefined): number {
  if (early?.latest === undefined || late?.earliest === undefined) return 0;
  return daysApart(early.latest, late.earliest);
}
