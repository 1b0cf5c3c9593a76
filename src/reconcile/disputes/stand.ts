// What one claim says, with what is needed to set it against another: its event, its report's story, its source, whom its
// arguments are.

import type { Claim } from "../../model/claim.ts";
import { eventsBySentence } from "../../model/events-by-sentence.ts";
import type { Extraction } from "../../model/extraction.ts";
import type { ClaimId, EntityId, EventId, MentionId, ReportId } from "../../model/ids.ts";
import type { Argument, Proposition } from "../../model/proposition.ts";
import type { Event } from "../../model/situation.ts";
import type { Time } from "../../model/time.ts";

export interface Part extends Argument {
  readonly entity: EntityId | undefined;
}

export interface Stand {
  readonly proposition: Proposition;
  readonly claim: Claim;
  readonly parts: readonly Part[];
  /** When and where the event was that its own words are of, where they are of one. */
  readonly told: Pick<Event, "when" | "whenValues" | "where"> | undefined;
  /** That event. */
  readonly own: EventId | undefined;
  /** The same, or the main one of its report where its words are of none that is known. */
  readonly event: EventId | undefined;
  readonly story: ReportId | undefined;
  readonly published: Time | undefined;
  /** The first-hand source, by whom it is where that is known and by its words where not; the report where it is its own word. */
  readonly source: string;
  /** Its place in the order of all. */
  readonly at: number;
}

export interface DisputeEvidence {
  readonly extractions: readonly Extraction[];
  readonly entityOf: ReadonlyMap<MentionId, EntityId>;
  readonly eventOf: ReadonlyMap<ClaimId, EventId>;
  readonly mainOf: ReadonlyMap<ReportId, EventId>;
  readonly events: readonly Event[];
  readonly storyOf: (report: ReportId) => ReportId | undefined;
  readonly publishedOf: ReadonlyMap<ReportId, Time>;
  readonly left: ReadonlySet<ClaimId>;
}

/** What all reports say, in reading order. What a person rejected, or what its own words set apart, says nothing. */
export function standsOf(evidence: DisputeEvidence): readonly Stand[] {
  const stands: Stand[] = [];
  const events = new Map(evidence.events.map((event) => [event.id, event]));
  for (const extraction of evidence.extractions) {
    const { document, propositions } = extraction;
    if (propositions.length === 0) continue;
    const claims = new Map<ClaimId, Claim>(
      [...extraction.plain, ...extraction.claims].map((claim) => [claim.id, claim]),
    );
    const told = eventsBySentence(extraction.claims, (id) => evidence.eventOf.get(id));
    for (const proposition of propositions) {
      const claim = claims.get(proposition.claim);
      if (claim === undefined || claim.apart !== undefined || evidence.left.has(claim.id)) continue;
      const own = evidence.eventOf.get(claim.id) ?? told.get(proposition.sentence);
      stands.push({
        proposition,
        claim,
        parts: proposition.arguments.map((part) => ({
          ...part,
          entity: part.mention && evidence.entityOf.get(part.mention),
        })),
        told: own && events.get(own),
        own,
        event: own ?? evidence.mainOf.get(document.id),
        story: evidence.storyOf(document.id),
        published: evidence.publishedOf.get(document.id),
        source: sourceOf(claim, extraction, evidence),
        at: stands.length,
      });
    }
  }
  return stands;
}

function sourceOf(
  { attribution, report }: Claim,
  { document }: Extraction,
  { entityOf }: DisputeEvidence,
): string {
  const hop = attribution.chain.at(-1);
  if (hop === undefined) return report;
  const entity = hop.mention && entityOf.get(hop.mention);
  return entity ?? document.text.slice(hop.span.start, hop.span.end).toLowerCase();
}
