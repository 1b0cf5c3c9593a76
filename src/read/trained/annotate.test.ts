// From scores to layers, with scores that are made up.

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { annotate, type ReaderParts, type SentenceAnnotation } from "./annotate.ts";
import { readNameScheme } from "./decode-names.ts";
import { isTree } from "./decode-tree.ts";
import type { Encoder } from "./encoder.ts";

const nameLabels = ["O", "B-PER", "I-PER", "L-PER", "U-PER"];

/** Scores that follow from places alone, like no sentence's; its arrays are used again, as an encoder's may be. */
function madeUp(seed: number): Encoder {
  const kept = new Float32Array(400 * 400);
  const fill = (length: number, salt: number): Float32Array => {
    const part = length <= 400 ? kept : new Float32Array(length);
    for (let at = 0; at < length; at++) part[at] = Math.sin((at + 1) * (seed + salt) * 12.9898) * 9;
    return part.slice(0, length);
  };
  return {
    encode: (_features, from, to) => ({
      words: to - from,
      tags: fill((to - from) * 3, 1),
      names: fill((to - from) * nameLabels.length, 2),
      arcs: fill((to - from) * (to - from + 1), 3),
      labelsOf: (heads) => Int32Array.from(heads, (head) => (head === 0 ? 0 : 1)),
    }),
  };
}

function partsOf(encoder: Encoder): ReaderParts {
  return {
    encoder,
    vocabulary: new Map(),
    tags: [
      { upos: "NOUN", xpos: "NN" },
      { upos: "VERB", xpos: "VBD" },
      { upos: "PUNCT", xpos: "." },
    ],
    labels: ["root", "dep"],
    names: readNameScheme(nameLabels),
    lemmaOf: (form) => form.toLowerCase(),
  };
}

describe("annotate", () => {
  it("has layers of the right lengths, one tree a sentence and names within it", () => {
    const sentences = fc.array(
      fc.array(fc.constantFrom("Tarn", "went", ",", "al", "-", "", "我们"), { maxLength: 300 }),
      { maxLength: 5 },
    );
    fc.assert(
      fc.property(sentences, fc.integer({ min: 1, max: 1000 }), (document, seed) => {
        const found = annotate(partsOf(madeUp(seed)), document);
        expect(found).toHaveLength(document.length);
        for (const [index, annotation] of found.entries())
          check(annotation, document[index]?.length ?? 0);
      }),
      { numRuns: 40 },
    );
  });

  it("hangs the parts of a long sentence on each other as parataxis", () => {
    const words = Array.from({ length: 250 }, (_, index) => (index % 50 === 49 ? ";" : "go"));
    const [annotation] = annotate(partsOf(madeUp(1)), [words]);
    const { arcs = [] } = annotation ?? {};
    expect(arcs.filter(({ label }) => label === "parataxis")).toHaveLength(2);
    expect(arcs.filter(({ label }) => label === "root")).toHaveLength(1);
  });

  it("keeps one object for equal tags", () => {
    const constant: Encoder = {
      encode: (_features, from, to) => ({
        words: to - from,
        tags: new Float32Array((to - from) * 3),
        names: new Float32Array((to - from) * nameLabels.length),
        arcs: new Float32Array((to - from) * (to - from + 1)),
        labelsOf: (heads) => new Int32Array(heads.length),
      }),
    };
    const [annotation] = annotate(partsOf(constant), [["Go", "Go"]]);
    expect(annotation?.tags[0]).toEqual({ upos: "NOUN", xpos: "NN", lemma: "go" });
    expect(annotation?.tags[0]).toBe(annotation?.tags[1]);
  });

  it("has nothing to say of nothing", () => {
    expect(annotate(partsOf(madeUp(1)), [])).toEqual([]);
    expect(annotate(partsOf(madeUp(1)), [[]])).toEqual([{ tags: [], arcs: [], names: [] }]);
  });
});

function check({ tags, arcs, names }: SentenceAnnotation, length: number): void {
  expect(tags).toHaveLength(length);
  expect(arcs).toHaveLength(length);
  expect(isTree(Int32Array.from(arcs, ({ head }) => head))).toBe(true);
  let before = 0;
  for (const { first, end } of names) {
    expect(before <= first && first < end && end <= length).toBe(true);
    before = end;
  }
}
