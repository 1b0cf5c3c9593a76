// Our times beside chrono-node's on the same texts in one run: spans, values, speed. Labelled news where it is there, else
// invented reports, of which only the speed can be told.

import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type ParsedComponents, type ParsedResult, parse } from "chrono-node";
import { timesOf } from "../scripts/score/time.ts";
import {
  countTimes,
  readTimeMl,
  type TimeFinder,
  type TimeMlText,
  type Timex,
} from "../scripts/score/time-ml.ts";
import { sharedFolder } from "../scripts/shared-folder.ts";
import { inventedReports } from "./invented-reports.ts";
import { wordsPerSecond } from "./words-per-second.ts";

export interface DateComparison {
  readonly name: string;
  readonly wordsPerSecond: number;
  /** F1, in per cent, a corpus: spans exactly, and equal values where spans overlap. */
  readonly corpora: readonly {
    readonly corpus: string;
    readonly spans: number;
    readonly values: number;
  }[];
}

const readers: readonly { readonly name: string; readonly find: TimeFinder }[] = [
  { name: "sitrep", find: timesOf },
  { name: "chrono-node", find: timesOfChrono },
];

const files = ["timebank.tml.jsonl", "aquaint.tml.jsonl"];

/** Each on the same texts. Ours includes reading with the model, on which it decides by tense. */
export function compareDates(): readonly DateComparison[] {
  const corpora = files
    .map((file) => join(sharedFolder, "corpora/time", file))
    .filter((path) => existsSync(path))
    .map((path) => ({
      corpus: path.split("/").at(-1)?.split(".")[0] ?? path,
      texts: readFileSync(path, "utf8").split("\n").filter(Boolean).map(readTimeMl),
    }));
  const texts =
    corpora[0]?.texts.slice(0, 60).map(({ text }) => text) ??
    inventedReports(40).map(({ text }) => text);
  return readers.map(({ name, find }) => ({
    name,
    wordsPerSecond: wordsPerSecond((text) => find(text, "2031-05-16"), texts),
    corpora: corpora.map(({ corpus, texts: labelled }) => ({ corpus, ...scoreOf(find, labelled) })),
  }));
}

/** The comparison as lines of text. */
export function dateLines(compared: readonly DateComparison[]): readonly string[] {
  const corpora = compared[0]?.corpora.map(({ corpus }) => corpus) ?? [];
  const heads = corpora.flatMap((corpus) => [`${corpus} spans`, "values"]);
  return [
    ["".padEnd(14), "words/s".padStart(9), ...heads.map((head) => head.padStart(15))].join(""),
    ...compared.map(({ name, wordsPerSecond: speed, corpora: scores }) =>
      [
        name.padEnd(14),
        String(speed).padStart(9),
        ...scores.flatMap(({ spans, values }) =>
          [spans, values].map((score) => score.toFixed(1).padStart(15)),
        ),
      ].join(""),
    ),
  ];
}

function scoreOf(
  find: TimeFinder,
  texts: readonly TimeMlText[],
): { readonly spans: number; readonly values: number } {
  const { strict, value, ours, gold } = countTimes(texts, find);
  const f1 = (hits: number) => (200 * hits) / Math.max(1, ours + gold);
  return { spans: f1(strict), values: f1(value) };
}

function timesOfChrono(text: string, published: string | undefined): readonly Timex[] {
  const reference = new Date(`${published ?? "2031-05-16"}T12:00:00`);
  return parse(text, reference).map((found: ParsedResult) => ({
    start: found.index,
    end: found.index + found.text.length,
    value: timexOf(found.start),
  }));
}

/** The TIMEX3 value of what it is certain of; a weekday is a day. */
function timexOf(found: ParsedComponents): string {
  const number = (component: "year" | "month" | "day" | "hour" | "minute", digits: number) =>
    String(found.get(component) ?? 0).padStart(digits, "0");
  const [year, month, day] = [number("year", 4), number("month", 2), number("day", 2)];
  const date = `${year}-${month}-${day}`;
  if (found.isCertain("hour")) return `${date}T${number("hour", 2)}:${number("minute", 2)}`;
  if (found.isCertain("day") || found.isCertain("weekday")) return date;
  if (found.isCertain("month")) return `${year}-${month}`;
  return found.isCertain("year") ? year : date;
}
