// The numbers of teaching, found by trying on the development parts.

/** How the network is taught. A step is one batch: from its slopes to new weights. An epoch teaches everything once. */
export interface Settings {
  readonly embedding: number;
  readonly hidden: number;
  readonly scorer: number;
  readonly epochs: number;
  /** Positions in a batch, both threads together. */
  readonly batch: number;
  /** How far Adam moves a weight in a step, at most; in the literature the learning rate. */
  readonly rate: number;
  /** Steps over which the rate grows evenly from 0 to `rate`. */
  readonly warmUp: number;
  /** The share of `rate` that is left at the end. */
  readonly lastRate: number;
  /** Chance that a number between two parts of the network is left out of a step: dropout (Srivastava et al. 2014). */
  readonly thin: number;
  /** Chance that a word is hidden in a step: its own embedding is that of unknown words, affixes and tables stay. */
  readonly hide: number;
  readonly seed: number;
  /** Longer sentences are not taught. */
  readonly longest: number;
  /** How far the average moves towards the weights, every so many steps. */
  readonly averageShare: number;
  readonly averageEvery: number;
  /** Bytes that one thread may use for its part of a batch. */
  readonly arena: number;
}

export const settings: Settings = {
  embedding: 96,
  hidden: 192,
  scorer: 128,
  epochs: 17,
  batch: 800,
  rate: 3e-3,
  warmUp: 100,
  lastRate: 0.02,
  thin: 0.33,
  hide: 0.15,
  seed: 20,
  longest: 120,
  averageShare: 0.02,
  averageEvery: 10,
  arena: 400_000_000,
};
