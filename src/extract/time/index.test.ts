// What stands beside the values: what a time rests on, and the one diagnostic of a report without a date.

import { describe, expect, it } from "vitest";
import { reader } from "../../../test/reader.ts";
import { makeDocument } from "../../ingest/make-document.ts";
import { publishedTime } from "../../ingest/published.ts";
import { slice } from "../../model/span.ts";
import { findTimes } from "./index.ts";

function timesOf(text: string, published?: string) {
  const document = makeDocument({
    text,
    ref: "harbour-1",
    published: published === undefined ? undefined : publishedTime(published),
  });
  return { document, ...findTimes(reader.read(document)) };
}

describe("findTimes", () => {
  it("names the words a resolved day rests on", () => {
    const { found, document } = timesOf("It shut on Friday. The next day it burned.", "2031-05-19");
    expect(found.map(({ time }) => time?.edtf)).toEqual(["2031-05-16", "2031-05-17"]);
    const words = found[1]?.time?.because.map(({ span }) => slice(document.text, span));
    expect(words).toEqual(["The next day", "Friday"]);
  });

  it("says once that a report without a date has days that cannot be dated", () => {
    const { diagnostics } = timesOf("It shut on Friday. It opened on Sunday.");
    expect(diagnostics).toHaveLength(1);
    expect(diagnostics[0]).toMatchObject({
      code: "time-unresolved",
      facts: { input: "harbour-1", value: "Friday" },
    });
  });

  it("says nothing where the report has a date, or states its own", () => {
    expect(timesOf("It shut on Friday.", "2031-05-19").diagnostics).toEqual([]);
    expect(timesOf("It shut on May 16, 2031, for three days.").diagnostics).toEqual([]);
  });

  it("never overlaps, and takes time in step with the length of the text", () => {
    const text =
      "On May 16, 2031, late on Friday night, two weeks ago and three years later, ".repeat(400);
    const { found } = timesOf(text);
    for (const [index, time] of found.entries()) {
      const next = found[index + 1];
      if (next !== undefined) expect(time.span.end).toBeLessThanOrEqual(next.span.start);
    }
  });
});
