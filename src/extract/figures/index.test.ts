// What stands beside the numbers: spans, ids, and the diagnostics for counts that were not understood.

import { describe, expect, it } from "vitest";
import { reader } from "../../../test/reader.ts";
import { makeDocument } from "../../ingest/make-document.ts";
import { contains, slice } from "../../model/span.ts";
import { findTimes } from "../time/index.ts";
import { findFigures } from "./index.ts";

function figuresOf(text: string) {
  const document = makeDocument({ text, ref: "harbour-1" });
  const reading = reader.read(document);
  const times = findTimes(reading).found;
  return findFigures({ reading, times, mentions: [], statements: [] });
}

describe("findFigures", () => {
  it("keeps the number inside the content", () => {
    const text = "At least 14 people were killed and 70 injured.";
    const { found } = figuresOf(text);
    expect(found.map(({ figure }) => slice(text, figure.number))).toEqual(["14", "70"]);
    for (const claim of found) expect(contains(claim.content[0], claim.figure.number)).toBe(true);
  });

  it("takes the deaths of some kind of people for no count of everybody", () => {
    const narrowsIn = (text: string) => figuresOf(text).found.map(({ figure }) => figure.narrows);
    expect(narrowsIn("There were 14 civilian deaths in Lirra.")).toEqual([true]);
    expect(narrowsIn("There were 14 deaths in Lirra.")).toEqual([false]);
  });

  it("gives the same ids twice, and no id to two figures", () => {
    const text = "Twelve people were killed and 12 wounded. Later 12 more were killed.";
    const ids = figuresOf(text).found.map(({ id }) => id);
    expect(figuresOf(text).found.map(({ id }) => id)).toEqual(ids);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each([
    ["plural", 24],
    ["acled", 12],
  ] as const)("takes a word without a number by the convention %s", (vague, low) => {
    const reading = reader.read(makeDocument({ text: "Dozens were killed.", ref: "harbour-1" }));
    const settings = { vague };
    const { found } = findFigures({ reading, times: [], mentions: [], statements: [], settings });
    expect(found).toMatchObject([
      { figure: { low, high: undefined, best: undefined, vague: true } },
    ]);
  });

  it("cites the numbers a derived total was added up from", () => {
    const text = "A man and two children were killed.";
    const total = figuresOf(text).found.find(({ figure }) => figure.derivedFrom !== undefined);
    const cited = total?.figure.derivedFrom?.map((span) => slice(text, span));
    expect({ best: total?.figure.best, cited }).toEqual({ best: 3, cited: ["A", "two"] });
  });

  it.each(["About 30 people were killed or wounded.", "The clashes caused 12 casualties."])(
    "does not say how many died: %s",
    (text) => {
      const { found, diagnostics } = figuresOf(text);
      expect(found).toEqual([]);
      expect(diagnostics).toMatchObject([
        { code: "figure-unclear", facts: { input: "harbour-1" } },
      ]);
    },
  );

  it("reads a very long sentence in step with its length", () => {
    const text = `${"twelve people and a man in the town, ".repeat(1500)} were killed.`;
    expect(() => figuresOf(text)).not.toThrow();
  }, 5_000);
});
