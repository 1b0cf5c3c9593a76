// Decides whether two names can be names of one person, organisation or place, and says why in one sentence. What the reports
// say of them beside their names is for others to weigh.

import { type BodyEvidence, type BodyFeature, bodyEvidence } from "./body-evidence.ts";
import { bodyLimits } from "./body-limits.ts";
import type { ComparableName } from "./comparable-name.ts";
import { differences } from "./differences.ts";
import { personEvidence } from "./person-evidence.ts";
import { personLimits } from "./person-limits.ts";
import { type Weighed, type Weights, weigh } from "./weighing.ts";
import { bodyWeights, personWeights } from "./weights-table.ts";

/**
 * How two names stand to each other, by the names alone: `same` where they are one name in two forms, `likely` where they
 * are unless the reports say otherwise, `unsure` where a person should look, `different` where they are two names.
 */
export type NameVerdict = "same" | "likely" | "unsure" | "different";

export interface NameComparison {
  /** From 0 (two names) to 1 (one name). */
  readonly score: number;
  readonly verdict: NameVerdict;
  /** One sentence without its full stop: `"Qarmud" and "Garmoud" are spellings of one consonant skeleton`. */
  readonly because: string;
}

/** The least score of each verdict; below the last two names are different. */
const least = { same: 0.88, likely: 0.65, unsure: 0.3 } as const;

/**
 * Compares two names of one kind; names of two kinds are different. Symmetric in its verdict and score, and near-linear in the
 * length of the names: beyond a dozen words they are not looked at.
 *
 * Spellings are judged by what letters were seen to change between spellings of one original (`letter-costs-table.ts`), on
 * top of what the standards of transliteration differ in: ISO 233, ALA-LC, DIN 31635 and press usage for Arabic, BGN/PCGN,
 * ISO 9 and national passports for Cyrillic, pinyin and Wade-Giles for Chinese.
 */
export function compareNames(a: ComparableName, b: ComparableName): NameComparison {
  if (a.kind === "person") {
    return b.kind === "person" ? persons(personEvidence(a.parts, b.parts)) : otherKind;
  }
  if (b.kind !== a.kind) return otherKind;
  return bodies(bodyEvidence(a.parts, b.parts), a.kind === "place" ? placeWeights : bodyWeights);
}

const otherKind: NameComparison = {
  score: 0,
  verdict: "different",
  because: "they are names of two kinds of things",
};

function persons(evidence: ReturnType<typeof personEvidence>): NameComparison {
  return decided(weigh(evidence, personWeights, personLimits), differences(evidence));
}

/** An acronym that a name's words spell: likely from three letters on, for two letters spell many things. */
const shortenedScore = (acronym: string): number => (acronym.length > 2 ? 0.8 : 0.5);

/** Places are spelled as persons are and made of words as organisations are; nothing was labelled to fit them on. */
const placeWeights: Weights<BodyFeature> = {
  ...bodyWeights,
  bias: personWeights.bias,
  cost: personWeights.cost,
  edits: personWeights.edits,
};

function bodies(evidence: BodyEvidence, weights: Weights<BodyFeature>): NameComparison {
  const weighed = weigh(evidence, weights, bodyLimits);
  const acronym = evidence.acronyms.find((one) => one !== undefined);
  const short = evidence.shortened && acronym !== undefined ? shortenedScore(acronym) : 0;
  return short > weighed.score
    ? decided({ score: short, limit: undefined }, "one is the first letters of the other")
    : decided(weighed, differences(evidence));
}

function decided({ score, limit }: Weighed, difference: string): NameComparison {
  return {
    score,
    verdict: verdictOf(score),
    because: limit === undefined ? difference : `${difference}; ${limit}`,
  };
}

function verdictOf(score: number): NameVerdict {
  if (score >= least.same) return "same";
  if (score >= least.likely) return "likely";
  return score >= least.unsure ? "unsure" : "different";
}
