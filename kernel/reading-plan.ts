// AssemblyScript: the addresses and sizes of all that reading works on, in the order in which
// `src/read/trained/kernel-layout.ts` writes them.

import { Product } from "./products";

/** One direction of an LSTM layer; 16 rows of its products are the gates i, f, g, o of four units. */
@unmanaged
export class Direction {
  input: Product = changetype<Product>(0);
  state: Product = changetype<Product>(0);
}

/** A linear layer with a leaky rectifier: its outputs as f32, and as i16 with a scale for each position. */
@unmanaged
export class Projection {
  product: Product = changetype<Product>(0);
  outputs: usize = 0;
  rounded: usize = 0;
  scales: usize = 0;
}

@unmanaged
export class Plan {
  embedding: usize = 0;
  embeddingScales: usize = 0;
  embeddingSize: i32 = 0;
  normGain: usize = 0;
  normBias: usize = 0;
  forward1: Direction = changetype<Direction>(0);
  backward1: Direction = changetype<Direction>(0);
  forward2: Direction = changetype<Direction>(0);
  backward2: Direction = changetype<Direction>(0);
  hiddenSize: i32 = 0;
  tags: Product = changetype<Product>(0);
  names: Product = changetype<Product>(0);
  arcHead: Projection = changetype<Projection>(0);
  arcDependent: Projection = changetype<Projection>(0);
  arcPair: Product = changetype<Product>(0);
  arcHeadBias: usize = 0;
  arcDistance: usize = 0;
  labelHead: Projection = changetype<Projection>(0);
  labelDependent: Projection = changetype<Projection>(0);
  labelPair: Product = changetype<Product>(0);
  labelFromDependent: Product = changetype<Product>(0);
  labelFromHead: Product = changetype<Product>(0);

  /** i32 for each position and one more: where its rows of the embedding begin in `rows`. */
  starts: usize = 0;
  rows: usize = 0;
  /** i32 for each word: the position of its head. */
  heads: usize = 0;

  tagScores: usize = 0;
  nameScores: usize = 0;
  arcScores: usize = 0;
  labelScores: usize = 0;

  /** i16 activations, a row for each position, and the scale (f32 for each position) of either kind. */
  inputs: usize = 0;
  inputScales: usize = 0;
  states1: usize = 0;
  states2: usize = 0;
  stateScales: usize = 0;
  /** i16: the state before the first step. */
  noState: usize = 0;
  /** f32 scratch: an embedding, the cells of a direction, its gates at all positions, one score a position. */
  sum: usize = 0;
  cells: usize = 0;
  gates: usize = 0;
  headScores: usize = 0;
  /** Scratch of the label scores: a product i16 with its f32, and two more tables of label scores. */
  pair: usize = 0;
  pairRounded: usize = 0;
  pairScales: usize = 0;
  fromDependent: usize = 0;
  fromHead: usize = 0;
}
