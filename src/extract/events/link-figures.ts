// Decides which event of its report a figure counts the victims of: the act its own sentence tells, or the
// nearest one told before it, or the one the report tells most of. A reason stands beside each link.

import { familiesAbove } from "../../model/act-codes.ts";
import type { EventClaim, FigureClaim } from "../../model/claim.ts";
import { groupBy } from "../../model/group-by.ts";
import type { ClaimId } from "../../model/ids.ts";
import type { Mention } from "../../model/mention.ts";
import type { Reading } from "../../model/reading.ts";
import { dayOf, isYear } from "../../model/time.ts";
import { tokenRange } from "../../read/query.ts";
import { treeOf } from "../../read/tree.ts";
import { bySentence } from "../by-sentence.ts";
import type { Findings } from "../findings.ts";
import { isOverPeriod } from "./harm-without-act.ts";
import { openingSentences } from "./opening.ts";
import { withWidePlaces } from "./wide-places.ts";

/** The figures, each with the event claim it is about where that can be said. */
export function linkFigures(
  figures: readonly FigureClaim[],
  events: readonly EventClaim[],
  given: Findings,
): readonly FigureClaim[] {
  const findings = { ...given, mentions: withWidePlaces(given.mentions, given.reading) };
  const happened = events.filter(
    ({ certainty }) => certainty === "stated" || certainty === "hedged",
  );
  const told = groupBy(happened, ({ sentence }) => sentence);
  const placesOf = placesOfHappenings(happened, findings.mentions);
  const choice: Choice = {
    toldIn: (sentence) => told.get(sentence) ?? [],
    mainstay: mostTold(happened),
    placesOf,
    places: new Set(happened.flatMap((event) => [...placesOf(event)])),
    placesNear: placesBySentence(findings),
    isBeside: besideIn(findings.reading),
  };
  return figures.map((figure) => {
    const about = aboutWhich(figure, choice);
    return about === undefined ? figure : { ...figure, about };
  });
}

interface Choice {
  /** The happenings a sentence tells as done. */
  readonly toldIn: (sentence: number) => readonly EventClaim[];
  readonly mainstay: EventClaim | undefined;
  /** Names of the places of an event claim's whole happening. */
  readonly placesOf: (event: EventClaim) => ReadonlySet<string>;
  /** Names of the places of all happenings. */
  readonly places: ReadonlySet<string>;
  /** Names of the places in a sentence and the one before it. */
  readonly placesNear: (sentence: number) => ReadonlySet<string>;
  /** Whether two acts are told side by side, by words that "and" joins. */
  readonly isBeside: (a: EventClaim, b: EventClaim) => boolean;
}

/** How many sentences before a figure its event may be told. */
const lookBack = 4;

function aboutWhich(figure: FigureClaim, choice: Choice): FigureClaim["about"] {
  const { mainstay } = choice;
  const own = choice.toldIn(figure.sentence).filter((event) => canHold(event, figure));
  const nearest = ofWhole(
    own.toSorted((a, b) => gapTo(a, figure) - gapTo(b, figure)),
    choice,
  );
  if (nearest !== undefined) {
    return { claim: nearest.id, because: `its sentence tells the ${nearest.happening.type}` };
  }
  if (isOverPeriod(figure)) return undefined;
  const before = toldBefore(figure, choice);
  if (before !== undefined && !isOfAnother(before, figure, choice)) {
    return { claim: before.id, because: `the ${before.happening.type} told just before it` };
  }
  if (mainstay === undefined || !canHold(mainstay, figure)) return undefined;
  if (isToldLater(mainstay, figure)) return undefined;
  if (isElsewhere(mainstay, figure, choice)) return undefined;
  return { claim: mainstay.id, because: `the ${mainstay.happening.type} its report tells most of` };
}

// "Floods and a landslide killed 56": the count is of the floods, of which the landslide came.
function ofWhole(
  [nearest, ...others]: readonly EventClaim[],
  { isBeside }: Choice,
): EventClaim | undefined {
  const above = nearest && familiesAbove.get(nearest.happening.family);
  if (nearest === undefined || above === undefined) return nearest;
  const isWhole = (one: EventClaim) => above.has(one.happening.family) && isBeside(one, nearest);
  return others.find(isWhole) ?? nearest;
}

function toldBefore(figure: FigureClaim, { toldIn }: Choice): EventClaim | undefined {
  for (let back = 1; back <= lookBack; back++) {
    const last = toldIn(figure.sentence - back).findLast(
      (event) => canHold(event, figure) && !isBackground(event),
    );
    if (last !== undefined) return last;
  }
  return undefined;
}

// Where the words around a figure name the place of another happening, it is not put under this one.
function isOfAnother(event: EventClaim, figure: FigureClaim, choice: Choice): boolean {
  const own = choice.placesOf(event);
  const near = [...choice.placesNear(figure.sentence)];
  return !near.some((place) => own.has(place)) && near.some((place) => choice.places.has(place));
}

// What a report tells most of holds for a far figure only where no other place is spoken of.
function isElsewhere(event: EventClaim, figure: FigureClaim, choice: Choice): boolean {
  const own = choice.placesOf(event);
  const near = [...choice.placesNear(figure.sentence)];
  return near.length > 0 && !near.some((place) => own.has(place));
}

// What a report comes to far below is not what its counts above it are of.
function isToldLater({ sentence }: EventClaim, figure: FigureClaim): boolean {
  return sentence >= openingSentences && sentence > figure.sentence;
}

function placesOfHappenings(
  happened: readonly EventClaim[],
  mentions: readonly Mention[],
): Choice["placesOf"] {
  const names = new Map(mentions.map((mention) => [mention.id, mention]));
  const places = new Map<ClaimId, Set<string>>();
  for (const event of happened) {
    const first = event.same?.claim ?? event.id;
    const known = places.get(first) ?? new Set<string>();
    for (const id of event.happening.where) {
      const place = names.get(id);
      if (place !== undefined && !place.country) known.add(place.name.toLowerCase());
    }
    places.set(first, known);
  }
  const none: ReadonlySet<string> = new Set();
  return (event) => places.get(event.same?.claim ?? event.id) ?? none;
}

function placesBySentence({ mentions, reading }: Findings): Choice["placesNear"] {
  const named = mentions.filter(
    ({ kind, form, country }) => kind === "place" && form === "name" && !country,
  );
  const lists = bySentence(named, reading);
  return (sentence) =>
    new Set(
      [...(lists[sentence] ?? []), ...(lists[sentence - 1] ?? [])].map(({ name }) =>
        name.toLowerCase(),
      ),
    );
}

function besideIn(reading: Reading): Choice["isBeside"] {
  const tree = treeOf(reading);
  const headOf = ({ happening }: EventClaim): number =>
    tokenRange(reading, happening.trigger).end - 1;
  const first = (token: number) => (tree.is(token, "conj") ? tree.head(token) : undefined) ?? token;
  return (a, b) => first(headOf(a)) === first(headOf(b));
}

const typeOfMeasure: Readonly<Partial<Record<string, string>>> = {
  abducted: "abduction",
  detained: "arrest",
  evacuated: "evacuation",
};

function canHold(event: EventClaim, figure: FigureClaim): boolean {
  if (event.apart?.start !== figure.apart?.start) return false;
  const { type, harmful } = event.happening;
  return harmful || typeOfMeasure[figure.figure.measure] === type;
}

// An act of some whole past year is background: only its own sentence counts its victims.
function isBackground(event: EventClaim): boolean {
  const day = event.when === undefined ? undefined : dayOf(event.when.value);
  return day !== undefined && isYear(day);
}

function gapTo(event: EventClaim, figure: FigureClaim): number {
  const at = figure.content[0];
  const { trigger } = event.happening;
  return trigger.start >= at.end ? trigger.start - at.end : Math.max(0, at.start - trigger.end);
}

function mostTold(happened: readonly EventClaim[]): EventClaim | undefined {
  const counts = new Map<ClaimId, number>();
  for (const event of happened) {
    if (!event.happening.harmful || event.apart !== undefined || isBackground(event)) continue;
    const first = event.same?.claim ?? event.id;
    counts.set(first, (counts.get(first) ?? 0) + 1);
  }
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  return happened.find((event) => event.id === most?.[0]);
}
