// Where long sentences are cut, and that their parts make one tree again.

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isTree } from "./decode-tree.ts";
import { longestSentence } from "./encoder.ts";
import { joinTrees, longestWindow, windowsOf } from "./long-sentences.ts";

describe("windowsOf", () => {
  it("makes no part longer than the encoder takes", () => {
    expect(longestWindow).toBeLessThanOrEqual(longestSentence);
  });

  it("leaves a sentence whole that is not too long", () => {
    expect(windowsOf("one , two".split(" "), 3)).toEqual([{ first: 0, end: 3 }]);
    expect(windowsOf([], 3)).toEqual([]);
  });

  it("cuts after the last strong mark in reach, else after a weak one, else where it must", () => {
    expect(windowsOf("a b c ; d , e f g".split(" "), 6)[0]).toEqual({ first: 0, end: 4 });
    expect(windowsOf("a b c d , e f g".split(" "), 6)[0]).toEqual({ first: 0, end: 5 });
    expect(windowsOf("a b c d e f g".split(" "), 6)[0]).toEqual({ first: 0, end: 6 });
  });

  it("loses no word and keeps every part short", () => {
    const words = fc.array(fc.constantFrom("go", ",", ";", "—", ""), { maxLength: 400 });
    fc.assert(
      fc.property(words, fc.integer({ min: 1, max: 50 }), (sentence, longest) => {
        const windows = windowsOf(sentence, longest);
        expect(windows.flatMap(({ first, end }) => sentence.slice(first, end))).toEqual(sentence);
        expect(windows.every(({ first, end }) => first < end && end - first <= longest)).toBe(true);
      }),
    );
  });
});

describe("joinTrees", () => {
  it("hangs each part on the root of the part before", () => {
    const windows = [
      { first: 0, end: 2 },
      { first: 2, end: 4 },
      { first: 4, end: 5 },
    ];
    const parts = [Int32Array.of(1, -1), Int32Array.of(-1, 0), Int32Array.of(-1)];
    const { heads, joined } = joinTrees(windows, parts);
    expect([...heads]).toEqual([1, -1, 1, 2, 2]);
    expect(joined).toEqual([2, 4]);
    expect(isTree(heads)).toBe(true);
  });
});
