// Every rule of names, places and relations must produce its own examples.

import { describe, expect, it } from "vitest";
import { reader } from "../../../test/reader.ts";
import { notateExtraction } from "../../export/notation.ts";
import { makeDocument } from "../../ingest/make-document.ts";
import type { Rule } from "../../model/rule.ts";
import { understand } from "../../pipeline.ts";
import { facilityRules } from "../places/facility-nominals.ts";
import { relationRules } from "../relations/relation-rules.ts";
import { kindRules, shortFormRule } from "./kinds.ts";
import { nominalRules } from "./nominals.ts";

const rules: readonly Rule[] = [
  ...kindRules,
  shortFormRule,
  ...nominalRules,
  ...facilityRules,
  ...relationRules,
];

describe.each(rules.map((rule) => [rule.id, rule] as const))("%s", (_id, rule) => {
  it("has an example", () => {
    expect(rule.examples.length).toBeGreaterThan(0);
  });
  it.each(rule.examples)("$text", ({ text, gives }) => {
    const lines = notateExtraction(understand(makeDocument({ text, ref: "x" }), reader));
    expect(lines).toEqual(expect.arrayContaining([...gives]));
  });
});
