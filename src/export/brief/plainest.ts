// Which account of an event a reader is shown first: the plainest, so that no side's hedged word stands for what happened.

import type { EventClaim } from "../../model/claim.ts";
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

/** No weight was tuned: each is larger than all below it can make up for. */
function plainness(claim: EventClaim, event: Event, context: BriefContext): number {
  const told = accountCaution(claim) === undefined && claim.stance === "asserts";
  const placed = isAtPlace(claim, event, context);
  const dated = isOnDay(claim, event);
  const own = isInOwnVoice(claim, context);
  return (
    (told ? 64 : 0) +
    (placed || dated ? 32 : 0) +
    (claim.happening.type === event.type ? 16 : 0) +
    (own ? 8 : claim.attribution.kind === "direct" ? 0 : 3) +
    (placed && dated ? 4 : 0) +
    (isShort(claim, context) ? 2 : 0)
  );
}

/** Where nothing in the sentence is hung on a speaker, the outlet itself stands for all of it. */
function isInOwnVoice({ report, sentence }: EventClaim, { reportOf }: BriefContext): boolean {
  const claims = reportOf.get(report)?.extraction.claims ?? [];
  return claims.every(
    (claim) => claim.sentence !== sentence || claim.attribution.chain.length === 0,
  );
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
