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

/** The rows of an area as a table for people. */
export function tableOf(area: string, rows: readonly Row[]): string {
  const width = Math.max(area.length, ...rows.map((row) => row.kind.length));
  const head = `${area.padEnd(width)}  precision  recall     f1   true`;
  const lines = rows.map((row) => {
    const [precision, recall, f1] = [row.precision, row.recall, row.f1].map((x) => x.toFixed(3));
    return `${row.kind.padEnd(width)}      ${precision}   ${recall}  ${f1}  ${String(row.count).padStart(5)}`;
  });
  return [head, ...lines].join("\n");
}
