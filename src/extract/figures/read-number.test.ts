import { describe, expect, it } from "vitest";
import { readNumber } from "./read-number.ts";

describe("readNumber", () => {
  it.each([
    ["12", 12],
    ["1,200", 1200],
    ["1.7 million", 1_700_000],
    ["twelve", 12],
    ["twenty five", 25],
    ["twenty - five", 25],
    ["two hundred", 200],
    ["two hundred and five", 205],
    ["two dozen", 24],
    ["a dozen", 12],
    ["three thousand two hundred", 3200],
  ])("%s is %d", (words, value) => {
    expect(readNumber(words.split(" "))).toBe(value);
  });

  it.each(["five six", "12 three", "two hundred and", "al", "1.2.3", "twenty eleven"])(
    "%s is no number",
    (words) => {
      expect(readNumber(words.split(" "))).toBeUndefined();
    },
  );
});
