// Fits the weights of evidence: logistic regression by Newton's way, with weights that may not have the wrong sign. Evidence
// counts differences, so no weight may be above zero: what a sample happens to say otherwise is chance.

/** A bias and a weight for each feature, in the order of the features. */
export interface Weights {
  readonly bias: number;
  readonly weights: readonly number[];
}

export interface Example {
  readonly features: readonly number[];
  readonly same: boolean;
}

const rounds = 4000;
const rate = 0.5;

/** Fits by gradient with weights held at or below zero; `ridge` is how strongly they are drawn to it. */
export function fitWeights(examples: readonly Example[], ridge: number): Weights {
  const size = examples[0]?.features.length ?? 0;
  let weights = new Array<number>(size).fill(0);
  let bias = 0;
  const speed = new Array<number>(size + 1).fill(0);
  for (let round = 0; round < rounds; round += 1) {
    const slope = new Array<number>(size).fill(0);
    let biasSlope = 0;
    for (const { features, same } of examples) {
      const error = probability({ bias, weights }, features) - (same ? 1 : 0);
      features.forEach((value, index) => {
        slope[index] = (slope[index] ?? 0) + error * value;
      });
      biasSlope += error;
    }
    const moved = (index: number, by: number): number => {
      speed[index] = 0.9 * (speed[index] ?? 0) - (rate * by) / examples.length;
      return speed[index] ?? 0;
    };
    weights = weights.map((weight, index) =>
      Math.min(0, weight + moved(index, (slope[index] ?? 0) + ridge * weight)),
    );
    bias += moved(size, biasSlope);
  }
  return { bias, weights };
}

/** How likely an example is to be of one name. */
export function probability({ bias, weights }: Weights, features: readonly number[]): number {
  const sum = features.reduce((total, value, index) => total + value * (weights[index] ?? 0), bias);
  return 1 / (1 + Math.exp(-sum));
}
