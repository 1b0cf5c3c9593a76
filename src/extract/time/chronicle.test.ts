// What later dates are counted from, and which texts tell of a time of their own.

import { describe, expect, it } from "vitest";
import { type Chronicle, emptyChronicle, goesOn, isNarrated, withEarlier } from "./chronicle.ts";
import type { Earlier } from "./rule.ts";

function told(value: string, counted = false): Earlier {
  return { span: { start: 0, end: 0 }, value, sentence: 0, counted };
}

function chronicleOf(...values: readonly string[]): Chronicle {
  return values.reduce((known, value) => withEarlier(known, told(value)), emptyChronicle);
}

describe("withEarlier", () => {
  it("keeps the day while the month and the year told after it are its own", () => {
    expect(chronicleOf("1841-06-22", "1841-06", "1841").day?.value).toBe("1841-06-22");
    expect(chronicleOf("1841-06-22", "1842").day).toBeUndefined();
    expect(chronicleOf("1841-06-22", "1841-07").day).toBeUndefined();
  });

  it("keeps the quarter that was named, and none that was counted from it", () => {
    const named = chronicleOf("2031-Q3", "2030");
    expect(named.quarter?.value).toBe("2031-Q3");
    expect(withEarlier(named, told("2030-Q3", true)).quarter?.value).toBe("2031-Q3");
  });

  it("takes nothing from what is no date", () => {
    expect(chronicleOf("PAST_REF", "XXXX-05", "P3D", "BC0264")).toEqual(emptyChronicle);
  });
});

describe("goesOn", () => {
  it.each([
    ["since 1812", "1812", false],
    ["the treaty of 1812", "1812", false],
    ["in 1812", "1812", true],
    ["the treaty of 1844", "1844", true],
    ["(1844", "1844", false],
  ])("%s", (text, value, goes) => {
    const one = { ...told(value), span: { start: text.length - 4, end: text.length } };
    expect(goesOn(text, one, { start: 0, end: text.length }, chronicleOf("1841"))).toBe(goes);
  });
});

describe("isNarrated", () => {
  const years = (count: number, from = 1841) =>
    Array.from({ length: count }, (_, index) => ({
      rule: "time/year",
      year: String(from + index),
    }));
  const weekday = { rule: "time/weekday", year: undefined };

  it("needs years, and hardly a word that rests on the day of the telling", () => {
    expect(isNarrated(years(5), undefined)).toBe(true);
    expect(isNarrated(years(4), undefined)).toBe(false);
    expect(isNarrated([...years(5), weekday, weekday], undefined)).toBe(false);
  });

  it("counts no year beside that of publication", () => {
    expect(isNarrated(years(9), "2031-05-16")).toBe(true);
    expect(isNarrated(years(9, 2023), "2031-05-16")).toBe(false);
  });
});
