// What lessons make of tags and relations that few sentences have.

import { describe, expect, it } from "vitest";
import { partsOf } from "./lemmas-seen.ts";
import { classesOf, Teacher } from "./lessons.ts";
import type { TaughtDocument } from "./taught.ts";

const arcs = ["root", "obj", "obj"].map((label, index) => ({ head: index - 1, label }));
const common = { words: ["Ferries", "crossed", "today"], tags: ["A/A", "B/B", "B/B"], arcs };
const classes = classesOf([{ corpus: "invented", sentences: Array(5).fill(common) }]);

function labelsOf(...labels: readonly string[]): readonly number[] {
  const rare = labels.map((label, index) => ({ head: index - 1, label }));
  const document: TaughtDocument = {
    corpus: "invented",
    sentences: [{ words: labels.map(() => "x"), arcs: rare }],
  };
  return [...(new Teacher(classes).lessonsOf(document)[0]?.labels ?? [])];
}

describe("a relation that is no class", () => {
  it("counts as what it is a subtype of, and is not taught otherwise", () => {
    const [object, root] = [classes.labels.indexOf("obj"), classes.labels.indexOf("root")];
    expect(labelsOf("root", "obj:rare", "goeswith")).toEqual([root, object, -1]);
  });
});

describe("partsOf", () => {
  it("cuts a tag pair at its first slash", () => {
    expect(partsOf("PUNCT/-/-")).toEqual(["PUNCT", "-/-"]);
    expect(partsOf("NOUN/NN")).toEqual(["NOUN", "NN"]);
  });
});
