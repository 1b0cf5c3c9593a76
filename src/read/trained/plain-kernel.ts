// The network in plain TypeScript, for runtimes without WebAssembly SIMD, and slow. Every sum is made in the
// order of the kernel in `kernel/` and rounded where it rounds, so that both give the same answers to the bit.

import {
  farthest,
  type Linear,
  type LstmDirection,
  type LstmLayer,
  type Network,
} from "./encoder-network.ts";
import type { ReadingKernel, ReadingTables, TableSizes } from "./kernel-tables.ts";
import {
  type Activations,
  leaky,
  multiply,
  round,
  sigmoid,
  sumOfLanes,
  tanh,
  wholeDot,
  wholeOf,
  within,
} from "./plain-kernel-numbers.ts";

const { fround } = Math;
const inputUnit = 4096;
const inputBound = 8;
const stateUnit = 32767;
const perState = fround(1 / stateUnit);
const normEpsilon = fround(1e-5);

/** A kernel that works on the network's own tensors. */
export function plainKernel(network: Network, sizes: TableSizes): ReadingKernel {
  return new PlainKernel(network, sizes);
}

/** A linear layer with a leaky rectifier: its outputs, and the same rounded. */
interface Projection {
  readonly linear: Linear;
  readonly size: number;
  readonly outputs: Float32Array;
  readonly rounded: Activations;
}

class PlainKernel implements ReadingKernel {
  readonly tables: ReadingTables;
  readonly #network: Network;
  readonly #inputs: Activations;
  readonly #states1: Activations;
  readonly #states2: Activations;
  readonly #sum: Float32Array;
  readonly #cells: Float32Array;
  readonly #gates: Float32Array;
  readonly #turned: Float32Array;
  readonly #headScores: Float32Array;
  readonly #arcHead: Projection;
  readonly #arcDependent: Projection;
  readonly #labelHead: Projection;
  readonly #labelDependent: Projection;
  readonly #pair: Float32Array;
  readonly #pairRounded: Activations;
  readonly #fromDependent: Float32Array;
  readonly #fromHead: Float32Array;

  constructor(network: Network, sizes: TableSizes) {
    const { positions } = sizes;
    const { embedding, hiddenSize } = network;
    const labelSize = network.labelPair.weights.columns;
    this.#network = network;
    this.tables = emptyTables(sizes);
    this.#inputs = activations(positions, embedding.columns, 1 / inputUnit);
    this.#states1 = activations(positions, 2 * hiddenSize, perState);
    this.#states2 = activations(positions, 2 * hiddenSize, perState);
    this.#sum = new Float32Array(embedding.columns);
    this.#cells = new Float32Array(hiddenSize);
    this.#gates = new Float32Array(positions * 4 * hiddenSize);
    this.#turned = new Float32Array(positions * network.arcPair.weights.rows);
    this.#headScores = new Float32Array(positions);
    this.#arcHead = projection(network.arcHead, positions);
    this.#arcDependent = projection(network.arcDependent, positions);
    this.#labelHead = projection(network.labelHead, positions);
    this.#labelDependent = projection(network.labelDependent, positions);
    this.#pair = new Float32Array(positions * labelSize);
    this.#pairRounded = activations(positions, labelSize, 0);
    this.#fromDependent = new Float32Array(sizes.labels);
    this.#fromHead = new Float32Array(sizes.labels);
  }

  encode(words: number): void {
    const positions = words + 1;
    const { layer1, layer2, tags, names } = this.#network;
    for (let position = 0; position < positions; position++) this.#embed(position);
    this.#runLayer(layer1, this.#inputs, this.#states1, positions);
    this.#runLayer(layer2, this.#states1, this.#states2, positions);
    const ofWords = { ...this.#states2, first: 1 };
    multiply(tags, ofWords, { count: words, outputs: this.tables.tags });
    multiply(names, ofWords, { count: words, outputs: this.tables.names });
    this.#project(this.#arcHead, positions);
    this.#project(this.#arcDependent, positions);
    this.#project(this.#labelHead, positions);
    this.#project(this.#labelDependent, positions);
    this.#scoreArcs(words);
  }

  label(words: number): void {
    const { heads, labels: scores } = this.tables;
    const { labelPair, labelFromDependent, labelFromHead } = this.#network;
    for (let word = 0; word < words; word++) this.#joinPair(word, heads[word] ?? 0);
    multiply(labelPair, this.#pairRounded, { count: words, outputs: scores });
    const ofWords = { ...this.#labelDependent.rounded, first: 1 };
    multiply(labelFromDependent, ofWords, { count: words, outputs: this.#fromDependent });
    const ofHeads = { count: words + 1, outputs: this.#fromHead };
    multiply(labelFromHead, this.#labelHead.rounded, ofHeads);
    const labels = labelPair.weights.rows;
    for (let at = 0; at < words * labels; at++) {
      const label = at % labels;
      const head = heads[(at - label) / labels] ?? 0;
      const fromPair = fround((scores[at] ?? 0) + (this.#fromDependent[at] ?? 0));
      scores[at] = fromPair + (this.#fromHead[head * labels + label] ?? 0);
    }
  }

  #joinPair(word: number, head: number): void {
    const { size, outputs } = this.#labelDependent;
    const start = word * size;
    for (let at = 0; at < size; at++) {
      const ofHead = this.#labelHead.outputs[head * size + at] ?? 0;
      this.#pair[start + at] = (outputs[start + size + at] ?? 0) * ofHead;
    }
    const { values, scales } = this.#pairRounded;
    scales[word] = round(this.#pair, start, size, values);
  }

  /** The sum of a position's rows of the embedding, normalised (LayerNorm) and rounded. */
  #embed(position: number): void {
    const { embedding, normGain, normBias } = this.#network;
    const size = embedding.columns;
    const sum = this.#sum.fill(0);
    this.#addRows(position);
    const mean = fround(sumOfLanes(size, (at) => sum[at] ?? 0) / size);
    const off = (at: number) => fround((sum[at] ?? 0) - mean);
    const variance = fround(sumOfLanes(size, (at) => fround(off(at) * off(at))) / size);
    const deviation = fround(Math.sqrt(fround(variance + normEpsilon)));
    const inverse = fround(1 / deviation);
    for (let at = 0; at < size; at++) {
      const gained = fround(fround(off(at) * inverse) * (normGain[at] ?? 0));
      const shifted = within(fround(gained + (normBias[at] ?? 0)), inputBound);
      this.#inputs.values[position * size + at] = wholeOf(fround(shifted * inputUnit));
    }
  }

  #addRows(position: number): void {
    const { columns, values, scales } = this.#network.embedding;
    const { starts, rows } = this.tables;
    const sum = this.#sum;
    for (let index = starts[position] ?? 0; index < (starts[position + 1] ?? 0); index++) {
      const row = rows[index] ?? 0;
      const scale = scales[row] ?? 0;
      for (let at = 0; at < columns; at++) {
        sum[at] = (sum[at] ?? 0) + fround((values[row * columns + at] ?? 0) * scale);
      }
    }
  }

  #runLayer(layer: LstmLayer, inputs: Activations, states: Activations, positions: number): void {
    const outputs = this.#gates;
    for (const [direction, forward] of [
      [layer.forward, true],
      [layer.backward, false],
    ] as const) {
      multiply(direction.input, inputs, { count: positions, outputs });
      this.#cells.fill(0);
      for (let step = 0; step < positions; step++) {
        const position = forward ? step : positions - 1 - step;
        const before = forward ? position - 1 : position + 1;
        const known = before >= 0 && before < positions ? before : undefined;
        this.#advance(direction, states.values, { position, before: known, forward });
      }
    }
  }

  /** One step of an LSTM, from the state at position `before` to that at `position`. */
  #advance(direction: LstmDirection, states: Int16Array, step: LstmStep): void {
    const { weights } = direction.state;
    const size = weights.columns;
    const half = step.forward ? 0 : size;
    const from = step.before === undefined ? undefined : 2 * step.before * size + half;
    const gate = (row: number) => {
      const sum = from === undefined ? 0 : wholeDot(weights.values, row * size, states, from, size);
      const scaled = fround(fround(sum) * fround((weights.scales[row] ?? 0) * perState));
      return fround((this.#gates[4 * step.position * size + row] ?? 0) + scaled);
    };
    for (let unit = 0; unit < size; unit++) {
      const kept = fround(sigmoid(gate(size + unit)) * (this.#cells[unit] ?? 0));
      const fresh = fround(sigmoid(gate(unit)) * tanh(gate(2 * size + unit)));
      const cell = fround(kept + fresh);
      this.#cells[unit] = cell;
      const state = fround(sigmoid(gate(3 * size + unit)) * tanh(cell));
      states[2 * step.position * size + half + unit] = wholeOf(fround(state * stateUnit));
    }
  }

  #project({ linear, size, outputs, rounded }: Projection, positions: number): void {
    multiply(linear, this.#states2, { count: positions, outputs });
    for (let at = 0; at < positions * size; at++) outputs[at] = leaky(outputs[at] ?? 0);
    for (let position = 0; position < positions; position++) {
      rounded.scales[position] = round(outputs, position * size, size, rounded.values);
    }
  }

  #scoreArcs(words: number): void {
    const { arcPair, arcHeadBias, arcDistance } = this.#network;
    const { size, outputs: heads, rounded } = this.#arcHead;
    const positions = words + 1;
    const [turned, headScores] = [this.#turned, this.#headScores];
    multiply(arcPair, rounded, { count: positions, outputs: turned });
    for (let at = 0; at < positions; at++) {
      headScores[at] = dot({ one: arcHeadBias, at: 0 }, { one: heads, at: at * size }, size);
    }
    for (let word = 1; word < positions; word++) {
      const dependent = { one: this.#arcDependent.outputs, at: word * size };
      for (let at = 0; at < positions; at++) {
        const joined = dot(dependent, { one: turned, at: at * size }, size);
        const alone = fround(joined + (headScores[at] ?? 0));
        const near = alone + (arcDistance[within(at - word, farthest) + farthest] ?? 0);
        this.tables.arcs[(word - 1) * positions + at] = at === word ? -Infinity : near;
      }
    }
  }
}

interface LstmStep {
  readonly position: number;
  /** The position whose state it goes on from; `undefined` at the first step. */
  readonly before: number | undefined;
  readonly forward: boolean;
}

interface Place {
  readonly one: Float32Array;
  readonly at: number;
}

function dot(left: Place, right: Place, size: number): number {
  return sumOfLanes(size, (index) =>
    fround((left.one[left.at + index] ?? 0) * (right.one[right.at + index] ?? 0)),
  );
}

function projection(linear: Linear, positions: number): Projection {
  const size = linear.weights.rows;
  const outputs = new Float32Array(positions * size);
  return { linear, size, outputs, rounded: activations(positions, size, 0) };
}

function activations(positions: number, columns: number, scale: number): Activations {
  return {
    values: new Int16Array(positions * columns),
    scales: new Float32Array(positions).fill(scale),
    first: 0,
  };
}

function emptyTables(sizes: TableSizes): ReadingTables {
  return {
    starts: new Int32Array(sizes.starts),
    rows: new Int32Array(sizes.rows),
    heads: new Int32Array(sizes.heads),
    tags: new Float32Array(sizes.tags),
    names: new Float32Array(sizes.names),
    arcs: new Float32Array(sizes.arcs),
    labels: new Float32Array(sizes.labels),
  };
}
