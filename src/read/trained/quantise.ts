// How a matrix of real numbers becomes one of whole numbers of eight bits: each row has its own scale, so that
// its largest weight is 127 or -127. Symmetric: zero stays zero.

/** A matrix by rows: the weight at row `r`, column `c` is `values[r * columns + c] * scales[r]`. */
export interface Matrix {
  readonly rows: number;
  readonly columns: number;
  /** Within -127 and 127. */
  readonly values: Int8Array;
  /** One for each row. */
  readonly scales: Float32Array;
}

/** The nearest matrix of whole numbers; `weights` are `rows` x `columns`, row after row, and finite. */
export function quantise(weights: ArrayLike<number>, rows: number, columns: number): Matrix {
  const values = new Int8Array(rows * columns);
  const scales = new Float32Array(rows);
  for (let row = 0; row < rows; row++) {
    const scale = scaleOf(weights, row * columns, columns);
    scales[row] = scale;
    if (scale === 0) continue;
    for (let at = row * columns; at < (row + 1) * columns; at++) {
      const value = Math.round((weights[at] ?? 0) / scale);
      values[at] = Math.max(-127, Math.min(127, value));
    }
  }
  return { rows, columns, values, scales };
}

function scaleOf(weights: ArrayLike<number>, start: number, count: number): number {
  let most = 0;
  for (let at = start; at < start + count; at++) most = Math.max(most, Math.abs(weights[at] ?? 0));
  return Math.fround(most / 127);
}
