// Runs the cases of sentences and quotations: what the plain reader makes of a text, before any rule.

import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { quoted } from "../src/export/notation.ts";
import { makeDocument } from "../src/ingest/make-document.ts";
import type { Quotation, Reading } from "../src/model/reading.ts";
import { plainReader } from "../src/read/index.ts";
import { parseCases } from "./case-file.ts";

const notate: Readonly<Record<string, (reading: Reading) => readonly string[]>> = {
  sentences: (reading) =>
    reading.sentences.map((sentence) => `sentence  ${quoted(reading.document.text, sentence)}`),
  quotations: (reading) =>
    reading.quotations.map((quotation) => notateQuotation(quotation, reading.document.text)),
};

for (const [area, lines] of Object.entries(notate)) {
  const root = new URL(`cases/${area}/`, import.meta.url);
  for (const file of readdirSync(root)) {
    describe(`${area}/${file}`, () => {
      for (const one of parseCases(readFileSync(new URL(file, root), "utf8"))) {
        it(one.name, () => {
          const reading = plainReader.read(makeDocument({ text: one.text, ref: "case" }));
          if (one.todo) expect(lines(reading), "passes now").not.toEqual(one.expected);
          else expect(lines(reading)).toEqual(one.expected);
        });
      }
    });
  }
}

function notateQuotation(quotation: Quotation, text: string): string {
  return [
    "quotation",
    quoted(text, quotation.inner),
    ...(quotation.closed ? [] : ["unclosed"]),
    ...(quotation.depth === 0 ? [] : [`depth ${quotation.depth}`]),
    ...(quotation.continues ? ["continues"] : []),
  ].join("  ");
}
