// Scores tags and lemmas on the words of Universal Dependencies treebanks: accuracy, which is precision and recall at once.

import { type Row, rowOf } from "./row.ts";
import { type ReadSentence, readTreebank, treebanks } from "./treebank-readings.ts";

/** What this file measures. */
export const area = "tags";

const layers = ["upos", "xpos", "lemma"] as const;
type Layer = (typeof layers)[number];

/** Rows for each layer and treebank; none where the treebanks or the model are missing. */
export async function score(shared: string): Promise<Row[]> {
  return treebanks.flatMap(([name, file]) => {
    const read = readTreebank(shared, file);
    return read === undefined ? [] : tagRows(name, read);
  });
}

/** How many words of some sentences have the right tag. */
export function tagRows(name: string, read: readonly ReadSentence[]): readonly Row[] {
  const compared = read.flatMap(compare);
  return layers.map((layer) => {
    const hits = compared.filter((one) => isRight(one, layer)).length;
    return rowOf(`${layer} ${name}`, hits, compared.length, compared.length);
  });
}

/** The pairs most confused on the development parts, a layer after the other, each with its commonest words. */
export async function misses(shared: string): Promise<readonly string[]> {
  return treebanks
    .filter(([name]) => name.endsWith("dev"))
    .flatMap(([name, file]) => {
      const compared = (readTreebank(shared, file) ?? []).flatMap(compare);
      return layers.flatMap((layer) => confusions(name, layer, compared));
    });
}

type Marks = Readonly<Record<Layer, string>>;

interface Compared {
  readonly form: string;
  readonly truth: Marks;
  readonly ours: Marks;
}

function compare({ words, ours }: ReadSentence): readonly Compared[] {
  return words.map((truth, at) => ({
    form: truth.form,
    truth,
    ours: ours.tags[at] ?? { upos: "", xpos: "", lemma: "" },
  }));
}

/** A lemma that the treebank leaves open is any, as in the CoNLL 2018 shared task. */
function isRight({ form, truth, ours }: Compared, layer: Layer): boolean {
  const open = layer === "lemma" && truth.lemma === "_" && form !== "_";
  return open || truth[layer] === ours[layer];
}

const mostPairs = 40;
const mostWords = 8;

function confusions(name: string, layer: Layer, compared: readonly Compared[]): readonly string[] {
  const pairs = new Map<string, string[]>();
  for (const one of compared.filter((each) => !isRight(each, layer))) {
    const pair =
      layer === "lemma"
        ? `${one.truth.upos}: lemma`
        : `${one.truth[layer]} taken for ${one.ours[layer]}`;
    const word =
      layer === "lemma"
        ? `${one.form}: ${one.truth.lemma}, not ${one.ours.lemma}`
        : one.form.toLowerCase();
    const words = pairs.get(pair);
    if (words === undefined) pairs.set(pair, [word]);
    else words.push(word);
  }
  return [...pairs]
    .sort(([, a], [, b]) => b.length - a.length)
    .slice(0, mostPairs)
    .map(([pair, words]) => `${layer} ${name}  ${words.length}  ${pair}  (${commonest(words)})`);
}

/** The commonest of some words, each with its count. */
export function commonest(words: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .slice(0, mostWords)
    .map(([word, count]) => (count === 1 ? word : `${word} ${count}`))
    .join(", ");
}
