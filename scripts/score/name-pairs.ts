// Scores decisions on pairs of names, by the names alone: persons and organisations of labelled pairs (on which seven weights
// were fitted; `weights-table.ts` says what they are worth on tenths left out), and persons put together from spellings that
// no cost was learned from, against the nearest other names.

import {
  comparableName,
  compareNames,
  type NameComparison,
  type NameVerdict,
} from "../../src/reconcile/entities/names/index.ts";
import { loadSpellingGroups } from "../../train/names/spelling-pairs.ts";
import { variantNames } from "../../train/names/variant-names.ts";
import { type LabelledPair, loadNameBench } from "./name-bench.ts";
import { rankedScores } from "./ranked-pairs.ts";
import { type Row, rowOf } from "./row.ts";

export const area = "name-pairs";

/** Pairs of either kind put together from spellings. */
const pairsOfSpellings = 400;

/** Three rows a set of pairs. Empty where the corpora are absent. */
export async function score(shared: string): Promise<Row[]> {
  const bench = loadNameBench(shared);
  if (bench.length === 0) return [];
  return [
    ...pairRows(
      "persons",
      bench.filter(({ kind }) => kind === "person"),
    ),
    ...pairRows(
      "organisations",
      bench.filter(({ kind }) => kind === "organisation"),
    ),
    ...pairRows("spellings", variantNames(loadSpellingGroups(shared).keptAside, pairsOfSpellings)),
  ];
}

/** What is decided wrongly, the surest first, with its reason. */
export async function misses(shared: string): Promise<readonly string[]> {
  return loadNameBench(shared)
    .map((pair) => ({ ...pair, ...comparisonOf(pair) }))
    .filter(({ same, verdict }) => same !== isOne(verdict))
    .sort((p, q) => q.score - p.score)
    .map(
      ({ same, kind, verdict, score: sure, a, b, because }) =>
        `${same ? "missed" : "wrong"}  ${kind}  ${verdict} ${sure.toFixed(2)}  ${a} | ${b}: ${because}`,
    );
}

/** The ranking of the pairs by score, and what is decided. */
export function pairRows(name: string, pairs: readonly LabelledPair[]): readonly Row[] {
  const compared = pairs.map((pair) => ({ ...pair, ...comparisonOf(pair) }));
  const truth = pairs.filter(({ same }) => same).length;
  const joined = compared.filter(({ verdict }) => isOne(verdict));
  const { precisionAt60, recallAt60, averagePrecision } = rankedScores(compared);
  return [
    ratioRow(`${name}: at recall 0.60`, { precision: precisionAt60, recall: recallAt60, truth }),
    ratioRow(`${name}: average precision`, {
      precision: averagePrecision,
      recall: averagePrecision,
      truth,
    }),
    rowOf(
      `${name}: same or likely`,
      joined.filter(({ same }) => same).length,
      joined.length,
      truth,
    ),
  ];
}

function comparisonOf({ a, b, kind }: LabelledPair): NameComparison {
  return compareNames(comparableName(a, kind), comparableName(b, kind));
}

function isOne(verdict: NameVerdict): boolean {
  return verdict === "same" || verdict === "likely";
}

function ratioRow(
  kind: string,
  { precision, recall, truth }: { precision: number; recall: number; truth: number },
): Row {
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { kind, precision, recall, f1, count: truth };
}
