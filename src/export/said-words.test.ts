// What somebody is told to have said keeps the verb that gives a number, and quotation marks where the report has them.

import { describe, expect, it } from "vitest";
import { SituationFixture } from "../../test/fixture-situation.ts";
import { saidWords } from "./said-words.ts";

describe("saidWords", () => {
  it("keeps the verb that gives a number: without it the words are no sentence", () => {
    const text = "The harbour office on Monday lowered the number of dead to 44.";
    const report = new SituationFixture().report({ ref: "1", text });
    const claim = report.statement({
      words: "the number of dead to 44",
      chain: [["The harbour office", "official"]],
    });
    const cued = { ...claim, attribution: { ...claim.attribution, cue: report.span("lowered") } };
    expect(saidWords(cued, text)).toBe("the number of dead to 44");
    expect(saidWords({ ...cued, rules: ["attribution/tally"] }, text)).toBe(
      "lowered the number of dead to 44",
    );
  });
});
