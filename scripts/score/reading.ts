// Scores the plain reader's tokens and sentences against Universal Dependencies treebanks, from raw text.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { makeDocument } from "../../src/ingest/make-document.ts";
import type { Span } from "../../src/model/span.ts";
import { plainReader } from "../../src/read/index.ts";
import { parseTreebank, type TreebankText } from "./treebank-text.ts";

export interface Row {
  readonly kind: string;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** How many the treebank holds. */
  readonly count: number;
}

/** What this file measures. */
export const area = "reading";

const treebanks = [
  ["gum", "gum-cc-dev.conllu"],
  ["ewt", "ewt-dev.conllu"],
] as const;

/** Exact-span scores of tokens and sentences on the development parts of two treebanks. */
export async function score(shared: string): Promise<Row[]> {
  return treebanks.flatMap(([name, file]) => {
    const texts = parseTreebank(readFileSync(join(shared, "corpora/ud", file), "utf8"));
    return [
      scoreLayer(`tokens ${name}`, texts, "tokens"),
      scoreLayer(`sentences ${name}`, texts, "sentences"),
    ];
  });
}

function scoreLayer(
  kind: string,
  texts: readonly TreebankText[],
  layer: "tokens" | "sentences",
): Row {
  let found = 0;
  let count = 0;
  let right = 0;
  for (const truth of texts) {
    const spans = plainReader.read(makeDocument({ text: truth.text, ref: "treebank" }))[layer];
    const expected = new Set(truth[layer].map(spanKey));
    found += spans.length;
    count += expected.size;
    right += spans.filter((span) => expected.has(spanKey(span))).length;
  }
  const precision = found === 0 ? 0 : right / found;
  const recall = count === 0 ? 0 : right / count;
  const f1 = right === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { kind, precision, recall, f1, count };
}

function spanKey({ start, end }: Span): string {
  return `${start}-${end}`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const { SITREP_SHARED: shared = join(process.cwd(), "../shared") } = process.env;
  console.table(await score(shared));
}
