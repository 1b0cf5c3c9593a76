// Scores time expressions on TimeML news: spans exactly, spans by overlap, and values where spans overlap.

import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { findTimes } from "../../src/extract/time/index.ts";
import { makeDocument } from "../../src/ingest/make-document.ts";
import { publishedTime } from "../../src/ingest/published.ts";
import { reader } from "./reader.ts";
import { type Row, rowOf } from "./row.ts";

export const area = "time";

const files = ["timebank.tml.jsonl", "aquaint.tml.jsonl"];

/** Rows for each corpus found under the shared folder. */
export async function score(shared: string): Promise<Row[]> {
  const rows: Row[] = [];
  for (const file of files) {
    const path = join(shared, "corpora/time", file);
    if (!existsSync(path)) {
      console.error(`time: ${path} is absent; skipped`);
      continue;
    }
    const lines = readFileSync(path, "utf8").split("\n").filter(Boolean);
    rows.push(...scoreLines(file.split(".")[0] ?? file, lines));
  }
  return rows;
}

/** A time expression of the truth or of ours. */
export interface Timex {
  readonly start: number;
  readonly end: number;
  readonly value: string;
}

function scoreLines(name: string, lines: readonly string[]): Row[] {
  const counts = { strict: 0, overlap: 0, value: 0, gold: 0, ours: 0 };
  for (const line of lines) {
    const { text, published, gold } = readTimeMl(line);
    const ours = timesOf(text, published);
    counts.gold += gold.length;
    counts.ours += ours.length;
    for (const truth of gold) {
      if (ours.some((one) => one.start === truth.start && one.end === truth.end)) counts.strict++;
      const match = ours.find((one) => one.start < truth.end && truth.start < one.end);
      if (match === undefined) continue;
      counts.overlap++;
      if (match.value === truth.value) counts.value++;
    }
  }
  return [
    rowOf(`${name} spans strict`, counts.strict, counts.ours, counts.gold),
    rowOf(`${name} spans overlap`, counts.overlap, counts.ours, counts.gold),
    rowOf(`${name} values`, counts.value, counts.ours, counts.gold),
  ];
}

/** The times our rules find in a text published on a day. */
export function timesOf(text: string, published: string | undefined): Timex[] {
  const document = makeDocument({
    text,
    ref: "truth",
    published: published === undefined ? undefined : publishedTime(published),
  });
  return findTimes(reader.read(document)).found.map(({ span, value }) => ({ ...span, value }));
}

/** Text, day and truth of one line of a TimeML file. */
export function readTimeMl(line: string): {
  readonly text: string;
  readonly published: string | undefined;
  readonly gold: readonly Timex[];
} {
  const { tml } = JSON.parse(line) as { tml: string };
  const dct = /functionInDocument="CREATION_TIME"[^>]*>/.exec(tml);
  const tag =
    dct === null ? "" : tml.slice(tml.lastIndexOf("<TIMEX3", dct.index), dct.index + dct[0].length);
  const day = /value="(\d{4}-\d{2}-\d{2})/.exec(tag)?.[1];
  const marked = /<TEXT>([\s\S]*?)<\/TEXT>/.exec(tml)?.[1] ?? "";
  const gold: { start: number; end: number; value: string }[] = [];
  const open: { start: number; end: number; value: string }[] = [];
  let text = "";
  for (const piece of marked.split(/(<[^>]*>)/)) {
    if (!piece.startsWith("<")) text += unescapeXml(piece);
    else if (piece.startsWith("<TIMEX3")) {
      const timex = { start: text.length, end: 0, value: /value="([^"]*)"/.exec(piece)?.[1] ?? "" };
      open.push(timex);
    } else if (piece.startsWith("</TIMEX3")) {
      const timex = open.pop();
      if (timex !== undefined) gold.push({ ...timex, end: text.length });
    }
  }
  return { text, published: day, gold: gold.sort((a, b) => a.start - b.start) };
}

function unescapeXml(text: string): string {
  return text
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&apos;", "'")
    .replaceAll("&amp;", "&");
}
