// From the feature rows of a sentence to the scores of its tags, names and arcs: the network, run in whole
// numbers of eight and sixteen bits. Which tree or which names follow from the scores is for others to decide.

import type { FeatureRows } from "./features.ts";
import type { TrainedModel } from "./model-file.ts";

/** The longest sentence the encoder takes, in words; the caller cuts longer ones. */
export const longestSentence = 256;

/**
 * What the network thinks of a sentence of `words` words. The arrays belong to the encoder and hold until its
 * next `encode`; tables lie row after row.
 */
export interface SentenceScores {
  readonly words: number;
  /** `words` x number of tags of the model. */
  readonly tags: Float32Array;
  /** `words` x number of name labels of the model. */
  readonly names: Float32Array;
  /**
   * `words` x (`words` + 1): the row is the dependent, column 0 the root, column `j` the word `j - 1` as head.
   * A word as its own head has `-Infinity`.
   */
  readonly arcs: Float32Array;
  /**
   * The best label of each word, as a number in the model's `labels`, given its head as a column of `arcs`
   * (0 the root). The label `root` is for heads 0 and for nothing else. The array holds until the next call.
   */
  labelsOf(heads: ArrayLike<number>): Int32Array;
}

export interface Encoder {
  /**
   * Scores the words `from` up to but not `to` of the feature rows, which are one sentence. Throws a RangeError
   * on more than `longestSentence` words and on a row that the embedding table does not have.
   */
  encode(features: FeatureRows, from: number, to: number): SentenceScores;
}

/** Makes a model ready to run; nothing of the model's bytes is needed afterwards. `plain` keeps it from WebAssembly. */
export declare function makeEncoder(
  model: TrainedModel,
  options?: { readonly plain?: boolean },
): Encoder;
