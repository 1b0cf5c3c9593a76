// Scores the trained reader from raw text to tree, as the evaluation of the CoNLL 2018 shared task does (Zeman et al. 2018,
// conll18_ud_eval.py): words of ours and of the treebank are aligned by their characters, and each counts as right in a
// layer if it is aligned and agrees, punctuation included. Relations are compared by their universal part. Where a
// written form does not spell its words out, words inside of it are aligned by form, in order.

import { makeDocument } from "../../src/ingest/make-document.ts";
import type { Reader, Reading } from "../../src/model/reading.ts";
import { type Row, rowOf } from "./row.ts";
import { trainedReader, treebanks, treebankTexts } from "./treebank-readings.ts";
import type { TreebankText } from "./treebank-text.ts";

/** What this file measures. */
export const area = "end-to-end";

/** Rows for each treebank; none where the treebanks or the model are missing. */
export async function score(shared: string): Promise<Row[]> {
  const reader = trainedReader();
  if (reader === undefined) return [];
  return treebanks.flatMap(([name, file]) => {
    const texts = treebankTexts(shared, file);
    return texts === undefined ? [] : endToEndRows(name, texts, reader);
  });
}

const layers = ["words", "upos", "xpos", "lemma", "uas", "las"] as const;
type Layer = (typeof layers)[number];

/** How well a reader does on raw texts. */
export function endToEndRows(
  name: string,
  texts: readonly TreebankText[],
  reader: Reader,
): readonly Row[] {
  const hits = new Map<Layer, number>(layers.map((layer) => [layer, 0]));
  let [ours, truths] = [0, 0];
  for (const truth of texts) {
    const reading = reader.read(makeDocument({ text: truth.text, ref: "treebank" }));
    ours += reading.tokens.length;
    truths += truth.words.length;
    for (const [layer, count] of rightWords(truth, reading))
      hits.set(layer, (hits.get(layer) ?? 0) + count);
  }
  return layers.map((layer) => rowOf(`${layer} ${name}`, hits.get(layer) ?? 0, ours, truths));
}

function rightWords(truth: TreebankText, reading: Reading): readonly (readonly [Layer, number])[] {
  const aligned = align(truth, reading);
  const pairs = truth.words.flatMap((word, index) => {
    const token = aligned.get(index);
    return token === undefined ? [] : { word, token };
  });
  const count = (isRight: (pair: (typeof pairs)[number]) => boolean): number =>
    pairs.filter(isRight).length;
  const headRight = ({ word, token }: (typeof pairs)[number]): boolean => {
    const head = reading.tree[token]?.head;
    return word.head < 0 ? head === -1 : head !== undefined && aligned.get(word.head) === head;
  };
  return [
    ["words", pairs.length],
    ["upos", count(({ word, token }) => word.upos === reading.tags[token]?.upos)],
    ["xpos", count(({ word, token }) => word.xpos === reading.tags[token]?.xpos)],
    [
      "lemma",
      count(({ word, token }) => word.lemma === "_" || word.lemma === reading.tags[token]?.lemma),
    ],
    ["uas", count(headRight)],
    [
      "las",
      count(
        (pair) =>
          headRight(pair) &&
          universal(pair.word.label) === universal(reading.tree[pair.token]?.label ?? ""),
      ),
    ],
  ];
}

function universal(label: string): string {
  return label.replace(/:.*$/u, "");
}

/** Index of our token for each word of the treebank that has one. */
function align(truth: TreebankText, { tokens }: Reading): ReadonlyMap<number, number> {
  const aligned = new Map<number, number>();
  let at = 0;
  for (const [index, { span, form }] of truth.words.entries()) {
    while (at < tokens.length && (tokens[at]?.start ?? 0) < span.start) at++;
    const inside: number[] = [];
    for (let token = at; (tokens[token]?.end ?? span.end + 1) <= span.end; token++)
      inside.push(token);
    const spelt = form.length === span.end - span.start;
    const same = inside.find((token) => {
      const { start, end, lower } = tokens[token] ?? { start: -1, end: -1, lower: "" };
      return spelt ? start === span.start && end === span.end : lower === form.toLowerCase();
    });
    if (same === undefined) continue;
    aligned.set(index, same);
    at = same + 1;
  }
  return aligned;
}
