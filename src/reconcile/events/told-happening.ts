// One report's telling of one happening: its event claims put together, and what they say of place, day, sides.

import type { EventClaim } from "../../model/claim.ts";
import type { Extraction } from "../../model/extraction.ts";
import { groupBy } from "../../model/group-by.ts";
import type { ClaimId, EntityId, MentionId, ReportId } from "../../model/ids.ts";
import type { Mention } from "../../model/mention.ts";
import { dayOf, type Time } from "../../model/time.ts";
import { arrestedIn, type DeniedAct, withLeads } from "./told-beside.ts";

export interface ToldHappening {
  /** The first claim of the telling; stands for all of them. */
  readonly id: ClaimId;
  readonly claims: readonly EventClaim[];
  readonly family: string;
  readonly harmful: boolean;
  /** Whether words of its report set it apart from what the report is about. */
  readonly apart: boolean;
  /** Places narrower than a country. */
  readonly places: ReadonlySet<EntityId>;
  readonly countries: ReadonlySet<EntityId>;
  /** What reports say its places lie in, countries left out. */
  readonly around: ReadonlySet<EntityId>;
  /** Buildings it happened at: shown where no place is named, and never what keeps two tellings apart. */
  readonly sites: ReadonlySet<EntityId>;
  readonly parties: ReadonlySet<EntityId>;
  /** Everybody it is told of, as often as they are told of. */
  readonly actors: readonly EntityId[];
  readonly patients: readonly EntityId[];
  /** What it was done to, by name where it has one and by description where not ("parliament"). */
  readonly targets: ReadonlySet<string>;
  /** Days as written: `2031-05-16`, or `XXXX-WXX-5` for a Friday no date settles. */
  readonly days: ReadonlySet<string>;
  /** Days of the harm told below an opening of no act, by family; nothing for any other telling. */
  readonly harmBelow: ReadonlyMap<string, ReadonlySet<string>>;
  /** What is denied beside an opening of no act, or dead counted without one. */
  readonly denied: readonly DeniedAct[];
  /** Whether no harm of another place goes before it in its report. */
  readonly leads: boolean;
  /** Whom it was an arrest of, by name. */
  readonly arrested: ReadonlySet<EntityId>;
  /** When its report was published, as bounds where that is inferred. */
  readonly published: Time | undefined;
  /** The countries its report names anywhere. */
  readonly lands: ReadonlySet<EntityId>;
  /** The places narrower than a country that its report names anywhere. */
  readonly named: ReadonlySet<EntityId>;
  /** The place its report is about, for a telling that names none of its own. */
  readonly setting: EntityId | undefined;
  /** Where its report opens with it, and so is about it: the story of the report. */
  readonly story: ReportId | undefined;
}

/** The happenings a report tells as done or as hedged; plans, orders and denials of an act tell none. */
export function toldHappenings(
  extraction: Extraction,
  known: KnownPlaces,
  left: ReadonlySet<ClaimId>,
): readonly ToldHappening[] {
  const mentions = new Map(extraction.mentions.map((mention) => [mention.id, mention]));
  const named = placesNamed(extraction, known);
  const setting = settingOf(named);
  const lands = landsOf(extraction, known);
  const claims = extraction.claims.filter(
    (claim): claim is EventClaim => claim.kind === "event" && isTold(claim) && !left.has(claim.id),
  );
  const groups = [...groupBy(claims, (claim) => claim.same?.claim ?? claim.id).values()];
  return withLeads(
    groups.map((group) =>
      describe({ claims: group, extraction, mentions, known, setting, named, lands }),
    ),
  );
}

// What a report opens with is what it is about, though it be planned or only thought.
function isTold(claim: EventClaim): boolean {
  if (claim.happening.family === unnamedAct) return true;
  return claim.certainty === "stated" || claim.certainty === "hedged";
}

/** What is known of who is who before events are looked at. */
export interface KnownPlaces {
  readonly entityOf: ReadonlyMap<MentionId, EntityId>;
  /** Entities that some report treats as a country. */
  readonly countries: ReadonlySet<EntityId>;
  /** What reports say a place lies in, countries left out. */
  readonly around: ReadonlyMap<EntityId, ReadonlySet<EntityId>>;
  readonly publishedOf: ReadonlyMap<ReportId, Time>;
  readonly storyOf: (report: ReportId) => ReportId | undefined;
}

/**
 * The countries of a case, and what else is as wide: what one report shows to be a country is one in every report, and so is
 * what a dateline puts its town in.
 */
export function countriesOf(
  extractions: readonly Extraction[],
  entityOf: ReadonlyMap<MentionId, EntityId>,
): ReadonlySet<EntityId> {
  return new Set(
    extractions.flatMap(({ mentions, placings }) => {
      const countries = mentions.filter(({ country }) => country).map(({ id }) => id);
      return [...countries, ...aroundDatelines(placings)].flatMap((id) => entityOf.get(id) ?? []);
    }),
  );
}

/** What each place lies in by the words of some report, one place or several, countries left out. */
export function placesAround(
  extractions: readonly Extraction[],
  { entityOf, countries }: Pick<KnownPlaces, "entityOf" | "countries">,
): KnownPlaces["around"] {
  const around = new Map<EntityId, Set<EntityId>>();
  for (const clue of extractions.flatMap(({ placings }) => placings)) {
    if (clue.kind !== "within") continue;
    const [inner, outer] = [entityOf.get(clue.mention), entityOf.get(clue.of)];
    if (inner === undefined || outer === undefined || inner === outer) continue;
    if (!countries.has(outer)) around.set(inner, (around.get(inner) ?? new Set()).add(outer));
  }
  return around;
}

function aroundDatelines(placings: Extraction["placings"]): readonly MentionId[] {
  const towns = new Set(
    placings.flatMap((clue) => (clue.kind === "dateline" ? [clue.mention] : [])),
  );
  return placings.flatMap((clue) =>
    clue.kind === "within" && towns.has(clue.mention) ? [clue.of] : [],
  );
}

function landsOf({ mentions }: Extraction, { entityOf }: KnownPlaces): ReadonlySet<EntityId> {
  return new Set(mentions.flatMap(({ id, country }) => (country ? (entityOf.get(id) ?? []) : [])));
}

// The one place that a report names more than any other, and at least twice.
function settingOf(named: ReadonlyMap<EntityId, number>): EntityId | undefined {
  const [first, second] = [...named].sort((a, b) => b[1] - a[1]);
  if (first === undefined || first[1] < 2 || first[1] === second?.[1]) return undefined;
  return first[0];
}

/** The places narrower than a country that a report names, and how often. */
function placesNamed({ mentions }: Extraction, known: KnownPlaces): ReadonlyMap<EntityId, number> {
  const counts = new Map<EntityId, number>();
  for (const { id, kind, form } of mentions) {
    const entity = kind === "place" && form === "name" ? known.entityOf.get(id) : undefined;
    if (entity === undefined || known.countries.has(entity)) continue;
    counts.set(entity, (counts.get(entity) ?? 0) + 1);
  }
  return counts;
}

interface Telling {
  readonly claims: readonly EventClaim[];
  readonly extraction: Extraction;
  readonly mentions: ReadonlyMap<MentionId, Mention>;
  readonly known: KnownPlaces;
  readonly setting: EntityId | undefined;
  readonly named: ReadonlyMap<EntityId, number>;
  readonly lands: ReadonlySet<EntityId>;
}

function describe(telling: Telling): ToldHappening {
  const { claims, extraction, mentions, known } = telling;
  const entities = (ids: readonly MentionId[]) => ids.flatMap((id) => known.entityOf.get(id) ?? []);
  const told = claims.flatMap((claim) => claim.happening.where);
  const isSite = (id: MentionId) => mentions.get(id)?.kind === "facility";
  const where = entities(told.filter((id) => !isSite(id)));
  const places = placesOf(claims, telling);
  const actors = claims.flatMap((claim) => claim.happening.actors);
  const targets = claims.flatMap((claim) => claim.happening.targets);
  const [first] = claims;
  return {
    id: first?.id ?? ("claim:" as ClaimId),
    claims,
    family: familyOf(claims),
    harmful: first?.happening.harmful ?? false,
    apart: claims.some(({ apart }) => apart !== undefined),
    places,
    around: aroundOf(places, telling),
    countries: new Set(where.filter((place) => known.countries.has(place))),
    sites: new Set(entities(told.filter(isSite))),
    parties: new Set(entities(actors.filter((id) => isNamed(id, mentions)))),
    actors: entities(actors),
    patients: entities(targets),
    targets: new Set(
      [...targets, ...told.filter(isSite)]
        .map((id) => mentions.get(id)?.name.toLowerCase() ?? "")
        .filter((name) => name !== ""),
    ),
    days: new Set(claims.flatMap(daysOf)),
    harmBelow: first?.happening.family === unnamedAct ? harmTold(extraction) : none,
    denied: first === undefined ? [] : deniedBeside(first, telling),
    leads: true,
    arrested: arrestedIn(claims, extraction, known.entityOf),
    published: known.publishedOf.get(extraction.document.id),
    lands: telling.lands,
    named: new Set(telling.named.keys()),
    setting: telling.setting,
    story: claims.some(({ sentence, apart }) => sentence < openingSentences && apart === undefined)
      ? known.storyOf(extraction.document.id)
      : undefined,
  };
}

// Places narrower than a country, and no buildings.
function placesOf(
  claims: readonly EventClaim[],
  { mentions, known }: Telling,
): ReadonlySet<EntityId> {
  const where = claims
    .flatMap(({ happening }) => happening.where)
    .filter((id) => mentions.get(id)?.kind !== "facility")
    .flatMap((id) => known.entityOf.get(id) ?? []);
  return new Set(where.filter((place) => !known.countries.has(place)));
}

// "Police denied that officers had fired on the crowd in Velm. One man died, they said": of that act and of none elsewhere.
function deniedBeside(first: EventClaim, telling: Telling): readonly DeniedAct[] {
  const { family } = first.happening;
  if (family !== unnamedAct && family !== unnamedHarm) return [];
  const last = family === unnamedAct ? openingSentences - 1 : first.sentence;
  const from = family === unnamedAct ? 0 : first.sentence - 1;
  return telling.extraction.claims
    .filter((claim) => claim.kind === "event")
    .filter((claim) => claim.sentence >= from && claim.sentence <= last)
    .filter(({ certainty }) => certainty === "negated")
    .map((claim) => ({
      family: claim.happening.family,
      harmful: claim.happening.harmful,
      places: placesOf([claim], telling),
      days: new Set(daysOf(claim)),
    }));
}

// Where a report is about one town, what it tells of a street is taken to lie there.
function aroundOf(
  places: ReadonlySet<EntityId>,
  { known, setting }: Telling,
): ToldHappening["around"] {
  const said = [...places].flatMap((place) => [...(known.around.get(place) ?? [])]);
  return new Set(places.size === 0 || setting === undefined ? said : [...said, setting]);
}

const none: ReadonlyMap<string, ReadonlySet<string>> = new Map();

// A report that opens with no act may tell harm further down, and then it is of that harm and of no other of its kind.
function harmTold({ claims }: Extraction): ReadonlyMap<string, ReadonlySet<string>> {
  const days = new Map<string, Set<string>>();
  for (const claim of claims) {
    if (claim.kind !== "event" || !claim.happening.harmful || !isTold(claim)) continue;
    const { family } = claim.happening;
    days.set(family, new Set([...(days.get(family) ?? []), ...daysOf(claim)]));
  }
  return days;
}

/** How many sentences a report opens with, its headline among them. */
export const openingSentences = 4;

/** The family of a telling that is of no act with a name. */
export const unnamedAct = "other";

/** The family of a telling that only counts dead and hurt: it may be one with any harmful act. */
export const unnamedHarm = "casualties";

function familyOf(claims: readonly EventClaim[]): string {
  const families = claims.map((claim) => claim.happening.family);
  return families.find((family) => family !== unnamedHarm) ?? unnamedHarm;
}

function isNamed(id: MentionId, mentions: ReadonlyMap<MentionId, Mention>): boolean {
  return mentions.get(id)?.form === "name";
}

function daysOf(claim: EventClaim): readonly string[] {
  if (claim.when === undefined) return [];
  const { time, value } = claim.when;
  if (time?.earliest !== undefined && time.earliest === time.latest) return [time.earliest];
  const day = dayOf(value);
  return day === undefined ? [] : [day];
}
