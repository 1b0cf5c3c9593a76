// Where the places of a case are: each report's names against a gazetteer by what the report says, then what reports
// leave open by what the others of the case say. A place that the gazetteer does not have stays a place without a point.

import type { Entity } from "../../model/entity.ts";
import type { Extraction } from "../../model/extraction.ts";
import type { Gazetteer, GazetteerEntry } from "../../model/gazetteer.ts";
import { groupBy } from "../../model/group-by.ts";
import type { MentionId } from "../../model/ids.ts";
import type { Location, Placed } from "../../model/place.ts";
import { acrossCase } from "./across-case.ts";
import { hungOn } from "./hung-on.ts";
import { readingsOfReport } from "./readings-of-report.ts";
import { nameKey } from "./report-places.ts";
import { couldBe, type Sense } from "./sense.ts";

export type { Sense } from "./sense.ts";

/** The sense of each mention that has one. */
export type Senses = ReadonlyMap<MentionId, Sense>;

/** What a case's mentions of places are taken for, and what those could be that nothing settles. */
export interface CasePlaces {
  readonly senses: Senses;
  readonly open: ReadonlyMap<MentionId, readonly Location[]>;
}

/** Nothing is known of any place: what holds without a gazetteer. */
export const noSenses: Senses = new Map();
export const noPlaces: CasePlaces = { senses: noSenses, open: new Map() };

/** What all reports' places are taken for; the same whatever the order of the reports. */
export function placesOfCase(extractions: readonly Extraction[], gazetteer: Gazetteer): CasePlaces {
  const asked = { ...gazetteer, find: remembered(gazetteer.find) };
  const readings = extractions.flatMap((extraction) => readingsOfReport(extraction, asked));
  const senses = new Map<MentionId, Sense>();
  for (const uses of groupBy(readings, ({ name }) => nameKey(name.name, name.isArea)).values()) {
    for (const [id, sense] of acrossCase(uses)) senses.set(id, sense);
  }
  const open = new Map(
    readings.flatMap((reading) => {
      const could = couldBe(reading);
      return reading.mentions.flatMap((id) => (senses.has(id) ? [] : [[id, could] as const]));
    }),
  );
  for (const [id, sense] of hungOn(extractions, senses)) senses.set(id, sense);
  return { senses, open };
}

/** One name is asked once a case, however many reports use it. */
function remembered(find: Gazetteer["find"]): Gazetteer["find"] {
  const known = new Map<string, readonly GazetteerEntry[]>();
  return (name) => {
    const found = known.get(name) ?? find(name);
    known.set(name, found);
    return found;
  };
}

/** The entities with the places that their mentions are taken for; of several, the one most are. */
export function withPlaces(
  entities: readonly Entity[],
  { senses, open }: CasePlaces,
): readonly Entity[] {
  if (senses.size === 0 && open.size === 0) return entities;
  return entities.map((entity) => {
    if (entity.kind !== "place" && entity.kind !== "facility") return entity;
    const place = placeOf(entity, senses);
    if (place !== undefined) return { ...entity, place };
    return { ...entity, couldBe: entity.mentions.map((id) => open.get(id)).find(isSome) ?? [] };
  });
}

function isSome(locations: readonly Location[] | undefined): boolean {
  return locations !== undefined && locations.length > 0;
}

function placeOf({ mentions }: Entity, senses: Senses): Placed | undefined {
  const found = mentions.flatMap((id) => senses.get(id) ?? []);
  const [most] = [...groupBy(found, ({ entry }) => entry.id)].sort(
    (a, b) => b[1].length - a[1].length || a[0] - b[0],
  );
  // What words of a report tell goes before what its name alone does.
  const uses = most?.[1] ?? [];
  const best = uses.find(({ placed }) => placed.sure) ?? uses.find(({ sure }) => sure);
  return (best ?? uses[0])?.placed;
}
