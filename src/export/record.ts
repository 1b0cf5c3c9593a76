// Situation to record: the shape that tools outside rely on. Its schema is `model/record.ts`.

import type { Hop } from "../model/attribution.ts";
import type { Claim } from "../model/claim.ts";
import { describeDiagnostic } from "../model/diagnostic.ts";
import type { Extraction } from "../model/extraction.ts";
import type { EntityId, MentionId } from "../model/ids.ts";
import type { Mention } from "../model/mention.ts";
import type { SituationRecord } from "../model/record.ts";
import type { CorrectedNumbers, Entity, Join, Situation } from "../model/situation.ts";
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
    events: situation.events.map((event) => ({
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
    })),
    relations: situation.relations.map((relation) => ({
      id: relation.id,
      a: relation.a,
      relation: relation.relation,
      b: relation.b,
      from: toTime(relation.from),
      until: toTime(relation.until),
      claims: [...relation.claims],
    })),
    figures: situation.figures.map((figure) => ({
      id: figure.id,
      event: figure.event ?? null,
      measure: figure.measure,
      claims: [...figure.claims],
      status: figure.status,
      low: figure.low,
      best: figure.best ?? null,
      high: figure.high ?? null,
    })),
    comparisons: situation.verdicts.map(({ id, a, b, verdict, later, rule, because }) => ({
      id,
      a,
      b,
      verdict,
      later: later ?? null,
      rule,
      because,
    })),
    dependence: situation.dependence.map((group) => ({
      reports: [...group.reports],
      claims: [...group.claims],
      rule: group.rule,
      because: group.because,
    })),
    diagnostics: situation.diagnostics.map((diagnostic) => ({
      code: diagnostic.code,
      report: diagnostic.report ?? null,
      span: diagnostic.span === undefined ? null : toSpan(diagnostic.span),
      message: describeDiagnostic(diagnostic),
    })),
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
  { situation, text }: ClaimSetting,
): Pick<RecordClaim, "figure" | "happening" | "relation"> {
  const entityOf = (mention: MentionId) => situation.entityOf.get(mention);
  const words = (span: Span | undefined) => (span === undefined ? null : slice(text, span));
  switch (claim.kind) {
    case "statement":
      return {};
    case "figure": {
      const { figure } = claim;
      return {
        figure: {
          measure: figure.measure,
          unit: figure.unit,
          low: figure.low,
          high: figure.high ?? null,
          best: figure.best ?? null,
          hedge: words(figure.hedge),
          vague: figure.vague,
          of: words(figure.of),
          side: (figure.side && entityOf(figure.side)) ?? null,
          scope: figure.scope,
          update: words(figure.update),
        },
      };
    }
    case "event":
      return {
        happening: {
          type: claim.happening.type,
          trigger: toSpan(claim.happening.trigger),
          where: known(claim.happening.where, entityOf),
          actors: known(claim.happening.actors, entityOf),
          targets: known(claim.happening.targets, entityOf),
        },
      };
    case "relation":
      return {
        relation: {
          relation: claim.relation,
          a: entityOf(claim.a) ?? null,
          b: entityOf(claim.b) ?? null,
          role: words(claim.role),
        },
      };
    default:
      return claim satisfies never;
  }
}

function known(
  mentions: readonly MentionId[],
  entityOf: (mention: MentionId) => EntityId | undefined,
): EntityId[] {
  const entities = mentions.map(entityOf).filter((entity) => entity !== undefined);
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
