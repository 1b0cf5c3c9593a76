// Names from label scores: legal, best, and whole.

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  decodeNames,
  type NameClass,
  type NameRange,
  readNameScheme,
  toLogProbabilities,
} from "./decode-names.ts";

const two = ["O", "B-PER", "I-PER", "L-PER", "U-PER", "B-LOC", "I-LOC", "L-LOC", "U-LOC"];
const scheme = readNameScheme(two);

/** Scores that favour one label a word. */
function favouring(labels: readonly string[]): Float32Array {
  return Float32Array.from(labels.flatMap((label) => two.map((one) => (one === label ? 3 : 0))));
}

function decode(labels: readonly string[]): readonly NameRange[] {
  return decodeNames(favouring(labels), { first: 0, end: labels.length }, scheme);
}

describe("decodeNames", () => {
  it("gives names of one word and of many", () => {
    expect(decode(["B-PER", "I-PER", "L-PER", "O", "U-LOC"])).toEqual([
      { first: 0, end: 3, kind: "person" },
      { first: 4, end: 5, kind: "place" },
    ]);
  });

  it("mends a name that is not ended, or changes its kind midway", () => {
    expect(decode(["B-PER", "L-PER", "B-LOC"])).toEqual([{ first: 0, end: 2, kind: "person" }]);
    expect(decode(["B-PER", "I-PER", "L-LOC"])).toHaveLength(1);
  });

  it("reads a part of the matrix, and counts from its first word", () => {
    const logs = favouring(["U-LOC", "O", "U-PER"]);
    expect(decodeNames(logs, { first: 1, end: 3 }, scheme)).toEqual([
      { first: 1, end: 2, kind: "person" },
    ]);
  });

  it("has nothing to say of no words", () => {
    expect(decode([])).toEqual([]);
  });

  it("is the best of all legal runs", () => {
    const scores = fc
      .array(fc.float({ min: -5, max: 5, noNaN: true }), { minLength: 36, maxLength: 36 })
      .map((values) => Float32Array.from(values));
    fc.assert(
      fc.property(scores, (logs) => {
        const found = scoreOf(logs, labelsOf(decodeNames(logs, { first: 0, end: 4 }, scheme), 4));
        expect(found).toBeCloseTo(best(logs, 4), 4);
      }),
      { numRuns: 100 },
    );
  });
});

describe("toLogProbabilities", () => {
  it("makes each row's probabilities add up to one", () => {
    const scores = Float32Array.from([0, 0, 1000, -1000]);
    toLogProbabilities(scores, 2);
    expect([...scores]).toEqual([expect.closeTo(-Math.LN2), expect.closeTo(-Math.LN2), 0, -2000]);
  });
});

describe("readNameScheme", () => {
  it("refuses a label it does not know", () => {
    expect(() => readNameScheme(["O", "B-DATE"])).toThrow("B-DATE");
  });
});

function labelsOf(names: readonly NameRange[], n: number): readonly number[] {
  const labels = new Array<number>(n).fill(0);
  for (const { first, end, kind } of names)
    for (let word = first; word < end; word++)
      labels[word] = scheme.classes.findIndex(
        (one) => one.kind === kind && one.place === placeOf(word, first, end),
      );
  return labels;
}

function placeOf(word: number, first: number, end: number): NameClass["place"] {
  if (end - first === 1) return "U";
  return word === first ? "B" : word === end - 1 ? "L" : "I";
}

function scoreOf(logs: Float32Array, labels: readonly number[]): number {
  return labels.reduce((sum, label, word) => sum + (logs[word * two.length + label] ?? 0), 0);
}

/** The best score of any way to cut `n` words into names and words outside them. */
function best(logs: Float32Array, n: number): number {
  const from = (word: number): number => {
    if (word === n) return 0;
    let most = (logs[word * two.length] ?? 0) + from(word + 1);
    for (let end = word + 1; end <= n; end++)
      for (const kind of ["person", "place"] as const) {
        const labels = labelsOf([{ first: word, end, kind }], n).slice(word, end);
        const part = logs.subarray(word * two.length);
        most = Math.max(most, scoreOf(part, labels) + from(end));
      }
    return most;
  };
  return from(0);
}
