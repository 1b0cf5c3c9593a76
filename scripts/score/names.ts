// Scores names on news from many countries: exact spans, without titles, for persons, organisations and places.
// The corpus' facilities count as places and ours too; our named groups count as organisations, as the corpus
// has them; its nationalities, dates, money, products and works are not asked for.

import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { findMentions } from "../../src/extract/names/index.ts";
import { findTimes } from "../../src/extract/time/index.ts";
import { makeDocument } from "../../src/ingest/make-document.ts";
import type { EntityKind, Mention } from "../../src/model/mention.ts";
import { reader } from "./reader.ts";
import { type Row, rowOf } from "./row.ts";

export const area = "names";

/** A row a kind and one over all. Empty where the corpus is absent. */
export async function score(shared: string): Promise<Row[]> {
  return nameRows(loadArticles(shared), namesFound);
}

/** The articles of the corpus; none where it is absent. */
export function loadArticles(shared: string): readonly Article[] {
  const path = join(shared, "corpora/ner/worldwide-dev.tsv");
  if (existsSync(path)) return readArticles(readFileSync(path, "utf8"));
  console.error(`names: ${path} is absent; skipped`);
  return [];
}

const kinds = ["person", "organisation", "place"] as const;
type Kind = (typeof kinds)[number];

/** A name of the truth or of ours. */
export interface NamedSpan {
  readonly start: number;
  readonly end: number;
  readonly kind: Kind;
}

/** An article put together from the corpus' tokens, with its true names. */
export interface Article {
  readonly ref: string;
  readonly text: string;
  readonly names: readonly NamedSpan[];
}

/** A row a kind and one over all for what is found in each article; none for no articles. */
export function nameRows<Text extends { readonly names: readonly NamedSpan[] }>(
  articles: readonly Text[],
  find: (article: Text) => readonly NamedSpan[],
): Row[] {
  if (articles.length === 0) return [];
  const counts = new Map(kinds.map((kind) => [kind, { hits: 0, ours: 0, truth: 0 }]));
  for (const article of articles) {
    const truth = new Set(article.names.map(keyOf));
    for (const name of article.names) bump(counts.get(name.kind), "truth");
    for (const name of find(article)) {
      bump(counts.get(name.kind), "ours");
      if (truth.has(keyOf(name))) bump(counts.get(name.kind), "hits");
    }
  }
  const rows = [...counts].map(([kind, { hits, ours, truth }]) => rowOf(kind, hits, ours, truth));
  const sum = (field: "hits" | "ours" | "truth"): number =>
    [...counts.values()].reduce((total, count) => total + count[field], 0);
  return [...rows, rowOf("all three", sum("hits"), sum("ours"), sum("truth"))];
}

function bump<Field extends string>(count: Record<Field, number> | undefined, field: Field): void {
  if (count !== undefined) count[field] += 1;
}

function keyOf({ start, end, kind }: NamedSpan): string {
  return `${start}-${end}-${kind}`;
}

const ourKinds: Readonly<Record<EntityKind, Kind | undefined>> = {
  person: "person",
  organisation: "organisation",
  group: "organisation",
  place: "place",
  facility: "place",
  other: undefined,
};

/** What the product finds in an article, titles left off. */
export function namesFound(article: Article): readonly NamedSpan[] {
  const reading = reader.read(makeDocument({ text: article.text, ref: article.ref }));
  const mentions = findMentions(reading, findTimes(reading).found).found;
  return mentions.flatMap((mention) => {
    const kind = ourKinds[mention.kind];
    if (kind === undefined || mention.form !== "name") return [];
    if (mention.rules.includes("names/people")) return [];
    return [{ start: nameStart(mention, article.text), end: mention.end, kind }];
  });
}

function nameStart(mention: Mention, text: string): number {
  if (mention.title === undefined) return mention.start;
  const gap = /^\s*/u.exec(text.slice(mention.title.end, mention.end))?.[0].length ?? 0;
  return mention.title.end + gap;
}

/** The articles of the corpus: `# name`, then a token and its tag a line, a blank line between paragraphs. */
export function readArticles(source: string): readonly Article[] {
  return source.split(/^# /mu).slice(1).map(readArticle);
}

function readArticle(block: string): Article {
  const [ref = "", ...lines] = block.split("\n");
  const names: NamedSpan[] = [];
  let text = "";
  let open: { start: number; kind: Kind } | undefined;
  const close = (): void => {
    if (open !== undefined) names.push({ ...open, end: text.length });
    open = undefined;
  };
  for (const line of lines) {
    const [token = "", tag = ""] = line.split("\t");
    if (token === "") {
      close();
      text = text === "" || text.endsWith("\n\n") ? text : `${text}\n\n`;
      continue;
    }
    if (!tag.startsWith("I-")) close();
    text += gapBefore(text, token);
    const kind = trueKinds[tag.slice(2)];
    if (tag.startsWith("B-") && kind !== undefined) open = { start: text.length, kind };
    text += token;
  }
  close();
  return { ref, text, names };
}

const trueKinds: Readonly<Record<string, Kind>> = {
  Person: "person",
  Organization: "organisation",
  Location: "place",
  Facility: "place",
};

/** The white space that a writer would have put before a token. */
export function gapBefore(text: string, token: string): string {
  if (text === "" || /[\s([“‘$£€#/‐-]$/u.test(text)) return "";
  if (/^(?:[,.;:!?)\]%”’/‐-]|n['’]t$|['’](?:s|re|ve|ll|d|m)$)/u.test(token)) return "";
  if (/[’']$/u.test(text) && /^(?:s|t|re|ve|ll|d|m)$/u.test(token)) return "";
  // "U . S ." is one short form; an odd straight quotation mark opens, an even one closes.
  if (/(?:^|[\s.])\p{Lu}\.$/u.test(text) && /^\p{Lu}$/u.test(token)) return "";
  if (/^["']$/u.test(token)) return isOpen(text, token) ? "" : " ";
  return /["']$/u.test(text) && isOpen(text, text.slice(-1)) && !/\p{L}['’]$/u.test(text)
    ? ""
    : " ";
}

function isOpen(text: string, mark: string): boolean {
  const paragraph = text.slice(text.lastIndexOf("\n") + 1);
  return paragraph.split(mark).length % 2 === 0;
}
