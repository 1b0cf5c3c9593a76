// One line of a score: what was measured, and how well.

export interface Row {
  readonly kind: string;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** How many true items there were. */
  readonly count: number;
}

/** The row for so many hits among ours and among the true. */
export function rowOf(kind: string, hits: number, ours: number, truth: number): Row {
  const precision = ours === 0 ? 0 : hits / ours;
  const recall = truth === 0 ? 0 : hits / truth;
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { kind, precision, recall, f1, count: truth };
}
