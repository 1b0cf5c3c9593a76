// Counts by kind, added up over situations before anything is divided: a large situation weighs more than a small one.

import { type Row, rowOf } from "../row.ts";

/** So many right among ours and among the true. */
export interface Tally {
  readonly kind: string;
  readonly hits: number;
  readonly ours: number;
  readonly truth: number;
}

/** A row for each kind, in the order in which kinds first come. */
export function rowsOf(tallies: readonly Tally[]): Row[] {
  const kinds = [...new Set(tallies.map((one) => one.kind))];
  return kinds.map((kind) => {
    const those = tallies.filter((one) => one.kind === kind);
    const sum = (of: (one: Tally) => number): number =>
      those.reduce((total, one) => total + of(one), 0);
    return rowOf(
      kind,
      sum((one) => one.hits),
      sum((one) => one.ours),
      sum((one) => one.truth),
    );
  });
}
