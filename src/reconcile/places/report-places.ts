// The places one report names, each with all the places of the gazetteer that are called so: what resolving begins with.

import type { Extraction } from "../../model/extraction.ts";
import type { Gazetteer, GazetteerEntry } from "../../model/gazetteer.ts";
import { groupBy } from "../../model/group-by.ts";
import type { MentionId } from "../../model/ids.ts";
import type { Mention } from "../../model/mention.ts";
import type { PlaceClue } from "../../model/place-clue.ts";
import { byPrior, isKnownTown, prior } from "./prior.ts";

/** A name in a report: one name means one place there, unless the report itself says of two that they lie elsewhere. */
export interface ReportName {
  readonly name: string;
  readonly mentions: readonly Mention[];
  /** Whether its mentions are called an area of land: "Selim province" is not what "Selim" alone is. */
  readonly isArea: boolean;
  /** Likeliest first by what they are alone. */
  readonly candidates: readonly GazetteerEntry[];
}

export interface ReportPlaces {
  readonly extraction: Extraction;
  readonly names: readonly ReportName[];
  /** The name each mention is of. */
  readonly nameOf: ReadonlyMap<MentionId, ReportName>;
  /** The clues that tell of a mention. */
  readonly cluesOf: ReadonlyMap<MentionId, readonly MentionClue[]>;
  /** The mentions said to lie in a mention. */
  readonly insideOf: ReadonlyMap<MentionId, readonly MentionId[]>;
  /** How often the report speaks of each country by adjective, by its code. */
  readonly nations: ReadonlyMap<string, number>;
  /** How often it names a country that the gazetteer does not have. */
  readonly unknownCountries: number;
}

export type MentionClue = Exclude<PlaceClue, { readonly kind: "nation" }>;

/** Names of many places are asked of the largest so many. */
const mostCandidates = 60;

export function placesOfReport(extraction: Extraction, find: Gazetteer["find"]): ReportPlaces {
  const places = extraction.mentions.filter(
    ({ kind, form }) => form === "name" && (kind === "place" || kind === "facility"),
  );
  const { placings } = extraction;
  const areas = areasOf(placings);
  const alone = new Set(places.flatMap(({ kind, name }) => (kind === "place" ? [name] : [])));
  const groups = groupBy(places, ({ id, name }) => nameKey(name, areas.has(id)));
  const names = [...groups.values()].map((mentions): ReportName => {
    const [first] = mentions;
    const name = first?.name ?? "";
    const isArea = first !== undefined && areas.has(first.id);
    return { name, mentions, isArea, candidates: candidatesOf(mentions, { find, alone }) };
  });
  const clues = placings.filter((clue): clue is MentionClue => clue.kind !== "nation");
  return {
    extraction,
    names,
    nameOf: new Map(names.flatMap((one) => one.mentions.map(({ id }) => [id, one] as const))),
    cluesOf: groupBy(clues, ({ mention }) => mention),
    insideOf: insideOf(clues),
    nations: nationsOf(placings, find),
    unknownCountries: names.filter(isUnknownCountry).flatMap(({ mentions }) => mentions).length,
  };
}

/** What uses of a name share that mean one place, in a report and across a case. */
export function nameKey(name: string, isArea: boolean): string {
  return isArea ? `area ${name.toLowerCase()}` : name.toLowerCase();
}

function areasOf(placings: readonly PlaceClue[]): ReadonlySet<MentionId> {
  return new Set(
    placings.flatMap((clue) => (clue.kind === "kind" && clue.as !== "city" ? [clue.mention] : [])),
  );
}

/** Named as countries are, and none to the gazetteer. */
function isUnknownCountry({ mentions, candidates }: ReportName): boolean {
  return (
    mentions.some(({ country }) => country) &&
    !candidates.some(({ precision }) => precision === "country" || precision === "region")
  );
}

function insideOf(clues: readonly MentionClue[]): ReportPlaces["insideOf"] {
  const within = clues.flatMap((clue) => (clue.kind === "within" ? [clue] : []));
  return new Map(
    [...groupBy(within, ({ of }) => of)].map(([of, inner]) => [
      of,
      inner.map(({ mention }) => mention),
    ]),
  );
}

interface Asked {
  readonly find: Gazetteer["find"];
  /** The names that the report itself gives to places. */
  readonly alone: ReadonlySet<string>;
}

function candidatesOf(mentions: readonly Mention[], asked: Asked): readonly GazetteerEntry[] {
  const name = mentions[0]?.name ?? "";
  const isFacility = mentions.every(({ kind }) => kind === "facility");
  const found = isFacility ? findFacility(name, asked) : asked.find(name);
  return withMainTowns(found).toSorted(byPrior).slice(0, mostCandidates);
}

/** A region whose main town is called so too is seldom meant by the bare name. */
function withMainTowns(found: readonly GazetteerEntry[]): readonly GazetteerEntry[] {
  const towns = new Map(
    found.flatMap((one) => (isTown(one) && one.region !== undefined ? [[one.region, one]] : [])),
  );
  return found.map((one) => {
    const town = one.kind === "region" ? towns.get(one.id) : undefined;
    const isMain = town !== undefined && town.population > mainShare * one.population;
    return isMain ? { ...one, by: "main-town" } : one;
  });
}

/** A town with less of a region's people is not what the region is known by: some provinces outweigh their seat. */
const mainShare = 0.1;

/** "Selim University Hospital" hangs on Selim: the fewest words that are no place's name are left off its end. */
function findFacility(name: string, { find, alone }: Asked): readonly GazetteerEntry[] {
  const words = name.split(" ");
  for (let length = words.length; length > 0; length -= 1) {
    const part = words.slice(0, length).join(" ");
    const found = find(part).filter(({ by }) => by !== "spelling");
    if (found.length === 0) continue;
    if (length === words.length) return found;
    // A consulate is named for a country and a hospital for a man, whatever village is called so too.
    const isTowns = alone.has(part) || found.some((one) => isTown(one) && isKnownTown(one));
    if (!isTowns || found.some(({ kind }) => kind === "country")) return [];
    return found.filter(isTown).map((one) => ({ ...one, by: "part" }));
  }
  return [];
}

function isTown({ precision }: GazetteerEntry): boolean {
  return precision === "city";
}

function nationsOf(
  placings: readonly PlaceClue[],
  find: Gazetteer["find"],
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const clue of placings) {
    if (clue.kind !== "nation") continue;
    const code = find(clue.country).find(({ kind }) => kind === "country")?.country;
    if (code !== undefined) counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  return counts;
}

/** How far the likeliest is from the next, by what they are alone. */
export function priorLead({ candidates: [first, second] }: ReportName): number {
  if (first === undefined) return 0;
  return second === undefined ? Number.POSITIVE_INFINITY : prior(first) - prior(second);
}
