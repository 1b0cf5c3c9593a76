// Which clues a report holds to its own day, with the tree that the trained reader gives and without it.

import { describe, expect, it } from "vitest";
import { reader } from "../../../test/reader.ts";
import { makeDocument } from "../../ingest/make-document.ts";
import type { DateClue } from "../../model/date-clue.ts";
import type { Reader } from "../../model/reading.ts";
import { plainReader } from "../../read/index.ts";
import { extract } from "../index.ts";

function cluesOf(text: string, by: Reader = reader): readonly DateClue[] {
  return extract(by.read(makeDocument({ text, ref: "a" }))).clues;
}
const kinds = (text: string) => cluesOf(text).map(({ kind }) => kind);

describe("clues to when a report was published", () => {
  it("take a weekday for one of the week before, and last Friday for one of two", () => {
    expect(cluesOf("The mill burned on Friday. The bridge fell last Friday.")).toMatchObject([
      { kind: "weekday", weekday: 5, daysBack: 6 },
      { kind: "weekday", weekday: 5, daysBack: 13 },
    ]);
  });

  it("take no weekday that is still to come, or that is counted from another day", () => {
    expect(kinds("The council will meet on Friday. It plans to vote on Sunday.")).toEqual([]);
    expect(kinds("The vote was set for next Friday.")).toEqual([]);
  });

  it("know whom a happening came to, by noun and by verb", () => {
    const years = ["The fall of Goran Tsalik in 2022", "The 2022 overthrow of Goran Tsalik"];
    for (const words of years) expect(kinds(`${words} changed little.`)).toContain("dates");
    expect(kinds("Goran Tsalik was ousted in 2022.")).toContain("dates");
    expect(kinds("The 2022 war that toppled Goran Tsalik is over.")).toContain("dates");
  });

  it("give no year to a happening that another stands beside", () => {
    expect(kinds("Goran Tsalik was ousted, and in 2024 the port was sold.")).not.toContain("dates");
  });

  it("count a decade as a round word", () => {
    expect(cluesOf("A decade after the fall of Goran Tsalik, the country is split.")).toMatchObject(
      [{ kind: "years-after", least: 9, most: 11 }],
    );
  });

  it("leave out what nobody can be named for", () => {
    expect(kinds("Three years after the fall of the wall, the town is quiet.")).toEqual([]);
  });

  it("need no tree, and say less without it", () => {
    const text = "Since 2028 the port is shut. It was built in 2020, and burned on Friday.";
    expect(cluesOf(text, plainReader).map(({ kind }) => kind)).toEqual(["not-before", "weekday"]);
  });

  it("leave a report alone that metadata or its own line dates", () => {
    const text = "HALEM, May 16, 2031 (CP) - The mill burned on Friday.";
    const { clues, document, times } = extract(reader.read(makeDocument({ text, ref: "a" })));
    expect(document.published).toMatchObject({ edtf: "2031-05-16", basis: "stated" });
    expect(clues.filter(({ kind }) => kind === "weekday")).toEqual([]);
    expect(times.at(-1)?.time?.edtf).toBe("2031-05-16");
  });
});
