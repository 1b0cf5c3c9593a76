// Where blocks of the shared memory stand, and that they are never more than it can have.

import { describe, expect, it } from "vitest";
import { layoutOf } from "./layout.ts";

const shape = { rows: 40, embedding: 16, hidden: 8, scorer: 8, tags: 5, labels: 3, names: 6 };

describe("the layout", () => {
  it("has every block apart, each at a multiple of 64", () => {
    const { weights, average, mean, square, slopes, touched, arenas, count, bytes } = layoutOf(
      shape,
      1000,
    );
    const longs = [weights, average, mean, square, ...slopes].map((at) => [at, count * 4] as const);
    const flags = touched.map((at) => [at, shape.rows] as const);
    const rooms = arenas.map(({ start, end }) => [start, end - start] as const);
    let end = 65536;
    for (const [at, length] of [...longs, ...flags, ...rooms]) {
      expect(at % 64).toBe(0);
      expect(at).toBeGreaterThanOrEqual(end);
      end = at + length;
    }
    expect(bytes).toBeGreaterThanOrEqual(end);
  });

  it("refuses what takes more than 2 GiB", () => {
    expect(() => layoutOf(shape, 1.2e9)).toThrow(/bytes are needed, and 2147483648 is the most/u);
    expect(() => layoutOf({ ...shape, rows: 20_000_000 }, 1000)).toThrow(RangeError);
  });
});
