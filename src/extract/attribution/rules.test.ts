// Every rule for statements gives what its own examples say, and is the one that gives it.

import { describe, expect, it } from "vitest";
import { reader } from "../../../test/reader.ts";
import { notateClaim } from "../../export/notation.ts";
import { makeDocument } from "../../ingest/make-document.ts";
import type { StatementClaim } from "../../model/claim.ts";
import { findStatements } from "./index.ts";
import { attributionRules } from "./rules.ts";

describe("rules for statements", () => {
  for (const rule of attributionRules) {
    for (const example of rule.examples) {
      it(`${rule.id}: ${example.text}`, () => {
        const context = { text: example.text, mention: () => undefined };
        const lines = statementsOf(example.text).map((claim) => notateClaim(claim, context));
        expect(lines).toEqual(expect.arrayContaining([...example.gives]));
      });
    }
    it(`${rule.id} has an example that it makes itself`, () => {
      const made = rule.examples.flatMap(({ text }) =>
        statementsOf(text).flatMap((claim) => claim.rules),
      );
      expect(made).toContain(rule.id);
    });
  }

  it("are listed, all of them", () => {
    const text = "Officials said so. The army said the town, residents told Radio Sarbo, was calm.";
    const ids: readonly string[] = attributionRules.map((rule) => rule.id);
    for (const claim of statementsOf(text)) {
      for (const id of claim.rules) expect(ids).toContain(id);
    }
  });
});

function statementsOf(text: string): readonly StatementClaim[] {
  return findStatements(reader.read(makeDocument({ text, ref: "example" })), []).found;
}
