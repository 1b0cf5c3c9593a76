// Every rule for times gives what its own examples say.

import { describe, expect, it } from "vitest";
import { reader } from "../../../test/reader.ts";
import { notateTime } from "../../export/notation.ts";
import { makeDocument } from "../../ingest/make-document.ts";
import { findTimes, timeRules } from "./index.ts";

describe("rules for times", () => {
  for (const rule of timeRules) {
    for (const example of rule.examples) {
      it(`${rule.id}: ${example.text}`, () => {
        const document = makeDocument({ text: example.text, ref: "example" });
        const { found } = findTimes(reader.read(document));
        const lines = found
          .filter((time) => time.rules.includes(rule.id))
          .map((time) => notateTime(time, document.text));
        expect(lines).toEqual(expect.arrayContaining([...example.gives]));
      });
    }
  }

  it("have an example each, and no id twice", () => {
    expect(timeRules.every((rule) => rule.examples.length > 0)).toBe(true);
    expect(new Set(timeRules.map((rule) => rule.id)).size).toBe(timeRules.length);
  });
});
