// Every rule that sets happenings apart gives what its own examples say.

import { describe, expect, it } from "vitest";
import { reader } from "../../../test/reader.ts";
import { notateClaim } from "../../export/notation.ts";
import { makeDocument } from "../../ingest/make-document.ts";
import { findFigures } from "../figures/index.ts";
import { findTimes } from "../time/index.ts";
import { findPassages, passageOver, passageRules } from "./index.ts";

describe("rules for happenings that stand apart", () => {
  for (const rule of passageRules) {
    for (const example of rule.examples) {
      it(`${rule.id}: ${example.text}`, () => {
        expect(linesOf(example.text)).toEqual(expect.arrayContaining([...example.gives]));
      });
    }
    it(`${rule.id} has an example that it makes itself`, () => {
      const made = rule.examples.flatMap(({ text }) => figuresOf(text));
      expect(made.some(({ rules }) => rules.includes(rule.id))).toBe(true);
    });
  }
});

describe("passages", () => {
  it("do not overlap, however often a sentence is told to be of another happening", () => {
    const text = "In a separate raid, ".repeat(300);
    const passages = findPassages(readingOf(`A clerk was hurt. ${text}two guards died.`));
    passages.slice(1).forEach(({ start }, at) => {
      expect(start).toBeGreaterThanOrEqual(passages[at]?.end ?? 0);
    });
  });

  it("are found by a span that runs into them, and not by one beside them", () => {
    const passages = [
      { start: 10, end: 20 },
      { start: 20, end: 30 },
    ];
    expect(passageOver({ start: 5, end: 10 }, passages)).toBeUndefined();
    expect(passageOver({ start: 5, end: 11 }, passages)).toBe(passages[0]);
    expect(passageOver({ start: 20, end: 21 }, passages)).toBe(passages[1]);
    expect(passageOver({ start: 30, end: 31 }, passages)).toBeUndefined();
  });
});

function readingOf(text: string) {
  return reader.read(makeDocument({ text, ref: "example" }));
}

function figuresOf(text: string) {
  const reading = readingOf(text);
  const times = findTimes(reading).found;
  const passages = findPassages(reading);
  return findFigures({ reading, times, passages, mentions: [], statements: [] }).found;
}

function linesOf(text: string): readonly string[] {
  return figuresOf(text).map((claim) => notateClaim(claim, { text, mention: () => undefined }));
}
