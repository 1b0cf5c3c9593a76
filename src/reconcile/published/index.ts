// When each report was published, where nothing gives it: first from its own words and from what it counts years from,
// which needs no events; then, with the events made, from the days on which several reports tell one event. Events are
// made between the two, with the first bounds, so that neither waits for the other.

import type { Diagnostic } from "../../model/diagnostic.ts";
import type { Extraction } from "../../model/extraction.ts";
import type { ClaimId, EventId, ReportId } from "../../model/ids.ts";
import type { SameWeek } from "../../model/situation.ts";
import { type Span, slice } from "../../model/span.ts";
import type { Anchor, Time } from "../../model/time.ts";
import {
  type Bound,
  type Bounds,
  type Contradiction,
  gapBetween,
  inferredTime,
  unbounded,
} from "./bounds.ts";
import { isoDay } from "./day-count.ts";
import { type RunEvidence, runLinks } from "./one-run.ts";
import type { OwnBounds } from "./own-bounds.ts";
import { type Link, propagate } from "./propagate.ts";
import { rivalDates } from "./rival-days.ts";
import { withinSeason } from "./season.ts";
import { type EventDay, eventDays } from "./weekday-tellings.ts";
import { sameWeeks } from "./weeks.ts";

export { ownBounds } from "./own-bounds.ts";

export interface PublishedOutcome {
  /** Each report's day or bounds; a report of which nothing is known is not in it. */
  readonly published: ReadonlyMap<ReportId, Time>;
  readonly weeks: readonly SameWeek[];
  readonly diagnostics: readonly Diagnostic[];
}

/** When each report was published by its own words alone. */
export function publishedByWords(
  extractions: readonly Extraction[],
  { bounds }: OwnBounds,
): ReadonlyMap<ReportId, Time> {
  return new Map(
    extractions.flatMap(({ document: { id, published } }) => {
      const time = published ?? inferredTime(bounds.get(id) ?? unbounded);
      return time === undefined ? [] : [[id, time] as const];
    }),
  );
}

export interface PublishedEvidence extends Omit<RunEvidence, "days"> {
  readonly own: OwnBounds;
  readonly eventOf: ReadonlyMap<ClaimId, EventId>;
}

/** When each report was published by all that the case tells. */
export function publishedByEvents(evidence: PublishedEvidence): PublishedOutcome {
  const { extractions, own } = evidence;
  const told = eventDays(extractions, evidence.eventOf);
  const rivals = rivalDates(told, evidence.events);
  const shared = told.filter(isShared);
  const days = shared.filter((day) => rivals(day).length < 2);
  const open = shared.filter((day) => rivals(day).length > 1);
  const bounds = new Map<string, Bounds>([...own.bounds, ...days.map(dayBounds)]);
  const runs = runLinks({ ...evidence, days });
  const spans = new Map(days.map((day) => [day.id, reportsOf(day, bounds)]));
  const fitting = runs.filter(
    ({ earlier, later, most }) =>
      gapBetween(spans.get(earlier) ?? unbounded, spans.get(later) ?? unbounded) <= most + 6,
  );
  const tied = propagate({ bounds, links: [...days.flatMap(tellingLinks), ...fitting] });
  const reports: Reports = new Map(extractions.map((one) => [one.document.id, one]));
  const closed = new Map(
    extractions.map((extraction) => {
      const { id } = extraction.document;
      return [id, withinSeason(tied.bounds.get(id) ?? unbounded, extraction)] as const;
    }),
  );
  return {
    published: publishedByWords(extractions, { ...own, bounds: closed }),
    weeks: sameWeeks(days, fitting, { boundsOf: tied.bounds, extractions }),
    diagnostics: [
      ...[...own.contradictions, ...tied.contradictions].flatMap((one) =>
        tellContradiction(one, reports),
      ),
      ...open.flatMap((day) => tellRivals(day, rivals(day), reports)),
    ],
  };
}

function isShared({ tellings }: EventDay): boolean {
  return tellings.some(({ report }) => report !== tellings[0]?.report);
}

/** An event's own bounds: its day, where a report dates it. */
function dayBounds({ id, tellings }: EventDay): readonly [string, Bounds] {
  const dated = tellings.find(({ date }) => date !== undefined);
  if (dated?.date === undefined) return [id, unbounded];
  const bound: Bound = { day: dated.date, grain: "day", because: [dated.anchor] };
  return [id, { low: bound, high: bound }];
}

function tellingLinks({ id, tellings }: EventDay): readonly Link[] {
  return tellings
    .filter(({ date }) => date === undefined)
    .map(({ report, daysBack, anchor }) => ({
      earlier: id,
      later: report,
      least: 0,
      most: daysBack,
      because: [anchor],
    }));
}

/** The latest first and the earliest last day of the reports that tell an event. */
function reportsOf({ tellings }: EventDay, bounds: ReadonlyMap<string, Bounds>): Bounds {
  const known = tellings.map(({ report }) => bounds.get(report) ?? unbounded);
  const lows = known.flatMap(({ low }) => low ?? []).sort((a, b) => b.day - a.day);
  const highs = known.flatMap(({ high }) => high ?? []).sort((a, b) => a.day - b.day);
  return { low: lows[0], high: highs[0] };
}

/** The reports of a case by their ids, or by what a bound is of, which may be no report. */
type Reports = ReadonlyMap<string, Extraction>;

function tellRivals(
  { tellings }: EventDay,
  dates: readonly number[],
  reports: Reports,
): readonly Diagnostic[] {
  return tellings
    .filter(({ date }) => date === undefined)
    .map(({ report, anchor }) => ({
      code: "published-ambiguous",
      report,
      span: anchor.span,
      facts: {
        input: reports.get(report)?.document.ref ?? report,
        words: wordsOf(anchor, reports),
        days: dates.map(isoDay).join(", "),
      },
    }));
}

function tellContradiction(
  { of, stood, left }: Contradiction,
  reports: Reports,
): readonly Diagnostic[] {
  const first = stood.find((one) => !left.includes(one)) ?? stood[0];
  const second = left.find((one) => !stood.includes(one)) ?? left[0];
  const report = reports.get(second?.report ?? of);
  if (report === undefined) return [];
  return [
    {
      code: "published-contradicted",
      report: report.document.id,
      span: second?.span,
      facts: {
        input: report.document.ref,
        one: wordsOf(first, reports),
        other: wordsOf(second, reports),
      },
    },
  ];
}

function wordsOf(anchor: Anchor | undefined, reports: Reports): string {
  const extraction = anchor && reports.get(anchor.report);
  if (anchor === undefined || extraction === undefined) return "the date given";
  const { document, sentences } = extraction;
  const number = sentences.findIndex((sentence) => holds(sentence, anchor.span)) + 1;
  const place = number > 0 ? `${document.ref}:${number}` : document.ref;
  return `"${slice(document.text, anchor.span)}" (${place})`;
}

function holds(sentence: Span, span: Span): boolean {
  return sentence.start <= span.start && span.start < sentence.end;
}
