// A weekday is dated by an inferred day only where no other date is possible.

import { describe, expect, it } from "vitest";
import { reader } from "../../../test/reader.ts";
import { makeDocument } from "../../ingest/make-document.ts";
import type { Time } from "../../model/time.ts";
import { understand } from "../../pipeline.ts";
import { settleWeekdays } from "./settle-weekdays.ts";

const extraction = understand(
  makeDocument({
    ref: "a",
    text: "Gunmen stormed the town hall on Friday. They left on Saturday. A truck was found last Friday.",
  }),
  reader,
);
const days = (published: Time) =>
  settleWeekdays(extraction, published).times.map(({ time }) => time?.edtf);

describe("weekdays of a report whose day is inferred", () => {
  it("are dated where every day it may be of gives the same date", () => {
    // Friday the 16th to Thursday the 22nd.
    expect(days(bounds("2031-05-16", "2031-05-22"))).toEqual(["2031-05-16", undefined, undefined]);
    expect(days(bounds("2031-05-17", "2031-05-22"))).toEqual([
      "2031-05-16",
      "2031-05-17",
      undefined,
    ]);
  });

  it("stay open where the bounds hold two such days", () => {
    expect(days(bounds("2031-05-15", "2031-05-22"))).toEqual([undefined, undefined, undefined]);
    expect(days(bounds("2031-01-01", "2031-12-31"))).toEqual([undefined, undefined, undefined]);
  });

  it("say that they were inferred, and from which words", () => {
    const [friday] = settleWeekdays(extraction, bounds("2031-05-16", "2031-05-22")).times;
    expect(friday?.time?.basis).toBe("inferred");
    expect(friday?.time?.because).toHaveLength(2);
  });
});

function bounds(earliest: string, latest: string): Time {
  const because = [{ report: extraction.document.id, span: { start: 0, end: 6 } }];
  return { edtf: `${earliest}/${latest}`, earliest, latest, basis: "inferred", because };
}
