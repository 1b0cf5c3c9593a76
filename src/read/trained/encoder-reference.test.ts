// The encoder against the network written down once more: plainly, in 64 bits, with no rounding to whole numbers.

import { describe, expect, it } from "vitest";
import { randomModel, randomNumbers } from "../../../test/random-model.ts";
import { makeEncoder } from "./encoder.ts";
import { type FeatureRows, rootRow } from "./features.ts";
import type { TrainedModel } from "./model-file.ts";

type Vector = readonly number[];

const shapes = [
  { hidden: 16, embedding: 16, arc: 16, label: 16, tags: 7, labels: 5, names: 17 },
  { hidden: 24, embedding: 40, arc: 32, label: 8, tags: 33, labels: 18, names: 3 },
  { hidden: 128, embedding: 96, arc: 128, label: 128, tags: 90, labels: 54, names: 17 },
];

describe("the encoder", () => {
  for (const [seed, shape] of shapes.entries()) {
    it(`agrees with the network as written down, ${shape.hidden} units`, () => {
      const model = randomModel({ rows: 60, ...shape }, seed);
      const sentence = randomSentence(9, seed);
      const heads = [3, 1, 0, 5, 9, 7, 7, 2, 8];
      const scores = makeEncoder(model).encode(sentence, 0, 9);
      const wanted = reference(model, sentence, heads);
      expect(furthest(scores.tags, wanted.tags)).toBeLessThan(0.01);
      expect(furthest(scores.names, wanted.names)).toBeLessThan(0.01);
      expect(furthest(scores.arcs, wanted.arcs)).toBeLessThan(0.02);
      expect([...scores.labelsOf(heads)]).toEqual(wanted.labels);
    });
  }

  it("reads only the words it is asked for", () => {
    const model = randomModel({ rows: 60, ...at(shapes, 0) }, 4);
    const encoder = makeEncoder(model);
    const all = randomSentence(12, 5);
    const [first, end] = [all.starts[3] ?? 0, all.starts[8] ?? 0];
    const alone = {
      starts: all.starts.slice(3, 9).map((start) => start - first),
      rows: all.rows.slice(first, end),
    };
    const fromAll = Float32Array.from(encoder.encode(all, 3, 8).arcs);
    expect(encoder.encode(alone, 0, 5).arcs).toEqual(fromAll);
  });
});

function randomSentence(words: number, seed: number): FeatureRows {
  const random = randomNumbers(seed + 100);
  const starts = [0];
  while (starts.length <= words) starts.push((starts.at(-1) ?? 0) + 1 + Math.floor(random() * 9));
  const rows = Array.from({ length: starts.at(-1) ?? 0 }, () => Math.floor(random() * 60));
  return { starts: Int32Array.from(starts), rows: Int32Array.from(rows) };
}

function furthest(found: Float32Array, wanted: readonly Vector[]): number {
  const all = wanted.flat();
  expect(found.length).toBe(all.length);
  return Math.max(
    ...all.map((one, index) => (found[index] === one ? 0 : Math.abs((found[index] ?? 0) - one))),
  );
}

/** `labels` are the best of each word. */
function reference(model: TrainedModel, { starts, rows }: FeatureRows, heads: readonly number[]) {
  const words = heads.length;
  const ofWord = (word: number) => [...rows.slice(starts[word], starts[word + 1])];
  const positions = [[rootRow], ...heads.map((_, word) => ofWord(word))];
  const inputs = positions.map((of) => embedded(model, of));
  const states = layer(model, "layer2", layer(model, "layer1", inputs));
  const leaky = (name: string) => states.map((z) => linear(model, name, z).map(bend));
  const [arcHead, arcDep, labelHead, labelDep] = [
    "arc.head",
    "arc.dep",
    "label.head",
    "label.dep",
  ].map(leaky);
  const turned = arcHead?.map((of) => times(model, "arc.pair", of)) ?? [];
  const distances = vector(model, "arc.distance");
  const arc = (d: number, h: number) =>
    d === h
      ? -Infinity
      : dot(at(arcDep, d), at(turned, h)) +
        dot(vector(model, "arc.headBias"), at(arcHead, h)) +
        at(distances, Math.max(-32, Math.min(32, h - d)) + 32);
  const labelScores = (d: number, h: number) => {
    const [dep, head] = [at(labelDep, d), at(labelHead, h)];
    const joined = dep.map((one, index) => one * at(head, index));
    const parts = [
      times(model, "label.pair", joined),
      times(model, "label.fromDep", dep),
      times(model, "label.fromHead", head),
      vector(model, "label.bias"),
    ];
    return model.labels.map((_, label) => parts.reduce((sum, part) => sum + at(part, label), 0));
  };
  const root = model.labels.indexOf("root");
  const best = (d: number, h: number) => {
    if (h === 0) return root;
    const scores = labelScores(d, h).map((score, label) => (label === root ? -Infinity : score));
    return scores.indexOf(Math.max(...scores));
  };
  return {
    tags: states.slice(1).map((z) => linear(model, "tags", z)),
    names: states.slice(1).map((z) => linear(model, "names", z)),
    arcs: heads.map((_, word) => Array.from({ length: words + 1 }, (_, h) => arc(word + 1, h))),
    labels: heads.map((head, word) => best(word + 1, head)),
  };
}

function embedded(model: TrainedModel, rows: Vector): Vector {
  const summed = rows.map((row) => weightsOf(model, "embedding", row)).reduce(add);
  const mean = summed.reduce((sum, one) => sum + one, 0) / summed.length;
  const variance = summed.reduce((sum, one) => sum + (one - mean) ** 2, 0) / summed.length;
  const [gain, bias] = [vector(model, "norm.gain"), vector(model, "norm.bias")];
  return summed.map(
    (one, index) => ((one - mean) / Math.sqrt(variance + 1e-5)) * at(gain, index) + at(bias, index),
  );
}

function layer(model: TrainedModel, name: string, inputs: readonly Vector[]): readonly Vector[] {
  const forward = direction(model, `${name}.forward`, inputs);
  const backward = direction(model, `${name}.backward`, inputs.toReversed()).toReversed();
  return forward.map((states, position) => [...states, ...at(backward, position)]);
}

function direction(model: TrainedModel, name: string, inputs: readonly Vector[]): Vector[] {
  const size = model.matrices.get(`${name}.state`)?.columns ?? 0;
  let state: Vector = new Array<number>(size).fill(0);
  let cell = state;
  const bias = vector(model, `${name}.bias`);
  return inputs.map((input) => {
    const fromInput = add(times(model, `${name}.input`, input), bias);
    const gates = add(fromInput, times(model, `${name}.state`, state));
    const gate = (index: number) => gates.slice(index * size, (index + 1) * size);
    const [i, f, g, o] = [
      gate(0).map(sigmoid),
      gate(1).map(sigmoid),
      gate(2).map(Math.tanh),
      gate(3).map(sigmoid),
    ];
    cell = cell.map((kept, unit) => at(f, unit) * kept + at(i, unit) * at(g, unit));
    state = cell.map((value, unit) => at(o, unit) * Math.tanh(value));
    return state;
  });
}

function linear(model: TrainedModel, name: string, input: Vector): Vector {
  return add(times(model, name, input), vector(model, `${name}.bias`));
}

function times(model: TrainedModel, name: string, input: Vector): Vector {
  const rows = model.matrices.get(name)?.rows ?? 0;
  return Array.from({ length: rows }, (_, row) => dot(weightsOf(model, name, row), input));
}

function weightsOf(model: TrainedModel, name: string, row: number): Vector {
  const matrix = model.matrices.get(name);
  if (matrix === undefined) throw new Error(name);
  const scale = matrix.scales[row] ?? 0;
  const start = row * matrix.columns;
  return [...matrix.values.subarray(start, start + matrix.columns)].map((value) => value * scale);
}

function vector(model: TrainedModel, name: string): Vector {
  return [...(model.vectors.get(name) ?? [])];
}

function dot(one: Vector, other: Vector): number {
  return one.reduce((sum, value, index) => sum + value * at(other, index), 0);
}

function add(one: Vector, other: Vector): Vector {
  return one.map((value, index) => value + at(other, index));
}

function sigmoid(x: number): number {
  return 1 / (1 + Math.exp(-x));
}

function bend(x: number): number {
  return x > 0 ? x : 0.1 * x;
}

function at<T>(list: readonly T[] | undefined, index: number): T {
  const found = list?.[index];
  if (found === undefined) throw new Error(`nothing at ${index}`);
  return found;
}
