// Fits how much each kind of evidence weighs, on labelled pairs of names, and says what that is worth on pairs it was not
// fitted on.

import type { LabelledPair } from "../../scripts/score/name-bench.ts";
import {
  type RankedPair,
  type RankedScores,
  rankedScores,
} from "../../scripts/score/ranked-pairs.ts";
import {
  type BodyEvidence,
  bodyEvidence,
  bodyFeatures,
} from "../../src/reconcile/entities/names/body-evidence.ts";
import { bodyLimits } from "../../src/reconcile/entities/names/body-limits.ts";
import { bodyParts } from "../../src/reconcile/entities/names/body-parts.ts";
import {
  type PersonEvidence,
  personEvidence,
  personFeatures,
} from "../../src/reconcile/entities/names/person-evidence.ts";
import { personLimits } from "../../src/reconcile/entities/names/person-limits.ts";
import { personParts } from "../../src/reconcile/entities/names/person-parts.ts";
import {
  type NameLimit,
  type Weights,
  weigh,
} from "../../src/reconcile/entities/names/weighing.ts";
import { seededRandom } from "../random.ts";
import { fitWeights } from "./logistic.ts";

/** Weights by feature, and how pairs are ranked by weights fitted on the other nine tenths. */
export interface FittedWeights {
  readonly weights: Readonly<Record<string, number>>;
  readonly validated: RankedScores;
}

/** How strongly weights are drawn to none. */
const ridge = 1;
const parts = 10;

/** `more` are pairs that teach as well and are not measured on. */
export function fitPersons(
  pairs: readonly LabelledPair[],
  more: readonly LabelledPair[],
): FittedWeights {
  const persons = pairs.filter(({ kind }) => kind === "person");
  const labelled = [...persons, ...more];
  const evidence = labelled.map(({ a, b }) => personEvidence(personParts(a), personParts(b)));
  return fitted<string, PersonEvidence>({
    evidence,
    same: labelled.map(({ same }) => same),
    features: personFeatures,
    limits: personLimits,
    measured: persons.length,
  });
}

export function fitBodies(pairs: readonly LabelledPair[]): FittedWeights {
  const labelled = pairs.filter(({ kind }) => kind !== "person");
  const evidence = labelled.map(({ a, b }) => bodyEvidence(bodyParts(a), bodyParts(b)));
  return fitted<string, BodyEvidence>({
    evidence,
    same: labelled.map(({ same }) => same),
    features: bodyFeatures,
    limits: bodyLimits,
    measured: labelled.length,
  });
}

interface Fitting<Feature extends string, Evidence> {
  readonly evidence: readonly Evidence[];
  readonly same: readonly boolean[];
  readonly features: readonly Feature[];
  readonly limits: readonly NameLimit<Evidence>[];
  /** Pairs from the start of the list that are measured on; the others only teach. */
  readonly measured: number;
}

function fitted<
  Feature extends string,
  Evidence extends { readonly features: Readonly<Record<Feature, number>> },
>(fitting: Fitting<Feature, Evidence>): FittedWeights {
  const { evidence, same, limits, measured } = fitting;
  const next = seededRandom(1);
  const part = evidence.map((_, index) =>
    index < measured ? Math.floor(next() * parts) : undefined,
  );
  const ranked: RankedPair[] = [];
  for (let out = 0; out < parts; out += 1) {
    const weights = fitOn(fitting, (index) => part[index] !== out);
    evidence.forEach((one, index) => {
      if (part[index] !== out) return;
      ranked.push({ score: weigh(one, weights, limits).score, same: same[index] ?? false });
    });
  }
  return { weights: fitOn(fitting, () => true), validated: rankedScores(ranked) };
}

/** Fits on the chosen pairs that no limit settles: what a rule decides, no weight has to. */
function fitOn<
  Feature extends string,
  Evidence extends { readonly features: Readonly<Record<Feature, number>> },
>(
  { evidence, same, features, limits }: Fitting<Feature, Evidence>,
  chosen: (index: number) => boolean,
): Weights<Feature> {
  const settles = limits.filter(({ times }) => times < 0.3);
  const examples = evidence.flatMap((one, index) =>
    chosen(index) && !settles.some(({ holds }) => holds(one))
      ? [{ features: features.map((feature) => one.features[feature]), same: same[index] ?? false }]
      : [],
  );
  const { bias, weights } = fitWeights(examples, ridge);
  const entries = features.map((feature, index): [string, number] => [
    feature,
    weights[index] ?? 0,
  ]);
  return Object.fromEntries([["bias", bias], ...entries]) as Weights<Feature>;
}
