// Figures of the seed reports: whether each stands under its event, and how each pair of them is judged.

import type { FigureClaim } from "../../src/model/claim.ts";
import type { Verdict } from "../../src/model/situation.ts";
import type { TrueFigure } from "./label-shapes.ts";
import { matchFigures } from "./labelled-figures.ts";
import { pairCounts } from "./match.ts";
import { type Row, rowOf } from "./row.ts";
import type { ReadSeeds } from "./seeds-read.ts";

interface FigurePair {
  readonly truth: TrueFigure;
  readonly ours: FigureClaim;
}

/** Figures under one event, and verdicts by kind. */
export function judgedRows(read: ReadSeeds): Row[] {
  const pairs = read.seeds.flatMap((seed) => matchFigures(seed).pairs);
  return [eventRow(read, pairs), ...verdictRows(read, pairs)];
}

// A pair of figures not found cannot be put together, so the truth counts the pairs of all figures.
function eventRow(read: ReadSeeds, pairs: readonly FigurePair[]): Row {
  const asked = read.truth.reports.flatMap((report) => report.figures.filter(hasEvent));
  const items = asked.map((labels) => {
    const pair = pairs.find((one) => one.truth === labels);
    const event = pair && read.situation.placements.get(pair.ours.id)?.event;
    return { truth: labels.event ?? "", ours: event };
  });
  const { hits, ours, truth } = pairCounts(items);
  return rowOf("figures under one event", hits, ours, truth);
}

function hasEvent(labels: TrueFigure): boolean {
  return labels.event !== null && labels.optional !== true;
}

function verdictRows(read: ReadSeeds, pairs: readonly FigurePair[]): Row[] {
  const { given, expected } = judgedPairs(read, pairs);
  const rowFor = (kind: string, keep: (verdict: string | undefined) => boolean) => {
    const wanted = [...expected].filter(([, allowed]) => keep(allowed[0]));
    const ours = given.filter(({ key, verdict }) => keep(expected.get(key)?.[0] ?? verdict));
    const hits = ours.filter(({ key, verdict }) => expected.get(key)?.includes(verdict));
    return rowOf(kind, hits.length, ours.length, wanted.length);
  };
  const kinds = [...new Set([...expected.values()].flatMap((allowed) => allowed.slice(0, 1)))];
  return [
    rowFor("verdicts", () => true),
    ...kinds.sort().map((kind) => rowFor(`verdicts ${kind}`, (verdict) => verdict === kind)),
  ];
}

/** The verdicts we give and those the labels allow, by pair of figures. */
export function judgedPairs(
  { truth, situation }: ReadSeeds,
  pairs: readonly FigurePair[],
): {
  readonly given: readonly { readonly key: string; readonly verdict: string }[];
  readonly expected: ReadonlyMap<string, readonly string[]>;
} {
  const labelsOf = new Map(pairs.map((pair) => [pair.ours.id, pair.truth]));
  return {
    given: situation.verdicts.flatMap((verdict) => placed(verdict, labelsOf)),
    expected: new Map(truth.verdicts.map((one) => [pairKey(one.a, one.b), one.verdict])),
  };
}

// To say of figures of two events that they cannot be compared is right, and never asked for.
function placed(
  verdict: Verdict,
  labelsOf: ReadonlyMap<string, TrueFigure>,
): readonly { readonly key: string; readonly verdict: string }[] {
  const a = labelsOf.get(verdict.a);
  const b = labelsOf.get(verdict.b);
  if (a === undefined || b === undefined || !hasEvent(a) || !hasEvent(b)) return [];
  if (a.event !== b.event && verdict.verdict === "incomparable") return [];
  return [{ key: pairKey(a.id, b.id), verdict: verdict.verdict }];
}

function pairKey(a: string, b: string): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`;
}
