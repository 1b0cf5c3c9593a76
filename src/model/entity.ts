// Who or what stands behind mentions: under which names and in which roles, and why its mentions were put together.

import type { ClaimId, EntityId, JudgementId, MentionId } from "./ids.ts";
import type { EntityKind } from "./mention.ts";
import type { Location, Placed } from "./place.ts";
import type { Time } from "./time.ts";

/** Why two pieces of evidence were put together (or kept apart). */
export interface Join<Member> {
  readonly a: Member;
  readonly b: Member;
  readonly rule: string;
  readonly because: string;
  readonly judgement: JudgementId | undefined;
}

export interface Entity {
  readonly id: EntityId;
  readonly kind: EntityKind;
  /** The fullest form used most. */
  readonly name: string;
  readonly names: readonly { readonly text: string; readonly count: number }[];
  readonly roles: readonly EntityRole[];
  /** Where on earth it is, where a gazetteer tells. */
  readonly place: Placed | undefined;
  /** Where no report tells which place of the name it is: those it could be, likeliest first. */
  readonly couldBe: readonly Location[];
  readonly mentions: readonly MentionId[];
  readonly joins: readonly Join<MentionId>[];
}

/** How an office is held, where not simply so: once, for the time being, or not yet. */
export const roleStatuses = ["former", "acting", "designate"] as const;
export type RoleStatus = (typeof roleStatuses)[number];

/** An office or description, when it was held, on whose word. */
export interface EntityRole {
  readonly title: string;
  readonly of: EntityId | undefined;
  /** `undefined`: told as held. */
  readonly status: RoleStatus | undefined;
  readonly from: Time | undefined;
  readonly until: Time | undefined;
  /** The claims that tell it, in the order of their reports; empty where only the words before the name do. */
  readonly claims: readonly ClaimId[];
}

/** Two entities that may be one. A doubtful pair is never joined: a person decides it, by a judgement on two of their mentions. */
export interface Candidate {
  readonly a: EntityId;
  readonly b: EntityId;
  /** A mention of each, for the judgement to name. */
  readonly mentions: readonly [MentionId, MentionId];
  /** How alike the two are, from 0 to 1. */
  readonly score: number;
  readonly rule: string;
  readonly because: string;
}
