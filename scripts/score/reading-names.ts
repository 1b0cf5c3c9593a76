// Scores the names that the trained reader finds, before any rule about news: on international news from raw text, and on
// a treebank's documents on its own words.

import { existsSync } from "node:fs";
import { join } from "node:path";
import { makeDocument } from "../../src/ingest/make-document.ts";
import type { Reader } from "../../src/model/reading.ts";
import { annotate, type ReaderParts } from "../../src/read/trained/annotate.ts";
import { spansOf } from "../../train/corpora/name-spans.ts";
import { loadTreebank } from "../../train/corpora/treebank.ts";
import type { NameLabel, TaughtDocument } from "../../train/taught.ts";
import { type Article, loadArticles, type NamedSpan, nameRows } from "./names.ts";
import type { Row } from "./row.ts";
import { loadParts, trainedReader } from "./treebank-readings.ts";

/** What this file measures. */
export const area = "reading-names";

const treebanks = [
  ["gum dev", "gum-cc-dev.conllu"],
  ["gum test", "gum-cc-test.conllu"],
] as const;

/** A row a kind for each text; none where the corpora or the model are missing. */
export async function score(shared: string): Promise<Row[]> {
  const reader = trainedReader();
  const parts = loadParts();
  if (reader === undefined || parts === undefined) return [];
  const news = nameRows(loadArticles(shared), (article) => namesRead(article, reader));
  return [
    ...named("news", news),
    ...treebanks.flatMap(([name, file]) => {
      const path = join(shared, "corpora/ud", file);
      if (!existsSync(path)) return [];
      const texts = loadTreebank(path).map((document) => marked(document, parts));
      return named(
        name,
        nameRows(texts, ({ found }) => found),
      );
    }),
  ];
}

function named(text: string, rows: readonly Row[]): readonly Row[] {
  return rows.map((row) => ({ ...row, kind: `${row.kind} ${text}` }));
}

function namesRead({ text, ref }: Article, reader: Reader): readonly NamedSpan[] {
  return reader
    .read(makeDocument({ text, ref }))
    .names.flatMap(({ start, end, kind }) => (kind === "other" ? [] : [{ start, end, kind }]));
}

const kinds = { PER: "person", ORG: "organisation", LOC: "place" } as const;

/** The names of a document by the numbers of its words: true ones and ours. Words of which the treebank says nothing do not count. */
function marked(
  { sentences }: TaughtDocument,
  parts: ReaderParts,
): { readonly names: readonly NamedSpan[]; readonly found: readonly NamedSpan[] } {
  const read = annotate(
    parts,
    sentences.map(({ words }) => words),
  );
  const names: NamedSpan[] = [];
  const found: NamedSpan[] = [];
  let first = 0;
  for (const [index, { words, names: labels = [] }] of sentences.entries()) {
    for (const { start, end, kind } of spansOf(labels))
      if (kind !== "MISC")
        names.push({ start: first + start, end: first + end, kind: kinds[kind] });
    for (const name of read[index]?.names ?? [])
      if (name.kind !== "other" && isSaid(labels, name.first, name.end))
        found.push({ start: first + name.first, end: first + name.end, kind: name.kind });
    first += words.length;
  }
  return { names, found };
}

function isSaid(labels: readonly NameLabel[], first: number, end: number): boolean {
  return labels.slice(first, end).every((label) => label !== "?");
}
