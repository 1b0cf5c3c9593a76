// The numbers of teaching, found by trying on the development parts.

/** How the network is taught. */
export interface Settings {
  readonly embedding: number;
  readonly hidden: number;
  readonly scorer: number;
  readonly epochs: number;
  /** Positions in a batch, both threads together. */
  readonly batch: number;
  readonly rate: number;
  readonly warmUp: number;
  /** The share of `rate` that is left at the end. */
  readonly lastRate: number;
  readonly thin: number;
  readonly hide: number;
  readonly seed: number;
  /** Longer sentences are not taught. */
  readonly longest: number;
  /** How far the average moves towards the weights, every so many steps. */
  readonly averageShare: number;
  readonly averageEvery: number;
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
};
