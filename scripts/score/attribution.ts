// Scores who-says-what against PolNeAR: our statements beside one annotator's, matched one to one by their content.
// Several people marked some articles; the first of them is the truth here. Tokens are runs of letters and digits.

import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { findStatements } from "../../src/extract/attribution/index.ts";
import { makeDocument } from "../../src/ingest/make-document.ts";
import type { StatementClaim } from "../../src/model/claim.ts";
import type { Reading } from "../../src/model/reading.ts";
import type { Span } from "../../src/model/span.ts";
import { reader } from "./reader.ts";
import { type Row, rowOf } from "./row.ts";

export const area = "attribution";

type GoldSpan = readonly [start: number, end: number, text: string];

interface GoldAttribution {
  readonly source: readonly GoldSpan[];
  readonly cue: readonly GoldSpan[];
  readonly content: readonly GoldSpan[];
}

/** One article of the corpus. */
export interface Article {
  readonly doc_id: string;
  readonly text: string;
  readonly annotations: readonly { readonly attributions: readonly GoldAttribution[] }[];
}

/** A statement as sets of token offsets, ours or theirs. */
export interface Marked {
  readonly source: ReadonlySet<number>;
  readonly cue: ReadonlySet<number>;
  readonly content: ReadonlySet<number>;
  readonly spans: {
    readonly source: readonly Span[];
    readonly cue: readonly Span[];
    readonly content: readonly Span[];
  };
}

/** Scores the development articles in the shared folder; no rows where they are absent. */
export async function score(shared: string): Promise<Row[]> {
  const path = join(shared, "corpora/attribution/polnear-dev.jsonl");
  return existsSync(path) ? scoreArticles(readArticles(path)) : [];
}

/** The articles of a corpus file. */
export function readArticles(path: string): readonly Article[] {
  return readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as Article); // the corpus' own shape
}

/** The table for some articles. */
export function scoreArticles(articles: readonly Article[]): Row[] {
  return rowsOf(articles.map((article) => compare(article)));
}

/** The table for articles that were compared. */
export function rowsOf(all: readonly Compared[]): Row[] {
  const gold = sum(all, (one) => one.gold.length);
  const ours = sum(all, (one) => one.ours.length);
  const pairs = all.flatMap((one) => one.pairs);
  const right = pairs.filter(({ gold: a, ours: b }) => sameSource(a.source, b.source)).length;
  const direct = all.map((one) => directCounts(one));
  const of = (part: keyof DirectCounts): number => sum(direct, (one) => one[part]);
  return [
    rowOf("attributions matched", pairs.length, ours, gold),
    rowOf("source right given content", right, pairs.length, pairs.length),
    ...(["content", "source", "cue"] as const).map((part) => tokenRow(all, part)),
    sidesRow("direct quotations", [of("found"), of("gold")], [of("oursMatched"), of("ours")]),
    sidesRow(
      "direct, speaker right",
      [of("rightSpeaker"), of("gold")],
      [of("oursRight"), of("ours")],
    ),
  ];
}

export interface Compared {
  readonly text: string;
  readonly gold: readonly Marked[];
  readonly ours: readonly Marked[];
  readonly pairs: readonly { readonly gold: Marked; readonly ours: Marked }[];
}

/** One article read by us, beside the truth. */
export function compare(article: Article): Compared {
  const document = makeDocument({
    text: article.text,
    ref: article.doc_id,
    outlet: undefined,
    published: undefined,
  });
  return compareReading(article, reader.read(document));
}

/** The same of an article that is read already. */
export function compareReading(article: Article, reading: Reading): Compared {
  const starts = [...article.text.matchAll(/[\p{L}\p{N}]+/gu)].map((match) => match.index);
  const ours = findStatements(reading, []).found.map((claim) => markOurs(claim, starts));
  const gold = (article.annotations[0]?.attributions ?? [])
    .filter((one) => one.content.length > 0)
    .map((one) => markGold(one, starts));
  return { text: article.text, gold, ours, pairs: match(gold, ours) };
}

function markOurs(claim: StatementClaim, starts: readonly number[]): Marked {
  const { cue, chain } = claim.attribution;
  const nearest = [...chain].sort((a, b) => distance(a.span, cue) - distance(b.span, cue))[0];
  return mark(
    { source: nearest ? [nearest.span] : [], cue: cue ? [cue] : [], content: claim.content },
    starts,
  );
}

function distance(a: Span, b: Span | undefined): number {
  return b === undefined ? 0 : Math.max(a.start - b.end, b.start - a.end);
}

function markGold(gold: GoldAttribution, starts: readonly number[]): Marked {
  const spans = (list: readonly GoldSpan[]): readonly Span[] =>
    list.map(([start, end]) => ({ start, end }));
  return mark(
    { source: spans(gold.source), cue: spans(gold.cue), content: spans(gold.content) },
    starts,
  );
}

function mark(spans: Marked["spans"], starts: readonly number[]): Marked {
  const tokens = (list: readonly Span[]): ReadonlySet<number> =>
    new Set(starts.filter((start) => list.some((span) => span.start <= start && start < span.end)));
  return {
    source: tokens(spans.source),
    cue: tokens(spans.cue),
    content: tokens(spans.content),
    spans,
  };
}

/** Best pairs first, each of ours and theirs once, overlap F1 at least one half. */
function match(gold: readonly Marked[], ours: readonly Marked[]): Compared["pairs"] {
  const candidates = gold
    .flatMap((a) =>
      ours.map((b) => ({
        gold: a,
        ours: b,
        f1: overlap(a.content, b.content),
        tie: overlap(a.cue, b.cue),
      })),
    )
    .filter((pair) => pair.f1 >= 0.5)
    .sort((a, b) => b.f1 + b.tie / 100 - (a.f1 + a.tie / 100));
  const used = new Set<Marked>();
  return candidates.filter((pair) => {
    if (used.has(pair.gold) || used.has(pair.ours)) return false;
    used.add(pair.gold).add(pair.ours);
    return true;
  });
}

function sameSource(a: ReadonlySet<number>, b: ReadonlySet<number>): boolean {
  return a.size === 0 ? b.size === 0 : overlap(a, b) >= 0.5;
}

/** F1 of two sets of tokens. */
export function overlap(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  const shared = [...a].filter((token) => b.has(token)).length;
  return a.size + b.size === 0 ? 0 : (2 * shared) / (a.size + b.size);
}

/** Tokens that are source, cue or content of any statement, theirs against ours. */
function tokenRow(all: readonly Compared[], part: "content" | "source" | "cue"): Row {
  const counts = all.map(({ gold, ours }) => {
    const a = new Set(gold.flatMap((one) => [...one[part]]));
    const b = new Set(ours.flatMap((one) => [...one[part]]));
    return { hits: [...a].filter((token) => b.has(token)).length, ours: b.size, gold: a.size };
  });
  return rowOf(
    `${part} tokens`,
    sum(counts, (one) => one.hits),
    sum(counts, (one) => one.ours),
    sum(counts, (one) => one.gold),
  );
}

interface DirectCounts {
  readonly gold: number;
  readonly found: number;
  readonly rightSpeaker: number;
  readonly ours: number;
  readonly oursMatched: number;
  readonly oursRight: number;
}

/** Of theirs that are direct, how many were found; of ours, how many are anything of theirs. */
function directCounts({ text, gold, ours, pairs }: Compared): DirectCounts {
  const direct = (one: Marked): boolean => isDirect(text, one.spans.content);
  const rights = pairs.filter((pair) => sameSource(pair.gold.source, pair.ours.source));
  return {
    gold: gold.filter(direct).length,
    found: pairs.filter((pair) => direct(pair.gold)).length,
    rightSpeaker: rights.filter((pair) => direct(pair.gold)).length,
    ours: ours.filter(direct).length,
    oursMatched: pairs.filter((pair) => direct(pair.ours)).length,
    oursRight: rights.filter((pair) => direct(pair.ours)).length,
  };
}

/** All in quotation marks, where parts with only space between them are one: the corpus cuts at full stops. */
function isDirect(text: string, content: readonly Span[]): boolean {
  const parts: Span[] = [];
  for (const part of [...content].sort((a, b) => a.start - b.start)) {
    const last = parts.at(-1);
    if (last !== undefined && text.slice(last.end, part.start).trim() === "")
      parts[parts.length - 1] = { start: last.start, end: part.end };
    else parts.push(part);
  }
  return parts.every(({ start, end }) => /^["“'‘].*["”'’][.,;]?$/su.test(text.slice(start, end)));
}

/** A row where what is right of theirs and what is right of ours are counted each on its side. */
function sidesRow(
  kind: string,
  theirs: readonly [right: number, all: number],
  ours: readonly [right: number, all: number],
): Row {
  const recall = theirs[1] === 0 ? 0 : theirs[0] / theirs[1];
  const precision = ours[1] === 0 ? 0 : ours[0] / ours[1];
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { kind, precision, recall, f1, count: theirs[1] };
}

function sum<Item>(items: readonly Item[], of: (item: Item) => number): number {
  return items.reduce((total, item) => total + of(item), 0);
}
