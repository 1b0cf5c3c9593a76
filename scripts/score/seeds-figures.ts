// Figures of the seed reports: number, bounds, scope, chain; then whether each stands under its event and
// how each pair of them is judged.

import type { FigureClaim } from "../../src/model/claim.ts";
import type { Verdict } from "../../src/model/situation.ts";
import { overlaps } from "../../src/model/span.ts";
import { matchOnce, namesChain, pairCounts } from "./match.ts";
import { type Row, rowOf } from "./row.ts";
import type { ReadSeed, ReadSeeds } from "./seeds-read.ts";
import type { TrueFigure } from "./seeds-truth.ts";

interface FigurePair {
  readonly seed: ReadSeed;
  readonly truth: TrueFigure;
  readonly ours: FigureClaim;
}

/** Measure and number together; each further question counts only where those are right. */
export function figureRows(read: ReadSeeds): Row[] {
  const matched = read.seeds.map(matchFigures);
  const ours = matched.reduce((sum, one) => sum + one.ours, 0);
  const truth = matched.reduce((sum, one) => sum + one.truth, 0);
  const pairs = matched.flatMap((one) => one.pairs);
  const row = (kind: string, right: (pair: FigurePair) => boolean) =>
    rowOf(`figures ${kind}`, pairs.filter(right).length, ours, truth);
  return [
    row("number", () => true),
    row("bounds", ({ truth: labels, ours: claim }) => boundsAreRight(labels, claim)),
    row("scope", ({ truth: labels, ours: claim }) => labels.scope.includes(claim.figure.scope)),
    row("update cue", ({ truth: labels, ours: claim }) =>
      labels.update === undefined
        ? claim.figure.update === undefined
        : claim.figure.update !== undefined && overlaps(labels.update, claim.figure.update),
    ),
    row("chain", chainIsRight),
    eventRow(read, pairs),
    ...verdictRows(read, pairs),
  ];
}

function matchFigures(seed: ReadSeed): {
  readonly pairs: readonly FigurePair[];
  readonly ours: number;
  readonly truth: number;
} {
  const claims = seed.extraction.claims.filter((claim) => claim.kind === "figure");
  const all = matchOnce(seed.labels.figures, claims, (labels, claim) =>
    labels.measure === claim.figure.measure && overlaps(labels.number, claim.figure.number)
      ? 1
      : undefined,
  );
  const asked = all.filter(({ truth }) => truth.optional !== true);
  return {
    pairs: asked.map((pair) => ({ ...pair, seed })),
    ours: claims.length - (all.length - asked.length),
    truth: seed.labels.figures.filter((labels) => labels.optional !== true).length,
  };
}

/** Whether low and high are those of the truth. Of a vague word only that it is vague is asked. */
export function boundsAreRight(labels: TrueFigure, { figure }: Pick<FigureClaim, "figure">) {
  if (labels.vague) return figure.vague;
  if (figure.vague || figure.best !== labels.best) return false;
  if (labels.approximate === true) return figure.high !== undefined;
  // "More than 20" may be taken as 20 and up or as 21 and up.
  const lowIsRight =
    figure.low === labels.low || (labels.high === null && figure.low - 1 === labels.low);
  return lowIsRight && (figure.high ?? null) === labels.high;
}

function chainIsRight({ seed, truth, ours }: FigurePair): boolean {
  const hops = ours.attribution.chain.map((hop) => hop.span);
  return namesChain(
    seed.words,
    hops,
    truth.chain.map(({ span, core }) => ({ span, core })),
  );
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

function verdictRows({ truth, situation }: ReadSeeds, pairs: readonly FigurePair[]): Row[] {
  const labelsOf = new Map(pairs.map((pair) => [pair.ours.id, pair.truth]));
  const given = situation.verdicts.flatMap((verdict) => placed(verdict, labelsOf));
  const expected = new Map(truth.verdicts.map((one) => [pairKey(one.a, one.b), one.verdict]));
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
