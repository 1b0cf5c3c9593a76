// The tensors of a model by their part in the network, checked to fit together. A model that does not fit is
// refused here, so that no kernel need look again.

import { rootRow } from "./features.ts";
import type { TrainedModel } from "./model-file.ts";
import type { Matrix } from "./quantise.ts";

/** A matrix and what is added to its products, one number a row. */
export interface Linear {
  readonly weights: Matrix;
  readonly bias: Float32Array;
}

/** One direction of a layer; rows are the gates input, forget, cell and output, `hiddenSize` of each. */
export interface LstmDirection {
  readonly input: Linear;
  readonly state: Linear;
}

export interface LstmLayer {
  readonly forward: LstmDirection;
  readonly backward: LstmDirection;
}

export interface Network {
  readonly embedding: Matrix;
  readonly normGain: Float32Array;
  readonly normBias: Float32Array;
  /** States of one direction. */
  readonly hiddenSize: number;
  readonly layer1: LstmLayer;
  readonly layer2: LstmLayer;
  readonly tags: Linear;
  readonly names: Linear;
  readonly arcHead: Linear;
  readonly arcDependent: Linear;
  /** Turns a head so that its product with a dependent is the arc's score. */
  readonly arcPair: Linear;
  /** What a head is worth whatever the dependent. */
  readonly arcHeadBias: Float32Array;
  /** For head minus dependent, from `-farthest` to `farthest`. */
  readonly arcDistance: Float32Array;
  readonly labelHead: Linear;
  readonly labelDependent: Linear;
  readonly labelPair: Linear;
  readonly labelFromDependent: Linear;
  readonly labelFromHead: Linear;
}

/** Words between a word and its head that are told apart; farther ones count as this many. `kernel/reading.ts` has it too. */
export const farthest = 32;

/** The greatest inner size at which no sum of products leaves 32 bits: 127 x 32767 x 512 < 2^31. */
export const widestInput = 512;

/** The network of a model. Throws an Error of one line naming the tensor that is missing or of another shape. */
export function networkOf(model: TrainedModel): Network {
  const find = finder(model);
  const embedding = find.matrix("embedding");
  if (embedding.rows <= rootRow) {
    refuse(`its tensor embedding has ${embedding.rows} rows where ${rootRow + 1} are needed`);
  }
  const size = find.wide("embedding", embedding.columns);
  const hiddenSize = find.wide("layer1.forward.state", find.matrix("layer1.forward.state").columns);
  const both = 2 * hiddenSize;
  const arcSize = find.wide("arc.head", find.matrix("arc.head").rows);
  const labelSize = find.wide("label.head", find.matrix("label.head").rows);
  const { tags, names, labels } = model;
  const layer = (name: string, columns: number): LstmLayer => ({
    forward: find.direction(`${name}.forward`, hiddenSize, columns),
    backward: find.direction(`${name}.backward`, hiddenSize, columns),
  });
  return {
    embedding,
    normGain: find.vector("norm.gain", size),
    normBias: find.vector("norm.bias", size),
    hiddenSize,
    layer1: layer("layer1", size),
    layer2: layer("layer2", both),
    tags: find.linear("tags", [tags.length, both]),
    names: find.linear("names", [names.length, both]),
    arcHead: find.linear("arc.head", [arcSize, both]),
    arcDependent: find.linear("arc.dep", [arcSize, both]),
    arcPair: find.unbiased("arc.pair", [arcSize, arcSize]),
    arcHeadBias: find.vector("arc.headBias", arcSize),
    arcDistance: find.vector("arc.distance", 2 * farthest + 1),
    labelHead: find.linear("label.head", [labelSize, both]),
    labelDependent: find.linear("label.dep", [labelSize, both]),
    labelPair: find.linear("label.pair", [labels.length, labelSize], "label.bias"),
    labelFromDependent: find.unbiased("label.fromDep", [labels.length, labelSize]),
    labelFromHead: find.unbiased("label.fromHead", [labels.length, labelSize]),
  };
}

type Shape = readonly [rows: number, columns: number];

function finder({ matrices, vectors }: TrainedModel) {
  const matrix = (name: string, shape?: Shape): Matrix => {
    const found = matrices.get(name) ?? refuse(`its tensor ${name} is missing`);
    if (shape !== undefined) expectShape(name, [found.rows, found.columns], shape);
    return found;
  };
  const vector = (name: string, length: number): Float32Array => {
    const found = vectors.get(name) ?? refuse(`its tensor ${name} is missing`);
    expectShape(name, [found.length], [length]);
    return found;
  };
  const linear = (name: string, shape: Shape, bias = `${name}.bias`): Linear => ({
    weights: matrix(name, shape),
    bias: vector(bias, shape[0]),
  });
  const unbiased = (name: string, shape: Shape): Linear => ({
    weights: matrix(name, shape),
    bias: new Float32Array(shape[0]),
  });
  const direction = (name: string, hiddenSize: number, columns: number): LstmDirection => ({
    input: linear(`${name}.input`, [4 * hiddenSize, columns], `${name}.bias`),
    state: unbiased(`${name}.state`, [4 * hiddenSize, hiddenSize]),
  });
  const wide = (name: string, size: number): number => {
    const fits = size > 0 && size % 8 === 0 && 2 * size <= widestInput;
    return fits ? size : refuse(`the width ${size} of its tensor ${name} is not 8, 16 ... 256`);
  };
  return { matrix, vector, linear, unbiased, direction, wide };
}

function expectShape(name: string, found: readonly number[], wanted: readonly number[]): void {
  if (found.join() === wanted.join()) return;
  refuse(`its tensor ${name} is ${found.join(" x ")} where ${wanted.join(" x ")} is needed`);
}

function refuse(problem: string): never {
  throw new Error(`reading model unusable: ${problem}`);
}
