// How an amount is said: with "of" before those it is some of, and no word left hanging.

import { describe, expect, it } from "vitest";
import { type FigureParts, SituationFixture } from "../../../test/fixture-situation.ts";
import { makeContext } from "./context.ts";
import { sayAmount, sayNumber } from "./value.ts";

function said(text: string, parts: Omit<FigureParts, "words">) {
  const fixture = new SituationFixture();
  const claim = fixture.report({ ref: "1", text }).figure({ ...parts, words: text });
  const context = makeContext(fixture.build());
  const { strong, rest } = sayAmount(claim, context);
  return { amount: `${strong}${rest}`, number: sayNumber(claim, context) };
}

describe("an amount in words", () => {
  it("says so many of those a pronoun stands for", () => {
    const figure = {
      measure: "killed",
      number: "2",
      low: 2,
      high: 2,
      best: 2,
      of: "them",
    } as const;
    expect(said("killed 2 of them", figure).amount).toBe("2 of them");
  });

  it("leaves no of behind a vague number that stands alone", () => {
    const figure = { measure: "detained", number: "dozens of", low: 24, of: "his men" } as const;
    const { amount, number } = said("detained dozens of his men", figure);
    expect(amount).toBe("dozens of his men");
    expect(number).toBe("dozens");
  });

  it("gives no number twice, nor the word that joins a clause on", () => {
    const figure = { measure: "killed", number: "one", low: 1, high: 1, best: 1 } as const;
    const of = "that one man";
    expect(said("said that one man died", { ...figure, of }).amount).toBe("one man");
  });
});
