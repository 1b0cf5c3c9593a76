// Makes one score of evidence: weights fitted on labelled pairs of names, then what no weight may outvote.

/** A bias and a weight for each feature; a weight says by how much one more of it lowers the odds. */
export type Weights<Feature extends string> = Readonly<Record<Feature | "bias", number>>;

/** Something that is never one name beyond doubt, however alike the letters are. */
export interface NameLimit<Evidence> {
  readonly id: string;
  /** What the score is multiplied by where it holds. */
  readonly times: number;
  readonly holds: (evidence: Evidence) => boolean;
  /** Why that is so, one clause, to stand after what the names differ by. */
  readonly because: string;
}

/** From 0 to 1, and the reason of the strictest limit that holds. */
export interface Weighed {
  readonly score: number;
  readonly limit: string | undefined;
}

export function weigh<
  Feature extends string,
  Evidence extends { readonly features: Readonly<Record<Feature, number>> },
>(evidence: Evidence, weights: Weights<Feature>, limits: readonly NameLimit<Evidence>[]): Weighed {
  let odds = weights.bias;
  for (const feature in evidence.features) odds += evidence.features[feature] * weights[feature];
  const holding = limits
    .filter(({ holds }) => holds(evidence))
    .toSorted((a, b) => a.times - b.times);
  return {
    score: (holding[0]?.times ?? 1) / (1 + Math.exp(-odds)),
    limit: holding[0]?.because,
  };
}
