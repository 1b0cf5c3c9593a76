// Every rule for figures gives what its own examples say.

import { describe, expect, it } from "vitest";
import { reader } from "../../../test/reader.ts";
import { notateClaim } from "../../export/notation.ts";
import { makeDocument } from "../../ingest/make-document.ts";
import { findTimes } from "../time/index.ts";
import { figureRules, findFigures } from "./index.ts";

describe("rules for figures", () => {
  for (const rule of figureRules) {
    for (const example of rule.examples) {
      it(`${rule.id}: ${example.text}`, () => {
        expect(linesOf(example.text)).toEqual(expect.arrayContaining([...example.gives]));
      });
    }
    it(`${rule.id} has an example that it makes itself`, () => {
      expect(rule.examples.some((example) => rulesOf(example.text).includes(rule.id))).toBe(true);
    });
  }
});

function figuresOf(text: string) {
  const reading = reader.read(makeDocument({ text, ref: "example" }));
  const times = findTimes(reading).found;
  return findFigures({ reading, times, mentions: [], statements: [] }).found;
}

function linesOf(text: string): readonly string[] {
  return figuresOf(text).map((claim) => notateClaim(claim, { text, mention: () => undefined }));
}

function rulesOf(text: string): readonly string[] {
  return figuresOf(text).flatMap((claim) => claim.rules);
}
