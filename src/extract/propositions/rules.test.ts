// The rule for a report's own words gives what its examples say, and is the one that gives it.

import { describe, expect, it } from "vitest";
import { reader } from "../../../test/reader.ts";
import { notateClaim } from "../../export/notation.ts";
import { makeDocument } from "../../ingest/make-document.ts";
import { understand } from "../../pipeline.ts";
import { propositionRules } from "./rules.ts";

describe.each(propositionRules)("$id", ({ id, examples }) => {
  it.each(examples)("$text", ({ text, gives }) => {
    const { plain } = understand(makeDocument({ text, ref: "example" }), reader);
    const context = { text, mention: () => undefined };
    expect(plain.map((claim) => notateClaim(claim, context))).toEqual(
      expect.arrayContaining([...gives]),
    );
    expect(plain.every(({ rules }) => rules.includes(id))).toBe(true);
  });
});
