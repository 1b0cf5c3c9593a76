// The actors: people, organisations and groups, with their other spellings, offices and sides - each on whose word.

import type { RelationClaim } from "../../model/claim.ts";
import type { Entity } from "../../model/entity.ts";
import { groupBy } from "../../model/group-by.ts";
import type { EntityId } from "../../model/ids.ts";
import type { Relation } from "../../model/relation.ts";
import type { Situation } from "../../model/situation.ts";
import { namedEntities } from "../named.ts";
import {
  type BriefContext,
  bound,
  boundNotes,
  boundTold,
  chainOf,
  claimsOf,
  entityName,
  noteOfSpan,
  notesOf,
  sayChain,
} from "./context.ts";
import type { ActorEntry, Bounded, RelationLine } from "./model.ts";
import { plain } from "./plain.ts";
import { sayTime } from "./when.ts";
import {
  certaintyCautions,
  count,
  entityKindWords,
  listed,
  relationWords,
  stanceWords,
} from "./words.ts";

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
  const relations = relationsByEntity(context);
  const actors = namedActors(context.situation).toSorted(
    (a, b) => b.mentions.length - a.mentions.length,
  );
  return boundTold(actors, { main: mainActors, rest: otherActors }, (entity) =>
    tellActor(entity, relations.get(entity.id) ?? [], context),
  );
}

function relationsByEntity(context: BriefContext): ReadonlyMap<EntityId, readonly Relation[]> {
  const found = new Map<EntityId, Relation[]>();
  for (const relation of context.situation.relations) {
    for (const id of new Set([relation.a, relation.b])) {
      const list = found.get(id);
      if (list === undefined) found.set(id, [relation]);
      else list.push(relation);
    }
  }
  return found;
}

function tellActor(
  entity: Entity,
  relations: readonly Relation[],
  context: BriefContext,
): ActorEntry {
  const lines = relations.flatMap((relation) => tellRelation(relation, entity.id, context));
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
    notes: boundNotes(mentionNotes(entity, context)),
  };
}

function rolesOf(entity: Entity, context: BriefContext): readonly string[] {
  const roles = entity.roles.map((role) => {
    const of = entityName(role.of, context);
    return of === undefined ? plain(role.title) : `${plain(role.title)} (${of})`;
  });
  return [...new Set(roles.filter((role) => role !== ""))].slice(0, rolesShown);
}

function mentionNotes(entity: Entity, context: BriefContext) {
  const places = entity.mentions
    .map((id) => context.mentions.get(id))
    .filter((found) => found !== undefined);
  const reports = groupBy(places, ({ report }) => report);
  return [...reports]
    .slice(0, mentionsCited)
    .flatMap(([report, [first]]) =>
      first === undefined ? [] : [noteOfSpan(report, first.mention, context)],
    )
    .filter((note) => note !== undefined);
}

function tellRelation(
  relation: Relation,
  self: EntityId,
  context: BriefContext,
): readonly RelationLine[] {
  const claims = claimsOf(relation.claims, context).filter((claim) => claim.kind === "relation");
  const other = entityName(relation.a === self ? relation.b : relation.a, context);
  if (other === undefined || claims.length === 0) return [];
  const [forward, backward] = relationWords[relation.relation];
  return [
    {
      words: `${relation.a === self ? forward : backward} ${other}${datesOf(relation)}`,
      saidBy: sayAsserters(claims, context),
      caution: cautionOf(claims),
      notes: notesOf(claims, context),
    },
  ];
}

function datesOf({ from, until }: Relation): string {
  if (from === undefined && until === undefined) return "";
  const parts = [
    from === undefined ? undefined : `from ${sayTime(from)}`,
    until === undefined ? undefined : `until ${sayTime(until)}`,
  ];
  return `, ${parts.filter((part) => part !== undefined).join(" ")}`;
}

const assertersShown = 3;

function sayAsserters(claims: readonly RelationClaim[], context: BriefContext): string {
  const chains = [...new Set(claims.map((claim) => sayChain(chainOf(claim, context))))];
  const shown = chains.slice(0, assertersShown);
  const more = chains.length - shown.length;
  return listed(more === 0 ? shown : [...shown, count(more, "other")]);
}

function cautionOf(claims: readonly RelationClaim[]): string | undefined {
  const cautions = claims.flatMap((claim) => [
    claim.stance === "asserts" ? undefined : stanceWords[claim.stance],
    certaintyCautions[claim.certainty],
  ]);
  const known = [...new Set(cautions.filter((caution) => caution !== undefined))];
  return known.length === 0 ? undefined : known.join(", ");
}
