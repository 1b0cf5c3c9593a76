// Which event: puts tellings of one happening together across reports, and each figure under the event it is about.

import { widespreadFamilies } from "../../model/act-codes.ts";
import type { FigureClaim } from "../../model/claim.ts";
import { compareText } from "../../model/compare-text.ts";
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
import { type Clusters, makeClusters } from "../clusters.ts";
import { joinJudged, keptApart } from "../judged.ts";
import type { Sameness } from "../judgements.ts";
import type { Stories } from "../stories/index.ts";
import { describeEvent } from "./describe.ts";
import { partsOf, tollOf } from "./part-of.ts";
import { mainEvents, saidOf } from "./said-of.ts";
import { isFaint, type SameEvent, sameEvent } from "./same-event.ts";
import {
  countriesOf,
  type KnownPlaces,
  type ToldHappening,
  toldHappenings,
  unnamedAct,
  unnamedHarm,
} from "./told-happening.ts";

export interface EventOutcome {
  readonly events: readonly Event[];
  readonly eventOf: ReadonlyMap<ClaimId, EventId>;
}

export interface EventEvidence {
  readonly extractions: readonly Extraction[];
  readonly entityOf: ReadonlyMap<MentionId, EntityId>;
  /** When each report was published, as far as words alone tell. */
  readonly publishedOf: ReadonlyMap<ReportId, Time>;
  readonly nameOf: (entity: string) => string;
  readonly stories: Stories;
  readonly sameness: Sameness;
  /** Claims a person rejected: they tell nothing. */
  readonly left: ReadonlySet<ClaimId>;
}

/** The events of a situation, and the event each claim is about. */
export function reconcileEvents(evidence: EventEvidence): EventOutcome {
  const known: KnownPlaces = {
    entityOf: evidence.entityOf,
    countries: countriesOf(evidence.extractions, evidence.entityOf),
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
  for (const { id, about } of groups) {
    for (const toll of about.filter(isRunningTotal)) eventOf.set(toll.id, tollOf(id, wholes));
  }
  const counts = groupBy(
    groups.flatMap(({ about }) => about),
    ({ id }) => eventOf.get(id),
  );
  const said = saidOf(extractions, { eventOf, mainOf, left });
  for (const [claim, event] of said) eventOf.set(claim, event);
  const saidOfEvent = groupBy([...said.keys()], (claim) => said.get(claim));
  const events = groups.map((parts) =>
    describeEvent({
      ...parts,
      about: counts.get(parts.id) ?? [],
      said: saidOfEvent.get(parts.id) ?? [],
      partOf: wholes.get(parts.id),
    }),
  );
  return { events, eventOf };
}

type TellingGroup = Omit<Parameters<typeof describeEvent>[0], "said" | "partOf">;

function isFigure(claim: Extraction["claims"][number]): claim is FigureClaim {
  return claim.kind === "figure";
}

function isRunningTotal({ figure }: FigureClaim): boolean {
  return figure.scope === "cumulative" || figure.update !== undefined;
}

// An act without place, day, target or doer is a word in passing, not something that can be looked up; what a report opens
// with is nothing until another opens with it too.
function saysEnough(group: readonly ToldHappening[]): boolean {
  return group.some((one) => {
    if (one.family === unnamedAct) return group.length > 1;
    return one.places.size + one.days.size > 0 || (one.targets.size > 0 && one.parties.size > 0);
  });
}

function clusterTellings(
  told: readonly ToldHappening[],
  byId: ReadonlyMap<ClaimId, ToldHappening>,
  evidence: EventEvidence,
): Clusters<ClaimId> {
  const merged = new Map(told.map((one) => [one.id, one]));
  const clusters = makeClusters(
    told.map((one) => one.id),
    {
      apart: keptApart(byId, evidence.sameness.different),
      mayJoin: (a, b) => {
        const [x, y] = [merged.get(a), merged.get(b)];
        return x !== undefined && y !== undefined && sameEvent(x, y, evidence) !== undefined;
      },
      onJoin: (into, from) => {
        const [x, y] = [merged.get(into), merged.get(from)];
        if (x !== undefined && y !== undefined) merged.set(into, unite(x, y));
      },
    },
  );
  joinJudged(clusters, byId, evidence.sameness.same);
  for (const pair of strongestFirst(told, evidence)) {
    clusters.join(pair.a.id, pair.b.id, pair.reason);
  }
  return clusters;
}

interface Pair {
  readonly a: ToldHappening;
  readonly b: ToldHappening;
  readonly reason: SameEvent;
}

/** A telling is compared with at most this many others that share a place, target or doer with it. */
const comparedWith = 64;

// Only tellings that share something are compared, so that the work grows with the reports and not their square.
function strongestFirst(told: readonly ToldHappening[], evidence: EventEvidence): readonly Pair[] {
  const { stories } = evidence;
  const blocks = new Map<string, ToldHappening[]>();
  const pairs: Pair[] = [];
  for (const one of told) {
    const near = [...new Set(blockKeys(one))].map((key) => blockOf(key, blocks));
    for (const other of new Set(near.flatMap((block) => block.slice(-comparedWith)))) {
      if (other.claims[0]?.report === one.claims[0]?.report) continue;
      const reason = sameEvent(other, one, evidence);
      if (reason === undefined || isFaint(other, one, { reason, stories })) continue;
      pairs.push({ a: other, b: one, reason });
    }
    for (const block of near) block.push(one);
  }
  return pairs.sort(
    (x, y) =>
      y.reason.strength - x.reason.strength ||
      compareText(x.a.id, y.a.id) ||
      compareText(x.b.id, y.b.id),
  );
}

function blockOf(key: string, blocks: Map<string, ToldHappening[]>): ToldHappening[] {
  const known = blocks.get(key);
  if (known !== undefined) return known;
  const block: ToldHappening[] = [];
  blocks.set(key, block);
  return block;
}

function blockKeys(one: ToldHappening): readonly string[] {
  const setting = one.places.size === 0 && one.setting !== undefined ? [one.setting] : [];
  const story = one.story === undefined ? [] : [`story ${one.story}`];
  const days = widespreadFamilies.has(one.family) ? [...one.days] : [];
  return [
    ...[...one.places, ...setting, ...one.targets, ...one.parties, ...days].map(
      (key) => `${one.family} ${key}`,
    ),
    ...story,
  ];
}

// An opening of no named act says where and when it was said, not where and when the happening was.
function unite(a: ToldHappening, b: ToldHappening): ToldHappening {
  const claims = [...a.claims, ...b.claims];
  const story = a.story ?? b.story;
  if (b.family === unnamedAct) return { ...a, claims, story };
  if (a.family === unnamedAct) return { ...b, id: a.id, claims, story };
  return {
    ...a,
    family: a.family === unnamedHarm ? b.family : a.family,
    claims,
    story,
    places: both(a.places, b.places),
    countries: both(a.countries, b.countries),
    sites: both(a.sites, b.sites),
    lands: both(a.lands, b.lands),
    parties: both(a.parties, b.parties),
    targets: both(a.targets, b.targets),
    days: both(a.days, b.days),
    published: meeting(a.published, b.published),
  };
}

// Where both are bounds, what they leave in common.
function meeting(a: Time | undefined, b: Time | undefined): Time | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  const [late = a, early = b] = [
    later(a.earliest, b.earliest) ? a : b,
    later(a.latest ?? "9999", b.latest ?? "9999") ? b : a,
  ];
  if (later(late.earliest, early.latest ?? "9999")) return a;
  return { ...a, earliest: late.earliest, latest: early.latest };
}

function later(a: string | undefined, b: string | undefined): boolean {
  return compareText(a ?? "", b ?? "") > 0;
}

function both<Item>(a: ReadonlySet<Item>, b: ReadonlySet<Item>): ReadonlySet<Item> {
  return new Set([...a, ...b]);
}
