// Figures of a situation: whether each was found, with which bounds, hedge, scope and source, and how pairs are judged.

import type { Clustering } from "../cluster-scores.ts";
import { reportOf, type TrueHop } from "./labels.ts";
import { type AskedFigure, countIsRight, type FigureAnswer, type Matched } from "./matched.ts";
import { namesAgree } from "./quoted.ts";
import type { Tally } from "./tally.ts";

/** What is asked of a figure once its number is found. */
export const figureQuestions = ["bounds", "hedge", "scope", "source", "source class"] as const;
type FigureQuestion = (typeof figureQuestions)[number];

/** Measure and number together; each further question counts only where those are right. */
export function figureTallies(matched: Matched): readonly Tally[] {
  const { pairs, missed, extra } = matched.figures;
  const rights = pairs.map(({ truth, ours }) => figureRights(matched, truth, ours));
  const tally = (kind: string, hits: number): Tally => ({
    kind: `figures ${kind}`,
    hits,
    ours: pairs.length + extra.length,
    truth: pairs.length + missed.length,
  });
  return [
    tally("number", pairs.length),
    ...figureQuestions.map((kind) => tally(kind, rights.filter((one) => one[kind]).length)),
  ];
}

/** Which of the questions a claim answers rightly. */
export function figureRights(
  matched: Matched,
  asked: AskedFigure,
  claim: FigureAnswer,
): Readonly<Record<FigureQuestion, boolean>> {
  const chains = asked.says.filter((chain) => chainIsRight(matched, chain, claim));
  const { hedge, scope } = claim.figure;
  return {
    bounds: countIsRight(asked.count, claim.figure),
    hedge: asked.hedge === undefined ? hedge === null : namesAgree(asked.hedge, hedge ?? ""),
    scope: asked.scope.some((one) => one === scope),
    source: chains.length > 0,
    "source class": chains.some((chain) => classesAreRight(chain, claim)),
  };
}

// A hop is right by its own words or, as "he" is, by a name of the entity that it was taken for.
function chainIsRight(
  { record, reports }: Matched,
  asked: readonly TrueHop[],
  { attribution, report }: FigureAnswer,
): boolean {
  const text = reports.byName.get(reports.nameOf.get(report) ?? "")?.text ?? "";
  if (asked.length !== attribution.chain.length) return false;
  return attribution.chain.every((hop, at) => {
    const entity = record.entities.find((one) => one.id === hop.entity);
    const names = [
      text.slice(hop.start, hop.end),
      ...(entity === undefined ? [] : [entity.name, ...entity.names.map((one) => one.text)]),
    ];
    return names.some((name) => namesAgree(name, asked[at]?.name ?? ""));
  });
}

function classesAreRight(asked: readonly TrueHop[], { attribution }: FigureAnswer): boolean {
  return attribution.chain.every((hop, at) => asked[at]?.classes.includes(hop.class) ?? false);
}

/** Figures by the event they count the victims of: as labelled, of those only the found ones, and as the record has them. */
export function figureClusters({ name, labels, figures }: Matched): {
  readonly truth: Clustering;
  readonly found: Clustering;
  readonly ours: Clustering;
} {
  const asked = Object.entries(labels.figures).filter(([, figure]) => isPlaced(figure));
  const placed = figures.pairs.filter(({ truth }) => isPlaced(truth));
  return {
    truth: clustersOf(asked.map(([id, figure]) => [`${name} ${id}`, figure.event])),
    found: clustersOf(placed.map(({ truth }) => [`${name} ${truth.id}`, truth.event])),
    ours: clustersOf(placed.map(({ truth, ours }) => [`${name} ${truth.id}`, ours.event])),
  };
}

function isPlaced(figure: Pick<AskedFigure, "event" | "optional">): boolean {
  return figure.event !== undefined && figure.optional !== true;
}

function clustersOf(
  placed: readonly (readonly [string, string | null | undefined])[],
): readonly (readonly string[])[] {
  const clusters = new Map<string, string[]>();
  for (const [figure, event] of placed) {
    if (event === undefined || event === null) continue;
    clusters.set(event, [...(clusters.get(event) ?? []), figure]);
  }
  return [...clusters.values()];
}

/** A pair of figures that both were found, what may be said of it and what the record says. */
export interface JudgedPair {
  readonly a: string;
  readonly b: string;
  /** Empty for figures of two events, of which nothing but "incomparable" may be said. */
  readonly wanted: readonly string[];
  readonly given: string | undefined;
}

/** All pairs of labelled figures that are asked for, and the others that the record judges wrongly. */
export function judgedPairs({ labels, figures, record }: Matched): readonly JudgedPair[] {
  const labelOf = new Map(figures.pairs.map(({ truth, ours }) => [ours.id, truth]));
  const given = new Map(
    record.comparisons.flatMap(({ a, b, verdict }) => {
      const [first, second] = [labelOf.get(a), labelOf.get(b)];
      if (first === undefined || second === undefined) return [];
      if (!isPlaced(first) || !isPlaced(second)) return [];
      return [[pairKey(first.id, second.id), verdict] as const];
    }),
  );
  const asked = Object.values(labels.verdicts).flatMap((table) => table.pairs);
  const keys = new Set(asked.map(({ a, b }) => pairKey(a, b)));
  return [
    ...asked.map(({ a, b, verdicts }) => ({
      a,
      b,
      wanted: verdicts,
      given: given.get(pairKey(a, b)),
    })),
    ...[...given]
      .filter(([key, verdict]) => !keys.has(key) && verdict !== "incomparable")
      .map(([key, verdict]) => {
        const [a = "", b = ""] = key.split(" ");
        return { a, b, wanted: [], given: verdict };
      }),
  ];
}

/** Verdicts, all and by the kind that is wanted first. */
export function verdictTallies(matched: Matched, name: string): readonly Tally[] {
  const pairs = judgedPairs(matched);
  const tally = (kind: string, those: readonly JudgedPair[]): Tally => ({
    kind,
    hits: those.filter(({ wanted, given }) => wanted.some((one) => one === given)).length,
    ours: those.filter(({ given }) => given !== undefined).length,
    truth: those.filter(({ wanted }) => wanted.length > 0).length,
  });
  const kinds = ["agree", "update", "refine", "dispute", "incomparable", "unclear"];
  return [
    tally(name, pairs),
    ...kinds.map((kind) =>
      tally(
        `${name} ${kind}`,
        pairs.filter(({ wanted, given }) => (wanted[0] ?? given) === kind),
      ),
    ),
    tally(
      `${name} between reports`,
      pairs.filter(({ a, b }) => reportOf(a) !== reportOf(b)),
    ),
  ];
}

function pairKey(a: string, b: string): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`;
}
