// Which claims and events of a record answer which labels of a situation.

import { victimMeasures } from "../../../src/model/figure.ts";
import { overlaps, type Span } from "../../../src/model/span.ts";
import { type Asked, type Match, matchAsked, matchOnce } from "../match.ts";
import {
  reportOf,
  type SituationFigure,
  type SituationLabels,
  type TrueCount,
  type TrueEvent,
} from "./labels.ts";
import { findQuoted } from "./quoted.ts";
import type { ScoredClaim, ScoredEvent, ScoredFigure, ScoredRecord } from "./record.ts";

/** A situation's labels and the record that is scored against them. */
export interface Judged {
  readonly name: string;
  readonly labels: SituationLabels;
  readonly record: ScoredRecord;
  /** The same with its figures judged under the labelled events, where a program can be asked that. */
  readonly eventsGiven?: ScoredRecord;
}

export interface AskedFigure extends SituationFigure {
  readonly id: string;
}

export interface AskedEvent extends TrueEvent {
  readonly id: string;
}

export interface FigureAnswer extends ScoredClaim {
  readonly figure: ScoredFigure;
}

/** A situation with its labels answered. */
export interface Matched extends Judged {
  readonly reports: ReportIndex;
  readonly figures: Asked<AskedFigure, FigureAnswer>;
  readonly events: readonly Match<AskedEvent, ScoredEvent>[];
  /** Events of the record that touch anything labelled; of the others nothing is said. */
  readonly touched: readonly ScoredEvent[];
}

/** Finds the answers to all labels. */
export function matchSituation(judged: Judged): Matched {
  const { labels, record } = judged;
  const reports = indexReports(record);
  const asked = Object.entries(labels.figures).map(([id, figure]) => ({ ...figure, id }));
  const answers = record.claims.filter(isAnswer);
  const figures = matchAsked(asked, answers, (figure, claim) => likeFigure(reports, figure, claim));
  const anchors = anchorsOf(judged, reports, figures.pairs);
  const shared = (label: AskedEvent, event: ScoredEvent): number | undefined =>
    anchors.get(label.id)?.filter((one) => one === event.id).length || undefined;
  const told = Object.entries(labels.events).map(([id, event]) => ({ ...event, id }));
  const touched = new Set([...anchors.values()].flat());
  return {
    ...judged,
    reports,
    figures: { ...figures, extra: figures.extra.filter(isHeldAgainst) },
    events: matchOnce(told, record.events, shared),
    touched: record.events.filter((event) => touched.has(event.id)),
  };
}

// One person or none without a number ("a woman died", "nobody was hurt") and totals that were added up are not labelled.
function isHeldAgainst({ figure: { low, high, derivedFrom } }: FigureAnswer): boolean {
  return derivedFrom.length === 0 && !(low === high && low <= 1);
}

/** Reports of a record by the names that labels have for them, and back. */
export interface ReportIndex {
  readonly byName: ReadonlyMap<string, { readonly id: string; readonly text: string }>;
  readonly nameOf: ReadonlyMap<string, string>;
}

// A report goes by its file's name, with or without folder and extension: "flood/a.md" is "a".
function indexReports({ reports }: ScoredRecord): ReportIndex {
  const named = reports.map((one) => ({
    ...one,
    name: one.ref.replace(/^.*\//u, "").replace(/\.\w+$/u, ""),
  }));
  return {
    byName: new Map(named.map((one) => [one.name, one])),
    nameOf: new Map(named.map((one) => [one.id, one.name])),
  };
}

/** Where quoted words stand, and in which report of the record; `undefined` where it has them not. */
export function placeOf(
  { byName }: ReportIndex,
  report: string,
  quotation: string,
): { readonly report: string; readonly whole: Span; readonly marked: Span } | undefined {
  const found = byName.get(report);
  const quoted = found && findQuoted(found.text, quotation);
  return quoted && { report: found.id, ...quoted };
}

function isAnswer(claim: ScoredClaim): claim is FigureAnswer {
  return victimMeasures.some((measure) => measure === claim.figure?.measure);
}

// The claim's span holds the number; of two numbers in one span the values tell which is meant.
function likeFigure(
  reports: ReportIndex,
  asked: AskedFigure,
  claim: FigureAnswer,
): number | undefined {
  if (asked.measure !== claim.figure.measure) return undefined;
  const place = placeOf(reports, reportOf(asked.id), asked.at);
  if (place === undefined || place.report !== claim.report) return undefined;
  if (!claim.content.some((one) => overlaps(one, place.marked))) return undefined;
  return countIsRight(asked.count, claim.figure) ? 2 : 1;
}

/** Whether low, high and best are those of the label. Of a vague word only that it is vague is asked. */
export function countIsRight(asked: TrueCount, { low, high, best, vague }: ScoredFigure): boolean {
  if (asked.kind === "vague") return vague;
  if (vague) return false;
  if (asked.kind === "about") return best === asked.best && high !== null;
  if ((high ?? undefined) !== asked.high) return false;
  // "More than 20" may be taken as 20 and up or as 21 and up.
  return low === asked.low || (asked.high === undefined && low - 1 === asked.low);
}

// Of each labelled event: the record's events that its tellings and its figures were put under, one entry for each.
function anchorsOf(
  { labels, record }: Judged,
  reports: ReportIndex,
  figures: readonly Match<AskedFigure, FigureAnswer>[],
): ReadonlyMap<string, readonly string[]> {
  return new Map(
    Object.entries(labels.events).map(([id, event]) => {
      const tellings = Object.entries(event.told).flatMap(([report, words]) => {
        const place = placeOf(reports, report, words);
        return place === undefined ? [] : eventsAt(record.claims, place);
      });
      const counted = figures.flatMap(({ truth, ours }) =>
        truth.event === id ? [ours.event] : [],
      );
      return [id, [...tellings, ...counted].filter((one) => one !== null)] as const;
    }),
  );
}

function eventsAt(
  claims: readonly ScoredClaim[],
  place: { readonly report: string; readonly whole: Span },
): readonly (string | null)[] {
  const here = claims.filter(
    ({ report, happening }) =>
      report === place.report &&
      happening !== undefined &&
      overlaps(happening.trigger, place.whole),
  );
  return [...new Set(here.map((claim) => claim.event))];
}
