// Scores which reports are found to be one text, over pairs of reports given all at once.
//
// `news`: articles of many outlets on many stories, among them real syndicated copies. `shootings`: local reports of shootings,
// many made from one announcement of the police. Their pairs were labelled by hand (test/truth/copies.json: documents by a
// hash of their text, and no words): `copy`, one text but for its frame; `near-copy`, edited, cut or joined with another;
// `same-material`, sentences or quotations in common; all others are independent. Pairs nobody can tell are left out.
//
// `made: ...`: copies made of articles by one kind of edit each; pairs of an article and its copy are to be found.
//
// What is read of a report here does not hang on the model, so the plain reader does.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { makeDocument } from "../../src/ingest/make-document.ts";
import type { Entry } from "../../src/model/entry.ts";
import { sha256Hex } from "../../src/model/ids.ts";
import { tell, understand } from "../../src/pipeline.ts";
import { plainReader } from "../../src/read/index.ts";
import { editKinds } from "./made-copies.ts";
import { type Row, rowOf } from "./row.ts";

export const area = "copies";

type Degree = "copy" | "near-copy" | "same-material" | "unclear";

interface Labelled {
  readonly corpus: "clusters" | "shootings";
  readonly documents: readonly string[];
  readonly pairs: readonly (readonly [string, string, Degree])[];
}

/** A text, and what it is known by: a hash for one of a corpus. */
interface Text {
  readonly key: string;
  readonly text: string;
  readonly outlet: string | undefined;
}

/** Every how many-th article is copied, and from how many words up. */
const madeStep = 4;
const leastWords = 120;

export async function score(shared: string): Promise<Row[]> {
  const texts = textsOf(shared);
  return [
    ...truths().flatMap((truth) => rowsOf(truth, texts[truth.corpus])),
    ...madeRows(texts.clusters),
  ];
}

/** Pairs wrongly found or missed, by the hashes of their texts. */
export async function misses(shared: string): Promise<string[]> {
  const texts = textsOf(shared);
  return truths().flatMap((truth) => {
    const found = foundAmong(textsIn(truth, texts[truth.corpus]));
    const label = labelsOf(truth);
    const wrong = [...found].filter((pair) => !isCopy(label(pair)) && label(pair) !== "unclear");
    const missed = truth.pairs
      .filter(([, , degree]) => isCopy(degree))
      .map(([a, b]) => pairKey(a, b))
      .filter((pair) => !found.has(pair));
    return [
      ...wrong.map((pair) => `wrong   ${truth.corpus} ${pair} ${label(pair)}`),
      ...missed.map((pair) => `missed  ${truth.corpus} ${pair} ${label(pair)}`),
    ];
  });
}

function truths(): readonly Labelled[] {
  const file = new URL("../../test/truth/copies.json", import.meta.url);
  return JSON.parse(readFileSync(file, "utf8")).corpora;
}

interface Article {
  readonly text: string;
  readonly domain: string;
}

interface Incident {
  readonly docs: readonly { readonly text: string; readonly uri: string }[];
}

function textsOf(shared: string): Record<Labelled["corpus"], readonly Text[]> {
  const articles = linesOf<Article>(join(shared, "corpora/clusters/news-cluster-dev.jsonl"));
  const incidents = linesOf<Incident>(join(shared, "corpora/figures/gva-dev.jsonl"));
  return {
    clusters: articles.map(({ text, domain }) => ({ key: keyOf(text), text, outlet: domain })),
    shootings: incidents
      .flatMap(({ docs }) => docs)
      .map(({ text, uri }) => ({
        key: keyOf(text),
        text,
        outlet: /^https?:\/\/([^/]+)/u.exec(uri)?.[1],
      })),
  };
}

function linesOf<Item>(file: string): readonly Item[] {
  return readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as Item);
}

function keyOf(text: string): string {
  return sha256Hex(text).slice(0, 16);
}

function pairKey(a: string, b: string): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`;
}

function isCopy(degree: Degree | "independent"): boolean {
  return degree === "copy" || degree === "near-copy";
}

function labelsOf({ pairs }: Labelled): (pair: string) => Degree | "independent" {
  const labels = new Map(pairs.map(([a, b, degree]) => [pairKey(a, b), degree] as const));
  return (pair) => labels.get(pair) ?? "independent";
}

function textsIn({ documents }: Labelled, texts: readonly Text[]): readonly Text[] {
  const byKey = new Map(texts.map((text) => [text.key, text]));
  return documents.flatMap((key) => byKey.get(key) ?? []);
}

function rowsOf(truth: Labelled, texts: readonly Text[]): readonly Row[] {
  const name = truth.corpus === "clusters" ? "news" : "shootings";
  const label = labelsOf(truth);
  const found = [...foundAmong(textsIn(truth, texts))].filter((pair) => label(pair) !== "unclear");
  const right = found.filter((pair) => isCopy(label(pair)));
  const copies = truth.pairs.filter(([, , degree]) => isCopy(degree));
  const byDegree = (["copy", "near-copy"] as const).map((degree) => {
    const hits = right.filter((pair) => label(pair) === degree).length;
    const wanted = copies.filter(([, , one]) => one === degree).length;
    return rowOf(`${name}: ${degree}, recall only`, hits, hits, wanted);
  });
  return [rowOf(`${name}: near-copies`, right.length, found.length, copies.length), ...byDegree];
}

/** The pairs of texts found to be copies or near-copies, all given at once. */
function foundAmong(texts: readonly Text[]): ReadonlySet<string> {
  const documents = texts.map(({ key, text, outlet }) => makeDocument({ ref: key, text, outlet }));
  const entries = documents.map(
    (document): Entry => ({ kind: "extraction", extraction: understand(document, plainReader) }),
  );
  const refOf = new Map(documents.map(({ id, ref }) => [id, ref]));
  const groups = tell(entries)
    .dependence.filter(({ degree }) => degree === "copy" || degree === "near-copy")
    .map(({ reports }) => reports.flatMap((id) => refOf.get(id) ?? []));
  return new Set(groups.flatMap(pairsOf));
}

function pairsOf(keys: readonly string[]): readonly string[] {
  return keys.flatMap((a, at) => keys.slice(at + 1).map((b) => pairKey(a, b)));
}

function madeRows(articles: readonly Text[]): readonly Row[] {
  const labelled = truths().find(({ corpus }) => corpus === "clusters");
  const related = new Set((labelled?.pairs ?? []).flatMap((pair) => pair.slice(0, 2)));
  const single = articles
    .filter(({ key, text }) => !related.has(key) && text.split(/\s+/u).length >= leastWords)
    .filter((_, at) => at % madeStep === 0);
  return editKinds.map(({ name, edit }) => {
    const copies = single.map(({ key, text }) => ({
      key: `${key} copied`,
      text: edit(text),
      outlet: "Harbour Post",
    }));
    const found = foundAmong([...single, ...copies]);
    const right = single.filter(({ key }) => found.has(pairKey(key, `${key} copied`)));
    return rowOf(`made: ${name}`, right.length, found.size, single.length);
  });
}
