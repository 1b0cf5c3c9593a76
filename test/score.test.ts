// The scorer itself: how it matches, that its labels are of the texts at hand, and that no score fell below its floor.

import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { belowFloors, raisedFloors, readFloors } from "../scripts/score/floors.ts";
import {
  matchOnce,
  namesChain,
  namesSpeaker,
  overlapF1,
  pairCounts,
  spanDice,
  wordsIn,
  wordsOf,
} from "../scripts/score/match.ts";
import { rowOf } from "../scripts/score/row.ts";
import { score } from "../scripts/score/seeds.ts";
import { readSeedsTruth, spansOf } from "../scripts/score/seeds-truth.ts";
import { sharedFolder } from "../scripts/shared-folder.ts";

const text = "Ada Moll, who runs the mill, said “the dam held”.";

function spanOf(words: string) {
  const start = text.indexOf(words);
  expect(start).toBeGreaterThanOrEqual(0);
  return { start, end: start + words.length };
}

describe("words and spans", () => {
  it("counts words and leaves out punctuation and quotation marks", () => {
    const words = wordsOf(text);
    const quoted = wordsIn(words, [spanOf("“the dam held”")]);
    expect(overlapF1(quoted, wordsIn(words, [spanOf("the dam held")]))).toBe(1);
    expect(overlapF1(quoted, wordsIn(words, [spanOf("dam")]))).toBe(0.5);
    expect(overlapF1(new Set(), new Set())).toBe(1);
  });

  it("measures how much of two spans is shared", () => {
    expect(spanDice({ start: 0, end: 4 }, { start: 2, end: 6 })).toBe(0.5);
    expect(spanDice({ start: 0, end: 4 }, { start: 4, end: 6 })).toBe(0);
  });
});

describe("speakers", () => {
  const words = wordsOf(text);
  const speaker = { span: spanOf("Ada Moll, who runs the mill,"), core: spanOf("Ada Moll") };

  it("knows a speaker by the core alone, and with all that hangs on it", () => {
    expect(namesSpeaker(words, spanOf("Ada Moll"), speaker)).toBe(true);
    expect(namesSpeaker(words, speaker.span, speaker)).toBe(true);
  });

  it("does not take a word of the description, or half the sentence, for the speaker", () => {
    expect(namesSpeaker(words, spanOf("the mill"), speaker)).toBe(false);
    expect(namesSpeaker(words, spanOf("Moll"), speaker)).toBe(false);
    expect(
      namesSpeaker(words, { start: 0, end: text.length }, { ...speaker, span: spanOf("Ada Moll") }),
    ).toBe(false);
  });

  it("takes any of the places that may be given for one speaker", () => {
    const also = [spanOf("the mill")];
    expect(namesSpeaker(words, spanOf("the mill"), { ...speaker, also })).toBe(true);
    expect(namesSpeaker(words, spanOf("the dam"), { ...speaker, also })).toBe(false);
  });

  it("asks of a chain that each hop stands in its place", () => {
    const dam = { span: spanOf("the dam"), core: undefined };
    expect(namesChain(words, [spanOf("Ada Moll"), dam.span], [speaker, dam])).toBe(true);
    expect(namesChain(words, [dam.span, spanOf("Ada Moll")], [speaker, dam])).toBe(false);
    expect(namesChain(words, [spanOf("Ada Moll")], [speaker, dam])).toBe(false);
    expect(namesChain(words, [], [])).toBe(true);
  });
});

describe("matching", () => {
  it("gives each true item the likest of ours, and none twice", () => {
    const near = (a: number, b: number) => (Math.abs(a - b) <= 3 ? 3 - Math.abs(a - b) : undefined);
    expect(matchOnce([10, 12], [12, 13, 40], near)).toEqual([
      { truth: 12, ours: 12 },
      { truth: 10, ours: 13 },
    ]);
  });

  it("counts pairs that belong together, that we joined, and both", () => {
    const items = [
      { truth: "a", ours: "1" },
      { truth: "a", ours: "1" },
      { truth: "a", ours: undefined },
      { truth: "b", ours: "1" },
      { truth: "c", ours: undefined },
    ];
    expect(pairCounts(items)).toEqual({ hits: 1, ours: 3, truth: 3 });
  });
});

describe("floors", () => {
  const floors = { mills: { wheels: 0.5, sails: 0.9 } };
  const rows = [rowOf("wheels", 3, 4, 4), rowOf("sails", 1, 2, 2), rowOf("cogs", 1, 3, 3)];

  it("names what fell below its floor and what is no longer measured", () => {
    expect(belowFloors(floors, "mills", rows)).toEqual([
      "mills: sails fell to 0.500, below its floor of 0.9",
    ]);
    expect(belowFloors(floors, "mills", [])).toHaveLength(2);
    expect(belowFloors(floors, "kilns", rows)).toEqual([]);
  });

  it("raises and never lowers", () => {
    expect(raisedFloors(floors, "mills", rows)).toEqual({
      mills: { wheels: 0.75, sails: 0.9, cogs: 0.333 },
    });
  });
});

describe("the labels of the seed reports", () => {
  const truth = readSeedsTruth();

  it("stay within the texts they are of", () => {
    for (const labels of truth.reports)
      for (const span of spansOf(labels)) expect(span.end).toBeLessThanOrEqual(labels.length);
  });

  it("refer only to what they hold", () => {
    const stems = new Set(truth.reports.map((labels) => labels.stem));
    const figures = truth.reports.flatMap((labels) => labels.figures);
    const ids = new Set(figures.map((figure) => figure.id));
    const events = new Set(truth.events.map((event) => event.id));
    for (const { a, b } of truth.verdicts) expect([ids.has(a), ids.has(b)]).toEqual([true, true]);
    for (const { event } of figures) expect(event === null || events.has(event)).toBe(true);
    for (const { mentions } of truth.entities)
      for (const { stem } of mentions) expect(stems.has(stem)).toBe(true);
  });

  const there = existsSync(join(sharedFolder, "seeds"));

  it.skipIf(!there)("are of these texts, and no score fell below its floor", async () => {
    const rows = await score(sharedFolder);
    expect(rows.length).toBeGreaterThan(0);
    expect(belowFloors(readFloors(), "seeds", rows)).toEqual([]);
  });
});
