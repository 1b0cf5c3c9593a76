// Figures of the seed reports: number, bounds, scope, chain; then whether each stands under its event and
// how each pair of them is judged.

import type { FigureClaim } from "../../src/model/claim.ts";
import type { Verdict } from "../../src/model/situation.ts";
import { overlaps } from "../../src/model/span.ts";
import { type Asked, matchAsked, namesChain, pairCounts } from "./match.ts";
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
  const matched = read.seeds.map((seed) => ({ seed, ...matchFigures(seed) }));
  const pairs = matched.flatMap((one) => one.pairs.map((pair) => ({ ...pair, seed: one.seed })));
  const ours = matched.reduce((sum, one) => sum + one.extra.length, pairs.length);
  const truth = matched.reduce((sum, one) => sum + one.missed.length, pairs.length);
  const rights = pairs.map((pair) => figureRightsOf(pair.seed, pair.truth, pair.ours));
  const row = (kind: string, hits: number) => rowOf(`figures ${kind}`, hits, ours, truth);
  return [
    row("number", pairs.length),
    ...figureQuestions.map((kind) => row(kind, rights.filter((one) => one[kind]).length)),
    eventRow(read, pairs),
    ...verdictRows(read, pairs),
  ];
}

/** What is asked of a figure whose number was found. */
export const figureQuestions = ["bounds", "scope", "update cue", "chain"] as const;

/** Which of the questions a claim answers rightly. */
export function figureRightsOf(
  seed: ReadSeed,
  labels: TrueFigure,
  claim: FigureClaim,
): Readonly<Record<(typeof figureQuestions)[number], boolean>> {
  const { update } = claim.figure;
  return {
    bounds: boundsAreRight(labels, claim),
    scope: labels.scope.includes(claim.figure.scope),
    "update cue":
      labels.update === undefined
        ? update === undefined
        : update !== undefined && overlaps(labels.update, update),
    chain: chainIsRight(seed, labels, claim),
  };
}

/** The figures of one report with the claims that answer them. */
export function matchFigures(seed: ReadSeed): Asked<TrueFigure, FigureClaim> {
  const claims = seed.extraction.claims.filter((claim) => claim.kind === "figure");
  return matchAsked(seed.labels.figures, claims, (labels, claim) =>
    labels.measure === claim.figure.measure && overlaps(labels.number, claim.figure.number)
      ? 1
      : undefined,
  );
}

/** Whether low and high are those of the truth. Of a vague word only that it is vague is asked. */
function boundsAreRight(labels: TrueFigure, { figure }: FigureClaim): boolean {
  if (labels.vague) return figure.vague;
  if (figure.vague || figure.best !== labels.best) return false;
  if (labels.approximate === true) return figure.high !== undefined;
  // "More than 20" may be taken as 20 and up or as 21 and up.
  const lowIsRight =
    figure.low === labels.low || (labels.high === null && figure.low - 1 === labels.low);
  return lowIsRight && (figure.high ?? null) === labels.high;
}

function chainIsRight(seed: ReadSeed, labels: TrueFigure, claim: FigureClaim): boolean {
  const hops = claim.attribution.chain.map((hop) => hop.span);
  return namesChain(
    seed.words,
    hops,
    labels.chain.map(({ span, core }) => ({ span, core })),
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
  pairs: readonly Pick<FigurePair, "truth" | "ours">[],
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
