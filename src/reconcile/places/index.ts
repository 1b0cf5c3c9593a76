// Where the places of a case are: each report's names against a gazetteer by what the report says, then what reports
// leave open by what the others of the case say. A place that the gazetteer does not have stays a place without a point.

import type { Entity } from "../../model/entity.ts";
import type { Extraction } from "../../model/extraction.ts";
import type { Gazetteer, GazetteerEntry } from "../../model/gazetteer.ts";
import { groupBy } from "../../model/group-by.ts";
import type { MentionId } from "../../model/ids.ts";
import type { Placed } from "../../model/place.ts";
import { acrossCase } from "./across-case.ts";
import { hungOn } from "./hung-on.ts";
import { readingsOfReport } from "./readings-of-report.ts";
import type { Sense } from "./sense.ts";

export type { Sense } from "./sense.ts";

/** The sense of each mention that has one. */
export type Senses = ReadonlyMap<MentionId, Sense>;

/** Nothing is known of any place: what holds without a gazetteer. */
export const noSenses: Senses = new Map();

/** The senses of all reports' places; the same whatever the order of the reports. */
export function sensesOf(extractions: readonly Extraction[], gazetteer: Gazetteer): Senses {
  const asked = { ...gazetteer, find: remembered(gazetteer.find) };
  const readings = extractions.flatMap((extraction) => readingsOfReport(extraction, asked));
  const senses = new Map<MentionId, Sense>();
  for (const uses of groupBy(readings, ({ name }) => name.name.toLowerCase()).values()) {
    for (const [id, sense] of acrossCase(uses)) senses.set(id, sense);
  }
  for (const [id, sense] of hungOn(extractions, senses)) senses.set(id, sense);
  return senses;
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
export function withPlaces(entities: readonly Entity[], senses: Senses): readonly Entity[] {
  if (senses.size === 0) return entities;
  return entities.map((entity) => {
    const place = placeOf(entity, senses);
    return place === undefined ? entity : { ...entity, place };
  });
}

function placeOf({ kind, mentions }: Entity, senses: Senses): Placed | undefined {
  if (kind !== "place" && kind !== "facility") return undefined;
  const found = mentions.flatMap((id) => senses.get(id) ?? []);
  const [most] = [...groupBy(found, ({ entry }) => entry.id)].sort(
    (a, b) => b[1].length - a[1].length || a[0] - b[0],
  );
  // What words of a report tell goes before what its name alone does.
  const uses = most?.[1] ?? [];
  return (uses.find(({ sure }) => sure) ?? uses[0])?.placed;
}
