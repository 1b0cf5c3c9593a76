// How many, in one line: what spans it, and what is called a count of the whole.

import { describe, expect, it } from "vitest";
import { type FigureParts, SituationFixture } from "../../../test/fixture-situation.ts";
import { makeContext } from "./context.ts";
import { makeBrief } from "./index.ts";
import { sayToll } from "./toll.ts";

type Answer = readonly [number: number, of: string, scope?: FigureParts["scope"]];

function told(...answers: readonly Answer[]) {
  const fixture = new SituationFixture();
  const claims = answers.map(([low, of, scope = "incident"], index) => {
    const words = `${low} ${of} were killed`;
    const report = fixture.report({ ref: String(index), text: `${words}.` });
    const number = { number: String(low), low, high: low, best: low };
    return report.figure({ measure: "killed", words, of, scope, ...number });
  });
  const event = fixture.event("raid", claims, {});
  const question = fixture.question(event, claims, "disputed");
  for (const [index, claim] of claims.entries()) {
    const next = claims[index + 1];
    if (next !== undefined) fixture.verdict(claim, next, "dispute", "by hand");
  }
  const situation = fixture.build();
  return { situation, words: sayToll(question, makeContext(situation)) };
}

describe("a toll", () => {
  const tolls: readonly (readonly [words: string, answers: readonly Answer[]])[] = [
    [
      "killed: 20 (one whole answer, one other)",
      [
        [20, "people"],
        [17, "civilians"],
      ],
    ],
    [
      "killed: 17 civilians (one answer, one other)",
      [
        [17, "civilians"],
        [3, "people", "partial"],
      ],
    ],
    [
      "killed: 15 soldiers or 17 civilians, disputed (2 answers)",
      [
        [17, "civilians"],
        [15, "soldiers"],
      ],
    ],
    ["killed: no whole count (one answer)", [[3, "people", "partial"]]],
  ];
  it.each(tolls)("%s", (words, answers) => {
    expect(told(...answers).words).toBe(words);
  });

  it("calls whole what the figures call so", () => {
    const { situation } = told([20, "people"], [17, "civilians"]);
    const [question] = makeBrief(situation).figures.main[0]?.questions ?? [];
    expect(question?.rows.main.map(({ counts }) => counts)).toEqual(["whole", "partial"]);
  });
});
