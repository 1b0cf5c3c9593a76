// Teaches the second opinion on names: softmax regression over the rows of a word and its neighbours, a word at a time,
// with a rate for each weight that falls with what it has moved (AdaGrad; Duchi, Hazan and Singer 2011). Two rounds: with
// more it learns its corpora by heart.

import { featureRows } from "../src/read/trained/features.ts";
import type { TrainedModel } from "../src/read/trained/model-file.ts";
import { type Matrix, quantise } from "../src/read/trained/quantise.ts";
import {
  findWideRows,
  mostWideRows,
  wideNamesTensor,
  wideRows,
} from "../src/read/trained/wide-names.ts";
import { seededRandom } from "./random.ts";
import type { NameLabel, TaughtDocument } from "./taught.ts";

const rounds = 2;
const rate = 0.1;
/** A slope less than this is not followed: most words are clearly no names. */
const leastSlope = 1e-3;

/** The model with a second opinion on names, learned from these documents. */
export function withWideNames(
  model: TrainedModel,
  documents: readonly TaughtDocument[],
): TrainedModel {
  const wide = teachWideNames(documents, model.names);
  return { ...model, matrices: new Map(model.matrices).set(wideNamesTensor, wide) };
}

/** The matrix `names.wide` of a model with these name labels. The same for the same documents. */
export function teachWideNames(
  documents: readonly TaughtDocument[],
  labels: readonly string[],
): Matrix {
  const learner = new Learner(labels);
  const random = seededRandom(1);
  const named = documents.filter(({ sentences }) => sentences.some(({ names }) => names));
  for (let round = 0; round < rounds; round++)
    for (const document of shuffled(named, random)) learner.read(document);
  return learner.matrix();
}

function shuffled<Item>(items: readonly Item[], random: () => number): readonly Item[] {
  const keys = items.map(() => random());
  const order = items.map((_, index) => index);
  order.sort((a, b) => (keys[a] ?? 0) - (keys[b] ?? 0));
  return order.flatMap((index) => items.slice(index, index + 1));
}

class Learner {
  readonly #labels: readonly string[];
  readonly #weights: Float32Array;
  /** Sums of squared slopes. */
  readonly #moved: Float32Array;
  readonly #rows = new Int32Array(mostWideRows);
  readonly #shares: Float64Array;

  constructor(labels: readonly string[]) {
    this.#labels = labels;
    this.#weights = new Float32Array(wideRows * labels.length);
    this.#moved = new Float32Array(wideRows * labels.length).fill(1e-6);
    this.#shares = new Float64Array(labels.length);
  }

  matrix(): Matrix {
    return quantise(this.#weights, wideRows, this.#labels.length);
  }

  read({ sentences }: TaughtDocument): void {
    const features = featureRows(
      sentences.map(({ words }) => words),
      new Map(),
    );
    let first = 0;
    for (const { words, names } of sentences) {
      const range = [first, first + words.length] as const;
      for (const [index, label] of (names ?? []).entries()) {
        const right = this.#right(label);
        if (right === undefined) continue;
        this.#learn(findWideRows(features, first + index, range, this.#rows), right);
      }
      first += words.length;
    }
  }

  /** Which labels are right; `undefined` where any may be. */
  #right(label: NameLabel): readonly boolean[] | undefined {
    if (label === "?") return undefined;
    if (label !== "O?") return this.#labels.map((one) => one === label);
    return this.#labels.map((one) => one === "O" || one.endsWith("MISC"));
  }

  #learn(count: number, right: readonly boolean[]): void {
    const sum = this.#guess(count, right);
    const width = this.#labels.length;
    for (let label = 0; label < width; label++) {
      const share = this.#shares[label] ?? 0;
      const slope = share - (right[label] === true ? share / sum : 0);
      if (Math.abs(slope) < leastSlope) continue;
      for (let index = 0; index < count; index++) {
        const at = (this.#rows[index] ?? 0) * width + label;
        const moved = (this.#moved[at] ?? 0) + slope * slope;
        this.#moved[at] = moved;
        this.#weights[at] = (this.#weights[at] ?? 0) - (rate * slope) / Math.sqrt(moved);
      }
    }
  }

  /** Sets the share of each label; gives what the right ones have together. */
  #guess(count: number, right: readonly boolean[]): number {
    const width = this.#labels.length;
    const shares = this.#shares.fill(0);
    for (let index = 0; index < count; index++) {
      const row = (this.#rows[index] ?? 0) * width;
      for (let label = 0; label < width; label++)
        shares[label] = (shares[label] ?? 0) + (this.#weights[row + label] ?? 0);
    }
    const most = Math.max(...shares);
    let [all, good] = [0, 0];
    for (let label = 0; label < width; label++) all += Math.exp((shares[label] ?? 0) - most);
    for (let label = 0; label < width; label++) {
      const share = Math.exp((shares[label] ?? 0) - most) / all;
      shares[label] = share;
      if (right[label] === true) good += share;
    }
    return Math.max(good, 1e-12);
  }
}
