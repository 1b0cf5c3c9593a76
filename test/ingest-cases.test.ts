// Runs the cases of ingest: what is the headline, what is set aside and why, who is credited.

import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { notateAside } from "../src/export/notation.ts";
import { ingest } from "../src/ingest/index.ts";
import { slice } from "../src/model/span.ts";
import { type Case, parseCases } from "./case-file.ts";

const root = new URL("cases/ingest/", import.meta.url);

for (const file of readdirSync(root)) {
  describe(`ingest/${file}`, () => {
    for (const one of parseCases(readFileSync(new URL(file, root), "utf8"))) {
      it(one.name, () => {
        const expected = [...one.expected].sort();
        if (one.todo) expect(linesFor(one), "passes now: drop its todo mark").not.toEqual(expected);
        else expect(linesFor(one)).toEqual(expected);
      });
    }
  });
}

function linesFor(one: Case): readonly string[] {
  const { documents, diagnostics } = ingest({
    name: "case.txt",
    format: "txt",
    bytes: new TextEncoder().encode(one.text),
    given: { outlet: one.outlet, published: one.published },
  });
  return [
    ...documents.flatMap(({ text, headline, setAside, credits }) => [
      ...(headline === undefined ? [] : [`headline  "${slice(text, headline)}"`]),
      ...setAside.map((aside) => notateAside(aside, text)),
      ...credits.map((credit) => `credit  "${credit.name}"`),
    ]),
    ...diagnostics.map((diagnostic) => `diagnostic  ${diagnostic.code}`),
  ].sort();
}
