// The hand-made labels of conflict news: that they hold together, and are of the texts at hand where those are there.

import { describe, expect, it } from "vitest";
import { labelledTexts } from "../scripts/score/conflict-read.ts";
import { corporaAreThere } from "../scripts/score/conflict-texts.ts";
import { problemsOf, readConflictTruth } from "../scripts/score/conflict-truth.ts";
import { spansOfClaims } from "../scripts/score/label-shapes.ts";
import { sharedFolder } from "../scripts/shared-folder.ts";
import { sourceClasses } from "../src/model/attribution.ts";
import { certainties, stances } from "../src/model/claim.ts";

describe("the labels of conflict news", () => {
  const passages = readConflictTruth();
  const attributions = passages.flatMap((passage) => passage.attributions);

  it("stay within the passages they are of", () => {
    for (const labels of passages)
      for (const span of spansOfClaims(labels)) expect(span.end).toBeLessThanOrEqual(labels.length);
  });

  it("name each passage and each label once", () => {
    const names = passages.map(({ corpus, document }) => `${corpus} ${document}`);
    expect(new Set(names).size).toBe(names.length);
    const ids = [...attributions, ...passages.flatMap(({ figures }) => figures)].map(
      ({ id }) => id,
    );
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("use the product's own words for stance, certainty and class", () => {
    for (const { stance } of attributions) expect(stances).toEqual(expect.arrayContaining(stance));
    for (const { certainty } of attributions)
      expect(certainties).toEqual(expect.arrayContaining(certainty));
    for (const hop of attributions.flatMap(({ chain }) => chain))
      expect(sourceClasses).toEqual(expect.arrayContaining(hop.class));
  });

  it("take the source of an attribution from its chain", () => {
    for (const { source, chain } of attributions)
      expect(chain.map(({ span }) => span)).toEqual(expect.arrayContaining(source));
  });

  it.skipIf(!corporaAreThere(sharedFolder))("are of these texts", () => {
    const problems = labelledTexts(sharedFolder).flatMap(({ labels, text }) =>
      problemsOf(labels, text),
    );
    expect(problems).toEqual([]);
  });
});
