// Models of random numbers, for tests and timings of what runs them: well-formed, and knowing nothing.

import { farthest } from "../src/read/trained/encoder-network.ts";
import { fixedRows } from "../src/read/trained/features.ts";
import { featuresMark } from "../src/read/trained/features-mark.ts";
import type { TrainedModel } from "../src/read/trained/model-file.ts";
import { quantise } from "../src/read/trained/quantise.ts";

export interface ModelSizes {
  readonly rows: number;
  readonly embedding: number;
  readonly hidden: number;
  readonly arc: number;
  readonly label: number;
  readonly tags: number;
  readonly labels: number;
  readonly names: number;
}

/** A number from 0 up to but not 1 at each call, the same for the same seed (mulberry32). */
export function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A model whose products are about as large as a trained one's; `spread` makes them larger. */
export function randomModel(sizes: ModelSizes, seed: number, spread = 1): TrainedModel {
  const random = randomNumbers(seed);
  const numbers = (count: number, most: number) =>
    Float32Array.from({ length: count }, () => (random() * 2 - 1) * most * spread);
  const { embedding, hidden, arc, label } = sizes;
  const both = 2 * hidden;
  const shapes: [name: string, rows: number, columns: number][] = [
    ["embedding", sizes.rows, embedding],
    ...["layer1.forward", "layer1.backward", "layer2.forward", "layer2.backward"].flatMap(
      (name): [string, number, number][] => [
        [`${name}.input`, 4 * hidden, name.startsWith("layer1") ? embedding : both],
        [`${name}.state`, 4 * hidden, hidden],
      ],
    ),
    ["tags", sizes.tags, both],
    ["names", sizes.names, both],
    ["arc.head", arc, both],
    ["arc.dep", arc, both],
    ["arc.pair", arc, arc],
    ["label.head", label, both],
    ["label.dep", label, both],
    ["label.pair", sizes.labels, label],
    ["label.fromDep", sizes.labels, label],
    ["label.fromHead", sizes.labels, label],
  ];
  const lengths: [name: string, length: number][] = [
    ["norm.gain", embedding],
    ["norm.bias", embedding],
    ["arc.headBias", arc],
    ["arc.distance", 2 * farthest + 1],
    ["label.bias", sizes.labels],
    ...["tags", "names", "arc.head", "arc.dep", "label.head", "label.dep"].map(
      (name): [string, number] => [`${name}.bias`, shapes.find(([of]) => of === name)?.[1] ?? 0],
    ),
    ...["layer1.forward", "layer1.backward", "layer2.forward", "layer2.backward"].map(
      (name): [string, number] => [`${name}.bias`, 4 * hidden],
    ),
  ];
  return {
    features: featuresMark(),
    vocabulary: Array.from({ length: Math.max(0, sizes.rows - fixedRows) }, (_, at) => `word${at}`),
    tags: Array.from({ length: sizes.tags }, (_, at) => `X/${at}`),
    labels: Array.from({ length: sizes.labels }, (_, at) => (at === 1 ? "root" : `label${at}`)),
    names: Array.from({ length: sizes.names }, (_, at) => `N-${at}`),
    lemmas: {},
    note: "random numbers",
    matrices: new Map(
      shapes.map(([name, rows, columns]) => [
        name,
        quantise(numbers(rows * columns, 3 / Math.sqrt(columns)), rows, columns),
      ]),
    ),
    vectors: new Map(lengths.map(([name, length]) => [name, numbers(length, 0.8)])),
  };
}
