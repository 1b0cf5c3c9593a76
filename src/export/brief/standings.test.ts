// How an answer stands to others: what is said of several in one breath is true of each.

import { describe, expect, it } from "vitest";
import { type FigureParts, SituationFixture } from "../../../test/fixture-situation.ts";
import { makeContext } from "./context.ts";
import { compareIn, tellStandings } from "./standings.ts";

const sixty: FigureParts = {
  measure: "missing",
  words: "60 people were missing",
  number: "60",
  low: 60,
  high: 60,
  best: 60,
};

/** Three outlets say 60; the second is a copy of the first, the third stands alone. */
function threeAgree(reasons: readonly [string, string]) {
  const fixture = new SituationFixture();
  const [first, second, third] = ["Coast Herald", "Radio Oria", "Marrow Tribune"].map((outlet) => {
    const text = `60 people were missing, ${outlet} said.`;
    const report = fixture.report({ ref: outlet, outlet, text });
    return { report, claim: report.figure(sixty) };
  });
  if (first === undefined || second === undefined || third === undefined) throw new Error("three");
  fixture.verdict(first.claim, second.claim, "agree", reasons[0]);
  fixture.verdict(first.claim, third.claim, "agree", reasons[1]);
  fixture.dependence.push({
    degree: "near-copy",
    reports: [first.report.document.id, second.report.document.id],
    claims: [],
    anchors: [],
    rule: "fixture/by-hand",
    because: "they share a text",
  });
  const context = makeContext(fixture.build());
  return tellStandings(first.claim, compareIn(context)).main.map(({ other, because }) => [
    other,
    because,
  ]);
}

describe("standings", () => {
  it("say of an independent report nothing of one voice", () => {
    expect(threeAgree(["both say 60", "both say 60"])).toEqual([
      ["60 (Radio Oria)", "both say 60; their reports likely speak with one voice"],
      ["60 (Marrow Tribune)", "both say 60"],
    ]);
  });

  it("give each its own reason", () => {
    const reasons = threeAgree(["both say 60", "60 lies in what the other leaves open"]);
    expect(reasons.map(([, because]) => because?.split(";")[0])).toEqual([
      "both say 60",
      "60 lies in what the other leaves open",
    ]);
  });
});
