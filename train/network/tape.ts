// The parts of the network, forwards; each leaves on the tape how to go back (backpropagation). A slope is the loss'
// derivative by a number: its gradient.

import type { Arena, Memory } from "./memory.ts";
import { type Direction, runDirection } from "./memory-cells.ts";
import { type Tensor, type Tensors, tensorOf } from "./shape.ts";

/** A table of numbers and of their slopes, by address; row-major without gaps. */
export interface Table {
  readonly rows: number;
  readonly columns: number;
  readonly at: number;
  readonly slope: number;
}

/** Where parameters, their slopes and marks of touched embedding rows stand for one thread. */
export interface Weights {
  readonly tensors: Tensors;
  readonly at: number;
  readonly slope: number;
  readonly touched: number;
}

/** Word positions of a batch: `steps` by `sentences`, step-major; `mask` is 1 where there is a word or a root. */
export interface Grid {
  readonly steps: number;
  readonly sentences: number;
  readonly mask: number;
}

/** Where one thread works: the memory, its own part of it for what a batch needs, the weights it runs with. */
export interface Room {
  readonly memory: Memory;
  readonly arena: Arena;
  readonly weights: Weights;
}

/** Runs parts forwards and remembers how to run them backwards. */
export class Tape {
  readonly #backs: (() => void)[] = [];

  readonly memory: Memory;
  readonly arena: Arena;
  readonly weights: Weights;

  constructor({ memory, arena, weights }: Room) {
    this.memory = memory;
    this.arena = arena;
    this.weights = weights;
  }

  /** Remembers a step back. */
  push(back: () => void): void {
    this.#backs.push(back);
  }

  /** Goes back over all that was run, last part first. */
  back(): void {
    for (let back = this.#backs.pop(); back !== undefined; back = this.#backs.pop()) back();
  }

  table(rows: number, columns: number): Table {
    const count = rows * columns;
    return { rows, columns, at: this.arena.take(count), slope: this.arena.take(count) };
  }

  tensor(name: string): Tensor & { readonly at: number; readonly slope: number } {
    const tensor = tensorOf(this.weights.tensors, name);
    const bytes = tensor.offset * 4;
    return { ...tensor, at: this.weights.at + bytes, slope: this.weights.slope + bytes };
  }

  /** Each position's embedding rows `rows[starts[p]..starts[p + 1])` summed. */
  embed(starts: Int32Array, rows: Int32Array): Table {
    const { kernel, ints } = this.memory;
    const embedding = this.tensor("embedding");
    const { touched } = this.weights;
    const list = this.arena.take(rows.length);
    ints.set(rows, list >> 2);
    const out = this.table(starts.length - 1, embedding.columns);
    const eachPosition = (visit: (from: number, to: number, place: number) => void): void => {
      for (let p = 0; p < out.rows; p++)
        visit(starts[p] ?? 0, starts[p + 1] ?? 0, p * out.columns * 4);
    };
    eachPosition((from, to, place) =>
      kernel.sumRows(out.columns, embedding.at, list, from, to, out.at + place),
    );
    this.push(() =>
      eachPosition((from, to, place) =>
        kernel.spreadRow(out.columns, embedding.slope, list, from, to, out.slope + place, touched),
      ),
    );
    return out;
  }

  normalise(x: Table): Table {
    const { kernel } = this.memory;
    const gain = this.tensor("norm.gain");
    const bias = this.tensor("norm.bias");
    const normal = this.arena.take(x.rows * x.columns);
    const inverse = this.arena.take(x.rows);
    const out: Table = { ...x, at: this.arena.take(x.rows * x.columns) };
    kernel.normaliseForward(x.rows, x.columns, x.at, gain.at, bias.at, out.at, normal, inverse);
    this.push(() =>
      kernel.normaliseBackward(
        x.rows,
        x.columns,
        x.slope,
        gain.at,
        normal,
        inverse,
        gain.slope,
        bias.slope,
      ),
    );
    return out;
  }

  /** Dropout: leaves numbers out with this chance, in place; `leak` first bends what is negative. */
  thin(x: Table, chance: number, seed: number, leak = false): void {
    const { kernel, floats } = this.memory;
    const count = x.rows * x.columns;
    const factors = this.arena.take(count);
    if (leak) kernel.leakForward(count, x.at, factors);
    else floats.fill(1, factors >> 2, (factors >> 2) + count);
    if (chance > 0) {
      const scale = 1 / (1 - chance);
      kernel.dropOut(count, x.at, factors, Math.floor(chance * 2 ** 32), scale, seed);
    }
    this.push(() => kernel.multiplyBy(count, x.slope, factors));
  }

  /** x W + b. */
  linear(x: Table, name: string): Table {
    return this.product(x, name, `${name}.bias`);
  }

  /** x W, and the bias of that name where there is one. */
  product(x: Table, name: string, bias?: string): Table {
    const { kernel } = this.memory;
    const w = this.tensor(name);
    const out = this.table(x.rows, w.columns);
    const b = bias === undefined ? undefined : this.tensor(bias);
    if (b !== undefined) kernel.fillRows(x.rows, w.columns, out.at, w.columns, b.at);
    kernel.multiply(
      x.rows,
      w.columns,
      w.rows,
      x.at,
      x.columns,
      1,
      w.at,
      w.columns,
      out.at,
      w.columns,
      1,
    );
    this.push(() => {
      if (b !== undefined) kernel.addRows(x.rows, w.columns, out.slope, w.columns, b.slope);
      this.#linearBack(x, out, w);
    });
    return out;
  }

  #linearBack(
    x: Table,
    out: { readonly slope: number },
    w: Tensor & { readonly at: number; readonly slope: number },
  ): void {
    const { kernel } = this.memory;
    kernel.multiply(
      w.rows,
      w.columns,
      x.rows,
      x.at,
      1,
      x.columns,
      out.slope,
      w.columns,
      w.slope,
      w.columns,
      1,
    );
    const turned = this.arena.take(w.rows * w.columns);
    kernel.transpose(w.rows, w.columns, w.at, w.columns, turned, w.rows);
    kernel.multiply(
      x.rows,
      w.rows,
      w.columns,
      out.slope,
      w.columns,
      1,
      turned,
      w.rows,
      x.slope,
      x.columns,
      1,
    );
  }

  /** One direction of a layer of memory cells (LSTM) over the grid, into `out` from a column on. */
  remember(x: Table, out: Table, direction: Direction): void {
    runDirection(this, x, out, direction);
  }
}
