// Texts made to be slow, of any length: one class a name. The reading must be complete for each, and in step with its length.

import type { InputFormat } from "../src/ingest/index.ts";

export interface HostileText {
  readonly format: InputFormat;
  /** A text of about so many characters. */
  readonly make: (length: number) => string;
}

const sentence = "At least 12 people were killed in Velm on Monday, the governor said. ";
const quoted = "“We hold the port of Velm,” Gen. Abel Mora said on Friday. “They will come back.”";
const weekdays = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday ";

/** The classes, each a text repeated to the length asked for. */
export const hostileTexts: Readonly<Record<string, HostileText>> = {
  "plain news": numbered((count) => `${sentence}Rain fell on bridge ${count} over the Tarn.\n\n`),
  "one line": text("rain fell and "),
  "one sentence": text(sentence),
  "paragraphs of quotes": numbered((count) => `${quoted} The raid was number ${count}.\n\n`),
  "unclosed quotes": text("“Rain "),
  "straight quotes": text('"Rain '),
  "no spaces": text("rain"),
  capitals: text("VELM TARN RAIN "),
  "title case": text("Velm Tarn Rain "),
  ranks: text("Gen. A. B. al-Mora "),
  numbers: text("12 1,300 45 "),
  "dotted numbers": text("1.2/3:"),
  weekdays: text(weekdays),
  months: text("May 12, "),
  hyphens: text("al-ex-"),
  "lines (jsonl)": {
    ...numbered((count) => `${JSON.stringify(lineOf(count))}\n`),
    format: "jsonl",
  },
};

function lineOf(count: number): Readonly<Record<string, string>> {
  const outlet = `Tarn ${count % 7}`;
  return { id: `r${count}`, outlet, text: `${sentence}${quoted} The toll rose to ${20 + count}.` };
}

/** Paragraphs that differ, for one that comes again is set aside. */
function numbered(unit: (count: number) => string): HostileText {
  return {
    format: "txt",
    make: (length) =>
      Array.from({ length: Math.ceil(length / unit(0).length) }, (_, at) => unit(at)).join(""),
  };
}

function text(unit: string): HostileText {
  return { format: "txt", make: (length) => unit.repeat(Math.ceil(length / unit.length)) };
}
