// The arithmetic of teaching, in AssemblyScript for WebAssembly SIMD. All arrays are 32-bit floats in one shared
// memory, row-major; arguments are byte addresses, counts and strides in floats. Widths are multiples of 8.

/** What is written out where it is used. */
class Inline {
  @inline
  static at(base: usize, index: i32): usize {
    return base + ((<usize>index) << 2);
  }

  /** e to the power x, to about one part in ten million (Cephes' expf, Moshier 1992). */
  @inline
  static exponential(value: v128): v128 {
    const x = f32x4.max(f32x4.min(value, f32x4.splat(88)), f32x4.splat(-87));
    const whole = f32x4.nearest(f32x4.mul(x, f32x4.splat(<f32>Math.LOG2E)));
    const r = f32x4.sub(
      f32x4.sub(x, f32x4.mul(whole, f32x4.splat(0.693359375))),
      f32x4.mul(whole, f32x4.splat(-2.1219444e-4)),
    );
    let p = f32x4.splat(1.98756915e-4);
    p = f32x4.add(f32x4.mul(p, r), f32x4.splat(1.3981999507e-3));
    p = f32x4.add(f32x4.mul(p, r), f32x4.splat(8.3334519073e-3));
    p = f32x4.add(f32x4.mul(p, r), f32x4.splat(4.1665795894e-2));
    p = f32x4.add(f32x4.mul(p, r), f32x4.splat(1.6666665459e-1));
    p = f32x4.add(f32x4.mul(p, r), f32x4.splat(5.0000001201e-1));
    p = f32x4.add(f32x4.add(f32x4.mul(f32x4.mul(p, r), r), r), f32x4.splat(1));
    const power = i32x4.shl(i32x4.add(i32x4.trunc_sat_f32x4_s(whole), i32x4.splat(127)), 23);
    return f32x4.mul(p, power);
  }

  @inline
  static sigmoid(x: v128): v128 {
    const one = f32x4.splat(1);
    return f32x4.div(one, f32x4.add(one, Inline.exponential(f32x4.neg(x))));
  }

  @inline
  static tanh(x: v128): v128 {
    const two = f32x4.splat(2);
    return f32x4.sub(f32x4.mul(two, Inline.sigmoid(f32x4.mul(two, x))), f32x4.splat(1));
  }

  @inline
  static total(lanes: v128): f32 {
    return (
      f32x4.extract_lane(lanes, 0) +
      f32x4.extract_lane(lanes, 1) +
      f32x4.extract_lane(lanes, 2) +
      f32x4.extract_lane(lanes, 3)
    );
  }
}

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

/**
 * One step of a long short-term memory. `gates` (rows by 4h: input, forget, candidate, output) holds sums before and
 * activations after; a row whose `mask` is 0 is no word and leaves nothing.
 */
export function stepForward(
  rows: i32,
  h: i32,
  gates: usize,
  before: usize,
  cell: usize,
  squashed: usize,
  out: usize,
  outRow: i32,
  mask: usize,
): void {
  for (let row = 0; row < rows; row++) {
    const input = Inline.at(gates, row * 4 * h);
    const forget = Inline.at(input, h);
    const candidate = Inline.at(forget, h);
    const output = Inline.at(candidate, h);
    const live = v128.load32_splat(Inline.at(mask, row));
    for (let unit = 0; unit < h; unit += 4) {
      const i = Inline.sigmoid(v128.load(Inline.at(input, unit)));
      const f = Inline.sigmoid(v128.load(Inline.at(forget, unit)));
      const g = Inline.tanh(v128.load(Inline.at(candidate, unit)));
      const o = Inline.sigmoid(v128.load(Inline.at(output, unit)));
      const place = row * h + unit;
      const c = f32x4.mul(
        live,
        f32x4.add(f32x4.mul(f, v128.load(Inline.at(before, place))), f32x4.mul(i, g)),
      );
      const t = Inline.tanh(c);
      v128.store(Inline.at(input, unit), i);
      v128.store(Inline.at(forget, unit), f);
      v128.store(Inline.at(candidate, unit), g);
      v128.store(Inline.at(output, unit), o);
      v128.store(Inline.at(cell, place), c);
      v128.store(Inline.at(squashed, place), t);
      v128.store(Inline.at(out, row * outRow + unit), f32x4.mul(live, f32x4.mul(o, t)));
    }
  }
}

/**
 * The same step backwards. `slope` (rows by h, its own row stride) is what the step's output should change by, `carried` what
 * the next step's cell should, and becomes what the cell before should; `gates` becomes the slope of the sums.
 */
export function stepBackward(
  rows: i32,
  h: i32,
  gates: usize,
  before: usize,
  squashed: usize,
  slope: usize,
  slopeRow: i32,
  back: usize,
  carried: usize,
  mask: usize,
): void {
  const one = f32x4.splat(1);
  for (let row = 0; row < rows; row++) {
    const input = Inline.at(gates, row * 4 * h);
    const forget = Inline.at(input, h);
    const candidate = Inline.at(forget, h);
    const output = Inline.at(candidate, h);
    const live = v128.load32_splat(Inline.at(mask, row));
    for (let unit = 0; unit < h; unit += 4) {
      const i = v128.load(Inline.at(input, unit));
      const f = v128.load(Inline.at(forget, unit));
      const g = v128.load(Inline.at(candidate, unit));
      const o = v128.load(Inline.at(output, unit));
      const place = row * h + unit;
      const t = v128.load(Inline.at(squashed, place));
      const dh = f32x4.mul(
        live,
        f32x4.add(
          v128.load(Inline.at(slope, row * slopeRow + unit)),
          v128.load(Inline.at(back, place)),
        ),
      );
      const dc = f32x4.mul(
        live,
        f32x4.add(
          v128.load(Inline.at(carried, place)),
          f32x4.mul(f32x4.mul(dh, o), f32x4.sub(one, f32x4.mul(t, t))),
        ),
      );
      const di = f32x4.mul(f32x4.mul(dc, g), f32x4.mul(i, f32x4.sub(one, i)));
      const df = f32x4.mul(
        f32x4.mul(dc, v128.load(Inline.at(before, place))),
        f32x4.mul(f, f32x4.sub(one, f)),
      );
      const dg = f32x4.mul(f32x4.mul(dc, i), f32x4.sub(one, f32x4.mul(g, g)));
      const d0 = f32x4.mul(f32x4.mul(dh, t), f32x4.mul(o, f32x4.sub(one, o)));
      v128.store(Inline.at(input, unit), di);
      v128.store(Inline.at(forget, unit), df);
      v128.store(Inline.at(candidate, unit), dg);
      v128.store(Inline.at(output, unit), d0);
      v128.store(Inline.at(carried, place), f32x4.mul(dc, f));
    }
  }
}

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
