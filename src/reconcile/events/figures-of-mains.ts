// Which event a count is of that its own report links to no act: the event the report is about, or the one of an earlier year
// that its sentence tells. A day, a place or a period that the event does not hold keeps a count out, and so do words that
// set it apart.

import { lastingFamilies } from "../../model/act-codes.ts";
import type { Claim, EventClaim, FigureClaim } from "../../model/claim.ts";
import type { Extraction } from "../../model/extraction.ts";
import { isOther } from "../../model/figure.ts";
import { groupBy } from "../../model/group-by.ts";
import type { ClaimId, EntityId, EventId, ReportId } from "../../model/ids.ts";
import { dayOf, isDate, isYear } from "../../model/time.ts";
import { daysApart } from "./days.ts";
import { type KnownPlaces, type ToldHappening, unnamedAct } from "./told-happening.ts";

/** A count and the event it was put under. */
interface Given {
  readonly figure: FigureClaim;
  readonly event: EventId;
  readonly because: string;
}

interface KnownEvents {
  readonly eventOf: ReadonlyMap<ClaimId, EventId>;
  readonly mainOf: ReadonlyMap<ReportId, EventId>;
  readonly groupOf: ReadonlyMap<EventId, readonly ToldHappening[]>;
  readonly places: Pick<KnownPlaces, "entityOf" | "countries">;
}

/** The counts of victims that no act of their report was found for, each with its event where one can be said. */
export function figuresOfMains(
  extractions: readonly Extraction[],
  known: KnownEvents,
): readonly Given[] {
  return extractions.flatMap((extraction) => {
    const figures = extraction.claims.filter(isUnlinked);
    if (figures.length === 0) return [];
    const told = toldIn(extraction, known);
    return figures.flatMap((figure): readonly Given[] => {
      const past = pastEventOf(figure, told, known);
      if (past !== undefined) {
        const because = "its sentence tells it, of the year the count is of";
        return [{ figure, event: past, because }];
      }
      if (told.main === undefined || !holds(told.main, figure, told)) return [];
      const because = "its report is about it and tells no other act there";
      return [{ figure, event: told.main.id, because }];
    });
  });
}

function isUnlinked(claim: Claim): claim is FigureClaim {
  if (claim.kind !== "figure" || claim.about !== undefined) return false;
  if (isOther(claim.figure.measure) || claim.apart !== undefined) return false;
  return claim.certainty === "stated" || claim.certainty === "hedged";
}

/** What a report tells, by sentence, and what the event it is about can hold. */
interface ToldInReport {
  readonly main: MainEvent | undefined;
  readonly actsOf: ReadonlyMap<number, readonly EventClaim[]>;
  readonly placesOf: ReadonlyMap<number, readonly EntityId[]>;
}

interface MainEvent {
  readonly id: EventId;
  readonly lasts: boolean;
  readonly firstDay: string | undefined;
  readonly places: ReadonlySet<EntityId>;
}

function toldIn(extraction: Extraction, known: KnownEvents): ToldInReport {
  const { claims, document } = extraction;
  const acts = claims.filter((claim) => claim.kind === "event");
  const main = known.mainOf.get(document.id);
  const group = (main && known.groupOf.get(main)) ?? [];
  return {
    main: main !== undefined && canHarm(group, acts) ? describeMain(main, group) : undefined,
    actsOf: groupBy(
      acts.filter(({ id }) => known.eventOf.has(id)),
      ({ sentence }) => sentence,
    ),
    placesOf: placesBySentence(extraction, known.places),
  };
}

// An opening of no act may be of harm where its report tells of no act that harms.
function canHarm(group: readonly ToldHappening[], acts: readonly EventClaim[]): boolean {
  if (group.some(({ harmful }) => harmful)) return true;
  const isOpening = group.some(({ family }) => family === unnamedAct);
  return isOpening && !acts.some(({ happening }) => happening.harmful);
}

function describeMain(id: EventId, group: readonly ToldHappening[]): MainEvent {
  return {
    id,
    lasts: group.some(({ family }) => lastingFamilies.has(family)),
    firstDay: group.flatMap(({ days }) => [...days].filter(isDate)).sort()[0],
    places: new Set(
      group.flatMap(({ places, around, sites, setting }) => [
        ...[...places, ...around, ...sites],
        ...(setting === undefined ? [] : [setting]),
      ]),
    ),
  };
}

// "The last outbreak, in 2024, killed 58": the year is that of both.
function pastEventOf(
  { sentence, when }: FigureClaim,
  { actsOf }: ToldInReport,
  { eventOf }: KnownEvents,
): EventId | undefined {
  const year = when && dayOf(when.value);
  if (year === undefined || !isYear(year)) return undefined;
  const told = (actsOf.get(sentence) ?? []).filter(
    (act) => act.happening.harmful && act.when?.value === year,
  );
  const events = new Set(told.flatMap(({ id }) => eventOf.get(id) ?? []));
  return events.size === 1 ? [...events][0] : undefined;
}

// What a sentence says of another act it tells was looked at where the report was read.
function holds(main: MainEvent, figure: FigureClaim, { actsOf, placesOf }: ToldInReport): boolean {
  if (actsOf.has(figure.sentence) || !holdsDay(main, figure)) return false;
  const { sentence } = figure;
  const near = [...(placesOf.get(sentence) ?? []), ...(placesOf.get(sentence - 1) ?? [])];
  return near.length === 0 || near.some((place) => main.places.has(place));
}

// A count over a period is of an event that lasts, or of one that the period begins with.
function holdsDay({ lasts, firstDay }: MainEvent, { when, figure }: FigureClaim): boolean {
  if (when === undefined) return figure.scope !== "cumulative" || lasts;
  const day = when.time?.earliest;
  if (day === undefined || day !== when.time?.latest) return false;
  return firstDay === undefined ? lasts : daysApart(firstDay, day) >= -1;
}

function placesBySentence(
  { mentions, sentences }: Extraction,
  { entityOf, countries }: KnownEvents["places"],
): ReadonlyMap<number, readonly EntityId[]> {
  const places = new Map<number, EntityId[]>();
  let at = 0;
  for (const { id, kind, form, start } of mentions) {
    while ((sentences[at]?.end ?? start + 1) <= start) at++;
    const place = kind === "place" && form === "name" ? entityOf.get(id) : undefined;
    if (place === undefined || countries.has(place)) continue;
    const known = places.get(at);
    if (known === undefined) places.set(at, [place]);
    else known.push(place);
  }
  return places;
}
