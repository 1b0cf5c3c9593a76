import { expect, it } from "vitest";
import { leastOf, mostOf } from "./extremes.ts";

it("bears more numbers than a call bears arguments", () => {
  const numbers = Array.from({ length: 1_000_000 }, (_, index) => index);
  expect(leastOf(numbers)).toBe(0);
  expect(mostOf(numbers)).toBe(999_999);
});

it("says of no numbers what leaves any other number as it is", () => {
  expect(leastOf([])).toBe(Number.POSITIVE_INFINITY);
  expect(mostOf([])).toBe(Number.NEGATIVE_INFINITY);
});
