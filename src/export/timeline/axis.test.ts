import { describe, expect, it } from "vitest";
import { dayAxis, drawDays } from "./axis.ts";

const day = (value: string) => ({ earliest: value, latest: value });
const span = { earliest: "2031-05-01", latest: "2031-05-11" };
const axis = dayAxis([span], 11) ?? { first: 0, last: 1, columns: 11 };

describe("an axis of days", () => {
  it("is not drawn for one day alone, or none", () => {
    expect(dayAxis([day("2031-05-01")], 10)).toBeUndefined();
    expect(dayAxis([{}, { earliest: "2031-05-01" }], 10)).toBeUndefined();
    expect(dayAxis([], 10)).toBeUndefined();
  });

  it.each([
    ["a day", day("2031-05-01"), "█··········"],
    ["a day", day("2031-05-06"), "·····█·····"],
    ["some day between", { earliest: "2031-05-04", latest: "2031-05-06" }, "···▒▒▒·····"],
    ["on or before", { latest: "2031-05-03" }, "◂▒▒········"],
    ["on or after", { earliest: "2031-05-09" }, "········▒▒▸"],
    ["the whole of it", span, "▒▒▒▒▒▒▒▒▒▒▒"],
  ])("draws %s", (_, time, drawn) => {
    expect(drawDays(time, axis)).toBe(drawn);
  });
});
