// Situation to record: the shape that tools outside rely on. Its schema is `model/record.ts`.

import { codesOf } from "../model/act-codes.ts";
import { type Diagnostic, describeDiagnostic } from "../model/diagnostic.ts";
import type { Candidate, Entity, Join } from "../model/entity.ts";
import { type Extraction, mentionsOf } from "../model/extraction.ts";
import type { MentionId } from "../model/ids.ts";
import type { Mention } from "../model/mention.ts";
import type { Location, Placed } from "../model/place.ts";
import type { SituationRecord } from "../model/record.ts";
import type { Relation } from "../model/relation.ts";
import type {
  Dependence,
  Dispute,
  Event,
  FigureQuestion,
  SameWeek,
  Situation,
  Verdict,
} from "../model/situation.ts";
import { toClaim } from "./record-claim.ts";
import { toAnchor, toSpan, toTime } from "./record-time.ts";

/** The record of a situation. */
export function toRecord(situation: Situation): SituationRecord {
  const placed = mentionIndex(situation);
  const mentions = new Map([...placed].map(([id, { mention }]) => [id, mention] as const));
  const documents = new Map(
    situation.extractions.map((extraction) => [extraction.document.id, extraction.document.text]),
  );
  return {
    sitrep: 1,
    reports: situation.extractions.map((one) => toReport(one, situation)),
    entities: situation.entities.map((entity) => toEntity(entity, placed)),
    candidates: situation.candidates.map(toCandidate),
    claims: situation.claims.map((claim) =>
      toClaim(claim, { situation, text: documents.get(claim.report) ?? "", mentions }),
    ),
    events: situation.events.map(toEvent),
    relations: situation.relations.map(toRelation),
    figures: situation.figures.map(toQuestion),
    comparisons: situation.verdicts.map(toComparison),
    disputes: situation.disputes.map(toDispute),
    weeks: situation.weeks.map(toWeek),
    dependence: situation.dependence.map(toDependence),
    gaps: situation.gaps.map(({ code, event, claims }) => ({ code, event, claims: [...claims] })),
    diagnostics: situation.diagnostics.map(toDiagnostic),
  };
}

function toEvent(event: Event): SituationRecord["events"][number] {
  const { plover, acled } = codesOf(event.type);
  return {
    id: event.id,
    type: event.type,
    plover: plover === undefined ? null : { event: plover.event, mode: plover.mode ?? null },
    acled: acled === undefined ? null : { type: acled.type, subEvent: acled.subEvent ?? null },
    when: toTime(event.when),
    whenValues: [...event.whenValues],
    where: event.where ?? null,
    actors: [...event.actors],
    targets: [...event.targets],
    claims: [...event.claims],
    reports: [...event.reports],
    joins: event.joins.map(toJoin),
    partOf: event.partOf ?? null,
  };
}

function toRelation(relation: Relation): SituationRecord["relations"][number] {
  return {
    id: relation.id,
    a: relation.a,
    relation: relation.relation,
    b: relation.b,
    from: toTime(relation.from),
    until: toTime(relation.until),
    over: relation.over,
    claims: [...relation.claims],
  };
}

function toQuestion(figure: FigureQuestion): SituationRecord["figures"][number] {
  return {
    id: figure.id,
    event: figure.event ?? null,
    measure: figure.measure,
    claims: [...figure.claims],
    status: figure.status,
    low: figure.low,
    best: figure.best ?? null,
    high: figure.high ?? null,
  };
}

function toComparison(compared: Verdict): SituationRecord["comparisons"][number] {
  const { id, a, b, verdict, later, rule, because } = compared;
  return { id, a, b, verdict, later: later ?? null, rule, because };
}

function toDispute(dispute: Dispute): SituationRecord["disputes"][number] {
  const { id, event, about, sides, verdicts, rule, because } = dispute;
  return {
    id,
    event: event ?? null,
    about: about.map(toAnchor),
    sides: sides.map(({ claims }) => ({ claims: [...claims] })),
    comparisons: [...verdicts],
    rule,
    because,
  };
}

function toWeek({ reports, rule, because, anchors }: SameWeek): SituationRecord["weeks"][number] {
  return { reports: [...reports], rule, because, anchors: anchors.map(toAnchor) };
}

function toDependence(group: Dependence): SituationRecord["dependence"][number] {
  return {
    degree: group.degree,
    reports: [...group.reports],
    claims: [...group.claims],
    anchors: group.anchors.map(toAnchor),
    rule: group.rule,
    because: group.because,
  };
}

function toDiagnostic(diagnostic: Diagnostic): SituationRecord["diagnostics"][number] {
  return {
    code: diagnostic.code,
    report: diagnostic.report ?? null,
    span: diagnostic.span === undefined ? null : toSpan(diagnostic.span),
    message: describeDiagnostic(diagnostic),
  };
}

interface PlacedMention {
  readonly mention: Mention;
  readonly extraction: Extraction;
}

function mentionIndex(situation: Situation): ReadonlyMap<MentionId, PlacedMention> {
  return new Map(
    situation.extractions.flatMap((extraction) =>
      mentionsOf(extraction).map((mention) => [mention.id, { mention, extraction }] as const),
    ),
  );
}

function toReport(
  extraction: Extraction,
  { published }: Situation,
): SituationRecord["reports"][number] {
  const { document } = extraction;
  return {
    id: document.id,
    ref: document.ref,
    outlet: document.outlet ?? null,
    title: document.title ?? null,
    url: document.url ?? null,
    published: toTime(published.get(document.id)),
    text: document.text,
    sha256: document.sha256,
    setAside: document.setAside.map(({ start, end, reason }) => ({ start, end, reason })),
    credits: document.credits.map(({ start, end, name }) => ({ start, end, name })),
    times: extraction.times.map((found) => ({
      ...toSpan(found.span),
      type: found.type,
      value: found.value,
      time: toTime(found.time),
    })),
    sentences: extraction.sentences.map(toSpan),
  };
}

function toEntity(
  entity: Entity,
  mentions: ReadonlyMap<MentionId, PlacedMention>,
): SituationRecord["entities"][number] {
  return {
    id: entity.id,
    kind: entity.kind,
    name: entity.name,
    names: entity.names.map(({ text, count }) => ({ text, count })),
    roles: entity.roles.map((role) => ({
      title: role.title,
      of: role.of ?? null,
      status: role.status ?? null,
      from: toTime(role.from),
      until: toTime(role.until),
      claims: [...role.claims],
    })),
    place: toPlaced(entity.place),
    couldBe: entity.couldBe.map(toLocation),
    mentions: entity.mentions.flatMap((id) => {
      const placed = mentions.get(id);
      if (placed === undefined) return [];
      const { mention, extraction } = placed;
      const report = extraction.document.id;
      return [{ id, report, start: mention.start, end: mention.end, form: mention.form }];
    }),
    joins: entity.joins.map(toJoin),
  };
}

type RecordedPlace = NonNullable<SituationRecord["entities"][number]["place"]>;

function toPlaced(place: Placed | undefined): RecordedPlace | null {
  if (place === undefined) return null;
  return {
    ...toLocation(place),
    because: place.because,
    sure: place.sure,
    alternatives: place.alternatives.map(toLocation),
  };
}

function toLocation(location: Location): RecordedPlace["alternatives"][number] {
  const { name, lat, lon, precision, country } = location;
  return { name, lat, lon, precision, country: country ?? null };
}

function toCandidate(candidate: Candidate): SituationRecord["candidates"][number] {
  const { a, b, mentions, score, rule, because } = candidate;
  return { a, b, mentions: [mentions[0], mentions[1]], score, rule, because };
}

function toJoin(join: Join<string>): SituationRecord["entities"][number]["joins"][number] {
  const { a, b, rule, because, judgement } = join;
  return { a, b, rule, because, judgement: judgement ?? null };
}
