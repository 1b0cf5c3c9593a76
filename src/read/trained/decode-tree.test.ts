// The best tree, against every tree there is.

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeTree, isTree } from "./decode-tree.ts";

function matrix(rows: readonly (readonly number[])[]): Float32Array {
  return Float32Array.from(rows.flat());
}

describe("decodeTree", () => {
  it("has nothing to say of no words", () => {
    expect([...decodeTree(new Float32Array(0), 0)]).toEqual([]);
  });

  it("makes a lone word the root", () => {
    expect([...decodeTree(matrix([[-9, 5]]), 1)]).toEqual([-1]);
  });

  it("takes the best head of every word where that is a tree, crossing arcs too", () => {
    const arcs = matrix([
      [0, 0, 0, 9, 0],
      [0, 0, 0, 0, 9],
      [9, 0, 0, 0, 0],
      [0, 0, 0, 9, 0],
    ]);
    expect([...decodeTree(arcs, 4)]).toEqual([2, 3, -1, 2]);
  });

  it("breaks a cycle where that costs least", () => {
    const arcs = matrix([
      [4, 0, 9],
      [6, 9, 0],
    ]);
    expect([...decodeTree(arcs, 2)]).toEqual([1, -1]);
  });

  it("keeps the better of two roots", () => {
    const arcs = matrix([
      [9, 0, 1],
      [8, 2, 0],
    ]);
    expect([...decodeTree(arcs, 2)]).toEqual([-1, 0]);
  });

  it("gives the best tree with one root, as a search through all does", () => {
    fc.assert(
      fc.property(matrices(5), ({ arcs, n }) => {
        const heads = decodeTree(arcs, n);
        expect(isTree(heads)).toBe(true);
        expect(total(heads, arcs, n)).toBeCloseTo(bestTotal(arcs, n), 4);
      }),
      { numRuns: 1000 },
    );
  });

  it("gives a tree whatever the scores", () => {
    const scores = fc.constantFrom(Number.NaN, Infinity, -Infinity, 0, 1, -1, 3e38, -3e38);
    const arbitrary = fc
      .integer({ min: 1, max: 20 })
      .chain((n) =>
        fc
          .array(scores, { minLength: n * (n + 1), maxLength: n * (n + 1) })
          .map((values) => ({ n, arcs: Float32Array.from(values) })),
      );
    fc.assert(
      fc.property(arbitrary, ({ arcs, n }) => isTree(decodeTree(arcs, n))),
      { numRuns: 500 },
    );
  });

  it("settles cycle within cycle in time", () => {
    const n = 150;
    // Each word would hang on its neighbour, the wider pairs a little less.
    const arcs = new Float32Array(n * (n + 1)).map((_, at) => {
      const dependent = Math.floor(at / (n + 1));
      const head = (at % (n + 1)) - 1;
      return head < 0 ? -50 : -Math.abs(dependent - head);
    });
    const started = performance.now();
    expect(isTree(decodeTree(arcs, n))).toBe(true);
    expect(performance.now() - started).toBeLessThan(1000);
  });
});

function matrices(most: number): fc.Arbitrary<{ readonly n: number; readonly arcs: Float32Array }> {
  return fc.integer({ min: 1, max: most }).chain((n) =>
    fc
      .array(
        fc.oneof(fc.integer({ min: -3, max: 3 }), fc.float({ min: -20, max: 20, noNaN: true })),
        {
          minLength: n * (n + 1),
          maxLength: n * (n + 1),
        },
      )
      .map((values) => ({ n, arcs: Float32Array.from(values) })),
  );
}

function total(heads: Int32Array, arcs: Float32Array, n: number): number {
  return heads.reduce((sum, head, word) => sum + (arcs[word * (n + 1) + head + 1] ?? 0), 0);
}

function bestTotal(arcs: Float32Array, n: number): number {
  let best = -Infinity;
  const heads = new Int32Array(n);
  const fill = (word: number): void => {
    if (word === n) {
      if (isTree(heads)) best = Math.max(best, total(heads, arcs, n));
      return;
    }
    for (let head = -1; head < n; head++) {
      if (head === word) continue;
      heads[word] = head;
      fill(word + 1);
    }
  };
  fill(0);
  return best;
}
