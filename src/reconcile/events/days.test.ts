// Which days may be one, however they are written.

import { expect, it } from "vitest";
import type { Time } from "../../model/time.ts";
import { compareDays, type Dated } from "./days.ts";

it.each([
  ["2031-05-16", "2031-05-16", "shared"],
  ["2031-05-16", "XXXX-WXX-5", "shared"],
  ["2031-05-16", "XXXX-05-16", "shared"],
  ["2031-05-16", "XXXX-WXX-7", "apart"],
  ["2031-05-16", "2031-05-17", "apart"],
  ["2031-05-16", "XXXX-05-17", "apart"],
  ["2031-05-16", "2031-05", "open"],
  ["2031-05-16", "2031-06", "apart"],
  ["2031-05-16", "2030", "apart"],
  ["XXXX-05-16", "XXXX-WXX-5", "open"],
  ["XXXX-WXX-5", "XXXX-WXX-7", "apart"],
  ["XXXX-WXX-5", "2031-05", "open"],
  ["XXXX-05-16", "2031-05", "open"],
])("holds %s and %s to be %s", (a, b, meeting) => {
  expect(compareDays(dated(a), dated(b)).meeting).toBe(meeting);
  expect(compareDays(dated(b), dated(a)).meeting).toBe(meeting);
});

it("leaves open what one of them does not say, but for a bare year", () => {
  expect(compareDays(dated(), dated("XXXX-WXX-5"))).toEqual({ meeting: "open", dated: false });
  expect(compareDays(dated(), dated("2029")).meeting).toBe("apart");
});

it("takes a date long past to its report for no bare weekday of another's", () => {
  const late = { ...dated("2031-05-16"), published: day("2031-06-16") };
  expect(compareDays(late, dated("XXXX-WXX-5")).meeting).toBe("apart");
});

it("calls a shared day dated where both write its date", () => {
  expect(compareDays(dated("2031-05-16"), dated("2031-05-16")).dated).toBe(true);
  expect(compareDays(dated("2031-05-16"), dated("XXXX-WXX-5")).dated).toBe(false);
});

function dated(...days: readonly string[]): Dated {
  return { days: new Set(days), published: undefined };
}

function day(edtf: string): Time {
  return { edtf, earliest: edtf, latest: edtf, basis: "given", because: [] };
}
