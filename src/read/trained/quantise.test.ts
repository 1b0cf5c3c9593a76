import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { quantise } from "./quantise.ts";

describe("quantise", () => {
  it("gives the largest weight of a row 127", () => {
    const { values, scales } = quantise([1, -0.25, 0, -254, 127, 2], 2, 3);
    expect([...values]).toEqual([127, -32, 0, -127, 64, 1]);
    expect([...scales]).toEqual([Math.fround(1 / 127), 2]);
  });

  it("keeps a row of zeros", () => {
    const { values, scales } = quantise([0, 0, 3, 3], 2, 2);
    expect([...values]).toEqual([0, 0, 127, 127]);
    expect(scales[0]).toBe(0);
  });

  it("is never further off than half a step", () => {
    const weight = fc.float({ min: -50, max: 50, noNaN: true, noDefaultInfinity: true });
    fc.assert(
      fc.property(fc.array(weight, { minLength: 1, maxLength: 40 }), (weights) => {
        const { values, scales } = quantise(weights, 1, weights.length);
        const step = scales[0] ?? 0;
        return weights.every(
          (one, at) => Math.abs((values[at] ?? 0) * step - one) <= step * 0.5001 + 1e-40,
        );
      }),
    );
  });
});
