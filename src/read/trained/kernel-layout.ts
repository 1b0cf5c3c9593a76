// Where everything that the kernel works on lies in its memory: weights packed for its products, tables of
// scores, room for the states, and the plan of addresses. The plan has the order of `kernel/reading-plan.ts`.

import { type Linear, type LstmDirection, type Network, widestInput } from "./encoder-network.ts";
import type { ReadingTables, TableSizes } from "./kernel-tables.ts";
import type { Matrix } from "./quantise.ts";

/** A kernel's memory as it must be before the first sentence. */
export interface KernelLayout {
  /** Address of the plan. */
  readonly plan: number;
  /** Names of the plan's fields, in order. */
  readonly fields: readonly string[];
  /** Bytes in all. */
  readonly length: number;
  /** Address of each of the tables shared with the caller. */
  readonly tables: { readonly [name in keyof ReadingTables]: number };
  /** Copies all weights and the plan to their places. */
  fill(memory: ArrayBuffer): void;
}

export function kernelLayout(network: Network, sizes: TableSizes): KernelLayout {
  const memory = new MemoryPlan();
  const tables = {
    starts: memory.space(4 * sizes.starts),
    rows: memory.space(4 * sizes.rows),
    heads: memory.space(4 * sizes.heads),
    tags: memory.space(4 * sizes.tags),
    names: memory.space(4 * sizes.names),
    arcs: memory.space(4 * sizes.arcs),
    labels: memory.space(4 * sizes.labels),
  };
  const fields = planOf({ network, sizes, tables, memory });
  const plan = memory.place(new Int32Array(Object.values(fields)));
  return {
    ...{ plan, length: memory.length, tables },
    fields: Object.keys(fields),
    fill: (buffer) => memory.fill(buffer),
  };
}

/** Hands out memory in pieces that begin on boundaries of 16 bytes; address 0 stays free. */
class MemoryPlan {
  length = 16;
  /** Scratch of every product: a block of 16 rows in sixteen bits. */
  readonly wide = this.space(2 * 16 * widestInput);
  readonly #placed: [address: number, view: Int8Array | Int32Array | Float32Array][] = [];

  space(bytes: number): number {
    const address = this.length;
    this.length = address + Math.ceil(bytes / 16) * 16;
    return address;
  }

  place(view: Int8Array | Int32Array | Float32Array): number {
    const address = this.space(view.byteLength);
    this.#placed.push([address, view]);
    return address;
  }

  fill(buffer: ArrayBuffer): void {
    const bytes = new Uint8Array(buffer);
    for (const [address, { buffer: from, byteOffset, byteLength }] of this.#placed) {
      bytes.set(new Uint8Array(from, byteOffset, byteLength), address);
    }
    this.#placed.length = 0;
  }
}

interface Parts {
  readonly network: Network;
  readonly sizes: TableSizes;
  readonly tables: KernelLayout["tables"];
  readonly memory: MemoryPlan;
}

/** Addresses and widths by the names of the fields of `Plan` in `kernel/reading-plan.ts`, in their order. */
function planOf({ network, sizes, tables, memory }: Parts): Readonly<Record<string, number>> {
  const { embedding, hiddenSize } = network;
  const { positions } = sizes;
  const arcSize = network.arcPair.weights.columns;
  const labelSize = network.labelPair.weights.columns;
  const unitScale = (unit: number) => memory.place(new Float32Array(positions).fill(1 / unit));
  const product = (linear: Linear) => placeProduct(memory, linear, inOrder);
  const projection = (linear: Linear) => placeProjection(memory, linear, positions);
  return {
    embedding: memory.place(embedding.values),
    embeddingScales: memory.place(embedding.scales),
    embeddingSize: embedding.columns,
    normGain: memory.place(network.normGain),
    normBias: memory.place(network.normBias),
    forward1: placeDirection(memory, network.layer1.forward),
    backward1: placeDirection(memory, network.layer1.backward),
    forward2: placeDirection(memory, network.layer2.forward),
    backward2: placeDirection(memory, network.layer2.backward),
    hiddenSize: hiddenSize,
    tags: product(network.tags),
    names: product(network.names),
    arcHead: projection(network.arcHead),
    arcDependent: projection(network.arcDependent),
    arcPair: product(network.arcPair),
    arcHeadBias: memory.place(network.arcHeadBias),
    arcDistance: memory.place(network.arcDistance),
    labelHead: projection(network.labelHead),
    labelDependent: projection(network.labelDependent),
    labelPair: product(network.labelPair),
    labelFromDependent: product(network.labelFromDependent),
    labelFromHead: product(network.labelFromHead),
    starts: tables.starts,
    rows: tables.rows,
    heads: tables.heads,
    tagScores: tables.tags,
    nameScores: tables.names,
    arcScores: tables.arcs,
    labelScores: tables.labels,
    inputs: memory.space(2 * positions * embedding.columns),
    inputScales: unitScale(4096),
    states1: memory.space(4 * positions * hiddenSize),
    states2: memory.space(4 * positions * hiddenSize),
    stateScales: unitScale(32767),
    noState: memory.space(2 * hiddenSize),
    sum: memory.space(4 * embedding.columns),
    cells: memory.space(4 * hiddenSize),
    // The arcs turn their heads here too: by then no gate is needed any more.
    gates: memory.space(4 * positions * Math.max(4 * hiddenSize, arcSize)),
    headScores: memory.space(4 * positions),
    pair: memory.space(4 * labelSize),
    pairRounded: memory.space(2 * positions * labelSize),
    pairScales: memory.space(4 * positions),
    fromDependent: memory.space(4 * sizes.labels),
    fromHead: memory.space(4 * sizes.labels),
  };
}

function placeDirection(memory: MemoryPlan, { input, state }: LstmDirection): number {
  const order = gateByGate(state.weights.columns);
  const products = [placeProduct(memory, input, order), placeProduct(memory, state, order)];
  return memory.place(new Int32Array(products));
}

function placeProjection(memory: MemoryPlan, linear: Linear, positions: number): number {
  const numbers = positions * linear.weights.rows;
  return memory.place(
    new Int32Array([
      placeProduct(memory, linear, inOrder),
      memory.space(4 * numbers),
      memory.space(2 * numbers),
      memory.space(4 * positions),
    ]),
  );
}

/** Which row of the matrix stands at a row of the packed one. */
type RowOrder = (packed: number) => number;

const inOrder: RowOrder = (packed) => packed;

/** Four units' input gates, then their forget gates, cells and output gates; then the next four units'. */
function gateByGate(hiddenSize: number): RowOrder {
  return (packed) => {
    const gate = (packed >> 2) & 3;
    return gate * hiddenSize + (packed >> 4) * 4 + (packed & 3);
  };
}

function placeProduct(memory: MemoryPlan, { weights, bias }: Linear, order: RowOrder): number {
  const { rows, columns, scales } = weights;
  const reordered = (from: Float32Array) => {
    const to = new Float32Array(Math.ceil(rows / 16) * 16);
    for (let row = 0; row < rows; row++) to[row] = from[order(row)] ?? 0;
    return memory.place(to);
  };
  const packed = memory.place(packedWeights(weights, order));
  const plan = [packed, reordered(scales), reordered(bias), rows, columns, memory.wide];
  return memory.place(new Int32Array(plan));
}

/** Blocks of 16 rows; in a block, column pair after column pair; in a pair, row after row. */
function packedWeights({ rows, columns, values }: Matrix, order: RowOrder): Int8Array {
  const packed = new Int8Array(Math.ceil(rows / 16) * 16 * columns);
  for (let row = 0; row < rows; row++) {
    const from = order(row) * columns;
    const to = (row >> 4) * 16 * columns + (row & 15) * 2;
    for (let column = 0; column < columns; column += 2) {
      packed[to + 16 * column] = values[from + column] ?? 0;
      packed[to + 16 * column + 1] = values[from + column + 1] ?? 0;
    }
  }
  return packed;
}
