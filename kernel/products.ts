// AssemblyScript: sums of products. Weights are whole numbers of eight bits, activations of sixteen; their
// products are summed exactly.

import { Lanes } from "./lanes";

/** What one is worth where all activations lie within -1 and 1, and the largest elsewhere. */
export const stateUnit: f32 = 32767;
const tiny: f32 = 1e-30;

/**
 * A matrix packed for `multiply`: blocks of 16 rows; in a block, column pair after column pair; in a pair,
 * row after row. Rows that fill up the last block are zero.
 */
@unmanaged
export class Product {
  weights: usize = 0;
  /** f32 for each row, those that fill up included. */
  scales: usize = 0;
  /** f32 for each row, those that fill up included. */
  bias: usize = 0;
  rows: i32 = 0;
  /** A multiple of 8. */
  columns: i32 = 0;
  /** Scratch for a block of 16 rows in sixteen bits. */
  wide: usize = 0;
}

/** Packed weights times `count` rows of activations, two rows at a time: a row of f32 in `outputs` for each. */
export function multiply(
  product: Product,
  inputs: usize,
  inputScales: usize,
  count: i32,
  outputs: usize,
): void {
  const pairs = product.columns >> 1;
  const rows = product.rows;
  const block = 32 * pairs;
  const wide = product.wide;
  for (let row = 0; row < rows; row += 16) {
    widen(product.weights + (row >> 4) * block, wide, block);
    for (let first = 0; first < count; first += 2) {
      const second = min(first + 1, count - 1);
      let at1 = inputs + 4 * first * pairs;
      let at2 = inputs + 4 * second * pairs;
      let s10 = i32x4.splat(0);
      let s11 = i32x4.splat(0);
      let s12 = i32x4.splat(0);
      let s13 = i32x4.splat(0);
      let s20 = i32x4.splat(0);
      let s21 = i32x4.splat(0);
      let s22 = i32x4.splat(0);
      let s23 = i32x4.splat(0);
      for (let weights = wide; weights < wide + 2 * block; weights += 64) {
        const two1 = v128.load32_splat(at1);
        const two2 = v128.load32_splat(at2);
        const w0 = v128.load(weights);
        s10 = i32x4.add(s10, i32x4.dot_i16x8_s(two1, w0));
        s20 = i32x4.add(s20, i32x4.dot_i16x8_s(two2, w0));
        const w1 = v128.load(weights, 16);
        s11 = i32x4.add(s11, i32x4.dot_i16x8_s(two1, w1));
        s21 = i32x4.add(s21, i32x4.dot_i16x8_s(two2, w1));
        const w2 = v128.load(weights, 32);
        s12 = i32x4.add(s12, i32x4.dot_i16x8_s(two1, w2));
        s22 = i32x4.add(s22, i32x4.dot_i16x8_s(two2, w2));
        const w3 = v128.load(weights, 48);
        s13 = i32x4.add(s13, i32x4.dot_i16x8_s(two1, w3));
        s23 = i32x4.add(s23, i32x4.dot_i16x8_s(two2, w3));
        at1 += 4;
        at2 += 4;
      }
      const by1 = f32x4.splat(load<f32>(inputScales + 4 * first));
      const by2 = f32x4.splat(load<f32>(inputScales + 4 * second));
      const to1 = outputs + 4 * first * rows;
      const to2 = outputs + 4 * second * rows;
      finish(product, row, to1, s10, by1);
      finish(product, row + 4, to1, s11, by1);
      finish(product, row + 8, to1, s12, by1);
      finish(product, row + 12, to1, s13, by1);
      finish(product, row, to2, s20, by2);
      finish(product, row + 4, to2, s21, by2);
      finish(product, row + 8, to2, s22, by2);
      finish(product, row + 12, to2, s23, by2);
    }
  }
}

/** Numbers of eight bits as numbers of sixteen; once for a block, and not for each two rows. */
function widen(from: usize, to: usize, count: i32): void {
  for (let at = 0; at < count; at += 8) v128.store(to + 2 * at, v128.load8x8_s(from + at));
}

/** Four sums brought to scale, with their bias, to a row of outputs; only those that are rows of the matrix. */
function finish(product: Product, row: i32, outputs: usize, sums: v128, scale: v128): void {
  const left = product.rows - row;
  if (left <= 0) return;
  const scaled = Lanes.scaled(sums, v128.load(product.scales + 4 * row), scale);
  const values = f32x4.add(scaled, v128.load(product.bias + 4 * row));
  const to = outputs + 4 * row;
  if (left >= 4) {
    v128.store(to, values);
    return;
  }
  store<f32>(to, f32x4.extract_lane(values, 0));
  if (left > 1) store<f32>(to + 4, f32x4.extract_lane(values, 1));
  if (left > 2) store<f32>(to + 8, f32x4.extract_lane(values, 2));
}

/** A row of f32 as whole numbers of sixteen bits, the largest being 32767; returns what one step is worth. */
export function round(row: usize, to: usize, size: i32): f32 {
  let most = f32x4.splat(tiny);
  for (let at = 0; at < 4 * size; at += 16) {
    most = f32x4.pmax(most, f32x4.abs(v128.load(row + at)));
  }
  const largest = Lanes.largest(most);
  const steps = f32x4.splat(stateUnit / largest);
  for (let at = 0; at < 4 * size; at += 16) {
    Lanes.storeRounded(to + (at >> 1), f32x4.mul(v128.load(row + at), steps));
  }
  return largest / stateUnit;
}

export function dot(one: usize, other: usize, size: i32): f32 {
  let sum = f32x4.splat(0);
  for (let at = 0; at < 4 * size; at += 16) {
    sum = f32x4.add(sum, f32x4.mul(v128.load(one + at), v128.load(other + at)));
  }
  return Lanes.sum(sum);
}
