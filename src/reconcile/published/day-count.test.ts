// Days as numbers, over the turn of years and before 1970.

import { describe, expect, it } from "vitest";
import { dayCount, isoDay, lastWeekday, weekdayOf } from "./day-count.ts";

describe("day counts", () => {
  it("come back as the day they were", () => {
    for (const day of ["1911-12-31", "1970-01-01", "2028-02-29", "2031-05-16"]) {
      expect(isoDay(dayCount(day))).toBe(day);
    }
  });

  it("know their weekday", () => {
    expect(weekdayOf(dayCount("2031-05-16"))).toBe(5);
    expect(weekdayOf(dayCount("1969-12-29"))).toBe(1);
    expect(weekdayOf(dayCount("1970-01-04"))).toBe(7);
  });

  it("find the last such weekday, the day itself among them", () => {
    expect(isoDay(lastWeekday(5, dayCount("2031-05-16")))).toBe("2031-05-16");
    expect(isoDay(lastWeekday(5, dayCount("2031-05-15")))).toBe("2031-05-09");
  });
});
