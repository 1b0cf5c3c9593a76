// Which claims assert one relation: the same two entities, the same kind. Nothing is said of its end that no claim says.

import type { RelationClaim } from "../model/claim.ts";
import { compareText } from "../model/compare-text.ts";
import type { Entity, EntityRole } from "../model/entity.ts";
import type { Extraction } from "../model/extraction.ts";
import { groupBy } from "../model/group-by.ts";
import { type ClaimId, type EntityId, type MentionId, makeId } from "../model/ids.ts";
import type { Relation } from "../model/relation.ts";
import { slice } from "../model/span.ts";

interface Asserted {
  readonly claim: RelationClaim;
  readonly a: EntityId;
  readonly b: EntityId;
  readonly role: string | undefined;
}

export interface RelationOutcome {
  readonly relations: readonly Relation[];
  /** The entities, with the offices that relations give them. */
  readonly entities: readonly Entity[];
}

/** The relations of a situation; plans, orders and denials of one make none. */
export function reconcileRelations(
  extractions: readonly Extraction[],
  entityOf: ReadonlyMap<MentionId, EntityId>,
  known: { readonly entities: readonly Entity[]; readonly left: ReadonlySet<ClaimId> },
): RelationOutcome {
  const asserted = extractions.flatMap(({ claims, document }) =>
    claims.flatMap((claim): readonly Asserted[] => {
      if (claim.kind !== "relation" || known.left.has(claim.id) || !isHeld(claim)) return [];
      const [a, b] = [entityOf.get(claim.a), entityOf.get(claim.b)];
      if (a === undefined || b === undefined || a === b) return [];
      return [{ claim, a, b, role: claim.role && slice(document.text, claim.role) }];
    }),
  );
  const groups = groupBy(asserted, ({ claim, a, b }) => JSON.stringify([claim.relation, a, b]));
  return {
    relations: [...groups.values()].flatMap(([first, ...rest]) =>
      first === undefined ? [] : [makeRelation(first, rest)],
    ),
    entities: withRoles(known.entities, asserted),
  };
}

function isHeld({ certainty, stance }: RelationClaim): boolean {
  return (certainty === "stated" || certainty === "hedged") && stance !== "denies";
}

function makeRelation(first: Asserted, rest: readonly Asserted[]): Relation {
  const { a, b } = first;
  const { relation } = first.claim;
  return {
    id: makeId("relation", [relation, a, b]),
    a,
    relation,
    b,
    from: undefined,
    until: undefined,
    over: false,
    claims: [first, ...rest].map(({ claim }) => claim.id),
  };
}

function withRoles(entities: readonly Entity[], asserted: readonly Asserted[]): readonly Entity[] {
  const byEntity = groupBy(
    asserted.filter((one) => one.role !== undefined),
    (one) => one.a,
  );
  return entities.map((entity) => {
    const offices = byEntity.get(entity.id) ?? [];
    if (offices.length === 0) return entity;
    const told = officesOf(offices);
    // A bare title says no more than the same title with the body it is held in.
    const titles = new Set(told.map(({ title }) => title.toLowerCase()));
    const bare = entity.roles.filter(({ title }) => !titles.has(title.toLowerCase()));
    return { ...entity, roles: [...told, ...bare] };
  });
}

function officesOf(offices: readonly Asserted[]): readonly EntityRole[] {
  const groups = groupBy(offices, ({ role, b }) => JSON.stringify([role?.toLowerCase(), b]));
  return [...groups.values()]
    .flatMap(([first]) =>
      first?.role === undefined
        ? []
        : [
            {
              title: first.role,
              of: first.b,
              status: undefined,
              from: undefined,
              until: undefined,
              claims: [first.claim.id],
            },
          ],
    )
    .sort((x, y) => compareText(x.title, y.title) || compareText(x.of, y.of));
}
