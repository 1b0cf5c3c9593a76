// What one relation's beginning says of another: who turns against an ally is one no longer, and a place that another
// took is lost. The claim that tells the change is put to the relation it closes.

import type { Claim, RelationClaim } from "../../model/claim.ts";
import { groupBy } from "../../model/group-by.ts";
import type { ClaimId, EntityId } from "../../model/ids.ts";
import type { Relation, RelationKind } from "../../model/relation.ts";
import type { Time } from "../../model/time.ts";

/** The relations, those closed that a change told elsewhere closes. */
export function closeByChange(
  relations: readonly Relation[],
  claims: readonly Claim[],
): readonly Relation[] {
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const changes = relations.flatMap((relation) => changeOf(relation, byId) ?? []);
  const ofPair = groupBy(changes, ({ by }) => pairOf(by.a, by.b));
  const takings = changes.filter(({ by }) => by.relation === "controls");
  const ofPlace = groupBy(takings, ({ by }) => by.b);
  return relations.map((relation) => {
    if (relation.over) return relation;
    const change =
      relation.relation === "controls"
        ? ofPlace.get(relation.b)?.find((one) => takesFrom(one, relation))
        : ofPair.get(pairOf(relation.a, relation.b))?.find((one) => turns(one, relation, byId));
    return change === undefined ? relation : close(relation, change);
  });
}

interface Change {
  readonly by: Relation;
  readonly claim: RelationClaim;
  /** When. */
  readonly at: Time | undefined;
}

/** What of a relation closes others: who begins to fight or to hold, and who is an ally no longer. */
const turnOf: ReadonlyMap<RelationKind, "begins" | "ends"> = new Map([
  ["hostile", "begins"],
  ["controls", "begins"],
  ["allied", "ends"],
]);

function timeOf({ from, until }: Relation, turn: "begins" | "ends"): Time | undefined {
  return turn === "begins" ? from : until;
}

/** The claim that tells a relation's beginning, where that closes others. */
function changeOf(relation: Relation, byId: ReadonlyMap<ClaimId, Claim>): Change | undefined {
  const turn = turnOf.get(relation.relation);
  if (turn === undefined) return undefined;
  const told = relation.claims
    .map((id) => byId.get(id))
    .find((claim) => claim?.kind === "relation" && claim.phase?.kind === turn);
  return told?.kind === "relation"
    ? { by: relation, claim: told, at: timeOf(relation, turn) }
    : undefined;
}

function pairOf(a: EntityId, b: EntityId): string {
  return [a, b].sort().join(" ");
}

/** Which relations of the same two a turn closes: after a break nobody is in the other's ranks. */
const closedBy: ReadonlyMap<RelationKind, ReadonlySet<RelationKind>> = new Map([
  ["hostile", new Set(["allied", "supports", "member"] as const)],
  ["allied", new Set(["supports", "member"] as const)],
]);

/** An ally told as one after the change is told to be one again. */
function turns({ by, at }: Change, relation: Relation, byId: ReadonlyMap<ClaimId, Claim>): boolean {
  if (closedBy.get(by.relation)?.has(relation.relation) !== true) return false;
  const turned = at?.latest;
  return !relation.claims.some((id) => {
    const told = byId.get(id)?.when?.time?.earliest;
    return told !== undefined && (turned === undefined || told > turned);
  });
}

/** Only a taking dated after the taking before it tells that the place was lost. */
function takesFrom({ by }: Change, relation: Relation): boolean {
  if (by.a === relation.a) return false;
  const [held, taken] = [relation.from?.latest, by.from?.earliest];
  return held !== undefined && taken !== undefined && taken > held;
}

function close(relation: Relation, { at, claim }: Change): Relation {
  return { ...relation, until: at, over: true, claims: [...relation.claims, claim.id] };
}
