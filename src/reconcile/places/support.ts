// What a report speaks of: how much of it is about each country and each region, by adjectives, by names that mean one
// place alone, and by names already settled. Kept in sums, so that a report of many places is weighed in one pass.

import type { GazetteerEntry } from "../../model/gazetteer.ts";
import { groupBy } from "../../model/group-by.ts";
import { isSpot, kilometresBetween, type Point } from "./distance.ts";
import { farLead, isKnownTown } from "./prior.ts";
import { priorLead, type ReportName, type ReportPlaces } from "./report-places.ts";

/** What speaks for a candidate of a name; of the name itself nothing is counted. */
export interface Support {
  /** The part of what the report says of countries that is about this one, from 0 to 1. */
  country(code: string | undefined, but: ReportName): number;
  /** Whether it says enough of countries for silence about one to speak against it. */
  readonly tells: boolean;
  /** Another name that is of a town or region in this country and of none elsewhere that is as likely; the first of the report. */
  inside(code: string | undefined, but: ReportName): string | undefined;
  /** Other names that are this region, or lie in it. */
  region(id: number, but: ReportName): number;
  /** Other names that are regions of this country. */
  siblings(code: string | undefined, but: ReportName): number;
  /** The nearest other town of the report within reach, and how far. */
  nearest(
    entry: GazetteerEntry,
    but: ReportName,
  ): { readonly name: string; readonly km: number } | undefined;
}

/** What names of a report are taken for so far. */
export type Taken = ReadonlyMap<ReportName, GazetteerEntry>;

/** A name that means one place so far before all others (in powers of ten) says by itself what a report is about. */
const plainLead = 1;

/** What each name that is plain by itself means. */
export function plainMeanings({ names }: ReportPlaces): Taken {
  const plain = names.flatMap((one) => {
    const [first] = one.candidates;
    if (first === undefined || first.by === "spelling" || priorLead(one) < plainLead) return [];
    return [[one, first] as const];
  });
  return new Map(plain);
}

interface Vote {
  readonly name: ReportName;
  readonly entry: GazetteerEntry;
  readonly weight: number;
}

/** Sums what names are taken for, and what adjectives say. */
export function supportOf({ nations, unknownCountries }: ReportPlaces, taken: Taken): Support {
  const votes = [...taken].map(
    ([name, entry]): Vote => ({ name, entry, weight: weightOf(name, entry) }),
  );
  const countries = new Map([...nations].map(([code, count]) => [code, Math.sqrt(count)]));
  const within = new Map<number, number>();
  const siblings = new Map<string, number>();
  for (const { entry, weight } of votes) {
    if (entry.country !== undefined) add(countries, entry.country, weight);
    for (const id of new Set([entry.id, entry.region ?? entry.id])) add(within, id, 1);
    if (entry.kind === "region" && entry.country !== undefined) add(siblings, entry.country, 1);
  }
  const inside = firstInside(votes);
  const known = [...countries.values()].reduce((sum, weight) => sum + weight, 0);
  const total = known + Math.sqrt(unknownCountries);
  const ofName = new Map(votes.map((vote) => [vote.name, vote]));
  return {
    tells: total >= enough || unknownCountries > 0,
    country(code, but) {
      const own = ofName.get(but);
      const ownWeight = own?.entry.country === undefined ? 0 : own.weight;
      const rest = total - ownWeight;
      if (code === undefined || rest <= 0) return 0;
      const speaks = (countries.get(code) ?? 0) - (own?.entry.country === code ? ownWeight : 0);
      return Math.max(0, speaks / rest);
    },
    inside(code, but) {
      const inner = code === undefined ? undefined : inside.get(code);
      return inner?.find(({ name }) => name !== but)?.entry.name;
    },
    region(id, but) {
      const own = ofName.get(but)?.entry;
      return (within.get(id) ?? 0) - (own?.id === id || own?.region === id ? 1 : 0);
    },
    siblings(code, but) {
      const own = ofName.get(but)?.entry;
      const count = code === undefined ? 0 : (siblings.get(code) ?? 0);
      return count - (own?.kind === "region" && own.country === code ? 1 : 0);
    },
    nearest: nearestOf(votes.filter(({ entry }) => isSpot(entry))),
  };
}

/** For each country the first names that can be nothing else: two, for one may be the name that asks. */
function firstInside(votes: readonly Vote[]): ReadonlyMap<string, readonly Vote[]> {
  const known = votes.filter(
    ({ name, entry }) =>
      entry.kind !== "country" && isKnownTown(entry) && priorLead(name) >= farLead,
  );
  const groups = groupBy(known, ({ entry }) => entry.country ?? "");
  return new Map([...groups].map(([code, group]) => [code, group.slice(0, 2)]));
}

/** About two words on countries. */
const enough = 2;

function add<Key>(sums: Map<Key, number>, key: Key, weight: number): void {
  sums.set(key, (sums.get(key) ?? 0) + weight);
}

/** A name said often counts for more, and a country's own name for more than that of a town in it. */
function weightOf({ mentions }: ReportName, { kind }: GazetteerEntry): number {
  return Math.sqrt(mentions.length) * (kind === "country" ? 1 : 0.7);
}

/** Kilometres within which towns of one report are told of together. */
export const reach = 150;
/** Degrees: wide enough that what is within reach lies in the cell or beside it, up to 60 degrees north or south. */
const cell = 2.7;
/** A cell with more names than this is asked of so many. */
const mostInCell = 30;

function nearestOf(votes: readonly Vote[]): Support["nearest"] {
  const cells = groupBy(votes, ({ entry }) => cellOf(entry));
  return (entry, but) => {
    let best: { readonly name: string; readonly km: number } | undefined;
    for (const vote of cellsAround(entry).flatMap(
      (at) => cells.get(at)?.slice(0, mostInCell) ?? [],
    )) {
      const km = vote.name === but ? reach : kilometresBetween(entry, vote.entry);
      if (km < (best?.km ?? reach)) best = { name: vote.entry.name, km };
    }
    return best;
  };
}

function cellOf({ lat, lon }: Point): string {
  return `${Math.floor(lat / cell)} ${Math.floor(lon / cell)}`;
}

function cellsAround({ lat, lon }: Point): readonly string[] {
  const steps = [-cell, 0, cell];
  return steps.flatMap((north) =>
    steps.map((east) => cellOf({ lat: lat + north, lon: lon + east })),
  );
}
