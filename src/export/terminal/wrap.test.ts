import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { widthOf } from "./width.ts";
import { wrapRuns } from "./wrap.ts";

describe("columns", () => {
  it.each([
    ["abc", 3],
    ["\u6e2f\u53e3", 4],
    ["e\u0301", 1],
    ["\u0645\u0631\u0641\u0623", 4],
    ["\u{1f600}", 2],
    ["\u{1f468}\u200d\u{1f469}\u200d\u{1f467}", 2],
    ["\uac00\uac01", 4],
    ["a\u200bb", 2],
  ])("%s", (text, width) => {
    expect(widthOf(text)).toBe(width);
  });
});

describe("wrapping", () => {
  it("breaks at spaces", () => {
    expect(wrapRuns([{ text: "one two three" }], 7).map(({ text }) => text)).toEqual([
      "one two",
      "three",
    ]);
  });

  it("breaks a word that is longer than the line, between graphemes", () => {
    expect(wrapRuns([{ text: "abcdefgh" }], 3).map(({ text }) => text)).toEqual([
      "abc",
      "def",
      "gh",
    ]);
    expect(wrapRuns([{ text: "\u6e2f\u53e3\u6e2f" }], 5).map(({ text }) => text)).toEqual([
      "\u6e2f\u53e3",
      "\u6e2f",
    ]);
  });

  it("paints each line by itself and counts no paint", () => {
    const stroke = (text: string) => `<${text}>`;
    expect(wrapRuns([{ text: "one two ", stroke }, { text: "six" }], 7)).toEqual([
      { text: "<one two>", width: 7 },
      { text: "six", width: 3 },
    ]);
  });

  it("never passes the width and loses nothing but spaces", () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ text: fc.string({ unit: "grapheme" }) }), { maxLength: 6 }),
        fc.integer({ min: 2, max: 40 }),
        (runs, width) => {
          const rows = wrapRuns(runs, width);
          for (const row of rows) expect(row.width).toBeLessThanOrEqual(width);
          const kept = rows
            .map(({ text }) => text)
            .join("")
            .replaceAll(" ", "");
          expect(kept).toBe(
            runs
              .map(({ text }) => text)
              .join("")
              .replaceAll(" ", ""),
          );
        },
      ),
    );
  });
});

describe("a word of several runs that does not fit", () => {
  it("is broken between its runs", () => {
    const notes = ["[001:3]", "[001:4]", "[002:1]"].map((text) => ({ text }));
    expect(wrapRuns([{ text: "so " }, ...notes], 16).map(({ text }) => text)).toEqual([
      "so [001:3]",
      "[001:4][002:1]",
    ]);
  });
});
