// Decides whether two reports tell one event, and how strongly. Never by figures, and never by a country alone.

import { areNearFamilies, widespreadFamilies } from "../../model/act-codes.ts";
import { isDate, type Time } from "../../model/time.ts";
import type { Stories } from "../stories/index.ts";
import { compareDays, daysApart } from "./days.ts";
import { type ToldHappening, unnamedAct, unnamedHarm } from "./told-happening.ts";

export interface SameEvent {
  readonly strength: number;
  readonly rule: string;
  readonly because: string;
}

/** How far apart two dated reports may be published and still, without a date in common, tell one event. */
export const daysBetweenReports = 7;

/** How like two reports must be for what one opens with, and tells no act of, to be what the other opens with. */
export const leastOfPair = 0.2;

/**
 * How like two reports must be that name one place and no common day: two of one town, of which nothing else is shared, tell
 * two happenings there. Of 100 shootings, those told so by reports less alike than this were seldom one.
 */
const leastOfPlace = 0.1;

/** How far apart two reports may be published that open with one thing, and tell no act of it. */
export const daysOfStory = 90;

/** Why these two tell one event; `undefined` where that cannot be said. */
export function sameEvent(
  a: ToldHappening,
  b: ToldHappening,
  { nameOf, stories }: { readonly nameOf: (id: string) => string; readonly stories: Stories },
): SameEvent | undefined {
  if (!mayBeOne(a, b)) return undefined;
  if (isUnnamed(a) || isUnnamed(b)) {
    const story = sameStory(a, b, stories);
    return story && { ...story, strength: strengthOfOpening(a, b, stories) };
  }
  const common: Common = {
    what: a.claims[0]?.happening.type ?? a.family,
    day: compareDays(a, b).meeting === "shared",
    place: meet(a.places, b.places).shared,
    target: meet(a.targets, b.targets).shared,
    setting: sharedSetting(a, b),
    party: meet(a.parties, b.parties).shared,
    widespread: isWidespread(a, b),
    nameOf,
  };
  for (const { rule, strength, because } of sameEventRules) {
    const reason = because(common);
    if (reason !== undefined) return { rule, strength, because: reason };
  }
  return sameStory(a, b, stories);
}

/**
 * Whether nothing sets two tellings apart: place, day, kind of act, or when their reports were published, where no date in
 * common says that one of them looks back.
 */
export function mayBeOne(
  a: ToldHappening,
  b: ToldHappening,
  apartMost = daysBetweenReports,
): boolean {
  if (toldBeforeItWas(a, b) || toldBeforeItWas(b, a)) return false;
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

// The weakest reason: it stands in the way of no other.
function sameStory(a: ToldHappening, b: ToldHappening, stories: Stories): SameEvent | undefined {
  const words = sharedStory(a, b, stories);
  if (words === undefined) return undefined;
  const because = `both reports open with it and share rare words: ${words.join(", ")}`;
  return { rule: "events/same-story", strength: 0.5, because };
}

// An opening goes with what the likest report opens with, and there with the harm before what else was done.
function strengthOfOpening(a: ToldHappening, b: ToldHappening, stories: Stories): number {
  return (likenessOf(a, b, stories) * (a.harmful || b.harmful ? 2 : 1)) / 4;
}

/** How like the reports of two tellings are by their words. */
export function likenessOf(a: ToldHappening, b: ToldHappening, stories: Stories): number {
  const [x, y] = [a.claims[0]?.report, b.claims[0]?.report];
  return x === undefined || y === undefined ? 0 : stories.likeness(x, y);
}

/**
 * Whether two reports have too little in common for such a reason. In a pile on one crisis every report has something of
 * every other, and what tells no act must be much like the other report.
 */
export function isFaint(
  a: ToldHappening,
  b: ToldHappening,
  { reason, likeness }: { readonly reason: SameEvent; readonly likeness: number },
): boolean {
  if (reason.strength >= strengthOfPlaceAndDay) return false;
  const least = isUnnamed(a) || isUnnamed(b) ? leastOfPair : leastOfPlace;
  return likeness < least;
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

/** What two tellings have in common. */
interface Common {
  readonly what: string;
  readonly day: boolean;
  readonly place: string | undefined;
  readonly target: string | undefined;
  readonly setting: string | undefined;
  readonly party: string | undefined;
  readonly widespread: boolean;
  readonly nameOf: (id: string) => string;
}

/** One place and one day need nothing else in common. */
const strengthOfPlaceAndDay = 4;

/** Strongest first; joins are made in this order, so that a weak reason never stands in a strong one's way. */
const sameEventRules: readonly {
  readonly rule: `events/${string}`;
  readonly strength: number;
  readonly because: (common: Common) => string | undefined;
}[] = [
  {
    rule: "events/same-place-and-day",
    strength: strengthOfPlaceAndDay,
    because: ({ what, day, place, nameOf }) =>
      day && place ? `both tell of ${what} in ${nameOf(place)} on the same day` : undefined,
  },
  {
    rule: "events/same-target-and-day",
    strength: 3,
    because: ({ what, day, target }) =>
      day && target ? `both tell of ${what} against "${target}" on the same day` : undefined,
  },
  {
    rule: "events/same-place",
    strength: 2,
    because: ({ what, place, nameOf }) =>
      place &&
      `both tell of ${what} in ${nameOf(place)}, and neither gives a day that speaks against it`,
  },
  {
    rule: "events/report-about-place-and-day",
    strength: 1.5,
    because: ({ what, day, setting, nameOf }) =>
      day && setting
        ? `both tell of ${what} on the same day, and ${nameOf(setting)} is where it was or what the report is about`
        : undefined,
  },
  {
    rule: "events/widespread-on-one-day",
    strength: 1.2,
    because: ({ what, day, widespread }) =>
      day && widespread
        ? `both tell of ${what} on the same day, which strikes many places at once`
        : undefined,
  },
  {
    rule: "events/same-party-and-day",
    strength: 1,
    because: ({ what, day, party, nameOf }) =>
      day && party ? `both tell of ${what} by ${nameOf(party)} on the same day` : undefined,
  },
];

function isWidespread(a: ToldHappening, b: ToldHappening): boolean {
  return a.family === b.family && widespreadFamilies.has(a.family);
}

/** Whether two kinds of act are told for one another; dead and hurt without an act can be of any that harms. */
export function areLikeActs(a: ToldHappening, b: ToldHappening): boolean {
  if (a.family === b.family || areNearFamilies(a.family, b.family)) return true;
  return a.harmful && b.harmful && (a.family === unnamedHarm || b.family === unnamedHarm);
}

function sharedStory(
  a: ToldHappening,
  b: ToldHappening,
  stories: Stories,
): readonly string[] | undefined {
  if (a.story === undefined || a.story !== b.story || areLandsApart(a, b)) return undefined;
  return rareWordsOf(a, b, stories);
}

/** Reports that name countries and none in common are about two places, in like words. */
export function areLandsApart(a: ToldHappening, b: ToldHappening): boolean {
  return meet(a.lands, b.lands).meeting === "apart";
}

/** Rare words that the reports of two tellings share; none where they are too few to show anything. */
export function rareWordsOf(
  a: ToldHappening,
  b: ToldHappening,
  stories: Stories,
): readonly string[] | undefined {
  const [x, y] = [a.claims[0]?.report, b.claims[0]?.report];
  if (x === undefined || y === undefined) return undefined;
  const rare = stories.rareWords(x, y);
  return rare.length < leastRare ? undefined : rare.slice(0, wordsTold);
}

/** Reports that share words of every text alone share a way of telling. */
const leastRare = 2;

/** So many words show what two reports share. */
const wordsTold = 4;

// A telling without a place of its own is taken to be where its report is about.
function sharedSetting(a: ToldHappening, b: ToldHappening): string | undefined {
  if (a.places.size > 0 && b.places.size > 0) return undefined;
  return meet(placesOf(a), placesOf(b)).shared;
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

function placesOf(one: ToldHappening): ReadonlySet<string> {
  return one.places.size === 0 && one.setting !== undefined ? new Set([one.setting]) : one.places;
}

type Meeting =
  | { readonly meeting: "shared"; readonly shared: string }
  | { readonly meeting: "apart" | "open"; readonly shared?: undefined };

function meet(a: ReadonlySet<string>, b: ReadonlySet<string>): Meeting {
  if (a.size === 0 || b.size === 0) return { meeting: "open" };
  const shared = firstShared(a, b);
  return shared === undefined ? { meeting: "apart" } : { meeting: "shared", shared };
}

/** The first in order of what both hold. */
function firstShared(a: ReadonlySet<string>, b: ReadonlySet<string>): string | undefined {
  const [few, many] = a.size < b.size ? [a, b] : [b, a];
  let first: string | undefined;
  for (const item of few) if (many.has(item) && (first === undefined || item < first)) first = item;
  return first;
}

/** Whether so many days lie between two reports; bounds are apart by as much as lies between them at least. */
export function tooFarApart(a: Time | undefined, b: Time | undefined, most: number): boolean {
  return Math.max(daysFrom(a, b), daysFrom(b, a)) > most;
}

function daysFrom(early: Time | undefined, late: Time | undefined): number {
  if (early?.latest === undefined || late?.earliest === undefined) return 0;
  return daysApart(early.latest, late.earliest);
}
