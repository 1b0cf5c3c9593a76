// Which event each sentence of a report tells: the first, where it tells several.

import type { Claim } from "./claim.ts";
import type { ClaimId, EventId } from "./ids.ts";

/** The events that some claims of one report tell, by their sentences. */
export function eventsBySentence(
  claims: readonly Claim[],
  eventOf: (claim: ClaimId) => EventId | undefined,
): ReadonlyMap<number, EventId> {
  const told = new Map<number, EventId>();
  for (const { kind, id, sentence } of claims) {
    const event = kind === "event" ? eventOf(id) : undefined;
    if (event !== undefined && !told.has(sentence)) told.set(sentence, event);
  }
  return told;
}
