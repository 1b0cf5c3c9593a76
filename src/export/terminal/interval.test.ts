import { describe, expect, it } from "vitest";
import { axisOf, drawInterval, drawTicks } from "./interval.ts";

const row = { low: 10, high: 10, best: 10, vague: false, counts: "whole" } as const;
const axis = axisOf([{ low: 0, high: 40, best: 40 }], 45);

describe("an answer on a row of characters", () => {
  it("is a mark where the number stands", () => {
    expect(drawInterval(row, axis)).toMatch(/^ +●$/u);
    expect(drawInterval({ ...row, low: 20, high: 20, best: 20 }, axis).length).toBeGreaterThan(
      drawInterval(row, axis).length,
    );
  });

  it("has a bar for its bounds and an arrow where it is open above", () => {
    expect(drawInterval({ ...row, high: 30, best: 20 }, axis)).toMatch(/^ +├─+●─+┤$/u);
    expect(drawInterval({ ...row, high: 30, best: undefined }, axis)).toMatch(/^ +├─+┤$/u);
    expect(drawInterval({ ...row, high: undefined }, axis)).toMatch(/^ +●──▶$/u);
  });

  it("has no sharp ends where the bounds are a convention, and a hollow mark where it counts no whole", () => {
    expect(drawInterval({ ...row, high: 30, best: undefined, vague: true }, axis)).toMatch(
      /^ +░+$/u,
    );
    expect(drawInterval({ ...row, counts: "side" }, axis)).toMatch(/^ +◇$/u);
  });

  it("stays on its row, whatever the numbers", () => {
    for (const best of [0, 1, 7, 40, 1e6, 1e12]) {
      const wide = axisOf([{ ...row, low: best, high: undefined, best }], 20);
      const drawn = drawInterval({ ...row, low: best, high: undefined, best }, wide);
      expect(drawn.length).toBeLessThanOrEqual(20);
      expect(drawn).toMatch(/[●▶]/u);
      expect(drawTicks(wide).length).toBeLessThanOrEqual(20);
    }
  });
});

describe("the ticks", () => {
  it("stand apart, the first at zero", () => {
    expect(drawTicks(axis)).toMatch(/^ ?0 +10 +20 +30 +40$/u);
    expect(drawTicks(axisOf([{ low: 0, high: 9e9, best: 1 }], 20))).toMatch(/^ ?0/u);
  });
});
