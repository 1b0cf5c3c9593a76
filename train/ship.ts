// Taught weights and classes as the model that ships.

import { fixedRows } from "../src/read/trained/features.ts";
import { featuresMark } from "../src/read/trained/features-mark.ts";
import type { LemmaTable } from "../src/read/trained/lemmas.ts";
import type { TrainedModel } from "../src/read/trained/model-file.ts";
import { type Matrix, quantise } from "../src/read/trained/quantise.ts";
import type { Classes } from "./lessons.ts";
import type { Weights } from "./network/teach.ts";

/** What stands around the weights. */
export interface Framing {
  readonly note: string;
  readonly classes: Classes;
  readonly lemmas: LemmaTable;
}

/** Eight bits a weight, a scale a row; the four scorers, taught side by side, part here. */
export function modelOf(weights: Weights, { note, classes, lemmas }: Framing): TrainedModel {
  const matrices = new Map<string, Matrix>();
  const vectors = new Map<string, Float32Array>();
  for (const [name, { rows, columns, values }] of parted(weights)) {
    if (rows === 1) vectors.set(name, values);
    else matrices.set(name, quantise(values, rows, columns));
  }
  const { rows = 0 } = matrices.get("embedding") ?? {};
  if (rows !== fixedRows + classes.vocabulary.length)
    throw new Error("the embedding table does not fit the vocabulary");
  const { vocabulary, tags, labels, names } = classes;
  const features = featuresMark();
  return { features, note, vocabulary, tags, labels, names, lemmas, matrices, vectors };
}

type Weight = Weights extends ReadonlyMap<string, infer Each> ? Each : never;

const scorers = ["arc.head", "arc.dep", "label.head", "label.dep"] as const;

/** The weights by the names they have in the model. */
function parted(weights: Weights): ReadonlyMap<string, Weight> {
  const all = new Map<string, Weight>(weights);
  const together = all.get("scorers");
  const bias = all.get("scorers.bias");
  if (together === undefined || bias === undefined) throw new Error("there are no scorers");
  all.delete("scorers");
  all.delete("scorers.bias");
  const rows = together.rows / scorers.length;
  for (const [index, name] of scorers.entries()) {
    const { columns } = together;
    const from = index * rows;
    const values = together.values.slice(from * columns, (from + rows) * columns);
    all.set(name, { rows, columns, values });
    const biases = bias.values.slice(from, from + rows);
    all.set(`${name}.bias`, { rows: 1, columns: rows, values: biases });
  }
  return all;
}
