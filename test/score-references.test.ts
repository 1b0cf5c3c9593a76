// How the scorer judges whom "she" was taken for, and by what means a thing was said.

import { describe, expect, it } from "vitest";
import type { Labels, TrueHop } from "../scripts/score/label-shapes.ts";
import {
  askedReferences,
  channelRow,
  referenceRows,
} from "../scripts/score/labelled-references.ts";
import type { LabelledReport } from "../scripts/score/labelled-report.ts";
import { wordsOf } from "../scripts/score/match.ts";
import { makeDocument } from "../src/ingest/make-document.ts";
import type { Span } from "../src/model/span.ts";
import { understand } from "../src/pipeline.ts";
import { reader } from "./reader.ts";

const text = "Ada Moll met Ruth Orbel. On Friday she said the dam held. Moll runs the mill.";
const read = understand(makeDocument({ text, ref: "test" }), reader);
const she = spanOf("she");

function spanOf(words: string): Span {
  const start = text.indexOf(words);
  expect(start).toBeGreaterThanOrEqual(0);
  return { start, end: start + words.length };
}

function labelled(refersTo: TrueHop["refersTo"]): Labels {
  const chain = [{ span: she, class: ["unknown"], refersTo }];
  const said = { source: [she], cue: [spanOf("said")], content: [spanOf("the dam held")], chain };
  const how = { kind: "indirect", stance: ["asserts"], certainty: ["stated"] };
  return { attributions: [{ id: "a1", ...said, ...how }], figures: [] };
}

/** The report where "she" was taken for the mention at these words, or for nobody. */
function report(labels: Labels, takenFor: string | undefined): LabelledReport {
  const meant = takenFor === undefined ? undefined : spanOf(takenFor);
  const target = read.mentions.find(({ start }) => start === meant?.start);
  expect(target === undefined).toBe(takenFor === undefined);
  const mentions = read.mentions.map((mention) =>
    mention.start === she.start
      ? { ...mention, refersTo: target && { mention: target.id, because: "test" } }
      : mention,
  );
  return { labels, extraction: { ...read, mentions }, words: wordsOf(text) };
}

describe("whom somebody is taken for", () => {
  const ada = labelled([spanOf("Ada Moll")]);
  const rightOf = (one: LabelledReport) => askedReferences(one).map(({ right }) => right);

  it("is right at the name, and at a shorter form of it", () => {
    expect(rightOf(report(ada, "Ada Moll"))).toEqual([true]);
    expect(rightOf(report(ada, "Moll runs"))).toEqual([true]);
  });

  it("is wrong at another, and where nobody is given", () => {
    expect(rightOf(report(ada, "Ruth Orbel"))).toEqual([false]);
    expect(rightOf(report(ada, undefined))).toEqual([false]);
  });

  it("is right to be left open where two readings stand", () => {
    const open = labelled("open");
    expect(rightOf(report(open, undefined))).toEqual([true]);
    expect(rightOf(report(open, "Ada Moll"))).toEqual([false]);
  });

  it("counts what was joined wrongly against precision, and what was left open against recall", () => {
    const rows = referenceRows([
      report(ada, "Ada Moll"),
      report(ada, "Ruth Orbel"),
      report(ada, undefined),
      report(labelled("open"), undefined),
    ]);
    expect(rows.map(({ precision, recall, count }) => [precision, recall, count])).toEqual([
      [1 / 2, 1 / 3, 3],
      [1 / 2, 1, 1],
    ]);
  });

  it("asks for no channel where none was given", () => {
    expect(channelRow([report(ada, undefined)])).toMatchObject({ precision: 0, count: 0 });
  });
});
