// A model of the trained reader's shape that has learned nothing: small, made from a seed, the same every time. What
// it says is nonsense in every direction, which is what tests of "whatever the model says" want.

import { farthest } from "../src/read/trained/encoder-network.ts";
import { fixedRows } from "../src/read/trained/features.ts";
import { featuresMark } from "../src/read/trained/features-mark.ts";
import type { TrainedModel } from "../src/read/trained/model-file.ts";
import { type Matrix, quantise } from "../src/read/trained/quantise.ts";

const hidden = 8;
const size = 8;
const tags = ["NOUN/NN", "PROPN/NNP", "VERB/VBD", "ADP/IN", "PUNCT/."];
const labels = ["root", "nsubj", "obj", "nsubj:pass", "punct", "parataxis"];
const vocabulary = ["the", "said", ".", ",", "tarn"];
const names = [
  "O",
  ...["B", "I", "L", "U"].flatMap((place) =>
    ["PER", "ORG", "LOC", "MISC"].map((kind) => `${place}-${kind}`),
  ),
];

/** The model of this seed; `loud` makes its scores far apart. */
export function tinyModel(seed: number, loud = 1): TrainedModel {
  const random = randomNumbers(seed);
  const numbers = (count: number): number[] =>
    Array.from({ length: count }, () => (random() * 2 - 1) * loud);
  const shapes: readonly (readonly [string, number, number])[] = [
    ["embedding", fixedRows + vocabulary.length, size],
    ...["forward", "backward"].flatMap((way) => [
      [`layer1.${way}.input`, 4 * hidden, size] as const,
      [`layer1.${way}.state`, 4 * hidden, hidden] as const,
      [`layer2.${way}.input`, 4 * hidden, 2 * hidden] as const,
      [`layer2.${way}.state`, 4 * hidden, hidden] as const,
    ]),
    ["tags", tags.length, 2 * hidden],
    ["names", names.length, 2 * hidden],
    ["arc.head", size, 2 * hidden],
    ["arc.dep", size, 2 * hidden],
    ["arc.pair", size, size],
    ["label.head", size, 2 * hidden],
    ["label.dep", size, 2 * hidden],
    ["label.pair", labels.length, size],
    ["label.fromDep", labels.length, size],
    ["label.fromHead", labels.length, size],
  ];
  const lengths: readonly (readonly [string, number])[] = [
    ["norm.gain", size],
    ["norm.bias", size],
    ...["layer1.forward", "layer1.backward", "layer2.forward", "layer2.backward"].map(
      (layer) => [`${layer}.bias`, 4 * hidden] as const,
    ),
    ["tags.bias", tags.length],
    ["names.bias", names.length],
    ["arc.head.bias", size],
    ["arc.dep.bias", size],
    ["arc.pair.bias", size],
    ["arc.headBias", size],
    ["arc.distance", 2 * farthest + 1],
    ["label.head.bias", size],
    ["label.dep.bias", size],
    ["label.bias", labels.length],
  ];
  return {
    features: featuresMark(),
    vocabulary,
    tags,
    labels,
    names,
    lemmas: { pairs: {}, inflections: {}, capitals: {} },
    note: "learned nothing",
    matrices: new Map(
      shapes.map(([name, rows, columns]): [string, Matrix] => [
        name,
        quantise(numbers(rows * columns), rows, columns),
      ]),
    ),
    vectors: new Map(lengths.map(([name, length]) => [name, Float32Array.from(numbers(length))])),
  };
}

/** Numbers from 0 to below 1 (Mulberry32). */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
