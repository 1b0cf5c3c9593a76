// From both threads' slopes to new weights: Adam with clipped slopes, each thread on its half.

import { denseCount, type Layout, threads } from "./layout.ts";
import type { Memory } from "./memory.ts";
import { tensorOf } from "./shape.ts";

/** Moments of Adam and the length beyond which slopes are shortened. */
const decayMean = 0.9;
const decaySquare = 0.95;
const longest = 5;

/** The half of the weights that one thread looks after. */
export class Optimiser {
  readonly #embedding: {
    readonly offset: number;
    readonly rows: number;
    readonly width: number;
  };
  readonly #from: number;
  readonly #count: number;

  readonly #memory: Memory;
  readonly #layout: Layout;
  readonly #thread: number;

  constructor(memory: Memory, layout: Layout, thread: number) {
    this.#memory = memory;
    this.#layout = layout;
    this.#thread = thread;
    const { offset, rows, columns } = tensorOf(layout.tensors, "embedding");
    this.#embedding = { offset, rows, width: columns };
    const dense = denseCount(layout);
    const half = ((dense >> 1) + 7) & ~7;
    this.#from = thread === 0 ? 0 : half;
    this.#count = thread === 0 ? half : dense - half;
  }

  /** The sum of squares of the slopes of this half. */
  squares(): number {
    let sum = 0;
    this.#eachPart((at, count) => {
      sum += this.#memory.kernel.squareSum(count, this.#slope(0, at), this.#slope(1, at));
    });
    return sum;
  }

  /** Moves this half's weights by one step; `turn` counts from 1. Clears slopes and marks. */
  step(turn: number, rate: number, squares: number): void {
    const { kernel, bytes } = this.#memory;
    const { weights, mean, square, touched } = this.#layout;
    const scale = Math.min(1, longest / (Math.sqrt(squares) + 1e-6));
    const early = rate * Math.sqrt(1 - decaySquare ** turn);
    this.#eachPart((at, count, decay) =>
      kernel.learn(
        count,
        weights + at * 4,
        mean + at * 4,
        square + at * 4,
        this.#slope(0, at),
        this.#slope(1, at),
        scale,
        decay === 0 ? early : early / (1 - decay ** turn),
        decay,
        decaySquare,
      ),
    );
    for (let row = this.#thread; row < this.#embedding.rows; row += threads)
      for (const flags of touched) bytes[flags + row] = 0;
  }

  /** Moves the average of this half a share of the way to the weights. */
  average(share: number): void {
    const { kernel } = this.#memory;
    const { average, weights } = this.#layout;
    const { offset, rows, width } = this.#embedding;
    kernel.follow(this.#count, average + this.#from * 4, weights + this.#from * 4, share);
    const half = rows >> 1;
    const [first, end] = this.#thread === 0 ? [0, half] : [half, rows];
    const at = (offset + first * width) * 4;
    kernel.follow((end - first) * width, average + at, weights + at, share);
  }

  /**
   * The dense part, and of the embedding table only the rows that the batch touched. Those have no momentum: left to
   * itself between touches, it would be lost.
   */
  #eachPart(visit: (at: number, count: number, decay: number) => void): void {
    visit(this.#from, this.#count, decayMean);
    const { bytes } = this.#memory;
    const { offset, rows, width } = this.#embedding;
    const [a = 0, b = 0] = this.#layout.touched;
    for (let row = this.#thread; row < rows; row += threads)
      if (((bytes[a + row] ?? 0) | (bytes[b + row] ?? 0)) !== 0)
        visit(offset + row * width, width, 0);
  }

  #slope(thread: number, at: number): number {
    return (this.#layout.slopes[thread] ?? 0) + at * 4;
  }
}
