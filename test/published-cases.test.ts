// Runs the cases of when reports were published: a case is a pile of reports, each under a line `--- name` or
// `--- name 2031-05-16`, and what follows of their days from all of them together.

import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { notatePublished } from "../src/export/notation-published.ts";
import { makeDocument } from "../src/ingest/make-document.ts";
import { publishedTime } from "../src/ingest/published.ts";
import { describeDiagnostic } from "../src/model/diagnostic.ts";
import type { Document } from "../src/model/document.ts";
import { tell, understand } from "../src/pipeline.ts";
import { type Case, parseCases } from "./case-file.ts";
import { reader } from "./reader.ts";

const root = new URL("cases/published/", import.meta.url);

for (const file of readdirSync(root)) {
  describe(`published/${file}`, () => {
    for (const one of parseCases(readFileSync(new URL(file, root), "utf8"))) {
      it(one.name, () => {
        expect(linesOf(one)).toEqual(one.expected);
      });
    }
  });
}

function linesOf({ text }: Case): readonly string[] {
  const situation = tell(
    reportsIn(text).map((document) => ({
      kind: "extraction",
      extraction: understand(document, reader),
    })),
  );
  const contradictions = situation.diagnostics
    .filter(({ code }) => code.startsWith("published-"))
    .map((one) => `diagnostic  ${describeDiagnostic(one)}`);
  return [...notatePublished(situation), ...contradictions].map((line) =>
    line.replace(/ {2}#report:\w+$/u, ""),
  );
}

function reportsIn(text: string): readonly Document[] {
  return text
    .split(/^--- /mu)
    .slice(1)
    .map((block) => {
      const [head = "", ...body] = block.split("\n");
      const [ref = "", day] = head.trim().split(" ");
      return makeDocument({
        ref,
        text: body.join("\n").trim(),
        published: day === undefined ? undefined : publishedTime(day),
      });
    });
}
