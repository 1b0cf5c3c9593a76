// What a ranking of labelled pairs is worth: how pure its head is, and how pure it stays down to a share of the true ones.

export interface RankedPair {
  readonly score: number;
  readonly same: boolean;
}

export interface RankedScores {
  /** Precision where three fifths of the true pairs are found; equal scores stand together. */
  readonly precisionAt60: number;
  /** The share found there: three fifths or, where scores are equal, more. */
  readonly recallAt60: number;
  readonly averagePrecision: number;
  /** The best F1 of any threshold. */
  readonly bestF1: number;
}

/** The share of true pairs at which precision is read. */
const recall = 0.6;

export function rankedScores(pairs: readonly RankedPair[]): RankedScores {
  const truth = pairs.filter(({ same }) => same).length;
  const sorted = [...pairs].sort((a, b) => b.score - a.score);
  let [hits, counted, averagePrecision, bestF1] = [0, 0, 0, 0];
  let [precisionAt60, recallAt60] = [0, 0];
  sorted.forEach((pair, index) => {
    if (pair.same) hits += 1;
    // Pairs of one score come in together: their order says nothing.
    if (sorted[index + 1]?.score === pair.score) return;
    const precision = hits / (index + 1);
    if (precisionAt60 === 0 && hits > 0 && hits >= recall * truth) {
      precisionAt60 = precision;
      recallAt60 = hits / truth;
    }
    averagePrecision += ((hits - counted) / Math.max(1, truth)) * precision;
    bestF1 = Math.max(bestF1, (2 * hits) / (index + 1 + truth));
    counted = hits;
  });
  return { precisionAt60, recallAt60, averagePrecision, bestF1 };
}
