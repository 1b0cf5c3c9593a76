import { describe, expect, it } from "vitest";
import { randomModel } from "../../../test/random-model.ts";
import { longestSentence, makeEncoder } from "./encoder.ts";
import type { TrainedModel } from "./model-file.ts";
import { parseModel, writeModel } from "./model-file.ts";
import { quantise } from "./quantise.ts";

const sizes = {
  ...{ rows: 20, embedding: 16, hidden: 8, arc: 8, label: 8 },
  ...{ tags: 5, labels: 6, names: 3 },
};
const model = randomModel(sizes, 11);
const root = model.labels.indexOf("root");

/** Sentences of words with one row of the embedding each. */
function oneRowEach(rows: readonly number[]) {
  return {
    starts: Int32Array.from({ length: rows.length + 1 }, (_, at) => at),
    rows: Int32Array.from(rows),
  };
}

describe("makeEncoder", () => {
  for (const plain of [false, true]) {
    const encoder = makeEncoder(parseModel(writeModel(model)), { plain });
    const title = plain ? "plain" : "WebAssembly";

    it(`gives tables of the promised sizes (${title})`, () => {
      for (const words of [0, 1, 2, 3, 50, longestSentence]) {
        const sentence = oneRowEach(Array.from({ length: words }, (_, at) => at % 20));
        const scores = encoder.encode(sentence, 0, words);
        expect(scores.words).toBe(words);
        expect(scores.tags.length).toBe(words * 5);
        expect(scores.names.length).toBe(words * 3);
        expect(scores.arcs.length).toBe(words * (words + 1));
        expect(scores.labelsOf(new Int32Array(words)).length).toBe(words);
        const own = scores.arcs.filter((score) => score === -Infinity).length;
        expect(own).toBe(words);
        expect([...scores.tags, ...scores.names].every(Number.isFinite)).toBe(true);
      }
    });

    it(`forgets the sentence before (${title})`, () => {
      const [short, long] = [oneRowEach([3, 4, 5]), oneRowEach([9, 8, 7, 6, 5, 4, 3, 2])];
      const first = encoder.encode(short, 0, 3).tags.slice();
      encoder.encode(long, 0, 8).labelsOf([1, 2, 3, 4, 5, 6, 7, 0]);
      expect(encoder.encode(short, 0, 3).tags).toEqual(first);
    });

    it(`names the root and nothing else root (${title})`, () => {
      const scores = encoder.encode(oneRowEach([3, 4, 5, 6, 7, 8]), 0, 6);
      for (let head = 0; head <= 6; head++) {
        const labels = [...scores.labelsOf(new Array<number>(6).fill(head))];
        expect(labels.every((label) => (label === root) === (head === 0))).toBe(true);
      }
    });

    it(`refuses what is out of bounds (${title})`, () => {
      const sentence = oneRowEach([3, 20, 5]);
      expect(() => encoder.encode(sentence, 0, 3)).toThrow(
        /^row 20 of the embedding, which has 20$/,
      );
      expect(() => encoder.encode(oneRowEach([-1]), 0, 1)).toThrow(RangeError);
      expect(() => encoder.encode(sentence, 0, 257)).toThrow(/^a sentence of 257 words/);
      expect(() => encoder.encode(sentence, 2, 1)).toThrow(RangeError);
      const scores = encoder.encode(sentence, 2, 3);
      expect(() => scores.labelsOf([2])).toThrow(/^head 2 in a sentence of 1 words$/);
      expect(() => scores.labelsOf([])).toThrow(RangeError);
    });
  }

  it("leaves the order of labels to the model, and needs no root among them", () => {
    const labels = model.labels.map((label) => (label === "root" ? "other" : label));
    const scores = makeEncoder({ ...model, labels }).encode(oneRowEach([3, 4]), 0, 2);
    expect(scores.labelsOf([0, 1]).length).toBe(2);
  });

  it("refuses a model whose tensors do not fit together", () => {
    const without = (name: string) => [...model.matrices].filter(([of]) => of !== name);
    const replaced = (name: string, rows: number, columns: number): TrainedModel => ({
      ...model,
      matrices: new Map([
        ...without(name),
        [name, quantise(new Float32Array(rows * columns), rows, columns)],
      ]),
    });
    const broken: readonly [TrainedModel, RegExp][] = [
      [{ ...model, matrices: new Map(without("arc.pair")) }, /its tensor arc.pair is missing$/],
      [{ ...model, vectors: new Map() }, /its tensor norm.gain is missing$/],
      [replaced("tags", 4, 16), /its tensor tags is 4 x 16 where 5 x 16 is needed$/],
      [replaced("embedding", 20, 12), /the width 12 of its tensor embedding is not/],
      [replaced("embedding", 1, 16), /its tensor embedding has 1 rows where 2 are needed$/],
      [replaced("layer1.forward.state", 32, 0), /the width 0 of its tensor layer1.forward.state/],
      [{ ...model, tags: [] }, /its tensor tags is 5 x 16 where 0 x 16 is needed$/],
    ];
    for (const [one, problem] of broken) expect(() => makeEncoder(one)).toThrow(problem);
  });
});
