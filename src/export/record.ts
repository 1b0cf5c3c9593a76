// Situation to record: the shape that tools outside rely on. Its schema is `model/record.ts`.

import type { Hop } from "../model/attribution.ts";
import type { Claim, EventClaim, FigureClaim, RelationClaim } from "../model/claim.ts";
import { type Diagnostic, describeDiagnostic } from "../model/diagnostic.ts";
import type { Extraction } from "../model/extraction.ts";
import type { EntityId, MentionId } from "../model/ids.ts";
import type { Mention } from "../model/mention.ts";
import type { SituationRecord } from "../model/record.ts";
import type {
  CorrectedNumbers,
  Dependence,
  Entity,
  Event,
  FigureQuestion,
  Join,
  Relation,
  Situation,
  Verdict,
} from "../model/situation.ts";
import { type Span, slice } from "../model/span.ts";
import type { Time } from "../model/time.ts";

type RecordClaim = SituationRecord["claims"][number];

/** The record of a situation. */
export function toRecord(situation: Situation): SituationRecord {
  const mentions = mentionIndex(situation);
  const documents = new Map(
    situation.extractions.map((extraction) => [extraction.document.id, extraction.document.text]),
  );
  return {
    sitrep: 1,
    reports: situation.extractions.map(toReport),
    entities: situation.entities.map((entity) => toEntity(entity, mentions)),
    claims: situation.claims.map((claim) =>
      toClaim(claim, { situation, text: documents.get(claim.report) ?? "" }),
    ),
    events: situation.events.map(toEvent),
    relations: situation.relations.map(toRelation),
    figures: situation.figures.map(toQuestion),
    comparisons: situation.verdicts.map(toComparison),
    dependence: situation.dependence.map(toDependence),
    diagnostics: situation.diagnostics.map(toDiagnostic),
  };
}

function toEvent(event: Event): SituationRecord["events"][number] {
  return {
    id: event.id,
    type: event.type,
    when: toTime(event.when),
    whenValues: [...event.whenValues],
    where: event.where ?? null,
    actors: [...event.actors],
    targets: [...event.targets],
    claims: [...event.claims],
    reports: [...event.reports],
    joins: event.joins.map(toJoin),
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

function toDependence(group: Dependence): SituationRecord["dependence"][number] {
  return {
    reports: [...group.reports],
    claims: [...group.claims],
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
      extraction.mentions.map((mention) => [mention.id, { mention, extraction }] as const),
    ),
  );
}

function toReport(extraction: Extraction): SituationRecord["reports"][number] {
  const { document } = extraction;
  return {
    id: document.id,
    ref: document.ref,
    outlet: document.outlet ?? null,
    title: document.title ?? null,
    url: document.url ?? null,
    published: toTime(document.published),
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
      claim: role.claim ?? null,
    })),
    place: null,
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

function toNumbers(corrected: CorrectedNumbers | undefined): RecordClaim["corrected"] {
  if (corrected === undefined) return null;
  const { low, high, best } = corrected;
  return { low, high: high ?? null, best: best ?? null };
}

interface ClaimSetting {
  readonly situation: Situation;
  readonly text: string;
}

function toClaim(claim: Claim, setting: ClaimSetting): RecordClaim {
  const placement = setting.situation.placements.get(claim.id);
  const [first, ...rest] = claim.content;
  return {
    id: claim.id,
    report: claim.report,
    content: rest.length === 0 ? toSpan(first) : claim.content.map(toSpan),
    sentence: claim.sentence + 1,
    attribution: {
      kind: claim.attribution.kind,
      cue: claim.attribution.cue === undefined ? null : toSpan(claim.attribution.cue),
      chain: claim.attribution.chain.map((hop) => toHop(hop, setting.situation)),
    },
    stance: claim.stance,
    certainty: claim.certainty,
    held: toTime(claim.when?.time),
    when: claim.when === undefined ? null : { ...toSpan(claim.when.span), value: claim.when.value },
    kind: claim.kind,
    within: claim.within ?? null,
    rules: [...claim.rules],
    ...detailOf(claim, setting),
    event: placement?.event ?? null,
    rejectedBy: placement?.rejectedBy ?? null,
    correctedBy: placement?.correctedBy ?? null,
    corrected: toNumbers(placement?.corrected),
  };
}

function detailOf(
  claim: Claim,
  setting: ClaimSetting,
): Pick<RecordClaim, "figure" | "happening" | "relation"> {
  switch (claim.kind) {
    case "statement":
      return {};
    case "figure":
      return { figure: toFigure(claim, setting) };
    case "event":
      return { happening: toHappening(claim, setting) };
    case "relation":
      return { relation: toSides(claim, setting) };
    default:
      return claim satisfies never;
  }
}

function toFigure(
  { figure }: FigureClaim,
  { situation, text }: ClaimSetting,
): RecordClaim["figure"] {
  return {
    measure: figure.measure,
    unit: figure.unit,
    low: figure.low,
    high: figure.high ?? null,
    best: figure.best ?? null,
    hedge: wordsOf(figure.hedge, text),
    vague: figure.vague,
    of: wordsOf(figure.of, text),
    side: (figure.side && situation.entityOf.get(figure.side)) ?? null,
    scope: figure.scope,
    update: wordsOf(figure.update, text),
  };
}

function toHappening(
  { happening }: EventClaim,
  { situation }: ClaimSetting,
): RecordClaim["happening"] {
  return {
    type: happening.type,
    trigger: toSpan(happening.trigger),
    where: known(happening.where, situation),
    actors: known(happening.actors, situation),
    targets: known(happening.targets, situation),
  };
}

function toSides(claim: RelationClaim, { situation, text }: ClaimSetting): RecordClaim["relation"] {
  return {
    relation: claim.relation,
    a: situation.entityOf.get(claim.a) ?? null,
    b: situation.entityOf.get(claim.b) ?? null,
    role: wordsOf(claim.role, text),
  };
}

function wordsOf(span: Span | undefined, text: string): string | null {
  return span === undefined ? null : slice(text, span);
}

function known(mentions: readonly MentionId[], { entityOf }: Situation): EntityId[] {
  const entities = mentions
    .map((mention) => entityOf.get(mention))
    .filter((entity) => entity !== undefined);
  return [...new Set(entities)];
}

function toHop(
  hop: Hop,
  situation: Situation,
): SituationRecord["claims"][number]["attribution"]["chain"][number] {
  const entity = hop.mention === undefined ? undefined : situation.entityOf.get(hop.mention);
  return { ...toSpan(hop.span), entity: entity ?? null, class: hop.class };
}

function toJoin(join: Join<string>): SituationRecord["entities"][number]["joins"][number] {
  const { a, b, rule, because, judgement } = join;
  return { a, b, rule, because, judgement: judgement ?? null };
}

function toSpan({ start, end }: Span): { start: number; end: number } {
  return { start, end };
}

function toTime(time: Time | undefined): SituationRecord["reports"][number]["published"] {
  if (time === undefined) return null;
  return {
    edtf: time.edtf,
    earliest: time.earliest ?? null,
    latest: time.latest ?? null,
    basis: time.basis,
    because: time.because.map(({ report, span }) => ({ report, ...toSpan(span) })),
  };
}
