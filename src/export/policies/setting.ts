// A situation with the indexes that policies ask: made once, so that a policy grows with the answers and not their square.

import type { FigureClaim } from "../../model/claim.ts";
import { groupBy } from "../../model/group-by.ts";
import type { ClaimId, EntityId, EventId } from "../../model/ids.ts";
import type { Event, Situation } from "../../model/situation.ts";
import { type VoiceEvidence, voiceEvidence } from "../../model/voices.ts";
import { namedEntities } from "../named.ts";

export interface PolicySetting {
  readonly situation: Situation;
  readonly figures: ReadonlyMap<ClaimId, FigureClaim>;
  readonly events: ReadonlyMap<EventId, Event>;
  /** The later counts that verdicts put in a claim's place. */
  readonly updatedBy: ReadonlyMap<ClaimId, readonly ClaimId[]>;
  readonly voices: VoiceEvidence;
  /** Entities that some report names. */
  readonly named: ReadonlySet<EntityId>;
}

/** The indexes of a situation; figures that a person rejected are not in it. */
export function settingOf(situation: Situation): PolicySetting {
  const { claims, events, placements, verdicts, dependence, entityOf } = situation;
  const updates = verdicts.flatMap(({ a, b, verdict, later }) =>
    verdict === "update" && later !== undefined ? [{ earlier: later === a ? b : a, later }] : [],
  );
  return {
    situation,
    figures: new Map(
      claims.flatMap((claim) =>
        claim.kind === "figure" && placements.get(claim.id)?.rejectedBy === undefined
          ? [[claim.id, claim] as const]
          : [],
      ),
    ),
    events: new Map(events.map((event) => [event.id, event])),
    updatedBy: new Map(
      [...groupBy(updates, ({ earlier }) => earlier)].map(([earlier, some]) => [
        earlier,
        some.map(({ later }) => later),
      ]),
    ),
    voices: voiceEvidence(dependence, entityOf),
    named: namedEntities(situation),
  };
}
