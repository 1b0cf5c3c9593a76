// The reconciled record: a pure function of extractions and judgements.

import type { Claim } from "./claim.ts";
import type { Diagnostic } from "./diagnostic.ts";
import type { Candidate, Entity, Join } from "./entity.ts";
import type { Extraction } from "./extraction.ts";
import type { Measure } from "./figure.ts";
import type {
  ClaimId,
  DisputeId,
  EntityId,
  EventId,
  FigureId,
  JudgementId,
  MentionId,
  ReportId,
  VerdictId,
} from "./ids.ts";
import type { Relation } from "./relation.ts";
import type { Span } from "./span.ts";
import type { Anchor, Time } from "./time.ts";

export interface Event {
  readonly id: EventId;
  readonly type: string;
  readonly when: Time | undefined;
  /** TIMEX3 values the reports give, dated or not, most used first. */
  readonly whenValues: readonly string[];
  readonly where: EntityId | undefined;
  readonly actors: readonly EntityId[];
  readonly targets: readonly EntityId[];
  /** Event claims first, then the figure claims about it, then what is said of it, each in reading order. */
  readonly claims: readonly ClaimId[];
  readonly reports: readonly ReportId[];
  readonly joins: readonly Join<ClaimId>[];
  /** The larger event this was part of or came of: the raid it was done in, the shooting somebody was arrested for. */
  readonly partOf: { readonly event: EventId; readonly because: string } | undefined;
}

export const figureStatuses = ["single", "agreed", "updated", "disputed"] as const;
export type FigureStatus = (typeof figureStatuses)[number];

/** One question - how many of whom, in which event - with all its answers. */
export interface FigureQuestion {
  readonly id: FigureId;
  readonly event: EventId | undefined;
  readonly measure: Measure;
  readonly claims: readonly ClaimId[];
  readonly status: FigureStatus;
  /**
   * Of the counts of everybody - where there are none of those that tell some people apart, then of parts, and last of sides:
   * lowest low, highest high (`undefined`: open above), and the latest or most exact number; none is the truth, and those of
   * parts or sides are not of the whole.
   */
  readonly low: number;
  readonly high: number | undefined;
  readonly best: number | undefined;
}

export const verdicts = [
  "agree",
  "update",
  "refine",
  "dispute",
  "incomparable",
  "unclear",
] as const;
export type VerdictKind = (typeof verdicts)[number];

/** How two claims that answer one question stand to each other. */
export interface Verdict {
  readonly id: VerdictId;
  readonly a: ClaimId;
  readonly b: ClaimId;
  readonly verdict: VerdictKind;
  /** For "update": which of the two is the later count. */
  readonly later: ClaimId | undefined;
  readonly rule: string;
  readonly because: string;
}

/**
 * What reports say of one matter, numbers apart, and what cannot all be so: one denies what another tells, one calls it
 * what another says it was not, one tells of one jet and another of two. Nobody is taken to be right.
 */
export interface Dispute {
  readonly id: DisputeId;
  readonly event: EventId | undefined;
  /** The words it turns on, one of each side at least. */
  readonly about: readonly Anchor[];
  /** Who stands where: two sides or more, each with the claims that take it, in reading order. */
  readonly sides: readonly { readonly claims: readonly ClaimId[] }[];
  /** The pairs of claims that are set against each other; they stand among the situation's verdicts. */
  readonly verdicts: readonly VerdictId[];
  readonly rule: string;
  readonly because: string;
}

/**
 * How reports depend on each other, strongest first. `copy`: one text but for its frame; `near-copy`: one text edited, cut or
 * joined with another; `shared-passage`: some sentences in common; `shared-quotation`: the same words of one speaker;
 * `same-agency`: one agency is named or credited; `shared-detail`: an odd number and rare words together; `borrowed-figure`:
 * a number without a source that other reports give for something else.
 */
export const dependenceDegrees = [
  "copy",
  "near-copy",
  "shared-passage",
  "shared-quotation",
  "same-agency",
  "shared-detail",
  "borrowed-figure",
] as const;
export type DependenceDegree = (typeof dependenceDegrees)[number];

/**
 * Reports, or claims in them, that are likely to speak with one voice, or one of which likely has it from another. Copies
 * and near-copies concern reports as wholes, every other degree the claims named.
 */
export interface Dependence {
  readonly degree: DependenceDegree;
  readonly reports: readonly ReportId[];
  readonly claims: readonly ClaimId[];
  /** The words it rests on, of each report. */
  readonly anchors: readonly Anchor[];
  /** For "same-agency": the agency or outlet, as reports call it, and its own reports, whose word it is first. */
  readonly source?: { readonly name: string; readonly reports: readonly ReportId[] };
  readonly rule: string;
  readonly because: string;
  /** Where `because` names a report, as whoever sent it does. */
  readonly named?: readonly { readonly report: ReportId; readonly span: Span }[];
}

/**
 * What an analyst would ask of an event with dead and no report answers, the most pressing first. `unsettled`: numbers that
 * exclude each other, and no later count in the place of both; `no-total`: parts or one side's losses are counted, the whole
 * is not; `one-source`: one independent source gives the toll; `no-place`, `no-time`, `no-actor`: not told at all;
 * `no-injured`: nothing of the hurt, where reports give them for a like event.
 */
export const gapCodes = [
  "unsettled",
  "no-total",
  "one-source",
  "no-place",
  "no-time",
  "no-actor",
  "no-injured",
] as const;
export type GapCode = (typeof gapCodes)[number];

export interface Gap {
  readonly code: GapCode;
  readonly event: EventId;
  /** What raises the question: the counts of the dead it is asked about. */
  readonly claims: readonly ClaimId[];
}

/** Reports that words of the case put into one week, whichever week that was. */
export interface SameWeek {
  readonly reports: readonly ReportId[];
  readonly rule: string;
  readonly because: string;
  /** The words that put each of them there. */
  readonly anchors: readonly Anchor[];
}

export interface CorrectedNumbers {
  readonly low: number;
  readonly high: number | undefined;
  readonly best: number | undefined;
}

/** What reconciliation adds to a claim without changing it. */
export interface ClaimPlacement {
  readonly event: EventId | undefined;
  readonly rejectedBy: JudgementId | undefined;
  readonly correctedBy: JudgementId | undefined;
  /** The numbers a person put in place of those read. */
  readonly corrected: CorrectedNumbers | undefined;
}

export interface Situation {
  readonly extractions: readonly Extraction[];
  /** When each report was published: given, stated, or inferred as bounds. One of which nothing is known is not in it. */
  readonly published: ReadonlyMap<ReportId, Time>;
  readonly weeks: readonly SameWeek[];
  readonly entities: readonly Entity[];
  /** Pairs of entities that may be one, for a person to decide; nothing is joined by them. */
  readonly candidates: readonly Candidate[];
  readonly claims: readonly Claim[];
  readonly placements: ReadonlyMap<ClaimId, ClaimPlacement>;
  /** The entity each mention came to belong to. */
  readonly entityOf: ReadonlyMap<MentionId, EntityId>;
  readonly events: readonly Event[];
  readonly relations: readonly Relation[];
  readonly figures: readonly FigureQuestion[];
  readonly verdicts: readonly Verdict[];
  /** Disputes that are not of numbers, the most taken-up first. */
  readonly disputes: readonly Dispute[];
  readonly dependence: readonly Dependence[];
  readonly gaps: readonly Gap[];
  readonly diagnostics: readonly Diagnostic[];
}
