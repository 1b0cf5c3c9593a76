// How wide the network is, and the tensors that follow from it.

import { farthest } from "../../src/read/trained/encoder-network.ts";

/** Widths in numbers; all but the counts of classes and rows are multiples of 8. */
export interface Shape {
  /** Rows of the embedding table. */
  readonly rows: number;
  /** Width of an embedding. */
  readonly embedding: number;
  /** Units of a layer in each direction. */
  readonly hidden: number;
  /** Width of what arcs and labels are scored from. */
  readonly scorer: number;
  readonly tags: number;
  readonly labels: number;
  readonly names: number;
}

/** The numbers of a matrix, `rows` inputs by `columns` outputs, or of a vector (one row). */
export interface Tensor {
  readonly rows: number;
  readonly columns: number;
  /** Columns that mean something; the rest fill up to a multiple of 8. */
  readonly live: number;
  /** Where its first number stands among all parameters. */
  readonly offset: number;
}

export type Tensors = ReadonlyMap<string, Tensor>;

/** Every tensor of the network by name; the embedding table comes last. */
export function tensorsOf(shape: Shape): Tensors {
  const { embedding, hidden, scorer } = shape;
  const both = 2 * hidden;
  const sizes: [name: string, rows: number, live: number][] = [
    ["norm.gain", 1, embedding],
    ["norm.bias", 1, embedding],
    ...["layer1", "layer2"].flatMap((layer) =>
      ["forward", "backward"].flatMap((direction): [string, number, number][] => [
        [`${layer}.${direction}.input`, layer === "layer1" ? embedding : both, 4 * hidden],
        [`${layer}.${direction}.state`, hidden, 4 * hidden],
        [`${layer}.${direction}.bias`, 1, 4 * hidden],
      ]),
    ),
    ["scorers", both, 4 * scorer],
    ["scorers.bias", 1, 4 * scorer],
    ["arc.pair", scorer, scorer],
    ["arc.headBias", scorer, 1],
    ["arc.distance", 1, 2 * farthest + 1],
    ["label.pair", scorer, shape.labels],
    ["label.fromDep", scorer, shape.labels],
    ["label.fromHead", scorer, shape.labels],
    ["label.bias", 1, shape.labels],
    ["tags", both, shape.tags],
    ["tags.bias", 1, shape.tags],
    ["names", both, shape.names],
    ["names.bias", 1, shape.names],
    ["embedding", shape.rows, embedding],
  ];
  const tensors = new Map<string, Tensor>();
  let offset = 0;
  for (const [name, rows, live] of sizes) {
    const columns = padded(live);
    tensors.set(name, { rows, columns, live, offset });
    offset += rows * columns;
  }
  return tensors;
}

/** The next multiple of 8. */
export function padded(count: number): number {
  return (count + 7) & ~7;
}

/** How many numbers all tensors hold. */
export function countOf(tensors: Tensors): number {
  return [...tensors.values()].reduce((sum, { rows, columns }) => sum + rows * columns, 0);
}

/** The tensor of this name. */
export function tensorOf(tensors: Tensors, name: string): Tensor {
  const tensor = tensors.get(name);
  if (tensor === undefined) throw new Error(`teaching: there is no tensor "${name}"`);
  return tensor;
}
