// What runs the network: one in WebAssembly, one in plain TypeScript, with the same answers to the bit.

/** Tables that a kernel shares with its caller; those after `heads` are what it found out. */
export interface ReadingTables {
  /** For each position of the sentence (0 the root) where its rows begin in `rows`, and where the last ends. */
  readonly starts: Int32Array;
  /** Rows of the embedding. */
  readonly rows: Int32Array;
  /** For each word the position of its head. */
  readonly heads: Int32Array;
  /** Words x tags. */
  readonly tags: Float32Array;
  /** Words x name labels. */
  readonly names: Float32Array;
  /** Words x positions. */
  readonly arcs: Float32Array;
  /** Words x dependency labels. */
  readonly labels: Float32Array;
}

/** How many numbers each table has room for, and how many positions a sentence may have. */
export type TableSizes = { readonly [name in keyof ReadingTables]: number } & {
  readonly positions: number;
};

export interface ReadingKernel {
  readonly tables: ReadingTables;
  /** From `starts` and `rows` to `tags`, `names` and `arcs`. */
  encode(words: number): void;
  /** From `heads` to `labels`, after `encode` of the same sentence. */
  label(words: number): void;
}
