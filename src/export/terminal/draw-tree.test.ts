// Trees drawn beside their words, crossing lines and circles included.

import { describe, expect, it } from "vitest";
import { drawTree } from "./draw-tree.ts";

function draw(heads: readonly number[], mostLevels = 9): string {
  return drawTree(heads, mostLevels)
    .map((branch, at) => `${branch}${at}`)
    .join("\n");
}

describe("a tree beside its words", () => {
  it("runs from each head to what hangs on it", () => {
    expect(draw([1, 2, -1, 4, 2, 2])).toBe(
      `
  ┌ 0
┌ 1
2
│ ┌ 3
├ 4
└ 5`
        .trimStart()
        .replace(/^┌/u, "  ┌"),
    );
  });

  it("goes on behind what hangs deeper", () => {
    expect(draw([-1, 2, 0, 2, 0])).toBe(["0", "│ ┌ 1", "├ 2", "│ └ 3", "└ 4"].join("\n"));
  });

  it("sets words in no further than told", () => {
    expect(draw([-1, 0, 1, 2, 3], 2)).toBe(["0", "└ 1", "  └ 2", "    3", "    4"].join("\n"));
  });

  it.each([
    ["no words", [], ""],
    ["no heads", [-1, -1], "0\n1"],
    ["crossing lines", [2, 3, -1, 2], "┌ 0\n│ ┌ 1\n2\n└ 3"],
  ])("with %s", (_, heads, drawn) => {
    expect(draw(heads)).toBe(drawn);
  });

  it("ends with circles", () => {
    expect(drawTree([1, 0, 2, 0], 9)).toHaveLength(4);
  });
});
