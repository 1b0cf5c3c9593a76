// From the feature rows of a sentence to the scores of its tags, names and arcs: the network, run in whole
// numbers of eight and sixteen bits. Which tree or which names follow from the scores is for others to decide.

import { networkOf } from "./encoder-network.ts";
import { type FeatureRows, rootRow } from "./features.ts";
import { webAssemblyKernel } from "./kernel.ts";
import type { ReadingKernel, TableSizes } from "./kernel-tables.ts";
import type { TrainedModel } from "./model-file.ts";
import { plainKernel } from "./plain-kernel.ts";

/** The longest sentence the encoder takes, in words; the caller cuts longer ones. */
export const longestSentence = 256;

/** How many rows of the embedding the words of a sentence may have, taken together. */
const mostRows = 64 * longestSentence;

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
   * Throws a RangeError on a head that is no column.
   */
  labelsOf(heads: ArrayLike<number>): Int32Array;
}

export interface Encoder {
  /**
   * Scores the words `from` up to but not `to` of the feature rows, which are one sentence. Throws a RangeError
   * on more than `longestSentence` words, on a row that the embedding table does not have, and on more rows than
   * 64 a word of the longest sentence.
   */
  encode(features: FeatureRows, from: number, to: number): SentenceScores;
}

/**
 * Makes a model ready to run; of its bytes nothing is needed afterwards, unless it runs without WebAssembly.
 * `plain` keeps it from WebAssembly; the scores are the same to the bit. Throws an Error of one line on a model
 * whose tensors do not fit together.
 */
export function makeEncoder(
  model: TrainedModel,
  options: { readonly plain?: boolean } = {},
): Encoder {
  const network = networkOf(model);
  const [tags, names, labels] = [model.tags.length, model.names.length, model.labels.length];
  const sizes = tableSizes(tags, names, labels);
  const fast = options.plain === true ? undefined : webAssemblyKernel(network, sizes);
  return new SentenceEncoder(fast ?? plainKernel(network, sizes), {
    ...{ rows: network.embedding.rows, tags, names, labels },
    root: model.labels.indexOf("root"),
  });
}

function tableSizes(tags: number, names: number, labels: number): TableSizes {
  const words = longestSentence;
  const positions = words + 1;
  return {
    positions,
    starts: positions + 1,
    rows: mostRows + 1,
    heads: words,
    tags: words * tags,
    names: words * names,
    arcs: words * positions,
    labels: positions * labels,
  };
}

interface Counts {
  readonly rows: number;
  readonly tags: number;
  readonly names: number;
  readonly labels: number;
  /** Number of the label `root`, -1 where there is none. */
  readonly root: number;
}

class SentenceEncoder implements Encoder {
  readonly #best = new Int32Array(longestSentence);
  readonly #kernel: ReadingKernel;
  readonly #counts: Counts;

  constructor(kernel: ReadingKernel, counts: Counts) {
    this.#kernel = kernel;
    this.#counts = counts;
  }

  encode(features: FeatureRows, from: number, to: number): SentenceScores {
    const words = to - from;
    if (!(words >= 0 && words <= longestSentence)) {
      throw new RangeError(`a sentence of ${words} words, where 0 to ${longestSentence} can be`);
    }
    this.#tell(features, from, words);
    if (words > 0) this.#kernel.encode(words);
    const { tags, names, arcs } = this.#kernel.tables;
    return {
      words,
      tags: tags.subarray(0, words * this.#counts.tags),
      names: names.subarray(0, words * this.#counts.names),
      arcs: arcs.subarray(0, words * (words + 1)),
      labelsOf: (heads) => this.#labelsOf(words, heads),
    };
  }

  /** Writes the rows of the root and of each word where the kernel reads them. */
  #tell({ starts, rows }: FeatureRows, from: number, words: number): void {
    const to = this.#kernel.tables;
    const first = starts[from] ?? 0;
    const count = (starts[from + words] ?? first) - first;
    if (count > mostRows) throw new RangeError(`a sentence of ${count} rows of the embedding`);
    to.starts[0] = 0;
    to.rows[0] = rootRow;
    for (let word = 0; word <= words; word++) {
      to.starts[word + 1] = (starts[from + word] ?? first) - first + 1;
    }
    for (let at = 0; at < count; at++) {
      const row = rows[first + at] ?? -1;
      if (!(row >= 0 && row < this.#counts.rows)) {
        throw new RangeError(`row ${row} of the embedding, which has ${this.#counts.rows}`);
      }
      to.rows[at + 1] = row;
    }
  }

  #labelsOf(words: number, heads: ArrayLike<number>): Int32Array {
    const to = this.#kernel.tables.heads;
    for (let word = 0; word < words; word++) {
      const head = heads[word] ?? -1;
      if (!(head >= 0 && head <= words)) {
        throw new RangeError(`head ${head} in a sentence of ${words} words`);
      }
      to[word] = head;
    }
    if (words > 0) this.#kernel.label(words);
    for (let word = 0; word < words; word++) {
      this.#best[word] =
        to[word] === 0 && this.#counts.root >= 0 ? this.#counts.root : this.#bestAt(word);
    }
    return this.#best.subarray(0, words);
  }

  /** The best label of a word, `root` apart. */
  #bestAt(word: number): number {
    const { labels, root } = this.#counts;
    const scores = this.#kernel.tables.labels;
    let best = -1;
    let most = -Infinity;
    for (let label = 0; label < labels; label++) {
      const score = scores[word * labels + label] ?? 0;
      if (label === root || !(score > most)) continue;
      best = label;
      most = score;
    }
    return best;
  }
}
