// Decides whether two reports tell one event, and how strongly. Never by figures, and never by a country alone.

import type { Stories } from "../stories/index.ts";
import { compareDays } from "./days.ts";
import { firstShared, meet } from "./meet.ts";
import { areLandsApart, isUnnamed, isWidespread, mayBeOne } from "./set-apart.ts";
import { type ToldHappening, unnamedHarm } from "./told-happening.ts";

export interface SameEvent {
  readonly strength: number;
  readonly rule: string;
  readonly because: string;
}

/** How like two reports must be for what one opens with, and tells no act of, to be what the other opens with. */
export const leastOfPair = 0.2;

/**
 * How like two reports must be that name one place and no common day: two of one town, of which nothing else is shared, tell
 * two happenings there. Of 100 shootings, those told so by reports less alike than this were seldom one.
 */
const leastOfPlace = 0.1;

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
  const days = compareDays(a, b);
  const bare = a.family !== b.family && [a.family, b.family].includes(unnamedHarm);
  const common: Common = {
    what: a.claims[0]?.happening.type ?? a.family,
    day: days.meeting === "shared" && (days.dated || !bare),
    place: meet(a.places, b.places).shared,
    target: meet(a.targets, b.targets).shared,
    setting: sharedSetting(a, b),
    party: meet(a.parties, b.parties).shared,
    bare,
    widespread: isWidespread(a, b),
    dated: days.dated,
    named: placeNamed(a, b),
    nameOf,
  };
  for (const { rule, strength, because } of sameEventRules) {
    const reason = because(common);
    if (reason !== undefined) return { rule, strength, because: reason };
  }
  return sameStory(a, b, stories);
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

/** What two tellings have in common. */
interface Common {
  readonly what: string;
  readonly day: boolean;
  readonly place: string | undefined;
  readonly target: string | undefined;
  readonly setting: string | undefined;
  readonly party: string | undefined;
  /** Whether one tells an act and the other dead and hurt alone: those are of it by place and date, not by a weekday. */
  readonly bare: boolean;
  readonly widespread: boolean;
  /** Whether the day in common is a date. */
  readonly dated: boolean;
  /** A place of one that the report of the other names. */
  readonly named: string | undefined;
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
    rule: "events/widespread-over-named-place",
    strength: strengthOfPlaceAndDay,
    because: ({ what, dated, widespread, named, nameOf }) =>
      dated && widespread && named
        ? `both tell of ${what} on the same day, and both reports name ${nameOf(named)}`
        : undefined,
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
    because: ({ what, place, bare, nameOf }) =>
      place && !bare
        ? `both tell of ${what} in ${nameOf(place)}, and neither gives a day that speaks against it`
        : undefined,
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

function sharedStory(
  a: ToldHappening,
  b: ToldHappening,
  stories: Stories,
): readonly string[] | undefined {
  if (a.story === undefined || a.story !== b.story || areLandsApart(a, b)) return undefined;
  return rareWordsOf(a, b, stories);
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

function placeNamed(a: ToldHappening, b: ToldHappening): string | undefined {
  return firstShared(a.places, b.named) ?? firstShared(b.places, a.named);
}

// A telling without a place of its own is taken to be where its report is about.
function sharedSetting(a: ToldHappening, b: ToldHappening): string | undefined {
  if (a.places.size > 0 && b.places.size > 0) return undefined;
  return meet(placesOf(a), placesOf(b)).shared;
}

function placesOf(one: ToldHappening): ReadonlySet<string> {
  return one.places.size === 0 && one.setting !== undefined ? new Set([one.setting]) : one.places;
}
