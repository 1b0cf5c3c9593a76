// How two entities stand to each other, over time, on the word of the claims that assert it.

import type { ClaimId, EntityId, RelationId } from "./ids.ts";
import type { Time } from "./time.ts";

export const relationKinds = [
  "allied",
  "hostile",
  "leads",
  "member",
  "speaks-for",
  "controls",
] as const;
export type RelationKind = (typeof relationKinds)[number];

export interface Relation {
  readonly id: RelationId;
  readonly a: EntityId;
  readonly relation: RelationKind;
  readonly b: EntityId;
  readonly from: Time | undefined;
  readonly until: Time | undefined;
  readonly claims: readonly ClaimId[];
}
