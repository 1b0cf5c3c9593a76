// The texts of the conflict labels: passages of news from three corpora, each put together as its labels were made on it.

import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gapBefore, readArticles } from "./names.ts";

/** The corpora the passages are of. */
export const corpora = ["re3d", "worldwide", "ecbplus", "clusters"] as const;
export type Corpus = (typeof corpora)[number];

const files: Readonly<Record<Corpus, string>> = {
  re3d: "corpora/ner/re3d-dev.jsonl",
  worldwide: "corpora/ner/worldwide-dev.tsv",
  ecbplus: "corpora/events/ecbplus-dev.jsonl",
  clusters: "corpora/clusters/news-cluster-dev.jsonl",
};

/** Whether all of them are in the shared folder. */
export function corporaAreThere(shared: string): boolean {
  return corpora.every((corpus) => existsSync(join(shared, files[corpus])));
}

/** The documents of a corpus in the order of the file, by a hash of their id: the ids of some name an outlet. */
export function documentsOf(corpus: Corpus, shared: string): ReadonlyMap<string, string> {
  const source = readFileSync(join(shared, files[corpus]), "utf8");
  return new Map(readers[corpus](source).map(([id, text]) => [keyOf(id), text]));
}

/** The first 16 digits of the SHA-256 of an id, in hexadecimal. */
function keyOf(id: string): string {
  return createHash("sha256").update(id).digest("hex").slice(0, 16);
}

type Named = readonly [id: string, text: string];

const readers: Readonly<Record<Corpus, (source: string) => readonly Named[]>> = {
  re3d: (source) =>
    rows<Re3d>(source).map(({ document }) => [document._id, document.text.replace(/\r/gu, "")]),
  worldwide: (source) => readArticles(source).map(({ ref, text }) => [ref, text.trim()]),
  ecbplus: (source) => rows<EcbPlus>(source).map((row) => [row.doc_id, textOf(row)]),
  clusters: (source) => rows<Clustered>(source).map((row) => [row.doc_id, row.text]),
};

interface Re3d {
  readonly document: { readonly _id: string; readonly text: string };
}

interface EcbPlus {
  readonly doc_id: string;
  readonly tokens: readonly string[];
  readonly sent_of_token: readonly number[];
}

interface Clustered {
  readonly doc_id: string;
  readonly text: string;
}

// The corpora's own shapes: a line a document.
function rows<Row>(source: string): readonly Row[] {
  return source
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as Row);
}

// Sentences of tokens: what ends like a sentence is followed by a space, a heading by an empty line; addresses go.
function textOf({ tokens, sent_of_token: sentences }: EcbPlus): string {
  const parts: string[] = [];
  for (const [at, token] of tokens.entries()) {
    const index = sentences[at] ?? 0;
    const part = parts[index] ?? "";
    parts[index] = part + gapBefore(part, token) + token;
  }
  return parts
    .filter((part) => part !== "" && !/^https? ?:/u.test(part))
    .map((part) => (/[.!?]["'”’)]*$/u.test(part) ? `${part} ` : `${part}\n\n`))
    .join("")
    .trim();
}
