// A rule's cues must stand in everything its pattern matches, or the rule would be passed over.

import { describe, expect, it } from "vitest";
import { cueSet, cuesIn } from "./cues.ts";
import { timeRules } from "./index.ts";

describe("cuesIn", () => {
  it("finds in every example what the rule needs", () => {
    const passedOver = timeRules.filter(({ needs, examples }) =>
      examples.some(({ text }) => (cuesIn(text) & needs) !== needs),
    );
    expect(passedOver.map(({ id }) => id)).toEqual([]);
  });

  it("finds nothing in a sentence without a word of time or a number", () => {
    expect(cuesIn("Fighters withdrew from Velm and may return; marches ended.")).toBe(0);
  });

  it.each([
    ["MARCH 9", ["month", "digits"]],
    ["at 6:30", ["digits", "clock"]],
    ["at 6pm", ["digits", "clock"]],
    ["since 1994", ["year"]],
    ["in the ’80s", ["decade"]],
    ["Eid al-Fitr", []],
    ["New Year's Eve", ["holiday"]],
    ["Fridays", ["repeat"]],
  ] as const)("%s", (text, cues) => {
    const needed = cueSet(cues);
    expect(cuesIn(text) & needed).toBe(needed);
  });
});
