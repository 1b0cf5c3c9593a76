// AssemblyScript: what is done to rows of numbers in teaching: embeddings summed, normalisation, softmax, the bend, dropout.

import { Inline } from "./teaching-lanes";

/** Layer normalisation (Ba et al. 2016) of each row; keeps the normalised row and one over its deviation. */
export function normaliseForward(
  rows: i32,
  width: i32,
  from: usize,
  gain: usize,
  bias: usize,
  to: usize,
  normal: usize,
  inverse: usize,
): void {
  for (let row = 0; row < rows; row++) {
    const source = Inline.at(from, row * width);
    let sum = f32x4.splat(0);
    for (let i = 0; i < width; i += 4) sum = f32x4.add(sum, v128.load(Inline.at(source, i)));
    const mean = f32x4.splat(Inline.total(sum) / <f32>width);
    let squares = f32x4.splat(0);
    for (let i = 0; i < width; i += 4) {
      const x = f32x4.sub(v128.load(Inline.at(source, i)), mean);
      squares = f32x4.add(squares, f32x4.mul(x, x));
    }
    const scale: f32 = 1 / sqrt<f32>(Inline.total(squares) / <f32>width + 1e-5);
    store<f32>(Inline.at(inverse, row), scale);
    for (let i = 0; i < width; i += 4) {
      const x = f32x4.mul(f32x4.sub(v128.load(Inline.at(source, i)), mean), f32x4.splat(scale));
      v128.store(Inline.at(normal, row * width + i), x);
      const y = f32x4.add(
        f32x4.mul(x, v128.load(Inline.at(gain, i))),
        v128.load(Inline.at(bias, i)),
      );
      v128.store(Inline.at(to, row * width + i), y);
    }
  }
}

/** The slope of a normalised row becomes the slope of what was normalised; gain's and bias' slopes are added to. */
export function normaliseBackward(
  rows: i32,
  width: i32,
  slope: usize,
  gain: usize,
  normal: usize,
  inverse: usize,
  gainSlope: usize,
  biasSlope: usize,
): void {
  for (let row = 0; row < rows; row++) {
    const place = row * width;
    let first = f32x4.splat(0);
    let second = f32x4.splat(0);
    for (let i = 0; i < width; i += 4) {
      const dy = v128.load(Inline.at(slope, place + i));
      const x = v128.load(Inline.at(normal, place + i));
      v128.store(
        Inline.at(gainSlope, i),
        f32x4.add(v128.load(Inline.at(gainSlope, i)), f32x4.mul(dy, x)),
      );
      v128.store(Inline.at(biasSlope, i), f32x4.add(v128.load(Inline.at(biasSlope, i)), dy));
      const dx = f32x4.mul(dy, v128.load(Inline.at(gain, i)));
      first = f32x4.add(first, dx);
      second = f32x4.add(second, f32x4.mul(dx, x));
    }
    const meanFirst = f32x4.splat(Inline.total(first) / <f32>width);
    const meanSecond = f32x4.splat(Inline.total(second) / <f32>width);
    const scale = v128.load32_splat(Inline.at(inverse, row));
    for (let i = 0; i < width; i += 4) {
      const target = Inline.at(slope, place + i);
      const dx = f32x4.mul(v128.load(target), v128.load(Inline.at(gain, i)));
      const x = v128.load(Inline.at(normal, place + i));
      const rest = f32x4.sub(f32x4.sub(dx, meanFirst), f32x4.mul(x, meanSecond));
      v128.store(target, f32x4.mul(scale, rest));
    }
  }
}

/** Each row becomes probabilities, the first `live` of its numbers; the rest becomes 0. */
export function softmax(rows: i32, live: i32, width: i32, table: usize): void {
  for (let row = 0; row < rows; row++) {
    const start = Inline.at(table, row * width);
    for (let i = live; i < width; i++) store<f32>(Inline.at(start, i), -1e30);
    let most = v128.load(start);
    for (let i = 4; i < width; i += 4) most = f32x4.max(most, v128.load(Inline.at(start, i)));
    const top = f32x4.splat(
      max<f32>(
        max<f32>(f32x4.extract_lane(most, 0), f32x4.extract_lane(most, 1)),
        max<f32>(f32x4.extract_lane(most, 2), f32x4.extract_lane(most, 3)),
      ),
    );
    let sum = f32x4.splat(0);
    for (let i = 0; i < width; i += 4) {
      const e = Inline.exponential(f32x4.sub(v128.load(Inline.at(start, i)), top));
      v128.store(Inline.at(start, i), e);
      sum = f32x4.add(sum, e);
    }
    let dead: f32 = 0;
    for (let i = live; i < width; i++) {
      dead += load<f32>(Inline.at(start, i));
      store<f32>(Inline.at(start, i), 0);
    }
    const scale = f32x4.splat(1 / (Inline.total(sum) - dead));
    for (let i = 0; i < width; i += 4) {
      v128.store(Inline.at(start, i), f32x4.mul(v128.load(Inline.at(start, i)), scale));
    }
  }
}

/** Sums the table's rows `rows[from..to)` into one row. */
export function sumRows(
  width: i32,
  table: usize,
  rows: usize,
  from: i32,
  to: i32,
  out: usize,
): void {
  for (let i = 0; i < width; i += 4) {
    let sum = f32x4.splat(0);
    for (let index = from; index < to; index++) {
      const row = load<i32>(Inline.at(rows, index));
      sum = f32x4.add(sum, v128.load(Inline.at(table, row * width + i)));
    }
    v128.store(Inline.at(out, i), sum);
  }
}

/** Adds one row to the table's rows `rows[from..to)` and marks them as touched. */
export function spreadRow(
  width: i32,
  table: usize,
  rows: usize,
  from: i32,
  to: i32,
  slope: usize,
  touched: usize,
): void {
  for (let index = from; index < to; index++) {
    const row = load<i32>(Inline.at(rows, index));
    store<u8>(touched + row, 1);
    for (let i = 0; i < width; i += 4) {
      const target = Inline.at(table, row * width + i);
      v128.store(target, f32x4.add(v128.load(target), v128.load(Inline.at(slope, i))));
    }
  }
}

/** x becomes x or a tenth of it where negative; `rate` becomes 1 or 0.1. */
export function leakForward(count: i32, values: usize, rate: usize): void {
  const zero = f32x4.splat(0);
  for (let i = 0; i < count; i += 4) {
    const x = v128.load(Inline.at(values, i));
    const slope = v128.bitselect(f32x4.splat(1), f32x4.splat(0.1), f32x4.ge(x, zero));
    v128.store(Inline.at(rate, i), slope);
    v128.store(Inline.at(values, i), f32x4.mul(x, slope));
  }
}

/**
 * Drops each number with chance `drop` in 2^32 and scales what stays (Srivastava et al. 2014); `factors` is multiplied by what was
 * done. Xorshift32 (Marsaglia 2003) from `seed`, never 0; gives the seed to go on with.
 */
export function dropOut(
  count: i32,
  values: usize,
  factors: usize,
  drop: u32,
  scale: f32,
  seed: u32,
): u32 {
  let state = seed;
  for (let i = 0; i < count; i++) {
    state ^= state << 13;
    state ^= state >> 17;
    state ^= state << 5;
    const factor: f32 = state < drop ? 0 : scale;
    store<f32>(Inline.at(values, i), load<f32>(Inline.at(values, i)) * factor);
    store<f32>(Inline.at(factors, i), load<f32>(Inline.at(factors, i)) * factor);
  }
  return state;
}
