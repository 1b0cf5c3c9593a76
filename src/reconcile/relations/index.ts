// Which claims assert one relation, over which stretch of time, and which offices claims give to whom. What is only
// planned, denied, feared or an accusation asserts none.

import type { Claim, RelationClaim, RoleClaim } from "../../model/claim.ts";
import { compareText } from "../../model/compare-text.ts";
import type { Entity } from "../../model/entity.ts";
import type { Extraction } from "../../model/extraction.ts";
import { groupBy } from "../../model/group-by.ts";
import type { ClaimId, EntityId, MentionId } from "../../model/ids.ts";
import { mutualKinds, type Relation } from "../../model/relation.ts";
import { slice } from "../../model/span.ts";
import { closeByChange } from "./changes.ts";
import { type AssertedRole, withRoles } from "./roles.ts";
import { type Asserted, stretchesOf } from "./stretches.ts";

export interface RelationOutcome {
  readonly relations: readonly Relation[];
  /** The entities, with the offices that claims give them. */
  readonly entities: readonly Entity[];
}

/** The relations of a situation, and its entities with their offices. */
export function reconcileRelations(
  extractions: readonly Extraction[],
  entityOf: ReadonlyMap<MentionId, EntityId>,
  known: { readonly entities: readonly Entity[]; readonly left: ReadonlySet<ClaimId> },
): RelationOutcome {
  const held = extractions.flatMap(({ claims, document: { text } }) =>
    claims
      .filter((claim) => !known.left.has(claim.id) && isHeld(claim))
      .map((claim) => ({ claim, text })),
  );
  const unnamed = unnamedPeople(extractions, known.entities);
  const asserted = held
    .flatMap(({ claim }) => (claim.kind === "relation" ? (asserts(claim, entityOf) ?? []) : []))
    .filter(({ a, b }) => !unnamed.has(a) && !unnamed.has(b));
  const groups = groupBy(asserted, ({ claim, a, b }) => JSON.stringify([claim.relation, a, b]));
  return {
    relations: closeByChange(
      [...groups.values()].flatMap(stretchesOf),
      held.map(({ claim }) => claim),
    ),
    entities: withRoles(
      known.entities,
      held.flatMap(({ claim, text }) => roleOf(claim, text, entityOf) ?? []),
    ),
  };
}

/** People without a name anywhere, "gunmen": what is told of some is no relation of others who are called so. */
function unnamedPeople(
  extractions: readonly Extraction[],
  entities: readonly Entity[],
): ReadonlySet<EntityId> {
  const named = new Set(
    extractions.flatMap(({ mentions }) =>
      mentions.filter(({ form }) => form === "name").map(({ id }) => id),
    ),
  );
  return new Set(
    entities
      .filter(({ kind }) => kind === "person" || kind === "group")
      .filter(({ mentions }) => !mentions.some((id) => named.has(id)))
      .map(({ id }) => id),
  );
}

function isHeld({ certainty, stance }: Claim): boolean {
  return (certainty === "stated" || certainty === "hedged") && !notTold.has(stance);
}

const notTold: ReadonlySet<Claim["stance"]> = new Set([
  ...(["accuses", "asks", "demands", "denies", "orders", "promises", "speculates"] as const),
]);

// Of two who are allied or met, neither comes first; they are put in the order of their ids.
function asserts(
  claim: RelationClaim,
  entityOf: ReadonlyMap<MentionId, EntityId>,
): Asserted | undefined {
  const [a, b] = [entityOf.get(claim.a), entityOf.get(claim.b)];
  // Who is yet to lead does not lead; that he is to is told as his office.
  if (claim.phase?.kind === "ahead") return undefined;
  if (a === undefined || b === undefined || a === b) return undefined;
  return mutualKinds.has(claim.relation) && compareText(a, b) > 0
    ? { claim, a: b, b: a }
    : { claim, a, b };
}

function roleOf(
  claim: Claim,
  text: string,
  entityOf: ReadonlyMap<MentionId, EntityId>,
): AssertedRole | undefined {
  if (claim.kind === "role") return officeOf(claim, text, entityOf);
  if (claim.kind !== "relation" || claim.role === undefined) return undefined;
  const who = entityOf.get(claim.a);
  const of = entityOf.get(claim.b);
  return who && { claim, who, of, title: slice(text, claim.role) };
}

function officeOf(
  claim: RoleClaim,
  text: string,
  entityOf: ReadonlyMap<MentionId, EntityId>,
): AssertedRole | undefined {
  const who = entityOf.get(claim.who);
  const of = claim.of && entityOf.get(claim.of);
  return who && { claim, who, of, title: slice(text, claim.title) };
}
