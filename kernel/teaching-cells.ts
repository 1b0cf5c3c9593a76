// AssemblyScript: the memory cells (LSTM, Hochreiter and Schmidhuber 1997) of a layer, a step forwards and backwards.

import { Inline } from "./teaching-lanes";

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
      const dO = f32x4.mul(f32x4.mul(dh, t), f32x4.mul(o, f32x4.sub(one, o)));
      v128.store(Inline.at(input, unit), di);
      v128.store(Inline.at(forget, unit), df);
      v128.store(Inline.at(candidate, unit), dg);
      v128.store(Inline.at(output, unit), dO);
      v128.store(Inline.at(carried, place), f32x4.mul(dc, f));
    }
  }
}
