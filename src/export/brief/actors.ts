// The actors: people, organisations and groups, with their other spellings, offices and sides - each on whose word.

import type { Entity, EntityRole } from "../../model/entity.ts";
import { groupBy } from "../../model/group-by.ts";
import type { EntityId } from "../../model/ids.ts";
import type { Situation } from "../../model/situation.ts";
import { namedEntities } from "../named.ts";
import {
  type BriefContext,
  bound,
  boundNotes,
  boundTold,
  entityName,
  noteOfSpan,
} from "./context.ts";
import type { ActorEntry, Bounded, Notes, RelationLine } from "./model.ts";
import { endSentence, plain } from "./plain.ts";
import { saySpan, sayTie, type Tie, tellTies, tiesByEntity } from "./ties.ts";
import { entityKindWords } from "./words.ts";

const mainActors = 20;
const otherActors = 100;
const namesShown = 12;
const rolesShown = 8;
const mainRelations = 8;
const otherRelations = 12;
const mentionsCited = 3;

/** The people and bodies the reports name; places and buildings are no actors, nor is whoever is only described. */
export function namedActors(situation: Situation): readonly Entity[] {
  const named = namedEntities(situation);
  return situation.entities.filter(
    ({ id, kind }) =>
      (kind === "person" || kind === "organisation" || kind === "group") && named.has(id),
  );
}

/** Whoever is named most comes first. */
export function tellActors(context: BriefContext): Bounded<ActorEntry> {
  const ties = tiesByEntity(tellTies(context));
  const doubts = doubtsByEntity(context);
  return boundTold(actorsByWeight(context), { main: mainActors, rest: otherActors }, (entity) => ({
    ...tellActor(entity, ties.get(entity.id) ?? [], context),
    doubts: doubts.get(entity.id) ?? [],
  }));
}

/** The actors, whoever is spoken of most first. */
export function actorsByWeight({ situation }: BriefContext): readonly Entity[] {
  return namedActors(situation).toSorted((a, b) => b.mentions.length - a.mentions.length);
}

// Each pair is told at both, so that it is met whichever is looked up.
function doubtsByEntity(context: BriefContext): ReadonlyMap<EntityId, readonly string[]> {
  const told = context.situation.candidates.flatMap(({ a, b, because }) =>
    [
      { entity: a, other: b },
      { entity: b, other: a },
    ].map(({ entity, other }) => ({
      entity,
      words: endSentence(
        `May be the same as ${entityName(other, context) ?? other}: ${plain(because)}`,
      ),
    })),
  );
  const groups = groupBy(told, ({ entity }) => entity);
  return new Map([...groups].map(([id, group]) => [id, group.map(({ words }) => words)]));
}

function tellActor(
  entity: Entity,
  ties: readonly Tie[],
  context: BriefContext,
): Omit<ActorEntry, "doubts"> {
  const lines = ties.map((tie) => tellRelation(tie, entity.id));
  const name = plain(entity.name);
  return {
    id: entity.id,
    name,
    kind: entityKindWords[entity.kind],
    mentions: entity.mentions.length,
    otherNames: entity.names
      .map(({ text, count: times }) => ({ text: plain(text), count: times }))
      .filter(({ text }) => text !== name)
      .slice(0, namesShown),
    roles: rolesOf(entity, context),
    relations: bound(lines, { main: mainRelations, rest: otherRelations }),
    notes: mentionNotes(entity, context),
  };
}

function rolesOf(entity: Entity, context: BriefContext): readonly string[] {
  const roles = entity.roles.map((role) => sayRole(role, context));
  return [...new Set(roles.filter((role) => role !== ""))].slice(0, rolesShown);
}

/** `former Justice Minister (Council of Delegates), until 2029`: an office, how and when it was held. */
export function sayRole(role: EntityRole, context: BriefContext): string {
  const of = entityName(role.of, context);
  const bare = plain(role.title);
  const named = role.status === undefined || bare === "" ? bare : `${role.status} ${bare}`;
  const when = saySpan({ ...role, over: false });
  return [
    of === undefined ? named : `${named} (${of})`,
    ...(when === undefined ? [] : [when]),
  ].join(", ");
}

/** Where an actor is first spoken of, in the first few reports that do. */
export function mentionNotes(entity: Entity, context: BriefContext): Notes {
  const places = entity.mentions
    .map((id) => context.mentions.get(id))
    .filter((found) => found !== undefined);
  const reports = groupBy(places, ({ report }) => report);
  return boundNotes(
    [...reports]
      .slice(0, mentionsCited)
      .flatMap(([report, [first]]) =>
        first === undefined ? [] : [noteOfSpan(report, first.mention, context)],
      )
      .filter((note) => note !== undefined),
  );
}

/** How an actor stands to another, on whose word. */
export function tellRelation(tie: Tie, self: EntityId): RelationLine {
  const { saidBy, caution, notes } = tie;
  return { words: sayTie(tie, self), saidBy, caution, notes };
}
