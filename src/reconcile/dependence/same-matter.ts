// What a claim tells, but for whose word it is. A report that has it from an outlet and the outlet's own report on the same
// thing give one number for one event, tell one event, or have the same speaker speak of it.

import type { Hop } from "../../model/attribution.ts";
import type { Claim } from "../../model/claim.ts";
import type { ClaimId, EntityId, EventId, MentionId } from "../../model/ids.ts";

/** What is known of the claims. */
export interface KnownMatters {
  readonly eventOf: ReadonlyMap<ClaimId, EventId>;
  readonly entityOf: ReadonlyMap<MentionId, EntityId>;
}

/** Equal for claims of one matter. `chain`: who says so, without those whose word it is only passed on from. */
export function matterOf(
  claim: Claim,
  chain: readonly Hop[],
  { eventOf, entityOf }: KnownMatters,
): string | undefined {
  const event = eventOf.get(claim.id);
  if (claim.kind === "figure") {
    const { measure, unit, low, high } = claim.figure;
    return JSON.stringify([event, measure, unit, low, high]);
  }
  if (event === undefined) return undefined;
  if (claim.kind === "event") return JSON.stringify([event]);
  if (claim.kind !== "statement") return undefined;
  const speaker = chain.at(-1);
  const known = speaker?.mention === undefined ? undefined : entityOf.get(speaker.mention);
  return JSON.stringify([event, known ?? speaker?.class ?? "itself"]);
}
