// AssemblyScript: one direction of a layer of long short-term memory.

import { Lanes } from "./lanes";
import { multiply, Product, stateUnit } from "./products";
import { Direction, Plan } from "./reading-plan";

/** One direction of an LSTM layer over all positions; its states go to its half of each row of `states`. */
export function run(
  plan: Plan,
  direction: Direction,
  inputs: usize,
  inputScales: usize,
  states: usize,
  positions: i32,
  forward: boolean,
): void {
  const hidden = plan.hiddenSize;
  multiply(direction.input, inputs, inputScales, positions, plan.gates);
  memory.fill(plan.cells, 0, 4 * hidden);
  let from = plan.noState;
  for (let step = 0; step < positions; step++) {
    const position = forward ? step : positions - 1 - step;
    const to = states + 4 * position * hidden + (forward ? 0 : 2 * hidden);
    advance(direction.state, from, plan.gates + 16 * position * hidden, plan.cells, to);
    from = to;
  }
}

/** One step of an LSTM: four units at a time, from the state `from` and the gates' inputs to the state `to`. */
function advance(product: Product, from: usize, gates: usize, cells: usize, to: usize): void {
  const pairs = product.columns >> 1;
  const unit = f32x4.splat(stateUnit);
  const perUnit = f32x4.splat(1 / stateUnit);
  let weights = product.weights;
  let scales = product.scales;
  const end = scales + 4 * product.rows;
  for (; scales < end; scales += 64) {
    let input = i32x4.splat(0);
    let forget = i32x4.splat(0);
    let fresh = i32x4.splat(0);
    let output = i32x4.splat(0);
    for (let pair = 0; pair < pairs; pair += 2) {
      const two = v128.load32_splat(from + 4 * pair);
      input = i32x4.add(input, i32x4.dot_i16x8_s(two, v128.load8x8_s(weights)));
      forget = i32x4.add(forget, i32x4.dot_i16x8_s(two, v128.load8x8_s(weights, 8)));
      fresh = i32x4.add(fresh, i32x4.dot_i16x8_s(two, v128.load8x8_s(weights, 16)));
      output = i32x4.add(output, i32x4.dot_i16x8_s(two, v128.load8x8_s(weights, 24)));
      const next = v128.load32_splat(from + 4 * pair, 4);
      input = i32x4.add(input, i32x4.dot_i16x8_s(next, v128.load8x8_s(weights, 32)));
      forget = i32x4.add(forget, i32x4.dot_i16x8_s(next, v128.load8x8_s(weights, 40)));
      fresh = i32x4.add(fresh, i32x4.dot_i16x8_s(next, v128.load8x8_s(weights, 48)));
      output = i32x4.add(output, i32x4.dot_i16x8_s(next, v128.load8x8_s(weights, 56)));
      weights += 64;
    }
    const i = f32x4.add(v128.load(gates), Lanes.scaled(input, v128.load(scales), perUnit));
    const f = f32x4.add(v128.load(gates, 16), Lanes.scaled(forget, v128.load(scales, 16), perUnit));
    const g = f32x4.add(v128.load(gates, 32), Lanes.scaled(fresh, v128.load(scales, 32), perUnit));
    const o = f32x4.add(v128.load(gates, 48), Lanes.scaled(output, v128.load(scales, 48), perUnit));
    const kept = f32x4.mul(Lanes.sigmoid(f), v128.load(cells));
    const cell = f32x4.add(kept, f32x4.mul(Lanes.sigmoid(i), Lanes.tanh(g)));
    v128.store(cells, cell);
    const state = f32x4.mul(Lanes.sigmoid(o), Lanes.tanh(cell));
    Lanes.storeRounded(to, f32x4.mul(state, unit));
    gates += 64;
    cells += 16;
    to += 8;
  }
}
