// Extractions and judgements to a situation. Pure, and blind to the order in which reports arrived.

import type { Claim } from "../model/claim.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { Entry } from "../model/entry.ts";
import type { Extraction } from "../model/extraction.ts";
import type { Gazetteer } from "../model/gazetteer.ts";
import type { ClaimId, EventId } from "../model/ids.ts";
import type { CorrectionJudgement, Judgement } from "../model/judgement.ts";
import type { ClaimPlacement, Situation } from "../model/situation.ts";
import type { Time } from "../model/time.ts";
import { reconcileDependence } from "./dependence/index.ts";
import { reconcileDisputes } from "./disputes/index.ts";
import { withEvents, withPlain, withPlainSaid } from "./disputes/with-plain.ts";
import { reconcileEntities } from "./entities/index.ts";
import { type EventEvidence, type EventOutcome, reconcileEvents } from "./events/index.ts";
import { reconcileFigures } from "./figures/index.ts";
import { findGaps } from "./gaps.ts";
import { type Standing, standingJudgements } from "./judgements.ts";
import { inOrder } from "./order.ts";
import { noPlaces, placesOfCase, withPlaces } from "./places/index.ts";
import {
  ownBounds,
  type PublishedOutcome,
  publishedByEvents,
  publishedByWords,
} from "./published/index.ts";
import { settleWeekdays } from "./published/settle-weekdays.ts";
import { reconcileRelations } from "./relations/index.ts";
import { findStories, type Stories } from "./stories/index.ts";

/** The situation that follows from these entries. The same report twice counts once. */
export function reconcile(entries: readonly Entry[], gazetteer?: Gazetteer): Situation {
  const unique = inOrder(uniqueReports(entries));
  const standing = standingJudgements(
    entries.flatMap((entry) => (entry.kind === "judgement" ? [entry.judgement] : [])),
  );
  const left = new Set(standing.rejected.keys());
  const stories = findStories(unique);
  const read = unique.map((one) => withOpening(one, stories));
  const places = gazetteer === undefined ? noPlaces : placesOfCase(read, gazetteer);
  const { senses } = places;
  const { entities, entityOf, candidates } = reconcileEntities(
    read,
    standing.sameness,
    senses,
    stories,
  );
  const names = new Map<string, string>(entities.map((entity) => [entity.id, entity.name]));
  const nameOf = (entity: string) => names.get(entity) ?? "the same place";
  const dated = dateReports(read, { entityOf, nameOf, stories, sameness: standing.sameness, left });
  const told = dated.extractions.map((one) => withoutLoneOpening(one, dated.eventOf));
  const disputed = reconcileDisputes({
    ...dated,
    extractions: told,
    entityOf,
    storyOf: stories.of,
    publishedOf: dated.published,
    left,
  });
  const extractions = withPlain(told, disputed.plain);
  const eventOf = withEvents(dated.eventOf, disputed.plain);
  const events = withPlainSaid(dated.events, extractions, eventOf);
  const { figures, verdicts, diagnostics } = reconcileFigures({
    extractions,
    eventOf,
    entityOf,
    publishedOf: dated.published,
    daysOf: daysOfEvents(extractions, eventOf),
    left,
    corrections: standing.corrections,
  });
  const related = reconcileRelations(extractions, entityOf, { entities, left });
  const claims = extractions.flatMap((extraction) => extraction.claims);
  const placements = placementsOf(claims, eventOf, standing);
  const dependence = reconcileDependence({
    extractions,
    entityOf,
    nameOf,
    events,
    figures,
    likeness: stories.likeness,
    likestOf: stories.likestOf,
  });
  return {
    extractions,
    published: dated.published,
    weeks: dated.weeks,
    entities: withPlaces(related.entities, places),
    candidates,
    claims,
    placements,
    entityOf,
    events,
    relations: related.relations,
    figures,
    verdicts: [...verdicts, ...disputed.verdicts],
    disputes: disputed.disputes,
    dependence,
    gaps: findGaps({ events, figures, claims, verdicts, dependence, entityOf, placements }),
    diagnostics: [
      ...extractions.flatMap((extraction) => extraction.diagnostics),
      ...dated.diagnostics,
      ...diagnostics,
      ...unmatchedJudgements(standing, claims, extractions),
    ],
  };
}

// What a report opens with tells something where other reports are about the same.
function withOpening(extraction: Extraction, stories: Stories): Extraction {
  const { opening, document, claims } = extraction;
  if (opening === undefined || stories.of(document.id) === undefined) return extraction;
  const [{ start }] = opening.content;
  const after = claims.findIndex(({ content: [first] }) => first.start > start);
  const at = after === -1 ? claims.length : after;
  return { ...extraction, claims: claims.toSpliced(at, 0, opening) };
}

// An opening that went with no other report's says nothing.
function withoutLoneOpening(
  extraction: Extraction,
  eventOf: ReadonlyMap<ClaimId, EventId>,
): Extraction {
  const { opening, claims } = extraction;
  if (opening === undefined || eventOf.has(opening.id)) return extraction;
  return { ...extraction, claims: claims.filter(({ id }) => id !== opening.id) };
}

interface DatedReports extends EventOutcome, PublishedOutcome {
  /** The extractions with such weekdays dated as the reports' bounds leave no choice about. */
  readonly extractions: readonly Extraction[];
}

// Bounds from words, events by those bounds, bounds by those events. Where that dates a weekday or tells more of when a
// report was published, the events are made again, so that what was so won can join and part them like anything else; a
// third round would win nothing.
function dateReports(
  read: readonly Extraction[],
  known: Omit<EventEvidence, "extractions" | "publishedOf">,
): DatedReports {
  const own = ownBounds(read, known.entityOf);
  const byWords = publishedByWords(read, own);
  const first = reconcileEvents({ ...known, extractions: read, publishedOf: byWords });
  const outcome = publishedByEvents({
    own,
    extractions: read,
    entityOf: known.entityOf,
    ...first,
  });
  const { published } = outcome;
  const extractions = read.map((one) => settleWeekdays(one, published.get(one.document.id)));
  const learned = extractions.some(
    (one, index) =>
      one !== read[index] ||
      !sameBounds(byWords.get(one.document.id), published.get(one.document.id)),
  );
  const events = learned
    ? reconcileEvents({ ...known, extractions, publishedOf: published })
    : first;
  return { ...outcome, ...events, extractions };
}

function sameBounds(a: Time | undefined, b: Time | undefined): boolean {
  return a?.earliest === b?.earliest && a?.latest === b?.latest;
}

function placementsOf(
  claims: readonly Claim[],
  eventOf: ReadonlyMap<ClaimId, EventId>,
  standing: Standing,
): ReadonlyMap<ClaimId, ClaimPlacement> {
  return new Map(
    claims.map(({ id }) => [
      id,
      {
        event: eventOf.get(id),
        rejectedBy: standing.rejected.get(id),
        ...correctionOf(standing.corrections.get(id)),
      },
    ]),
  );
}

function daysOfEvents(
  extractions: readonly Extraction[],
  eventOf: ReadonlyMap<ClaimId, EventId>,
): (event: EventId | undefined) => ReadonlySet<string> {
  const days = new Map<EventId, Set<string>>();
  for (const { id, kind, when } of extractions.flatMap(({ claims }) => claims)) {
    const event = kind === "event" ? eventOf.get(id) : undefined;
    if (event === undefined || when?.time?.earliest === undefined) continue;
    days.set(event, (days.get(event) ?? new Set()).add(when.time.earliest));
  }
  const none: ReadonlySet<string> = new Set();
  return (event) => (event === undefined ? none : (days.get(event) ?? none));
}

function correctionOf(
  judgement: CorrectionJudgement | undefined,
): Pick<ClaimPlacement, "correctedBy" | "corrected"> {
  if (judgement === undefined) return { correctedBy: undefined, corrected: undefined };
  const { id, low, high, best } = judgement;
  return { correctedBy: id, corrected: { low, high, best } };
}

// Where one report came under two names, the smaller name stands, whichever came first.
function uniqueReports(entries: readonly Entry[]): readonly Extraction[] {
  const byId = new Map<string, Extraction>();
  for (const entry of entries) {
    if (entry.kind !== "extraction") continue;
    const { extraction } = entry;
    const known = byId.get(extraction.document.id);
    if (known === undefined || extraction.document.ref < known.document.ref) {
      byId.set(extraction.document.id, extraction);
    }
  }
  return [...byId.values()];
}

function unmatchedJudgements(
  { all }: Standing,
  claims: readonly Claim[],
  extractions: readonly Extraction[],
): readonly Diagnostic[] {
  if (all.length === 0) return [];
  const known = new Set<string>(claims.map((claim) => claim.id));
  for (const { mentions } of extractions) for (const { id } of mentions) known.add(id);
  return all.flatMap((judgement) =>
    namedBy(judgement)
      .filter((id) => !known.has(id))
      .map(
        (id): Diagnostic => ({
          code: "judgement-unmatched",
          report: undefined,
          span: undefined,
          facts: { judgement: judgement.id, id },
        }),
      ),
  );
}

function namedBy(judgement: Judgement): readonly string[] {
  switch (judgement.kind) {
    case "same":
    case "different":
      return [judgement.a, judgement.b];
    case "accept":
    case "reject":
    case "correct":
      return [judgement.claim];
    case "undo":
      return [];
    default:
      return judgement satisfies never;
  }
}
