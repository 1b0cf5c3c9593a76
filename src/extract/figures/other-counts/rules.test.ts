// Every rule for other counts gives what its own examples say; no number is found twice, and long sentences take no longer than their length.

import { describe, expect, it } from "vitest";
import { reader } from "../../../../test/reader.ts";
import { notateClaim } from "../../../export/notation.ts";
import { makeDocument } from "../../../ingest/make-document.ts";
import { extract } from "../../index.ts";
import { otherCountRules } from "./index.ts";

function figuresOf(text: string) {
  const { claims } = extract(reader.read(makeDocument({ text, ref: "example" })));
  return claims.filter((claim) => claim.kind === "figure");
}

describe("rules for other counts", () => {
  for (const rule of otherCountRules) {
    for (const example of rule.examples) {
      it(`${rule.id}: ${example.text}`, () => {
        const found = figuresOf(example.text).filter(({ rules }) => rules.includes(rule.id));
        const lines = found.map((claim) =>
          notateClaim(claim, { text: example.text, mention: () => undefined }),
        );
        expect(lines).toEqual(example.gives);
      });
    }
  }

  it("leave the numbers of victims to them", () => {
    const found = figuresOf("Twelve people were killed and 30 wounded when five trucks collided.");
    expect(found.map(({ figure }) => [figure.measure, figure.low])).toEqual([
      ["killed", 12],
      ["injured", 30],
      ["counted", 5],
    ]);
  });

  it.each([
    "twelve trucks and $4 million and half of the houses, ",
    "3 - ",
    "12 5 of ",
    "dozens of ",
  ])(
    "read a very long sentence in step with its length: %s",
    (part) => {
      expect(() => figuresOf(`They sent ${part.repeat(2500)}.`)).not.toThrow();
    },
    20_000,
  );
});
