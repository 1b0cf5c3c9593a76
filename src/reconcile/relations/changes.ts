// What one relation's beginning says of another: who turns against an ally is one no longer, and a place that another
// took is lost. The claim that tells the change is put to the relation it closes.

import type { Claim, RelationClaim } from "../../model/claim.ts";
import { groupBy } from "../../model/group-by.ts";
import type { ClaimId, EntityId } from "../../model/ids.ts";
import type { Relation, RelationKind } from "../../model/relation.ts";

/** The relations, those closed that a change told elsewhere closes. */
export function closeByChange(
  relations: readonly Relation[],
  claims: readonly Claim[],
): readonly Relation[] {
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const changes = relations.flatMap((relation) => changeOf(relation, byId) ?? []);
  const ofPair = groupBy(changes, ({ by }) => pairOf(by.a, by.b));
  const ofPlace = groupBy(changes, ({ by }) => by.b);
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
}

/** The claim that tells a relation's beginning, where that closes others. */
function changeOf(relation: Relation, byId: ReadonlyMap<ClaimId, Claim>): Change | undefined {
  if (relation.relation !== "hostile" && relation.relation !== "controls") return undefined;
  const begins = relation.claims
    .map((id) => byId.get(id))
    .find((claim) => claim?.kind === "relation" && claim.phase?.kind === "begins");
  return begins?.kind === "relation" ? { by: relation, claim: begins } : undefined;
}

function pairOf(a: EntityId, b: EntityId): string {
  return [a, b].sort().join(" ");
}

const closedByHostility: ReadonlySet<RelationKind> = new Set(["allied", "supports", "member"]);

/** An ally told as one after the change is told to be one again. */
function turns({ by }: Change, relation: Relation, byId: ReadonlyMap<ClaimId, Claim>): boolean {
  if (by.relation !== "hostile" || !closedByHostility.has(relation.relation)) return false;
  const turned = by.from?.latest;
  return !relation.claims.some((id) => {
    const told = byId.get(id)?.when?.time?.earliest;
    return told !== undefined && (turned === undefined || told > turned);
  });
}

/** Only a taking dated after the taking before it tells that the place was lost. */
function takesFrom({ by }: Change, relation: Relation): boolean {
  if (by.relation !== "controls" || by.a === relation.a) return false;
  const [held, taken] = [relation.from?.latest, by.from?.earliest];
  return held !== undefined && taken !== undefined && taken > held;
}

function close(relation: Relation, { by, claim }: Change): Relation {
  return { ...relation, until: by.from, over: true, claims: [...relation.claims, claim.id] };
}
