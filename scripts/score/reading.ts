// Scores the plain reader's tokens and sentences against Universal Dependencies treebanks, from raw text.

import { makeDocument } from "../../src/ingest/make-document.ts";
import type { Reading } from "../../src/model/reading.ts";
import type { Span } from "../../src/model/span.ts";
import { plainReader } from "../../src/read/index.ts";
import { type Row, rowOf } from "./row.ts";
import { treebanks, treebankTexts } from "./treebank-readings.ts";
import type { TreebankText } from "./treebank-text.ts";

/** What this file measures. */
export const area = "reading";

/** Exact-span scores of tokens and sentences; those of a development part are named for the treebank alone. */
export async function score(shared: string): Promise<Row[]> {
  return treebanks.flatMap(([part, file]) => {
    const texts = treebankTexts(shared, file);
    if (texts === undefined) return [];
    const name = part.replace(/ dev$/u, "");
    return [
      scoreLayer(`tokens ${name}`, texts, "tokens"),
      scoreLayer(`sentences ${name}`, texts, "sentences"),
    ];
  });
}

/** Where a sentence of ours ends and none of the treebank's does, and the other way round. */
export async function misses(shared: string): Promise<string[]> {
  const developed = treebanks.filter(([name]) => name.endsWith("dev"));
  return developed.flatMap(([, file]) =>
    (treebankTexts(shared, file) ?? []).flatMap((truth) => {
      const ours = new Set(read(truth).sentences.map(({ end }) => end));
      const theirs = new Set(truth.sentences.map(({ end }) => end));
      const around = (end: number) =>
        JSON.stringify(`${truth.text.slice(end - 40, end)} || ${truth.text.slice(end, end + 40)}`);
      return [
        ...[...ours].filter((end) => !theirs.has(end)).map((end) => `too many  ${around(end)}`),
        ...[...theirs].filter((end) => !ours.has(end)).map((end) => `too few   ${around(end)}`),
      ];
    }),
  );
}

function scoreLayer(
  kind: string,
  texts: readonly TreebankText[],
  layer: "tokens" | "sentences",
): Row {
  let [hits, ours, truths] = [0, 0, 0];
  for (const truth of texts) {
    const expected = new Set(truth[layer].map(spanKey));
    const spans = read(truth)[layer];
    ours += spans.length;
    truths += expected.size;
    hits += spans.filter((span) => expected.has(spanKey(span))).length;
  }
  return rowOf(kind, hits, ours, truths);
}

function read(truth: TreebankText): Reading {
  return plainReader.read(makeDocument({ text: truth.text, ref: "treebank" }));
}

function spanKey({ start, end }: Span): string {
  return `${start}-${end}`;
}
