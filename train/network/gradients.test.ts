// Slopes against differences: a step along the slope must change the loss as the slope says.

import { describe, expect, it } from "vitest";
import { seededRandom } from "../random.ts";
import type { Batch, Lesson } from "./batch.ts";
import { compileKernel } from "./compile-kernel.ts";
import { type Layout, layoutOf } from "./layout.ts";
import { Arena, type Memory, openMemory, sharedMemory } from "./memory.ts";
import { type Losses, Network } from "./network.ts";
import type { Shape } from "./shape.ts";
import { startWeights } from "./start.ts";

const shape: Shape = {
  rows: 40,
  embedding: 16,
  hidden: 8,
  scorer: 8,
  tags: 5,
  labels: 3,
  names: 6,
};

const module = compileKernel();
const random = seededRandom(7);

function lesson(length: number, taught: boolean): Lesson {
  const below = (most: number) => Math.floor(random() * most);
  const starts = Int32Array.from({ length: length + 2 }, (_, i) => i * 3);
  const rows = Int32Array.from({ length: (length + 1) * 3 }, () => below(shape.rows));
  const each = (make: (i: number) => number) => Int32Array.from({ length }, (_, i) => make(i));
  const names = each((i) => (i === 0 ? 0 : 1 << below(shape.names)));
  if (!taught) return { length, starts, rows, names: each(() => 3) };
  return {
    length,
    starts,
    rows,
    names,
    tags: each((i) => (i === 1 ? -1 : below(shape.tags))),
    heads: each((i) => (below(length) + 1 === i + 1 ? 0 : below(i + 1))),
    labels: each(() => below(shape.labels)),
  };
}

function setUp(): { memory: Memory; layout: Layout; network: Network; batch: Batch } {
  const layout = layoutOf(shape, 2_000_000);
  const memory = openMemory(module, sharedMemory(layout.bytes));
  startWeights(memory, layout, random);
  // Small weights hide mistakes; what starts at 0 would hide them wholly.
  const { floats } = memory;
  for (let i = 0; i < layout.count; i++) floats[(layout.weights >> 2) + i] = random() - 0.5;
  for (const [, { rows, columns, live, offset }] of layout.tensors)
    for (let row = 0; row < rows; row++)
      floats.fill(
        0,
        (layout.weights >> 2) + offset + row * columns + live,
        (layout.weights >> 2) + offset + (row + 1) * columns,
      );
  const { start, end } = layout.arenas[0] ?? { start: 0, end: 0 };
  const weights = {
    tensors: layout.tensors,
    at: layout.weights,
    slope: layout.slopes[0] ?? 0,
    touched: layout.touched[0] ?? 0,
  };
  const network = new Network({ memory, arena: new Arena(memory, start, end), weights }, shape);
  const lessons = [lesson(6, true), lesson(4, true), lesson(5, false)];
  return { memory, layout, network, batch: { lessons, steps: 7, words: 15 } };
}

describe("the slopes", () => {
  const { memory, layout, network, batch } = setUp();
  const { floats } = memory;
  const total = ({ tags, names, arcs, labels }: Losses): number => tags + names + arcs + labels;
  const loss = network.teach(batch, { chance: 0, hide: 0, random });
  const slopes = floats.slice(
    (layout.slopes[0] ?? 0) >> 2,
    ((layout.slopes[0] ?? 0) >> 2) + layout.count,
  );

  it("come with the same loss as an examination gives", () => {
    expect(total(network.examine(batch))).toBeCloseTo(total(loss), 5);
  });

  it.each([...layout.tensors.keys()])("of %s are those of the loss", (name) => {
    const tensor = layout.tensors.get(name);
    if (tensor === undefined) throw new Error("no such tensor");
    const from = tensor.offset;
    const size = tensor.rows * tensor.columns;
    const own = slopes.subarray(from, from + size);
    const length = Math.sqrt(own.reduce((sum, slope) => sum + slope * slope, 0));
    expect(length).toBeGreaterThan(1e-4);
    const at = (layout.weights >> 2) + from;
    const moved = (by: number): number => {
      const before = floats.slice(at, at + size);
      for (let i = 0; i < size; i++)
        floats[at + i] = (before[i] ?? 0) + (by * (own[i] ?? 0)) / length;
      const result = total(network.examine(batch));
      floats.set(before, at);
      return result;
    };
    const step = 0.01;
    const difference = (moved(step) - moved(-step)) / (2 * step);
    expect(difference / length).toBeCloseTo(1, 1.7);
  });
});
