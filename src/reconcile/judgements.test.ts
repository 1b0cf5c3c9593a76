import { describe, expect, it } from "vitest";
import { makeId } from "../model/ids.ts";
import type { Judgement } from "../model/judgement.ts";
import { standingJudgements } from "./judgements.ts";

const claim = makeId("claim", ["one"]);
const at = (day: number) => `2031-05-${10 + day}T09:00:00Z`;
const by = { by: "R. Osk", why: undefined };

function reject(day: number): Judgement {
  return { kind: "reject", id: makeId("judgement", ["reject", day]), claim, at: at(day), ...by };
}
function accept(day: number): Judgement {
  return { kind: "accept", id: makeId("judgement", ["accept", day]), claim, at: at(day), ...by };
}
function undo(judgement: Judgement, day: number): Judgement {
  return {
    kind: "undo",
    id: makeId("judgement", ["undo", judgement.id, day]),
    judgement: judgement.id,
    at: at(day),
    ...by,
  };
}

describe("standing judgements", () => {
  it("an undo takes a judgement back, and an undo of that brings it back", () => {
    const first = reject(1);
    const back = undo(first, 2);
    expect(standingJudgements([first]).rejected.has(claim)).toBe(true);
    expect(standingJudgements([first, back]).rejected.has(claim)).toBe(false);
    expect(standingJudgements([first, back, undo(back, 3)]).rejected.has(claim)).toBe(true);
  });

  it("the later review of a claim stands, in whatever order they are given", () => {
    const reviews = [reject(1), accept(2)];
    expect(standingJudgements(reviews).rejected.has(claim)).toBe(false);
    expect(standingJudgements(reviews.toReversed()).rejected.has(claim)).toBe(false);
    expect(standingJudgements([accept(1), reject(2)]).rejected.has(claim)).toBe(true);
  });
});
