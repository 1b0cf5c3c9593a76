import { describe, expect, it } from "vitest";
import type { Certainty, Stance } from "../../model/claim.ts";
import { sayCertainty, sayStance } from "./said-stance.ts";

function said(stance: Stance, certainty: Certainty, hedge?: readonly [number, number]) {
  return {
    ...{ stance, certainty, content: [{ start: 10, end: 30 }] as const },
    hedge: hedge && { start: hedge[0], end: hedge[1] },
  };
}

describe("what is done in saying", () => {
  it.each([
    ["a denial", said("denies", "stated"), "denies"],
    ["a denial whose words hold the not", said("denies", "negated", [17, 20]), "says"],
    ["reports that are rejected", said("denies", "negated", [0, 8]), "denies"],
    ["a thing that will not be done", said("denies", "planned", [0, 8]), "refuses"],
    ["an order", said("orders", "planned"), "orders"],
  ])("is told of %s", (_, one, word) => {
    expect(sayStance(one)).toBe(word);
  });

  it("says how sure only where the word for it does not", () => {
    expect(sayCertainty(said("promises", "planned"))).toBeUndefined();
    expect(sayCertainty(said("denies", "negated"))).toBeUndefined();
    expect(sayCertainty(said("asserts", "planned"))).toBe("told as planned, not as done");
    expect(sayCertainty(said("asserts", "hedged"))).toBe("hedged");
  });
});
