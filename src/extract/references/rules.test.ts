// Every rule and preference must produce its own examples, and be named by a mention it settled.

import { describe, expect, it } from "vitest";
import { reader } from "../../../test/reader.ts";
import { notateExtraction } from "../../export/notation.ts";
import { makeDocument } from "../../ingest/make-document.ts";
import { understand } from "../../pipeline.ts";
import { referenceRules } from "./rules.ts";

describe.each(referenceRules.map((rule) => [rule.id, rule] as const))("%s", (id, rule) => {
  it("has an example", () => {
    expect(rule.examples.length).toBeGreaterThan(0);
  });
  it.each(rule.examples)("$text", ({ text, gives }) => {
    const extraction = understand(makeDocument({ text, ref: "x" }), reader);
    expect(notateExtraction(extraction)).toEqual(expect.arrayContaining([...gives]));
    if (id === "references/far") return; // It only speaks against, so no link names it.
    expect(extraction.mentions.flatMap(({ rules }) => rules)).toContain(id);
  });
});
