// AssemblyScript: from slopes to weights: their length, Adam, the moving average.

import { Inline } from "./teaching-lanes";

/** The sum of squares of a + b. */
export function squareSum(count: i32, a: usize, b: usize): f64 {
  let sum: f64 = 0;
  let lanes = f32x4.splat(0);
  for (let i = 0; i < count; i += 4) {
    const x = f32x4.add(v128.load(Inline.at(a, i)), v128.load(Inline.at(b, i)));
    lanes = f32x4.add(lanes, f32x4.mul(x, x));
    if ((i & 1023) === 1020) {
      sum += <f64>Inline.total(lanes);
      lanes = f32x4.splat(0);
    }
  }
  return sum + <f64>Inline.total(lanes);
}

/**
 * One step of Adam (Kingma and Ba 2015) over numbers whose slope is (a + b) * scale; clears both slopes.
 * `rate` holds the correction for the first steps already.
 */
export function learn(
  count: i32,
  weights: usize,
  mean: usize,
  square: usize,
  a: usize,
  b: usize,
  scale: f32,
  rate: f32,
  decayMean: f32,
  decaySquare: f32,
): void {
  const zero = f32x4.splat(0);
  const one: f32 = 1;
  for (let i = 0; i < count; i += 4) {
    const g = f32x4.mul(
      f32x4.add(v128.load(Inline.at(a, i)), v128.load(Inline.at(b, i))),
      f32x4.splat(scale),
    );
    v128.store(Inline.at(a, i), zero);
    v128.store(Inline.at(b, i), zero);
    const m = f32x4.add(
      f32x4.mul(v128.load(Inline.at(mean, i)), f32x4.splat(decayMean)),
      f32x4.mul(g, f32x4.splat(one - decayMean)),
    );
    const s = f32x4.add(
      f32x4.mul(v128.load(Inline.at(square, i)), f32x4.splat(decaySquare)),
      f32x4.mul(f32x4.mul(g, g), f32x4.splat(one - decaySquare)),
    );
    v128.store(Inline.at(mean, i), m);
    v128.store(Inline.at(square, i), s);
    const step = f32x4.div(
      f32x4.mul(m, f32x4.splat(rate)),
      f32x4.add(f32x4.sqrt(s), f32x4.splat(1e-8)),
    );
    v128.store(Inline.at(weights, i), f32x4.sub(v128.load(Inline.at(weights, i)), step));
  }
}

/** average += (weights - average) * share. */
export function follow(count: i32, average: usize, weights: usize, share: f32): void {
  for (let i = 0; i < count; i += 4) {
    const now = v128.load(Inline.at(average, i));
    const gap = f32x4.sub(v128.load(Inline.at(weights, i)), now);
    v128.store(Inline.at(average, i), f32x4.add(now, f32x4.mul(gap, f32x4.splat(share))));
  }
}
