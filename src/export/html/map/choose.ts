// Which places the map draws and which the table has: those with something told of them first. What has no point is listed.

import type { Entity } from "../../../model/entity.ts";
import { groupBy } from "../../../model/group-by.ts";
import type { EntityId } from "../../../model/ids.ts";
import type { EntityKind } from "../../../model/mention.ts";
import type { Placed } from "../../../model/place.ts";
import type { Situation } from "../../../model/situation.ts";
import { mentionNotes } from "../../brief/actors.ts";
import { type BriefContext, makeContext } from "../../brief/context.ts";
import type { Brief, EventEntry, Note, Notes } from "../../brief/model.ts";
import { plain } from "../../brief/plain.ts";
import { countReports, type ReportCount } from "../../independent.ts";

/** A place with a point. */
export interface MapPlace {
  /** Of all that have a point, from 0, the weightiest first. */
  readonly index: number;
  readonly name: string;
  readonly kind: EntityKind;
  /** Whether some report names it; else it is only described. */
  readonly isNamed: boolean;
  readonly place: Placed;
  readonly mentions: number;
  readonly reports: ReportCount;
  /** What happened there, as the page tells it. */
  readonly events: readonly EventEntry[];
  /** How many events there are only in the record. */
  readonly moreEvents: number;
  readonly notes: Notes;
}

/** A place that reports name and no point is known of. */
export interface PlaceName {
  readonly name: string;
  readonly mentions: number;
  /** How many places of the gazetteer it could be. */
  readonly couldBe: number;
  /** Where it is first named. */
  readonly note: Note | undefined;
}

export interface PlaceMap {
  readonly drawn: readonly MapPlace[];
  /** All that is drawn and more. */
  readonly table: readonly MapPlace[];
  /** How many are only in the record. */
  readonly more: number;
  readonly unplaced: readonly PlaceName[];
  readonly moreUnplaced: number;
}

const mostDrawn = 120;
const mostRows = 300;
const mostUnplaced = 60;

/** The map of a situation, and the brief that its page shows. */
export function choosePlaces(situation: Situation, brief: Brief): PlaceMap {
  const context = makeContext(situation);
  const grounds = situation.entities.filter(({ kind }) => kind === "place" || kind === "facility");
  const told = eventsByPlace(brief, situation);
  const placed = grounds
    .flatMap((entity) => {
      const { place } = entity;
      const events = told.get(entity.id) ?? [];
      return place === undefined ? [] : [{ entity, place, events, weight: weigh(entity, events) }];
    })
    .toSorted((a, b) => b.weight - a.weight);
  const table = placed
    .slice(0, mostRows)
    .map((one, index): MapPlace => ({ ...tellPlace(one, context), index }));
  const unplaced = grounds
    .filter(({ id, place }) => place === undefined && context.named.has(id))
    .toSorted((a, b) => b.mentions.length - a.mentions.length);
  return {
    drawn: table.filter(isDrawn).slice(0, mostDrawn),
    table,
    more: placed.length - table.length,
    unplaced: unplaced.slice(0, mostUnplaced).map((entity) => ({
      name: plain(entity.name),
      mentions: entity.mentions.length,
      couldBe: entity.couldBe.length,
      note: mentionNotes(entity, context).shown[0],
    })),
    moreUnplaced: Math.max(0, unplaced.length - mostUnplaced),
  };
}

/** "The embassy" stands for its town, and a part of the world is nowhere in particular: both are drawn where something happened. */
function isDrawn({ isNamed, place, events, moreEvents }: MapPlace): boolean {
  const isSomewhere = place.country !== undefined || place.precision !== "region";
  return (isNamed && isSomewhere) || events.length + moreEvents > 0;
}

/** An event there; with its entry where the page has one. */
type ToldEvent = EventEntry | undefined;

function eventsByPlace(
  { happened, alsoTold }: Brief,
  { events }: Situation,
): ReadonlyMap<EntityId, readonly ToldEvent[]> {
  const entries = new Map(
    [happened, alsoTold]
      .flatMap(({ main, rest }) => [...main, ...rest])
      .map((entry) => [entry.id, entry]),
  );
  const located = events.flatMap(({ id, where }) =>
    where === undefined ? [] : [{ where, entry: entries.get(id) }],
  );
  const groups = groupBy(located, ({ where }) => where);
  return new Map([...groups].map(([id, group]) => [id, group.map(({ entry }) => entry)]));
}

/** What happened somewhere weighs more than that it is spoken of. */
function weigh({ mentions }: Entity, events: readonly ToldEvent[]): number {
  return Math.sqrt(mentions.length) + 2 * Math.sqrt(events.length);
}

interface Placing {
  readonly entity: Entity;
  readonly place: Placed;
  readonly events: readonly ToldEvent[];
}

function tellPlace(
  { entity, place, events }: Placing,
  context: BriefContext,
): Omit<MapPlace, "index"> {
  const shown = events.filter((entry) => entry !== undefined);
  return {
    name: plain(entity.name),
    kind: entity.kind,
    isNamed: context.named.has(entity.id),
    place,
    mentions: entity.mentions.length,
    reports: countReports(
      entity.mentions.flatMap((id) => context.mentions.get(id)?.report ?? []),
      context.texts,
    ),
    events: shown,
    moreEvents: events.length - shown.length,
    notes: mentionNotes(entity, context),
  };
}
