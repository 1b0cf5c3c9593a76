// Which reports are one text: copies and near-copies, in groups. Only these go on from report to report: what two sentences
// have in common says nothing of a third report.

import { compareText } from "../../model/compare-text.ts";
import { groupBy } from "../../model/group-by.ts";
import type { ReportId } from "../../model/ids.ts";
import type { Dependence } from "../../model/situation.ts";
import type { Span } from "../../model/span.ts";
import type { Anchor } from "../../model/time.ts";
import { makeClusters } from "../clusters.ts";
import { anchorOf, type ComparedPair, claimsIn, excerpt, type Voice } from "./evidence.ts";
import { type Piece, reasonOf } from "./reason.ts";
import type { Stretch } from "./stretches.ts";

/**
 * The share of one report's own words that the other has, short runs in part, from which it is a near-copy of it: half. Among
 * 173 news articles of many outlets, with copies labelled by hand, those found pair by pair have 0.52 and more, and pairs that
 * only quote the same people 0.42 and less; local reports made from one announcement of the police reach 0.5.
 */
const nearCopyShare = 0.5;

/**
 * A report that has less of another than this is not taken into one group with it for what a third has of both, unless
 * it is a plain copy of that third: reports made from one announcement would go on from each to the next.
 */
const leastWithin = 0.4;
const plainShare = 0.65;

/** A copy but for its frame: next to all of one, and most of the other. */
const copyShare = 0.9;
const copyShareOfOther = 0.75;

/** Fewer words alike make no near-copy, however short the report. */
const leastAlike = 20;

export interface Copies {
  readonly dependence: readonly Dependence[];
  /** Whether two reports are copies of one text. */
  readonly areOne: (a: ReportId, b: ReportId) => boolean;
}

/** The groups of reports that are one text. */
export function findCopies(pairs: readonly ComparedPair[], reports: readonly ReportId[]): Copies {
  const groups = makeClusters(reports, { apart: tooUnlike(pairs, reports) });
  const joined: ComparedPair[] = [];
  for (const pair of pairs.filter(isNearCopy).sort(byStrength)) {
    const [a, b] = idsOf(pair);
    if (groups.of(a) === groups.of(b)) continue;
    if (groups.join(a, b, { rule: "dependence/copied", because: "" })) joined.push(pair);
  }
  const ties = groupBy(joined, ({ a }) => groups.of(a.wording.report));
  return {
    dependence: [...groups.groups()].flatMap(([standing, members]) =>
      members.length < 2 ? [] : [tell(members, ties.get(standing) ?? [])],
    ),
    areOne: (a, b) => groups.of(a) === groups.of(b),
  };
}

/** The pairs that no third report makes one text of, those left out that plain copies of one text already are. */
function tooUnlike(
  pairs: readonly ComparedPair[],
  reports: readonly ReportId[],
): readonly (readonly [ReportId, ReportId])[] {
  const plain = makeClusters(reports, { apart: [] });
  for (const pair of pairs.filter(isNearCopy))
    if (pair.firmly >= plainShare) {
      const [a, b] = idsOf(pair);
      plain.join(a, b, { rule: "dependence/copied", because: "" });
    }
  return pairs
    .filter(({ firmly }) => firmly < leastWithin)
    .map(idsOf)
    .filter(([a, b]) => plain.of(a) !== plain.of(b));
}

function idsOf({ a, b }: ComparedPair): readonly [ReportId, ReportId] {
  return [a.wording.report, b.wording.report];
}

function isNearCopy({ firmly, stretches }: ComparedPair): boolean {
  const alike = stretches.reduce((sum, one) => sum + one.alike, 0);
  return firmly >= nearCopyShare && alike >= leastAlike;
}

function isCopy({ ownOfA, ownOfB }: ComparedPair): boolean {
  return Math.max(ownOfA, ownOfB) >= copyShare && Math.min(ownOfA, ownOfB) >= copyShareOfOther;
}

function byStrength(x: ComparedPair, y: ComparedPair): number {
  const strength = ({ ownOfA, ownOfB }: ComparedPair) => Math.max(ownOfA, ownOfB);
  const name = ({ a, b }: ComparedPair) => `${a.wording.report} ${b.wording.report}`;
  return strength(y) - strength(x) || compareText(name(x), name(y));
}

function tell(reports: readonly ReportId[], ties: readonly ComparedPair[]): Dependence {
  const voices = new Map(
    ties.flatMap(({ a, b }) => [a, b].map((one) => [one.wording.report, one])),
  );
  const taken = new Map<ReportId, Span[]>();
  for (const { a, b, stretches } of ties)
    for (const stretch of stretches) {
      take(taken, anchorOf(a, stretch.a.from, stretch.a.to));
      take(taken, anchorOf(b, stretch.b.from, stretch.b.to));
    }
  return {
    degree: ties.every(isCopy) ? "copy" : "near-copy",
    reports,
    claims: reports.flatMap((report) => {
      const voice = voices.get(report);
      return voice === undefined ? [] : claimsIn(voice.extraction, taken.get(report) ?? []);
    }),
    anchors: ties.flatMap(longestAnchors),
    rule: "dependence/copied",
    ...reasonOf(sayTies(ties)),
  };
}

function take(taken: Map<ReportId, Span[]>, { report, span }: Anchor): void {
  const spans = taken.get(report) ?? [];
  spans.push(span);
  taken.set(report, spans);
}

function longestAnchors(pair: ComparedPair): readonly Anchor[] {
  const longest = longestOf(pair);
  if (longest === undefined) return [];
  return [
    anchorOf(pair.a, longest.a.from, longest.a.to),
    anchorOf(pair.b, longest.b.from, longest.b.to),
  ];
}

function longestOf({ stretches }: ComparedPair): Stretch | undefined {
  return stretches.toSorted((x, y) => y.alike - x.alike || x.a.from - y.a.from)[0];
}

/** So many ties of a group are told; a text copied a hundred times needs no hundred reasons. */
const tiesTold = 4;

function sayTies(ties: readonly ComparedPair[]): readonly Piece[] {
  const left = ties.length - tiesTold;
  const told = ties.slice(0, tiesTold).map(sayCopied);
  const all = left > 0 ? [...told, [`and so on for ${left} more`]] : told;
  return all.flatMap((pieces, at) => (at === 0 ? pieces : ["; ", ...pieces]));
}

/** `002 has 94 of every 100 words of 001 in the same order, as in "..."`. */
function sayCopied(pair: ComparedPair): readonly Piece[] {
  const [whole, part]: readonly [Voice, Voice] =
    pair.ownOfA > pair.ownOfB ? [pair.b, pair.a] : [pair.a, pair.b];
  const share = Math.round(Math.max(pair.ownOfA, pair.ownOfB) * 100);
  const longest = longestOf(pair);
  const words =
    longest === undefined
      ? ""
      : `, as in ${excerpt(pair.a.wording.text, anchorOf(pair.a, longest.a.from, longest.a.to).span)}`;
  const much = share === 100 ? "all words" : `${share} of every 100 words`;
  return [
    whole.extraction.document,
    ` has ${much} of `,
    part.extraction.document,
    ` in the same order${words}`,
  ];
}
