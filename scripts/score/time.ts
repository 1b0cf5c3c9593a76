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
import { countTimes, missesIn, readTimeMl, type TimeMlText, type Timex } from "./time-ml.ts";

export const area = "time";

const files = ["timebank.tml.jsonl", "aquaint.tml.jsonl"];

/** Rows for each corpus found under the shared folder. */
export async function score(shared: string): Promise<Row[]> {
  const news = files.flatMap((file) =>
    scoreNews(file.split(".")[0] ?? file, linesOf(shared, file).map(readTimeMl)),
  );
  return [...news, ...scoreDays(linesOf(shared, "gum-dates-train.jsonl"))];
}

function linesOf(shared: string, file: string): readonly string[] {
  const path = join(shared, "corpora/time", file);
  if (existsSync(path)) return readFileSync(path, "utf8").split("\n").filter(Boolean);
  console.error(`time: ${path} is absent; skipped`);
  return [];
}

function scoreNews(name: string, texts: readonly TimeMlText[]): readonly Row[] {
  if (texts.length === 0) return [];
  const { strict, overlap, value, ours, gold } = countTimes(texts, timesOf);
  return [
    rowOf(`${name} spans strict`, strict, ours, gold),
    rowOf(`${name} spans overlap`, overlap, ours, gold),
    rowOf(`${name} values`, value, ours, gold),
  ];
}

/** What was missed, found in vain, cut or read otherwise than it was marked, a line each. */
export async function misses(shared: string): Promise<readonly string[]> {
  return files.flatMap((file) =>
    linesOf(shared, file)
      .map(readTimeMl)
      .flatMap((text) => missesIn(text, timesOf)),
  );
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
