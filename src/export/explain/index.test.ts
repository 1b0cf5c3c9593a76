// Every id that the notation prints is explained, whatever it is the id of.

import { describe, expect, it } from "vitest";
import { SituationFixture } from "../../../test/fixture-situation.ts";
import { harbourSituation } from "../../../test/harbour-situation.ts";
import { notateSituation } from "../notation-situation.ts";
import { explainId } from "./index.ts";

/** A mayor calls it an accident, a miner says that it was none. */
function disputed() {
  const fixture = new SituationFixture();
  const mayor = fixture.report({ ref: "a", text: "The mayor said it was an accident." });
  const miner = fixture.report({ ref: "b", text: "A miner said it was no accident." });
  const called = mayor.statement({
    words: "it was an accident",
    chain: [["The mayor", "government"]],
  });
  const denied = miner.statement({
    words: "it was no accident",
    chain: [["A miner", "witness"]],
    stance: "denies",
  });
  fixture.verdict(called, denied, "dispute", "one calls it so, the other not");
  fixture.dispute(
    undefined,
    [[called], [denied]],
    [
      [mayor, "accident"],
      [miner, "no accident"],
    ],
  );
  return fixture.build();
}

describe("an id", () => {
  it.each([
    ["figures", harbourSituation()],
    ["a dispute", disputed()],
  ])("that the notation prints is explained: %s", (_, situation) => {
    const ids = notateSituation(situation).flatMap((line) => /#(\S+)$/u.exec(line)?.[1] ?? []);
    expect(ids.length).toBeGreaterThan(2);
    const view = { situation, ruleOf: () => undefined };
    expect(ids.filter((id) => explainId(id, view).kind !== "found")).toEqual([]);
  });

  it("of a dispute leads to its sides, their words, the words it turns on, the rule and the reason", () => {
    const situation = disputed();
    const [dispute] = situation.disputes;
    const explained = explainId(dispute?.id ?? "", { situation, ruleOf: () => undefined });
    const lines = explained.kind === "found" ? explained.lines.join("\n") : "";
    for (const words of [
      "Rule that made it\n  fixture/by-hand",
      "Turns on\n  a:1  The mayor said it was an [[accident]].",
      "Side 1\n  a:1  statement",
      "  A miner said [[it was no accident]].",
      "Set against each other\n  verdict  dispute",
    ]) {
      expect(lines).toContain(words);
    }
    expect(lines).toContain(`because ${dispute?.because}`);
  });
});
