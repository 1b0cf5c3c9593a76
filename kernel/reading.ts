// AssemblyScript: the network that reads, one sentence at a call. Weights are whole numbers of eight bits,
// activations of sixteen; `src/read/trained/plain-kernel.ts` gives the same answers to the bit. All addresses
// come in a plan.

import { Lanes } from "./lanes";
import { run } from "./lstm";
import { dot, multiply, round } from "./products";
import { Plan, Projection } from "./reading-plan";

const inputUnit: f32 = 4096;
const inputBound: f32 = 8;
const leak: f32 = 0.1;
const normEpsilon: f32 = 1e-5;
const farthest: i32 = 32;

/** From the rows of a sentence's positions (0 is the root) to the scores of its tags, names and arcs. */
export function encode(plan: Plan, words: i32): void {
  const positions = words + 1;
  const hidden = plan.hiddenSize;
  for (let position = 0; position < positions; position++) embed(plan, position);
  run(plan, plan.forward1, plan.inputs, plan.inputScales, plan.states1, positions, true);
  run(plan, plan.backward1, plan.inputs, plan.inputScales, plan.states1, positions, false);
  run(plan, plan.forward2, plan.states1, plan.stateScales, plan.states2, positions, true);
  run(plan, plan.backward2, plan.states1, plan.stateScales, plan.states2, positions, false);
  const ofWords = plan.states2 + 4 * hidden;
  multiply(plan.tags, ofWords, plan.stateScales, words, plan.tagScores);
  multiply(plan.names, ofWords, plan.stateScales, words, plan.nameScores);
  project(plan, plan.arcHead, positions);
  project(plan, plan.arcDependent, positions);
  project(plan, plan.labelHead, positions);
  project(plan, plan.labelDependent, positions);
  scoreArcs(plan, words);
}

/** The scores of all labels of each word's arc to the head in `heads`; after `encode` of the same sentence. */
export function label(plan: Plan, words: i32): void {
  const size = plan.labelPair.columns;
  const bytes = 4 * size;
  const head = plan.labelHead;
  const dependent = plan.labelDependent;
  for (let word = 0; word < words; word++) {
    const headAt = head.outputs + load<i32>(plan.heads + 4 * word) * bytes;
    const dependentAt = dependent.outputs + (word + 1) * bytes;
    for (let at = 0; at < bytes; at += 16) {
      v128.store(plan.pair + at, f32x4.mul(v128.load(dependentAt + at), v128.load(headAt + at)));
    }
    const scale = round(plan.pair, plan.pairRounded + 2 * word * size, size);
    store<f32>(plan.pairScales + 4 * word, scale);
  }
  multiply(plan.labelPair, plan.pairRounded, plan.pairScales, words, plan.labelScores);
  const ofWords = dependent.rounded + 2 * size;
  multiply(plan.labelFromDependent, ofWords, dependent.scales + 4, words, plan.fromDependent);
  multiply(plan.labelFromHead, head.rounded, head.scales, words + 1, plan.fromHead);
  const labels = plan.labelPair.rows;
  for (let word = 0; word < words; word++) {
    const row = 4 * word * labels;
    const headRow = plan.fromHead + 4 * load<i32>(plan.heads + 4 * word) * labels;
    for (let at = 0; at < 4 * labels; at += 4) {
      const score = plan.labelScores + row + at;
      const fromPair = load<f32>(score) + load<f32>(plan.fromDependent + row + at);
      store<f32>(score, fromPair + load<f32>(headRow + at));
    }
  }
}

/** The sum of a position's rows of the embedding, normalised (LayerNorm) and rounded. */
function embed(plan: Plan, position: i32): void {
  const size = plan.embeddingSize;
  const sum = plan.sum;
  const bytes = 4 * size;
  memory.fill(sum, 0, bytes);
  const first = load<i32>(plan.starts + 4 * position);
  const end = load<i32>(plan.starts + 4 * position + 4);
  for (let index = first; index < end; index++) {
    const row = load<i32>(plan.rows + 4 * index);
    const scale = f32x4.splat(load<f32>(plan.embeddingScales + 4 * row));
    const weights = plan.embedding + row * size;
    for (let at = 0; at < size; at += 8) {
      const eight = v128.load8x8_s(weights + at);
      const low = f32x4.convert_i32x4_s(i32x4.extend_low_i16x8_s(eight));
      const high = f32x4.convert_i32x4_s(i32x4.extend_high_i16x8_s(eight));
      const to = sum + 4 * at;
      v128.store(to, f32x4.add(v128.load(to), f32x4.mul(low, scale)));
      v128.store(to, f32x4.add(v128.load(to, 16), f32x4.mul(high, scale)), 16);
    }
  }
  let total = f32x4.splat(0);
  for (let at = 0; at < bytes; at += 16) total = f32x4.add(total, v128.load(sum + at));
  const mean = f32x4.splat(Lanes.sum(total) / (size as f32));
  let squares = f32x4.splat(0);
  for (let at = 0; at < bytes; at += 16) {
    const off = f32x4.sub(v128.load(sum + at), mean);
    squares = f32x4.add(squares, f32x4.mul(off, off));
  }
  const variance = Lanes.sum(squares) / (size as f32);
  const inverse = f32x4.splat(1 / sqrt<f32>(variance + normEpsilon));
  const bound = f32x4.splat(inputBound);
  const unit = f32x4.splat(inputUnit);
  const to = plan.inputs + 2 * position * size;
  for (let at = 0; at < bytes; at += 16) {
    const even = f32x4.mul(f32x4.sub(v128.load(sum + at), mean), inverse);
    const gained = f32x4.mul(even, v128.load(plan.normGain + at));
    const shifted = f32x4.add(gained, v128.load(plan.normBias + at));
    Lanes.storeRounded(to + (at >> 1), f32x4.mul(Lanes.within(shifted, bound), unit));
  }
}

/** A linear layer of all positions' states, leaky, kept whole and rounded. */
function project(plan: Plan, to: Projection, positions: i32): void {
  const size = to.product.rows;
  multiply(to.product, plan.states2, plan.stateScales, positions, to.outputs);
  const slope = f32x4.splat(leak);
  for (let position = 0; position < positions; position++) {
    const row = to.outputs + 4 * position * size;
    for (let at = row; at < row + 4 * size; at += 16) {
      const value = v128.load(at);
      v128.store(at, f32x4.pmax(value, f32x4.mul(value, slope)));
    }
    store<f32>(to.scales + 4 * position, round(row, to.rounded + 2 * position * size, size));
  }
}

/** Every word with every possible head: bilinear, with a score of the head alone and one of the distance. */
function scoreArcs(plan: Plan, words: i32): void {
  const size = plan.arcPair.columns;
  const positions = words + 1;
  const head = plan.arcHead;
  // Room that only the layers need: their gates are done with before arcs are scored.
  const turned = plan.gates;
  multiply(plan.arcPair, head.rounded, head.scales, positions, turned);
  for (let at = 0; at < positions; at++) {
    const own = dot(plan.arcHeadBias, head.outputs + 4 * at * size, size);
    store<f32>(plan.headScores + 4 * at, own);
  }
  let to = plan.arcScores;
  for (let word = 1; word < positions; word++) {
    const dependent = plan.arcDependent.outputs + 4 * word * size;
    for (let at = 0; at < positions; at++) {
      const distance = max(-farthest, min(farthest, at - word)) + farthest;
      const alone = load<f32>(plan.headScores + 4 * at);
      const score = dot(dependent, turned + 4 * at * size, size) + alone;
      const near = score + load<f32>(plan.arcDistance + 4 * distance);
      store<f32>(to, at === word ? -Infinity : near);
      to += 4;
    }
  }
}
