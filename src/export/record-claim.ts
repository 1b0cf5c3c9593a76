// A claim as it stands in the record, with the detail of its kind.

import type { Hop } from "../model/attribution.ts";
import type { Claim, EventClaim, FigureClaim, RelationClaim, RoleClaim } from "../model/claim.ts";
import type { EntityId, MentionId } from "../model/ids.ts";
import type { Mention } from "../model/mention.ts";
import type { SituationRecord } from "../model/record.ts";
import type { Phase } from "../model/relation.ts";
import type { CorrectedNumbers, Situation } from "../model/situation.ts";
import { type Span, slice } from "../model/span.ts";
import { toSpan, toTime } from "./record-time.ts";

type RecordClaim = SituationRecord["claims"][number];

/** What a claim is looked up in: its situation, the text of its report, and whom mentions stand for. */
export interface ClaimSetting {
  readonly situation: Situation;
  readonly text: string;
  readonly mentions: ReadonlyMap<MentionId, Mention>;
}

/** The claim with who says so, its place and what a person decided of it. */
export function toClaim(claim: Claim, setting: ClaimSetting): RecordClaim {
  const placement = setting.situation.placements.get(claim.id);
  const [first, ...rest] = claim.content;
  return {
    id: claim.id,
    report: claim.report,
    content: rest.length === 0 ? toSpan(first) : claim.content.map(toSpan),
    sentence: claim.sentence + 1,
    attribution: {
      kind: claim.attribution.kind,
      cue: spanOrNull(claim.attribution.cue),
      channel: spanOrNull(claim.attribution.channel),
      chain: claim.attribution.chain.map((hop) => toHop(hop, setting)),
    },
    stance: claim.stance,
    certainty: claim.certainty,
    hedge: spanOrNull(claim.hedge),
    held: toTime(claim.when?.time),
    when: claim.when === undefined ? null : { ...toSpan(claim.when.span), value: claim.when.value },
    kind: claim.kind,
    within: claim.within ?? null,
    apart: spanOrNull(claim.apart),
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
): Pick<RecordClaim, "figure" | "happening" | "relation" | "role"> {
  switch (claim.kind) {
    case "statement":
      return {};
    case "figure":
      return { figure: toFigure(claim, setting) };
    case "event":
      return { happening: toHappening(claim, setting) };
    case "relation":
      return { relation: toSides(claim, setting) };
    case "role":
      return { role: toRole(claim, setting) };
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
    former: wordsOf(figure.former, text),
    derivedFrom: (figure.derivedFrom ?? []).map(toSpan),
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
    phase: toPhase(claim.phase),
  };
}

function toRole(claim: RoleClaim, { situation, text }: ClaimSetting): RecordClaim["role"] {
  return {
    title: slice(text, claim.title),
    who: situation.entityOf.get(claim.who) ?? null,
    of: (claim.of && situation.entityOf.get(claim.of)) ?? null,
    phase: toPhase(claim.phase),
  };
}

function toPhase(phase: Phase | undefined): NonNullable<RecordClaim["role"]>["phase"] {
  return phase === undefined ? null : { ...toSpan(phase.words), kind: phase.kind };
}

function spanOrNull(span: Span | undefined): RecordClaim["hedge"] {
  return span === undefined ? null : toSpan(span);
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
  { situation, mentions }: ClaimSetting,
): SituationRecord["claims"][number]["attribution"]["chain"][number] {
  const mention = hop.mention && mentions.get(hop.mention);
  return {
    ...toSpan(hop.span),
    entity: (hop.mention && situation.entityOf.get(hop.mention)) ?? null,
    class: hop.class,
    resolved: mention?.refersTo?.because ?? null,
    couldBe: known(mention?.couldBe ?? [], situation),
  };
}

function toNumbers(corrected: CorrectedNumbers | undefined): RecordClaim["corrected"] {
  if (corrected === undefined) return null;
  const { low, high, best } = corrected;
  return { low, high: high ?? null, best: best ?? null };
}
