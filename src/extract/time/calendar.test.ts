import { describe, expect, it } from "vitest";
import { addDays, addMonths, dayOf, lastDayOf, mondayOf, weekdayOf, weekOf } from "./calendar.ts";

describe("calendar", () => {
  it("counts days over the ends of months and years", () => {
    expect(addDays("2031-12-31", 1)).toBe("2032-01-01");
    expect(addDays("2032-03-01", -1)).toBe("2032-02-29");
  });

  it("counts months over the ends of years", () => {
    expect(addMonths("2031-12-05", 1)).toBe("2032-01");
    expect(addMonths("2031-01-05", -1)).toBe("2030-12");
  });

  it("knows ISO weekdays and weeks", () => {
    expect(weekdayOf("2031-05-19")).toBe(1);
    expect(weekdayOf("2031-05-18")).toBe(7);
    expect(weekOf("2031-05-19")).toBe("2031-W21");
    expect(weekOf("2030-12-31")).toBe("2031-W01");
    expect(mondayOf("2031-W21")).toBe("2031-05-19");
  });

  it("gives no day that the calendar has not", () => {
    expect(dayOf(2031, 2, 29)).toBeUndefined();
    expect(dayOf(2032, 2, 29)).toBe("2032-02-29");
    expect(lastDayOf("2032-02")).toBe("2032-02-29");
  });
});
