// Which event what a report says is of: its main one, which it opens with and which most others tell too, unless the
// sentence tells another. A statement of a report that opens with no event is of none.

import type { StatementClaim } from "../../model/claim.ts";
import { eventsBySentence } from "../../model/events-by-sentence.ts";
import type { Extraction } from "../../model/extraction.ts";
import type { ClaimId, EventId, ReportId } from "../../model/ids.ts";
import { openingSentences } from "./told-happening.ts";

interface KnownEvents {
  readonly eventOf: ReadonlyMap<ClaimId, EventId>;
  readonly mainOf: ReadonlyMap<ReportId, EventId>;
  readonly left: ReadonlySet<ClaimId>;
}

/** The statements that are said of an event, in the order of their reports. */
export function saidOf(
  extractions: readonly Extraction[],
  known: KnownEvents,
): ReadonlyMap<ClaimId, EventId> {
  return new Map(
    extractions.flatMap(({ claims, document }) => {
      const main = known.mainOf.get(document.id);
      const told = eventsBySentence(claims, (id) => known.eventOf.get(id));
      return claims
        .filter((claim): claim is StatementClaim => claim.kind === "statement")
        .filter(({ id, apart }) => apart === undefined && !known.left.has(id))
        .flatMap(({ id, sentence }): readonly (readonly [ClaimId, EventId])[] => {
          const event = told.get(sentence) ?? main;
          return event === undefined ? [] : [[id, event]];
        });
    }),
  );
}

/** The event each report is about: of those it opens with the one most others tell, among equals the one told first. */
export function mainEvents(
  extractions: readonly Extraction[],
  eventOf: ReadonlyMap<ClaimId, EventId>,
  tellers: ReadonlyMap<EventId, number>,
): ReadonlyMap<ReportId, EventId> {
  const mainOf = new Map<ReportId, EventId>();
  for (const { claims, document } of extractions) {
    let most = 0;
    for (const { kind, id, sentence } of claims) {
      const event = kind === "event" && sentence < openingSentences ? eventOf.get(id) : undefined;
      const told = event === undefined ? 0 : (tellers.get(event) ?? 0);
      if (event === undefined || told <= most) continue;
      most = told;
      mainOf.set(document.id, event);
    }
  }
  return mainOf;
}
