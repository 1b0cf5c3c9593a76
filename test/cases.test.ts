// Runs every case under test/cases: a folder an area, and an area sees the lines of its own kinds.

import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { notateExtraction } from "../src/export/notation.ts";
import { makeDocument } from "../src/ingest/make-document.ts";
import { publishedTime } from "../src/ingest/published.ts";
import { otherMeasures, victimMeasures } from "../src/model/figure.ts";
import { understand } from "../src/pipeline.ts";
import { type Case, parseCases } from "./case-file.ts";
import { reader } from "./reader.ts";

/** Which lines an area's cases must list in full. */
const linesOfArea: Readonly<Record<string, readonly string[]>> = {
  attribution: ["statement"],
  events: ["event"],
  figures: victimMeasures.map((measure) => `figure  ${measure}`),
  "other-counts": otherMeasures.map((measure) => `figure  ${measure}`),
  held: ["statement"],
  names: ["mention"],
  passing: ["passing"],
  propositions: ["proposition"],
  references: ["mention"],
  relations: ["relation"],
  roles: ["role"],
  time: ["time"],
};

const root = new URL("cases/", import.meta.url);

for (const area of readdirSync(root)) {
  const kinds = linesOfArea[area];
  if (kinds === undefined) continue;
  for (const file of readdirSync(new URL(`${area}/`, root))) {
    const source = readFileSync(new URL(`${area}/${file}`, root), "utf8");
    describe(`${area}/${file}`, () => {
      for (const one of parseCases(source)) {
        it(one.name, () => {
          const lines = linesFor(one, kinds);
          if (one.todo) {
            expect(lines, "passes now: drop its todo mark").not.toEqual(sorted(one.expected));
          } else {
            expect(lines).toEqual(sorted(one.expected));
          }
        });
      }
    });
  }
}

function linesFor(one: Case, kinds: readonly string[]): readonly string[] {
  const document = makeDocument({
    text: one.text,
    ref: "case",
    outlet: one.outlet,
    published: one.published === undefined ? undefined : publishedTime(one.published),
  });
  const lines = notateExtraction(understand(document, reader));
  return sorted(lines.filter((line) => kinds.some((kind) => line.startsWith(`${kind}  `))));
}

function sorted(lines: readonly string[]): readonly string[] {
  return [...lines].sort();
}
