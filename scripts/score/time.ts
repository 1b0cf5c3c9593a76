// Scores time expressions on TimeML news as TempEval-3 did (spans exactly, spans by overlap, equal values where spans
// overlap), and the days that dates mean on GUM, apart for texts told from outside of their time and for dated ones.

import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { findTimes } from "../../src/extract/time/index.ts";
import { makeDocument } from "../../src/ingest/make-document.ts";
import { publishedTime } from "../../src/ingest/published.ts";
import type { TimeExpression } from "../../src/model/time.ts";
import { type MarkedText, readMarkedTexts } from "./gum-times.ts";
import { reader } from "./reader.ts";
import { type Row, rowOf } from "./row.ts";

export const area = "time";

const files = ["timebank.tml.jsonl", "aquaint.tml.jsonl"];

/** Rows for each corpus found under the shared folder. */
export async function score(shared: string): Promise<Row[]> {
  const news = files.flatMap((file) =>
    scoreLines(file.split(".")[0] ?? file, linesOf(shared, file)),
  );
  return [...news, ...scoreDays(linesOf(shared, "gum-dates-train.jsonl"))];
}

function linesOf(shared: string, file: string): readonly string[] {
  const path = join(shared, "corpora/time", file);
  if (existsSync(path)) return readFileSync(path, "utf8").split("\n").filter(Boolean);
  console.error(`time: ${path} is absent; skipped`);
  return [];
}

/** A time expression of the truth or of ours. */
export interface Timex {
  readonly start: number;
  readonly end: number;
  readonly value: string;
}

function scoreLines(name: string, lines: readonly string[]): Row[] {
  if (lines.length === 0) return [];
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

/** Narrated texts are read without a date, as histories and lives are found. */
function scoreDays(lines: readonly string[]): Row[] {
  const texts = readMarkedTexts(lines);
  return [true, false].flatMap((narrated) => {
    const kind = texts.filter((text) => text.narrated === narrated);
    return kind.length === 0
      ? []
      : [daysRow(narrated ? "gum narrated days" : "gum dated days", kind)];
  });
}

function daysRow(name: string, texts: readonly MarkedText[]): Row {
  const counts = { days: 0, gold: 0, ours: 0 };
  for (const { text, published, narrated, dates } of texts) {
    const ours = expressionsOf(text, narrated ? undefined : published).filter(
      ({ time }) => time !== undefined,
    );
    counts.gold += dates.length;
    counts.ours += ours.length;
    counts.days += dates.filter((date) => ours.some((one) => meansDays(one, date))).length;
  }
  return rowOf(name, counts.days, counts.ours, counts.gold);
}

function meansDays({ span, time }: TimeExpression, date: MarkedText["dates"][number]): boolean {
  return (
    span.start < date.end &&
    date.start < span.end &&
    time?.earliest === date.earliest &&
    time.latest === date.latest
  );
}

/** The times our rules find in a text published on a day. */
export function timesOf(text: string, published: string | undefined): Timex[] {
  return expressionsOf(text, published).map(({ span, value }) => ({ ...span, value }));
}

function expressionsOf(text: string, published: string | undefined): readonly TimeExpression[] {
  const document = makeDocument({
    text,
    ref: "truth",
    published: published === undefined ? undefined : publishedTime(published),
  });
  return findTimes(reader.read(document)).found;
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
