// A report's own flat words become claims of the record where something is set against them, and stand among what is said
// of their event.

import type { Claim } from "../../model/claim.ts";
import type { Extraction } from "../../model/extraction.ts";
import { groupBy } from "../../model/group-by.ts";
import type { ClaimId, EventId } from "../../model/ids.ts";
import type { Event } from "../../model/situation.ts";

/** The reports with those of their own words among their claims that take a side. */
export function withPlain(
  extractions: readonly Extraction[],
  taken: ReadonlyMap<ClaimId, EventId | undefined>,
): readonly Extraction[] {
  return extractions.map((extraction) => {
    const plain = extraction.plain.filter(({ id }) => taken.has(id));
    if (plain.length === 0) return extraction;
    const claims: readonly Claim[] = [...extraction.claims, ...plain].sort(
      (a, b) => a.content[0].start - b.content[0].start,
    );
    return { ...extraction, claims };
  });
}

/** The events of these reports with such words, in reading order, among what is said of them. */
export function withPlainSaid(
  events: readonly Event[],
  extractions: readonly Extraction[],
  eventOf: ReadonlyMap<ClaimId, EventId>,
): readonly Event[] {
  const added = groupBy(
    extractions.flatMap(({ plain }) => plain.map(({ id }) => id).filter((id) => eventOf.has(id))),
    (id) => eventOf.get(id),
  );
  if (added.size === 0) return events;
  const statements = extractions
    .flatMap(({ claims }) => claims)
    .flatMap(({ id, kind }) => (kind === "statement" ? id : []));
  const order = new Map(statements.map((id, at) => [id, at]));
  const placeOf = (id: ClaimId): number => order.get(id) ?? -1;
  return events.map((event) => {
    const own = added.get(event.id);
    if (own === undefined) return event;
    const claims = [...event.claims, ...own].sort((a, b) => placeOf(a) - placeOf(b));
    return { ...event, claims };
  });
}

/** The event of each claim, of words that take a side too. */
export function withEvents(
  eventOf: ReadonlyMap<ClaimId, EventId>,
  taken: ReadonlyMap<ClaimId, EventId | undefined>,
): ReadonlyMap<ClaimId, EventId> {
  const placed = [...taken].flatMap(([id, event]) =>
    event === undefined || eventOf.has(id) ? [] : [[id, event] as const],
  );
  return placed.length === 0 ? eventOf : new Map([...eventOf, ...placed]);
}
