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
  "plain news": text(`${sentence}Rain fell on the bridge over the Tarn.\n\n`),
  "one line": text("rain fell and "),
  "one sentence": text(sentence),
  "paragraphs of quotes": text(`${quoted}\n\n`),
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
    format: "jsonl",
    make: (length) =>
      Array.from(
        { length: Math.ceil(length / 200) },
        (_, line) =>
          `${JSON.stringify({ id: `r${line}`, outlet: `Tarn ${line % 7}`, text: `${sentence}${quoted} The toll rose to ${20 + line}.` })}\n`,
      ).join(""),
  },
};

function text(unit: string): HostileText {
  return { format: "txt", make: (length) => unit.repeat(Math.ceil(length / unit.length)) };
}
