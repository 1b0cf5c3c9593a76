// Average linkage against the plain way of doing it, and where chains could run in a circle.

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { averageLink } from "./average-link.ts";
import type { Weights } from "./likeness.ts";

function likenessOf(
  size: number,
  pairs: readonly (readonly [number, number, number])[],
): readonly ReadonlyMap<number, number>[] {
  const likeness = Array.from({ length: size }, () => new Map<number, number>());
  for (const [a, b, value] of pairs) {
    if (a === b) continue;
    likeness[a]?.set(b, value);
    likeness[b]?.set(a, value);
  }
  return likeness;
}

/** Things that are so alike: each pair has a word of its own that weighs so much. */
function thingsOf(likeness: readonly ReadonlyMap<number, number>[]): readonly Weights[] {
  return likeness.map(
    (others, at) =>
      new Map(
        [...others].map(([other, value]) => [
          `${Math.min(at, other)} ${Math.max(at, other)}`,
          Math.sqrt(value),
        ]),
      ),
  );
}

function meanLikeness(
  a: readonly number[],
  b: readonly number[],
  likeness: readonly ReadonlyMap<number, number>[],
): number {
  const sum = a.flatMap((x) => b.map((y) => likeness[x]?.get(y) ?? 0)).reduce((x, y) => x + y, 0);
  return sum / (a.length * b.length);
}

describe("average linkage", () => {
  it("keeps a group together and a stranger out", () => {
    const likeness = likenessOf(4, [
      [0, 1, 0.5],
      [1, 2, 0.4],
      [0, 2, 0.3],
      [2, 3, 0.2],
    ]);
    expect(averageLink(thingsOf(likeness), 0.1)).toEqual([[0, 1, 2], [3]]);
  });

  it("does not draw two groups together by one odd pair", () => {
    const likeness = likenessOf(4, [
      [0, 1, 0.6],
      [2, 3, 0.6],
      [1, 2, 0.3],
    ]);
    expect(averageLink(thingsOf(likeness), 0.2)).toEqual([
      [0, 1],
      [2, 3],
    ]);
  });

  it("ends where all are equally alike", () => {
    const all = [0, 1, 2, 3, 4].flatMap((a) => [0, 1, 2, 3, 4].map((b) => [a, b, 0.5] as const));
    expect(averageLink(thingsOf(likenessOf(5, all)), 0.1)).toEqual([[0, 1, 2, 3, 4]]);
  });

  it("leaves no two groups that are alike enough, and each thing in one group", () => {
    const pair = fc.tuple(fc.nat(11), fc.nat(11), fc.integer({ min: 1, max: 20 }));
    fc.assert(
      fc.property(fc.array(pair, { maxLength: 60 }), (drawn) => {
        const likeness = likenessOf(
          12,
          drawn.map(([a, b, value]) => [a, b, value / 20] as const),
        );
        const groups = averageLink(thingsOf(likeness), 0.3);
        expect(groups.flat().toSorted((a, b) => a - b)).toEqual([...Array(12).keys()]);
        for (const [index, a] of groups.entries())
          for (const b of groups.slice(index + 1))
            expect(meanLikeness(a, b, likeness)).toBeLessThan(0.3 + 1e-9);
      }),
    );
  });
});
