// The verdicts of our program were every figure it found under its labelled event: what is left of the errors is not the
// grouping's. A part of no record, so that only the program itself can be scored so.

import type { ClaimId, EventId } from "../../../src/model/ids.ts";
import { makeId } from "../../../src/model/ids.ts";
import type { Situation } from "../../../src/model/situation.ts";
import { reconcileFigures } from "../../../src/reconcile/figures/index.ts";
import { type Judged, matchSituation } from "./matched.ts";
import type { ScoredRecord } from "./record.ts";

/** The record with each figure that was found put under the event it is labelled with, and judged there. */
export function withEventsGiven(judged: Judged, situation: Situation): ScoredRecord {
  const { labels, record } = judged;
  const eventId = (label: string): EventId => makeId("event", [judged.name, label]);
  const labelled = new Map(Object.keys(labels.events).map((label) => [eventId(label), label]));
  const eventOf = new Map(
    matchSituation(judged).figures.pairs.flatMap(({ truth, ours }) =>
      truth.event === undefined ? [] : [[ours.id as ClaimId, eventId(truth.event)] as const],
    ),
  );
  const { verdicts } = reconcileFigures({
    extractions: situation.extractions,
    eventOf,
    entityOf: situation.entityOf,
    publishedOf: situation.published,
    daysOf: (event) => {
      const when = labels.events[(event && labelled.get(event)) ?? ""]?.when;
      return new Set(when === undefined ? [] : [when.earliest, when.latest]);
    },
    left: new Set(),
    corrections: new Map(),
  });
  return { ...record, comparisons: [...verdicts] };
}
