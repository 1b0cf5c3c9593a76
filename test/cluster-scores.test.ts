// How clusterings are scored, by the examples that the measures were published with.

import { describe, expect, it } from "vitest";
import { bestPairing } from "../scripts/score/assignment.ts";
import { bCubed, ceafe, conll, type Likeness, muc } from "../scripts/score/cluster-scores.ts";

function clusters(...words: readonly string[]): readonly (readonly string[])[] {
  return words.map((word) => [...word]);
}

function rounded({ precision, recall, f1 }: Likeness): readonly number[] {
  return [precision, recall, f1].map((value) => Math.round(value * 1000) / 1000);
}

// Precision, recall, F1.
describe("the example of Pradhan et al. (2014), with mentions that only one side has", () => {
  const truth = clusters("abc", "defg");
  const ours = clusters("ab", "cd", "fghi");

  it("is 0.40 by links", () => expect(rounded(muc(truth, ours))).toEqual([0.4, 0.4, 0.4]));

  it("is 0.46 by mentions", () =>
    expect(rounded(bCubed(truth, ours))).toEqual([0.5, 0.417, 0.455]));

  it("is 0.52 by entities", () => expect(rounded(ceafe(truth, ours))).toEqual([0.433, 0.65, 0.52]));

  it("is the mean of the three by CoNLL", () =>
    expect(conll(truth, ours).f1).toBeCloseTo((0.4 + 0.4545 + 0.52) / 3, 3));
});

describe("the example of Bagga and Baldwin (1998) and Luo (2005)", () => {
  const truth = clusters("12345", "67", "89ABC");
  const smaller = clusters("12345", "6789ABC");
  const larger = clusters("1234589ABC", "67");

  it("has one link too many in either", () => {
    expect(rounded(muc(truth, smaller))).toEqual([0.9, 1, 0.947]);
    expect(rounded(muc(truth, larger))).toEqual([0.9, 1, 0.947]);
  });

  it("is worse by mentions the more the wrong link joins", () => {
    expect(rounded(bCubed(truth, smaller))).toEqual([0.762, 1, 0.865]);
    expect(rounded(bCubed(truth, larger))).toEqual([0.583, 1, 0.737]);
  });

  it("is worse by entities too", () => {
    expect(ceafe(truth, smaller).f1).toBeCloseTo(0.733, 3);
    expect(ceafe(truth, larger).f1).toBeCloseTo(0.667, 3);
  });
});

describe("edges", () => {
  it("gives nothing for nothing", () => expect(rounded(conll([], []))).toEqual([0, 0, 0]));

  it("knows the same for the same", () =>
    expect(rounded(conll(clusters("ab", "cde"), clusters("edc", "ba")))).toEqual([1, 1, 1]));
});

describe("the best pairing", () => {
  function best(matrix: readonly (readonly number[])[]): number {
    return bestPairing(
      new Map(matrix.map((row, at) => [at, new Map(row.map((weight, to) => [to, weight]))])),
    );
  }

  it("gives up the best pair where two others are worth more", () =>
    expect(
      best([
        [9, 8],
        [8, 1],
      ]),
    ).toBe(16));

  it("pairs more rows than columns, and fewer", () => {
    expect(best([[1], [3], [2]])).toBe(3);
    expect(best([[1, 3, 2]])).toBe(3);
  });

  it("is as good as trying every pairing", () => {
    for (let seed = 1; seed <= 60; seed++) {
      const matrix = Array.from({ length: 5 }, (_, row) =>
        Array.from(
          { length: 6 },
          (_, column) => (seed * (7 * row + 11 * column + row * column)) % 13,
        ),
      );
      expect(best(matrix)).toBe(tried(matrix, new Set()));
    }
  });
});

function tried([row, ...rest]: readonly (readonly number[])[], taken: ReadonlySet<number>): number {
  if (row === undefined) return 0;
  return Math.max(
    ...row.flatMap((weight, column) =>
      taken.has(column) ? [] : [weight + tried(rest, new Set([...taken, column]))],
    ),
  );
}
