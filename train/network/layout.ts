// Where everything stands in the shared memory: parameters, what Adam keeps, slopes and room of each thread.

import { countOf, type Shape, type Tensors, tensorOf, tensorsOf } from "./shape.ts";

/** Teaching is split in two however many cores there are, so that the same sums come out. */
export const threads = 2;

/** Byte addresses of blocks as long as all parameters, and of what belongs to one thread. */
export interface Layout {
  readonly tensors: Tensors;
  /** Numbers in all tensors. */
  readonly count: number;
  readonly weights: number;
  /** The moving average of the weights: what ships. */
  readonly average: number;
  readonly mean: number;
  readonly square: number;
  readonly slopes: readonly number[];
  /** A byte for each embedding row. */
  readonly touched: readonly number[];
  readonly arenas: readonly { readonly start: number; readonly end: number }[];
  /** How large the memory must be. */
  readonly bytes: number;
}

/** Addresses are signed numbers of 32 bits in many places. */
const mostBytes = 2 ** 31;

/** The layout of a network's teaching; `arena` is the room of each thread in bytes. Throws if all does not fit into 2 GiB. */
export function layoutOf(shape: Shape, arena: number): Layout {
  const tensors = tensorsOf(shape);
  const count = countOf(tensors);
  // The first page is the kernel's.
  let next = 65536;
  const take = (bytes: number): number => {
    const address = next;
    next = Math.ceil((next + bytes) / 64) * 64;
    return address;
  };
  const [weights, average, mean, square] = [count, count, count, count].map((n) => take(n * 4));
  const each = Array.from({ length: threads });
  const slopes = each.map(() => take(count * 4));
  const touched = each.map(() => take(shape.rows));
  const arenas = each.map(() => {
    const start = take(arena);
    return { start, end: start + arena };
  });
  if (next > mostBytes)
    throw new RangeError(
      `teaching: ${next} bytes are needed, and ${mostBytes} is the most there can be`,
    );
  return {
    tensors,
    count,
    weights: weights ?? 0,
    average: average ?? 0,
    mean: mean ?? 0,
    square: square ?? 0,
    slopes,
    touched,
    arenas,
    bytes: next,
  };
}

/** How many numbers stand before the embedding table. */
export function denseCount({ tensors }: Layout): number {
  return tensorOf(tensors, "embedding").offset;
}
