// Which actors a person asks for. Of several wishes of one kind any may hold; of several kinds all must.

import type { EntityId } from "../../model/ids.ts";
import type { RelationKind } from "../../model/relation.ts";
import type { Tie } from "../brief/ties.ts";
import { fold, holdsAny, holdsWords } from "../fold.ts";
import type { Actor, actorKinds } from "./model.ts";

export interface ActorQuery {
  readonly kinds: readonly (typeof actorKinds)[number][];
  /** Words of a name or a role, from the beginning of a word. */
  readonly words: readonly string[];
  /** Names of those whose side is asked for. */
  readonly sides: readonly string[];
  readonly relations: readonly RelationKind[];
}

/** The actors asked for, in the order they stand. */
export function askActors(
  actors: readonly Actor[],
  ties: ReadonlyMap<EntityId, readonly Tie[]>,
  { kinds, words, sides, relations }: ActorQuery,
): readonly Actor[] {
  const side = new Set(sides.flatMap((name) => sideOf(namedSo(actors, fold(name)), ties)));
  return actors.filter(
    (actor) =>
      (kinds.length === 0 || kinds.some((kind) => kind === actor.kind)) &&
      (words.length === 0 || holdsAny(wordsOf(actor), words)) &&
      (sides.length === 0 || side.has(actor.entity)) &&
      (relations.length === 0 || actor.ties.some(({ kind }) => relations.includes(kind))),
  );
}

function wordsOf({ name, names, roles }: Actor): readonly string[] {
  return [name, ...names.map(({ text }) => text), ...roles.map(({ words }) => words)];
}

/** Those who bear just this name; where nobody does, those whose name holds its words. */
function namedSo(actors: readonly Actor[], asked: string): readonly EntityId[] {
  const known = actors.map(({ entity, name, names }) => ({
    entity,
    names: [fold(name), ...names.map(({ text }) => fold(text))],
  }));
  const exact = known.filter(({ names }) => names.includes(asked));
  const found =
    exact.length > 0
      ? exact
      : known.filter(({ names }) => names.some((name) => holdsWords(name, asked)));
  return found.map(({ entity }) => entity);
}

/** What puts two on one side. Who is hostile to one's enemy is not for that one's friend. */
const siding: ReadonlySet<RelationKind> = new Set([
  "allied",
  "supports",
  "leads",
  "member",
  "speaks-for",
]);

/** They themselves and whoever some report puts beside them, not over. */
function sideOf(
  ids: readonly EntityId[],
  ties: ReadonlyMap<EntityId, readonly Tie[]>,
): readonly EntityId[] {
  const beside = ids.flatMap((id) =>
    (ties.get(id) ?? [])
      .filter(({ kind, over }) => siding.has(kind) && !over)
      .flatMap(({ a, b }) => [a.id, b.id]),
  );
  return [...ids, ...beside];
}
