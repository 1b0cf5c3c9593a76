import { describe, expect, it } from "vitest";
import { makeScale } from "./scale.ts";

describe("the scale of a chart", () => {
  it.each([
    [0, [0, 1]],
    [1, [0, 1]],
    [4, [0, 1, 2, 3, 4]],
    [43, [0, 20, 40, 60]],
    [141, [0, 50, 100, 150]],
    [12_000, [0, 5000, 10_000, 15_000]],
  ])("for %d has ticks %j", (largest, ticks) => {
    expect(makeScale(largest).ticks).toEqual(ticks);
  });

  it("keeps every value inside and in order", () => {
    const { at } = makeScale(90);
    expect(at(0)).toBeGreaterThan(0);
    expect(at(12)).toBeLessThan(at(43));
    expect(at(90)).toBeLessThan(100);
  });
});
