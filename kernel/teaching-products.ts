// AssemblyScript: products of matrices and sums of rows, for teaching.

import { Inline } from "./teaching-lanes";

/**
 * c = a b, or c += a b. `a` is m by k with any strides (so a transposed matrix is no copy), `b` k by n with row
 * stride `bRow`, `c` m by n with row stride `cRow`; n is a multiple of 8.
 */
export function multiply(
  m: i32,
  n: i32,
  k: i32,
  a: usize,
  aRow: i32,
  aColumn: i32,
  b: usize,
  bRow: i32,
  c: usize,
  cRow: i32,
  add: i32,
): void {
  const bStep = (<usize>bRow) << 2;
  const aStep = (<usize>aColumn) << 2;
  for (let column = 0; column < n; column += 8) {
    const bColumn = Inline.at(b, column);
    let row = 0;
    for (; row + 4 <= m; row += 4) {
      let a0 = Inline.at(a, row * aRow);
      let a1 = Inline.at(a0, aRow);
      let a2 = Inline.at(a1, aRow);
      let a3 = Inline.at(a2, aRow);
      const c0 = Inline.at(Inline.at(c, row * cRow), column);
      const c1 = Inline.at(c0, cRow);
      const c2 = Inline.at(c1, cRow);
      const c3 = Inline.at(c2, cRow);
      let s00 = f32x4.splat(0);
      let s01 = s00;
      let s10 = s00;
      let s11 = s00;
      let s20 = s00;
      let s21 = s00;
      let s30 = s00;
      let s31 = s00;
      if (add) {
        s00 = v128.load(c0);
        s01 = v128.load(c0, 16);
        s10 = v128.load(c1);
        s11 = v128.load(c1, 16);
        s20 = v128.load(c2);
        s21 = v128.load(c2, 16);
        s30 = v128.load(c3);
        s31 = v128.load(c3, 16);
      }
      let bAt = bColumn;
      for (let step = 0; step < k; step++) {
        const b0 = v128.load(bAt);
        const b1 = v128.load(bAt, 16);
        let x = v128.load32_splat(a0);
        s00 = f32x4.add(s00, f32x4.mul(x, b0));
        s01 = f32x4.add(s01, f32x4.mul(x, b1));
        x = v128.load32_splat(a1);
        s10 = f32x4.add(s10, f32x4.mul(x, b0));
        s11 = f32x4.add(s11, f32x4.mul(x, b1));
        x = v128.load32_splat(a2);
        s20 = f32x4.add(s20, f32x4.mul(x, b0));
        s21 = f32x4.add(s21, f32x4.mul(x, b1));
        x = v128.load32_splat(a3);
        s30 = f32x4.add(s30, f32x4.mul(x, b0));
        s31 = f32x4.add(s31, f32x4.mul(x, b1));
        bAt += bStep;
        a0 += aStep;
        a1 += aStep;
        a2 += aStep;
        a3 += aStep;
      }
      v128.store(c0, s00);
      v128.store(c0, s01, 16);
      v128.store(c1, s10);
      v128.store(c1, s11, 16);
      v128.store(c2, s20);
      v128.store(c2, s21, 16);
      v128.store(c3, s30);
      v128.store(c3, s31, 16);
    }
    for (; row < m; row++) {
      let a0 = Inline.at(a, row * aRow);
      const c0 = Inline.at(Inline.at(c, row * cRow), column);
      let s00 = f32x4.splat(0);
      let s01 = s00;
      if (add) {
        s00 = v128.load(c0);
        s01 = v128.load(c0, 16);
      }
      let bAt = bColumn;
      for (let step = 0; step < k; step++) {
        const x = v128.load32_splat(a0);
        s00 = f32x4.add(s00, f32x4.mul(x, v128.load(bAt)));
        s01 = f32x4.add(s01, f32x4.mul(x, v128.load(bAt, 16)));
        bAt += bStep;
        a0 += aStep;
      }
      v128.store(c0, s00);
      v128.store(c0, s01, 16);
    }
  }
}

/** to[column][row] = from[row][column]. */
export function transpose(
  rows: i32,
  columns: i32,
  from: usize,
  fromRow: i32,
  to: usize,
  toRow: i32,
): void {
  for (let row = 0; row < rows; row++) {
    let source = Inline.at(from, row * fromRow);
    let target = Inline.at(to, row);
    for (let column = 0; column < columns; column++) {
      store<f32>(target, load<f32>(source));
      source += 4;
      target = Inline.at(target, toRow);
    }
  }
}

/** Sets each of `rows` rows of `width` to `bias`. */
export function fillRows(rows: i32, width: i32, to: usize, toRow: i32, bias: usize): void {
  for (let row = 0; row < rows; row++) {
    const target = Inline.at(to, row * toRow);
    for (let column = 0; column < width; column += 4) {
      v128.store(Inline.at(target, column), v128.load(Inline.at(bias, column)));
    }
  }
}

/** sum += the rows, added up. */
export function addRows(rows: i32, width: i32, from: usize, fromRow: i32, sum: usize): void {
  for (let row = 0; row < rows; row++) {
    const source = Inline.at(from, row * fromRow);
    for (let column = 0; column < width; column += 4) {
      const target = Inline.at(sum, column);
      v128.store(target, f32x4.add(v128.load(target), v128.load(Inline.at(source, column))));
    }
  }
}

/** to = to * by, number by number. */
export function multiplyBy(count: i32, to: usize, by: usize): void {
  for (let index = 0; index < count; index += 4) {
    const target = Inline.at(to, index);
    v128.store(target, f32x4.mul(v128.load(target), v128.load(Inline.at(by, index))));
  }
}
