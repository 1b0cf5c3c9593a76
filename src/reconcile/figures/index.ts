// Which figures answer one question, and how the answers stand to each other. Figures are grouped by event
// and measure before any two are compared; no answer is dropped and none is put in another's place.

import type { FigureClaim } from "../../model/claim.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import type { Extraction } from "../../model/extraction.ts";
import { leastOf, mostOf } from "../../model/extremes.ts";
import { isOther } from "../../model/figure.ts";
import { groupBy } from "../../model/group-by.ts";
import {
  type ClaimId,
  type EntityId,
  type EventId,
  type MentionId,
  makeId,
  type ReportId,
} from "../../model/ids.ts";
import type { CorrectionJudgement } from "../../model/judgement.ts";
import type { FigureQuestion, Verdict, VerdictKind } from "../../model/situation.ts";
import type { Time } from "../../model/time.ts";
import { type Answer, answerOf, besideOf } from "./answer.ts";
import { settleAgain } from "./given-again.ts";
import { bestOf, statusOf, widest } from "./put-forward.ts";
import { totalsOverMore } from "./totals-over-more.ts";
import { verdictRules } from "./verdict-rules.ts";
import { pairsOf } from "./which-pairs.ts";

export interface FigureOutcome {
  readonly figures: readonly FigureQuestion[];
  readonly verdicts: readonly Verdict[];
  /** A line for each question of which not all answers are compared. */
  readonly diagnostics: readonly Diagnostic[];
}

export interface FigureEvidence {
  readonly extractions: readonly Extraction[];
  readonly eventOf: ReadonlyMap<ClaimId, EventId>;
  readonly entityOf: ReadonlyMap<MentionId, EntityId>;
  /** When each report was published, as bounds where that is inferred. */
  readonly publishedOf: ReadonlyMap<ReportId, Time>;
  /** The dated days an event is told of. */
  readonly daysOf: (event: EventId | undefined) => ReadonlySet<string>;
  readonly left: ReadonlySet<ClaimId>;
  readonly corrections: ReadonlyMap<ClaimId, CorrectionJudgement>;
}

/** The questions of a situation with all their answers, and a verdict for each pair that is compared. */
export function reconcileFigures(evidence: FigureEvidence): FigureOutcome {
  const answers = evidence.extractions.flatMap(({ claims, document }) => {
    const figures = claims
      .filter((claim): claim is FigureClaim => claim.kind === "figure" && counts(claim))
      .filter((claim) => !evidence.left.has(claim.id));
    const changed = changedTogether(figures);
    const published = evidence.publishedOf.get(document.id);
    const asked = groupBy(figures, (claim) => questionKey(claim, evidence));
    const beside = new Map([...asked].map(([key, claims]) => [key, besideOf(claims)]));
    return figures.map((claim) =>
      answerOf(claim, document, {
        published,
        correction: evidence.corrections.get(claim.id),
        updates: changed.has(claim.id),
        eventDays: evidence.daysOf(evidence.eventOf.get(claim.id)),
        entityOf: evidence.entityOf,
        beside: beside.get(questionKey(claim, evidence)) ?? besideOf([claim]),
      }),
    );
  });
  const figures: FigureQuestion[] = [];
  const verdicts: (readonly Verdict[])[] = [];
  const diagnostics: Diagnostic[] = [];
  const groups = [...groupBy(answers, ({ claim }) => questionKey(claim, evidence)).values()];
  const overMore = totalsOverMore(groups, evidence.eventOf);
  for (const group of groups) {
    const { pairs, left } = pairsOf(group);
    const compared = settleAgain(pairs.map(([a, b]) => ({ a, b, verdict: compare(a, b) })));
    verdicts.push(compared);
    if (left > 0) diagnostics.push(...leftUncompared(group, left, evidence));
    figures.push(makeQuestion(group, compared, { ...evidence, overMore }));
  }
  return { figures, verdicts: verdicts.flat(), diagnostics };
}

/** Stands with the first answer, whose report and words a reader can look up. */
function leftUncompared(
  group: readonly Answer[],
  left: number,
  { extractions }: FigureEvidence,
): readonly Diagnostic[] {
  const [first] = group;
  const told = extractions.find(({ document }) => document.id === first?.claim.report);
  if (first === undefined || told === undefined) return [];
  const { report, figure } = first.claim;
  const counts = { answers: String(group.length), pairs: String(left) };
  const facts = { input: told.document.ref, measure: figure.measure, ...counts };
  return [{ code: "answers-not-compared", report, span: figure.number, facts }];
}

// "The toll had risen to 38, with more than 80 hurt": one change, told of every count of its sentence that follows.
function changedTogether(figures: readonly FigureClaim[]): ReadonlySet<ClaimId> {
  const changed = new Set<ClaimId>();
  let last: FigureClaim | undefined;
  for (const claim of figures) {
    if (claim.figure.update !== undefined) last = claim;
    const together =
      last !== undefined &&
      last.sentence === claim.sentence &&
      last.within === claim.within &&
      claim.figure.scope !== "partial" &&
      claim.figure.scope !== "side";
    if (together) changed.add(claim.id);
  }
  return changed;
}

// What could be or is planned is a claim like any other, but no answer to how many there were; neither is a count of
// other things than victims, for two of one unit need not be of one thing.
function counts(claim: FigureClaim): boolean {
  if (isOther(claim.figure.measure)) return false;
  return claim.certainty !== "hypothetical" && claim.certainty !== "planned";
}

// A figure whose event is not known is a question of its own: it must not be set against another event's.
function questionKey(claim: FigureClaim, { eventOf }: FigureEvidence): string {
  const event = eventOf.get(claim.id);
  return JSON.stringify([event ?? claim.id, claim.figure.measure]);
}

function compare(a: Answer, b: Answer): Verdict {
  const ids = [a.claim.id, b.claim.id] as const;
  for (const rule of verdictRules) {
    const because = rule.because(a, b);
    if (because === undefined) continue;
    const later = rule.bIsLater && (rule.bIsLater(a, b) ? b : a).claim.id;
    return makeVerdict(ids, rule.verdict, { rule: rule.id, because, later });
  }
  const because = "no rule applies";
  return makeVerdict(ids, "unclear", { rule: "verdicts/none", because, later: undefined });
}

function makeVerdict(
  [a, b]: readonly [ClaimId, ClaimId],
  verdict: VerdictKind,
  reason: Pick<Verdict, "rule" | "because" | "later">,
): Verdict {
  return { id: makeId("verdict", [a, b, verdict]), a, b, verdict, ...reason };
}

function makeQuestion(
  group: readonly Answer[],
  verdicts: readonly Verdict[],
  evidence: FigureEvidence & { readonly overMore: ReadonlySet<ClaimId> },
): FigureQuestion {
  const ofThisEvent = group.filter(({ claim }) => !evidence.overMore.has(claim.id));
  const shown = widest(ofThisEvent.length > 0 ? ofThisEvent : group);
  const status = statusOf(shown, verdicts);
  const event = group[0] && evidence.eventOf.get(group[0].claim.id);
  const measure = group[0]?.claim.figure.measure ?? "killed";
  return {
    id: makeId("figure", [event, measure, event === undefined ? group[0]?.claim.id : undefined]),
    event,
    measure,
    claims: group.map(({ claim }) => claim.id),
    status,
    low: leastOf(shown.map(({ low }) => low)),
    high: shown.some(({ high }) => high === undefined)
      ? undefined
      : mostOf(shown.map(({ high, low }) => high ?? low)),
    best: bestOf(shown, status, verdicts),
  };
}
