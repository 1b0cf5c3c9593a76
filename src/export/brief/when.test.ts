import { describe, expect, it } from "vitest";
import { sayTime, sayValue } from "./when.ts";

describe("a time in plain words", () => {
  it.each([
    ["XXXX-WXX-5", "Friday (undated)"],
    ["XXXX-WXX-7TEV", "Sunday evening (undated)"],
    ["2031-05-18", "18 May 2031"],
    ["2031-05-18T14:30", "18 May 2031 at 14:30"],
    ["XXXX-05-18", "18 May (year not given)"],
    ["XXXX-05", "May (year not given)"],
    ["2031-05", "May 2031"],
    ["2031", "2031"],
    ["2031-SU", "summer 2031"],
  ])("%s is %s", (value, words) => {
    expect(sayValue(value)).toBe(words);
  });

  it.each(["PRESENT_REF", "P3D", "XXXX", "XXXX-XX-XX", "PT5H", "", "2031-W20", "2031-13-40"])(
    "%s has no plain reading",
    (value) => {
      expect(sayValue(value)).toBeUndefined();
    },
  );

  it("says bounds as bounds, and what was inferred as inferred", () => {
    const because = [] as const;
    const day = "2031-05-18";
    expect(sayTime({ edtf: day, earliest: day, latest: day, basis: "inferred", because })).toBe(
      "18 May 2031 (inferred)",
    );
    expect(
      sayTime({
        edtf: "2031-05-16/2031-05-18",
        earliest: "2031-05-16",
        latest: "2031-05-18",
        basis: "resolved",
        because,
      }),
    ).toBe("between 16 May 2031 and 18 May 2031");
    expect(
      sayTime({
        edtf: "2031-05-16/..",
        earliest: "2031-05-16",
        latest: undefined,
        basis: "stated",
        because,
      }),
    ).toBe("on or after 16 May 2031");
  });
});
