// Situation to the list of actors: whoever the reports name, under which names and roles, on which side, on whose word.

import type { Entity } from "../../model/entity.ts";
import { groupBy } from "../../model/group-by.ts";
import type { EntityId } from "../../model/ids.ts";
import { relationKinds } from "../../model/relation.ts";
import type { Event, Situation } from "../../model/situation.ts";
import { actorsByWeight, mentionNotes } from "../brief/actors.ts";
import { type BriefContext, boundNotes, countAll, makeContext } from "../brief/context.ts";
import { eventClaims, titleEvent } from "../brief/event-title.ts";
import { tellEvent } from "../brief/events.ts";
import { plain } from "../brief/plain.ts";
import { collectNotes, listReferences } from "../brief/references.ts";
import { type Tie, tellTies, tiesByEntity } from "../brief/ties.ts";
import { countLines } from "../claims/group.ts";
import { listClaims } from "../claims/list.ts";
import type { ClaimLine } from "../claims/model.ts";
import { countReports } from "../independent.ts";
import { type ActorQuery, askActors } from "./filter.ts";
import type { Actor, ActorList, Deed, Speaking } from "./model.ts";
import { tellRoles } from "./roles.ts";

/** The actors asked for, as the brief orders them. Nobody who is only described ("gunmen") is among them. */
export function listActors(situation: Situation, query: ActorQuery): ActorList {
  const context = makeContext(situation);
  const evidence = gather(situation, context);
  const all = actorsByWeight(context).map((entity) => tellActor(entity, evidence));
  const actors = askActors(all, evidence.ties, query);
  return {
    actors,
    all: all.length,
    ...countAll(context),
    references: listReferences(collectNotes(actors), context.reports),
  };
}

/** What is told of each entity. */
interface Evidence {
  readonly context: BriefContext;
  readonly ties: ReadonlyMap<EntityId, readonly Tie[]>;
  readonly lines: ReadonlyMap<EntityId | undefined, readonly ClaimLine[]>;
  readonly did: ReadonlyMap<EntityId, readonly Deed[]>;
  readonly befell: ReadonlyMap<EntityId, readonly Deed[]>;
}

function gather(situation: Situation, context: BriefContext): Evidence {
  const events = situation.events
    .filter((event) => eventClaims(event, context).length > 0)
    .map((event) => ({ event, deed: tellDeed(event, context) }));
  return {
    context,
    ties: tiesByEntity(tellTies(context)),
    lines: groupBy(listClaims(situation).lines, ({ speaker }) => speaker.entity),
    did: deedsBy(events, ({ actors }) => actors),
    befell: deedsBy(events, ({ targets }) => targets),
  };
}

function tellDeed(event: Event, context: BriefContext): Deed {
  const { caution, notes } = tellEvent(event, context);
  return { event: event.id, title: titleEvent(event, context), caution, notes };
}

function deedsBy(
  events: readonly { readonly event: Event; readonly deed: Deed }[],
  partiesOf: (event: Event) => readonly EntityId[],
): ReadonlyMap<EntityId, readonly Deed[]> {
  const parts = events.flatMap(({ event, deed }) =>
    [...new Set(partiesOf(event))].map((party) => ({ party, deed })),
  );
  const found = groupBy(parts, ({ party }) => party);
  return new Map([...found].map(([party, own]) => [party, own.map(({ deed }) => deed)]));
}

/** Sides before offices, as the kinds stand. */
function byKind(a: Tie, b: Tie): number {
  return relationKinds.indexOf(a.kind) - relationKinds.indexOf(b.kind);
}

function tellActor(entity: Entity, evidence: Evidence): Actor {
  const { context } = evidence;
  const reports = new Set(entity.mentions.map((id) => context.mentions.get(id)?.report));
  const cited = context.reports.filter(({ extraction }) => reports.has(extraction.document.id));
  return {
    entity: entity.id,
    kind: entity.kind,
    name: plain(entity.name),
    names: entity.names
      .map(({ text, count }) => ({ text: plain(text), count }))
      .toSorted((a, b) => b.count - a.count),
    mentions: entity.mentions.length,
    found: countReports(
      cited.map(({ extraction }) => extraction.document.id),
      context.texts,
    ),
    labels: cited.map(({ label }) => label),
    refs: cited.map(({ extraction }) => plain(extraction.document.ref)),
    roles: tellRoles(entity, context),
    place: entity.place,
    ties: (evidence.ties.get(entity.id) ?? []).toSorted(byKind),
    speaking: countSpeaking(evidence.lines.get(entity.id) ?? []),
    did: evidence.did.get(entity.id) ?? [],
    befell: evidence.befell.get(entity.id) ?? [],
    notes: mentionNotes(entity, context),
  };
}

function countSpeaking(lines: readonly ClaimLine[]): Speaking {
  const stances = groupBy(lines, ({ stance }) => stance);
  return {
    claims: lines.length,
    ...countLines(lines),
    stances: [...stances]
      .map(([stance, { length }]) => ({ stance, count: length }))
      .toSorted((a, b) => b.count - a.count),
    notes: boundNotes(lines.map(({ note }) => note)),
  };
}
