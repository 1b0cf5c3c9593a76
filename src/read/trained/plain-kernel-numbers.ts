// The numbers of the plain kernel: 32-bit floats, rounded after every operation and summed in four lanes, as
// `kernel/lanes.ts` and `kernel/products.ts` do it.

import type { Linear } from "./encoder-network.ts";

const { fround } = Math;

/** Rows of whole numbers of sixteen bits, what one step of each row is worth, and the row to begin with. */
export interface Activations {
  readonly values: Int16Array;
  readonly scales: Float32Array;
  readonly first: number;
}

/** Weights times `count` rows of activations: a row of `outputs` for each. */
export function multiply(
  { weights, bias }: Linear,
  { values, scales, first }: Activations,
  { count, outputs }: { readonly count: number; readonly outputs: Float32Array },
): void {
  const { rows, columns } = weights;
  for (let index = 0; index < count; index++) {
    const scale = scales[first + index] ?? 0;
    for (let row = 0; row < rows; row++) {
      const sum = wholeDot(
        weights.values,
        row * columns,
        values,
        (first + index) * columns,
        columns,
      );
      const scaled = fround(fround(sum) * fround((weights.scales[row] ?? 0) * scale));
      outputs[index * rows + row] = scaled + (bias[row] ?? 0);
    }
  }
}

/** The exact sum of `count` products. */
export function wholeDot(
  weights: Int8Array,
  weightsAt: number,
  values: Int16Array,
  valuesAt: number,
  count: number,
): number {
  let sum = 0;
  for (let at = 0; at < count; at++) {
    sum = (sum + Math.imul(weights[weightsAt + at] ?? 0, values[valuesAt + at] ?? 0)) | 0;
  }
  return sum;
}

const tiny = fround(1e-30);

/** The numbers from `start` as whole numbers of sixteen bits, the largest being 32767; returns a step's worth. */
export function round(row: Float32Array, start: number, size: number, to: Int16Array): number {
  let largest = tiny;
  for (let at = start; at < start + size; at++) {
    largest = Math.max(largest, Math.abs(row[at] ?? 0));
  }
  const steps = fround(32767 / largest);
  for (let at = start; at < start + size; at++) to[at] = wholeOf(fround((row[at] ?? 0) * steps));
  return fround(largest / 32767);
}

const noFraction = 12582912;

/** The nearest whole number of sixteen bits, ties to even, of a float below 2^22. */
export function wholeOf(x: number): number {
  const whole = fround(x + noFraction) - noFraction;
  return Math.max(-32768, Math.min(32767, whole));
}

/** The sum of four lanes, each of which sums every fourth of what `of` gives for 0 up to `count`. */
export function sumOfLanes(count: number, of: (index: number) => number): number {
  let sum0 = 0;
  let sum1 = 0;
  let sum2 = 0;
  let sum3 = 0;
  for (let at = 0; at < count; at += 4) {
    sum0 = fround(sum0 + of(at));
    sum1 = fround(sum1 + of(at + 1));
    sum2 = fround(sum2 + of(at + 2));
    sum3 = fround(sum3 + of(at + 3));
  }
  return fround(fround(sum0 + sum1) + fround(sum2 + sum3));
}

const bound = 7;
const over0 = fround(0.9999956956472061);
const over1 = fround(0.12302194320703427);
const over2 = fround(0.002276995303653103);
const over3 = fround(3.930024232253421e-6);
const under1 = fround(0.45634044653618694);
const under2 = fround(0.021072218897771618);
const under3 = fround(0.00014235131789199347);

/** The hyperbolic tangent, at most 3e-6 off. */
export function tanh(x: number): number {
  const a = within(x, bound);
  const s = fround(a * a);
  let over = fround(s * over3);
  over = fround(s * fround(over + over2));
  over = fround(s * fround(over + over1));
  over = fround(a * fround(over + over0));
  let under = fround(s * under3);
  under = fround(s * fround(under + under2));
  under = fround(s * fround(under + under1));
  return fround(over / fround(under + 1));
}

/** The logistic function. */
export function sigmoid(x: number): number {
  return fround(0.5 + fround(0.5 * tanh(fround(0.5 * x))));
}

export function within(x: number, most: number): number {
  return Math.max(-most, Math.min(most, x));
}

const leak = fround(0.1);

/** A rectifier that lets a tenth of what is negative through. */
export function leaky(x: number): number {
  return Math.max(x, fround(x * leak));
}
