// Which event: puts tellings of one happening together across reports, and each figure under the event it is about.

import { doneInAttack } from "../../model/act-codes.ts";
import type { FigureClaim } from "../../model/claim.ts";
import type { Extraction } from "../../model/extraction.ts";
import { groupBy } from "../../model/group-by.ts";
import {
  type ClaimId,
  type EntityId,
  type EventId,
  type MentionId,
  makeId,
  type ReportId,
} from "../../model/ids.ts";
import type { Event } from "../../model/situation.ts";
import type { Time } from "../../model/time.ts";
import { describeEvent } from "./describe.ts";
import { figuresOfMains } from "./figures-of-mains.ts";
import { clusterTellings, type JoinEvidence } from "./join-tellings.ts";
import { largestOf, partsOf } from "./part-of.ts";
import { mainEvents, saidOf } from "./said-of.ts";
import {
  countriesOf,
  type KnownPlaces,
  placesAround,
  type ToldHappening,
  toldHappenings,
  unnamedAct,
} from "./told-happening.ts";

export interface EventOutcome {
  readonly events: readonly Event[];
  readonly eventOf: ReadonlyMap<ClaimId, EventId>;
  /** The event each report is about. */
  readonly mainOf: ReadonlyMap<ReportId, EventId>;
}

export interface EventEvidence extends JoinEvidence {
  readonly extractions: readonly Extraction[];
  readonly entityOf: ReadonlyMap<MentionId, EntityId>;
  /** When each report was published, as far as words alone tell. */
  readonly publishedOf: ReadonlyMap<ReportId, Time>;
  /** Claims a person rejected: they tell nothing. */
  readonly left: ReadonlySet<ClaimId>;
}

/** The events of a situation, and the event each claim is about. */
export function reconcileEvents(evidence: EventEvidence): EventOutcome {
  const { entityOf } = evidence;
  const countries = countriesOf(evidence.extractions, entityOf);
  const known: KnownPlaces = {
    entityOf,
    countries,
    around: placesAround(evidence.extractions, { entityOf, countries }),
    publishedOf: evidence.publishedOf,
    storyOf: evidence.stories.of,
  };
  const told = evidence.extractions.flatMap((extraction) =>
    toldHappenings(extraction, known, evidence.left),
  );
  const byId = new Map(told.map((one) => [one.id, one]));
  const clusters = clusterTellings(told, byId, evidence);
  const joins = clusters.joins();
  const figures = groupBy(
    evidence.extractions.flatMap((one) => one.claims).filter((claim) => isFigure(claim)),
    (claim) => claim.about?.claim,
  );
  const groups: TellingGroup[] = [];
  const eventOf = new Map<ClaimId, EventId>();
  for (const [standing, members] of clusters.groups()) {
    const group = members.flatMap((id) => byId.get(id) ?? []);
    const eventClaims = group.flatMap((one) => one.claims);
    const about = eventClaims
      .flatMap((claim) => figures.get(claim.id) ?? [])
      .filter((claim) => !evidence.left.has(claim.id));
    if (!saysEnough(group) && about.length === 0) continue;
    const id = makeId("event", [standing]);
    for (const claim of [...eventClaims, ...about]) eventOf.set(claim.id, id);
    groups.push({ id, group, about, joins: joins.get(standing) ?? [] });
  }
  const tellers = new Map(
    groups.map(({ id, group }) => [id, new Set(group.map(({ claims }) => claims[0]?.report)).size]),
  );
  const { extractions, left } = evidence;
  const mainOf = mainEvents(extractions, eventOf, tellers);
  const wholes = partsOf(groups, { extractions, eventOf, mainOf });
  for (const { id, group, about } of groups) {
    const ofWhole = group.every(isDoneInAttack) ? about : about.filter(isRunningTotal);
    for (const toll of ofWhole) eventOf.set(toll.id, largestOf(id, wholes));
  }
  const given = figuresOfMains(
    extractions.map((one) => withoutClaims(one, left)),
    {
      eventOf,
      mainOf,
      groupOf: new Map(groups.map(({ id, group }) => [id, group])),
      places: known,
    },
  );
  for (const { figure, event } of given) eventOf.set(figure.id, event);
  const counts = groupBy(
    [...groups.flatMap(({ about }) => about), ...given.map(({ figure }) => figure)],
    ({ id }) => eventOf.get(id),
  );
  const givenTo = groupBy(given, ({ event }) => event);
  const said = saidOf(extractions, { eventOf, mainOf, left });
  for (const [claim, event] of said) eventOf.set(claim, event);
  const saidOfEvent = groupBy([...said.keys()], (claim) => said.get(claim));
  const events = groups.map((parts) =>
    describeEvent({
      ...parts,
      joins: [...parts.joins, ...joinsOf(parts, givenTo.get(parts.id) ?? [])],
      about: counts.get(parts.id) ?? [],
      said: saidOfEvent.get(parts.id) ?? [],
      partOf: wholes.get(parts.id),
    }),
  );
  return { events, eventOf, mainOf };
}

type TellingGroup = Omit<Parameters<typeof describeEvent>[0], "said" | "partOf">;

function joinsOf(
  { group }: TellingGroup,
  given: ReturnType<typeof figuresOfMains>,
): TellingGroup["joins"] {
  const [first] = group;
  if (first === undefined) return [];
  return given.map(({ figure, because }) => ({
    a: first.id,
    b: figure.id,
    rule: "events/figure-of-main",
    because,
    judgement: undefined,
  }));
}

function withoutClaims(extraction: Extraction, left: ReadonlySet<ClaimId>): Extraction {
  if (left.size === 0) return extraction;
  return { ...extraction, claims: extraction.claims.filter(({ id }) => !left.has(id)) };
}

function isFigure(claim: Extraction["claims"][number]): claim is FigureClaim {
  return claim.kind === "figure";
}

function isRunningTotal({ figure }: FigureClaim): boolean {
  return figure.scope === "cumulative" || figure.update !== undefined;
}

// Whom the attackers took is counted with whom they killed, unless the taking has a place or day of its own.
function isDoneInAttack({ claims, places, days }: ToldHappening): boolean {
  if (places.size + days.size > 0) return false;
  return claims.every(({ happening }) => doneInAttack.has(happening.type));
}

// An act without place, day, target or doer is a word in passing, not something that can be looked up; what a report opens
// with is nothing until another opens with it too.
function saysEnough(group: readonly ToldHappening[]): boolean {
  return group.some((one) => {
    if (one.family === unnamedAct) return group.length > 1;
    return one.places.size + one.days.size > 0 || (one.targets.size > 0 && one.parties.size > 0);
  });
}
