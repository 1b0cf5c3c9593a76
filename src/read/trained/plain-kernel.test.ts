import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { randomModel, randomNumbers } from "../../../test/random-model.ts";
import { type Encoder, makeEncoder } from "./encoder.ts";
import { networkOf } from "./encoder-network.ts";
import type { FeatureRows } from "./features.ts";
import { webAssemblyKernel } from "./kernel.ts";
import type { ReadingKernel } from "./kernel-tables.ts";
import { plainKernel } from "./plain-kernel.ts";

const eight = fc.integer({ min: 1, max: 5 }).map((count) => 8 * count);
const count = fc.integer({ min: 1, max: 40 });
const sizes = fc.record({
  ...{ rows: fc.integer({ min: 2, max: 50 }), embedding: eight, hidden: eight },
  ...{
    arc: eight,
    label: eight,
    tags: count,
    labels: fc.integer({ min: 2, max: 40 }),
    names: count,
  },
});
const seed = fc.integer({ min: 0, max: 2 ** 31 });
/** From weights that do nothing to weights that drive everything to its bounds. */
const spread = fc.constantFrom(0, 1e-6, 0.2, 1, 1, 1, 5, 1e4);

describe("the plain kernel", () => {
  it("gives the same answers as the other, to the bit", () => {
    const lengths = fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(sizes, seed, spread, lengths, (size, chance, wide, words) => {
        const model = randomModel(size, chance, wide);
        const [fast, plain] = [makeEncoder(model), makeEncoder(model, { plain: true })];
        for (const [index, length] of words.entries()) {
          const sentence = randomSentence(length, size.rows, chance + index);
          expect(answers(fast, sentence, length)).toEqual(answers(plain, sentence, length));
        }
      }),
      { numRuns: 150 },
    );
  });

  it("gives the same scores to every label", () => {
    const rows = [1, 5, 3, 9, 0, 2, 7];
    const model = randomModel(
      { rows: 10, embedding: 16, hidden: 16, arc: 8, label: 16, tags: 3, labels: 21, names: 2 },
      9,
    );
    const network = networkOf(model);
    const most = { positions: 7, starts: 8, rows: 7, heads: 7, tags: 18, names: 12, arcs: 42 };
    const sizes = { ...most, labels: 7 * 21 };
    const fast = labelScores(webAssemblyKernel(network, sizes), rows).subarray(0, 6 * 21);
    expect(new Set(fast).size).toBeGreaterThan(100);
    expect(labelScores(plainKernel(network, sizes), rows).subarray(0, 6 * 21)).toEqual(fast);
  });

  it("does all of it for the longest sentence", () => {
    const model = randomModel(
      { rows: 40, embedding: 8, hidden: 8, arc: 8, label: 8, tags: 3, labels: 4, names: 2 },
      7,
    );
    const sentence = randomSentence(256, 40, 8);
    const fast = answers(makeEncoder(model), sentence, 256);
    expect(fast).toEqual(answers(makeEncoder(model, { plain: true }), sentence, 256));
    expect(fast.arcs.length).toBe(256 * 257);
  });
});

/** The scores of all labels, which the encoder keeps to itself, of words that have one row each. */
function labelScores(kernel: ReadingKernel | undefined, rows: readonly number[]): Int32Array {
  if (kernel === undefined) throw new Error("no kernel");
  const { starts, rows: table, heads, labels } = kernel.tables;
  rows.forEach((row, position) => {
    starts[position + 1] = position + 1;
    table[position] = row;
    heads[position] = (position * 3) % rows.length;
  });
  kernel.encode(rows.length - 1);
  kernel.label(rows.length - 1);
  return bits(labels);
}

function randomSentence(words: number, tableRows: number, of: number): FeatureRows {
  const random = randomNumbers(of);
  const starts = new Int32Array(words + 1);
  for (let word = 0; word < words; word++) {
    starts[word + 1] = (starts[word] ?? 0) + Math.floor(random() * 8);
  }
  const rows = Array.from({ length: starts[words] ?? 0 }, () => Math.floor(random() * tableRows));
  return { starts, rows: Int32Array.from(rows) };
}

/** Everything an encoder says of a sentence, floats by their bits. */
function answers(encoder: Encoder, sentence: FeatureRows, words: number) {
  const heads = Array.from({ length: words }, (_, word) => (word * 7) % (words + 1));
  const scores = encoder.encode(sentence, 0, words);
  return {
    tags: bits(scores.tags),
    names: bits(scores.names),
    arcs: bits(scores.arcs),
    labels: scores.labelsOf(heads).slice(),
  };
}

function bits({ buffer, byteOffset, length }: Float32Array): Int32Array {
  return new Int32Array(buffer, byteOffset, length).slice();
}
