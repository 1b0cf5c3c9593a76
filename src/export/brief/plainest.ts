// Which account of an event a reader is shown first: the plainest, so that no side's hedged word stands for what happened.

import type { Claim, EventClaim } from "../../model/claim.ts";
import type { Event } from "../../model/situation.ts";
import { dayOf } from "../../model/time.ts";
import type { BriefContext } from "./context.ts";
import { compareDays, eventClaims } from "./event-title.ts";
import { accountCaution } from "./words.ts";

/** Told as done, with the event's own place or day, in the outlet's own voice; the earliest of those. */
export function plainestAccount(event: Event, context: BriefContext): EventClaim | undefined {
  const claims = eventClaims(event, context);
  const scores = new Map(claims.map((claim) => [claim, plainness(claim, event, context)]));
  return [...claims].sort(
    (a, b) =>
      (scores.get(b) ?? 0) - (scores.get(a) ?? 0) ||
      compareDays(publishedOf(a, context), publishedOf(b, context)) ||
      a.sentence - b.sentence,
  )[0];
}

/** What a sentence may be long before it says more than what happened. */
const longSentence = 260;

/** No weight was tuned: told as done comes first, then place or day, then whose voice, then how much it says. */
function plainness(claim: EventClaim, event: Event, context: BriefContext): number {
  const { actors, targets } = claim.happening;
  const told = accountCaution(claim) === undefined && claim.stance === "asserts";
  const placed = isAtPlace(claim, event, context);
  const dated = isOnDay(claim, event);
  return (
    (told ? 64 : 0) +
    (placed || dated ? 32 : 0) +
    voiceWeight(claim, context) +
    (actors.length > 0 ? 4 : 0) +
    (targets.length > 0 ? 4 : 0) +
    (placed && dated ? 3 : 0) +
    (claim.sentence < 3 ? 2 : 0) +
    (isShort(claim, context) ? 1 : 0)
  );
}

/** The outlet's own word is plainer than what it hangs on others; what one side says of itself is the least plain. */
function voiceWeight({ report, sentence }: EventClaim, { reportOf }: BriefContext): number {
  const claims = reportOf.get(report)?.extraction.claims ?? [];
  const beside = claims.filter((claim) => claim.sentence === sentence);
  if (beside.some(isOfOneSide)) return -16;
  return beside.every(({ attribution }) => attribution.chain.length === 0) ? 14 : 4;
}

function isOfOneSide(claim: Claim): boolean {
  if (claim.kind === "figure" && claim.figure.scope === "side") return true;
  return claim.attribution.chain.some((hop) => hop.class === "belligerent");
}

function isAtPlace(
  { happening }: EventClaim,
  { where }: Event,
  { situation }: BriefContext,
): boolean {
  return where !== undefined && happening.where.some((id) => situation.entityOf.get(id) === where);
}

function isOnDay({ when }: EventClaim, { when: day, whenValues }: Event): boolean {
  if (when === undefined) return false;
  if (day !== undefined && when.time?.earliest === day.earliest) return true;
  const value = dayOf(when.value);
  return value !== undefined && whenValues.some((known) => dayOf(known) === value);
}

function isShort({ report, sentence }: EventClaim, context: BriefContext): boolean {
  const span = context.reportOf.get(report)?.extraction.sentences[sentence];
  return span !== undefined && span.end - span.start <= longSentence;
}

function publishedOf({ report }: EventClaim, context: BriefContext): string | undefined {
  return context.reportOf.get(report)?.extraction.document.published?.earliest;
}
