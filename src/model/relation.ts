// How two entities stand to each other, over time, on the word of the claims that assert it.

import type { ClaimId, EntityId, RelationId } from "./ids.ts";
import type { Span } from "./span.ts";
import type { Time } from "./time.ts";

/** From `a` to `b`. Of the allied and of who met, neither comes first. */
export const relationKinds = [
  "allied",
  "hostile",
  "supports",
  "leads",
  "member",
  "speaks-for",
  "controls",
  "ordered",
  "met",
] as const;
export type RelationKind = (typeof relationKinds)[number];

/** Kinds that hold from both sides alike. */
export const mutualKinds: ReadonlySet<RelationKind> = new Set(["allied", "met"]);

/** Kinds that are done at some time, and do not last. */
export const momentKinds: ReadonlySet<RelationKind> = new Set(["ordered", "met"]);

/**
 * Where in its course the words put a relation or an office: it `begins` ("joined") or `ends` ("defected"), is `over`
 * ("former", "once"), is held for the time being (`acting`) or is still to come (`ahead`: "-elect").
 */
export const phases = ["begins", "ends", "over", "acting", "ahead"] as const;
export type PhaseKind = (typeof phases)[number];

/** A phase, and the words that tell it. */
export interface Phase {
  readonly kind: PhaseKind;
  readonly words: Span;
}

/** One stretch of time in which two stand so. Who stood so twice has two. */
export interface Relation {
  readonly id: RelationId;
  readonly a: EntityId;
  readonly relation: RelationKind;
  readonly b: EntityId;
  /** When it began, where a report tells. */
  readonly from: Time | undefined;
  /** When it ended, where a report tells. */
  readonly until: Time | undefined;
  /** Whether it is told as over, be it known since when or not. */
  readonly over: boolean;
  readonly claims: readonly ClaimId[];
}
