// Every rule for mentions in passing must produce its own examples, and be named by a mention it made.

import { describe, expect, it } from "vitest";
import { reader } from "../../../test/reader.ts";
import { notateExtraction } from "../../export/notation.ts";
import { makeDocument } from "../../ingest/make-document.ts";
import { understand } from "../../pipeline.ts";
import { passingRules } from "./rules.ts";

describe.each(passingRules.map((rule) => [rule.id, rule] as const))("%s", (id, rule) => {
  it.each(rule.examples)("$text", ({ text, gives }) => {
    const extraction = understand(makeDocument({ text, ref: "x" }), reader);
    expect(notateExtraction(extraction)).toEqual(expect.arrayContaining([...gives]));
    expect(extraction.passing.flatMap(({ rules }) => rules)).toContain(id);
  });
});
