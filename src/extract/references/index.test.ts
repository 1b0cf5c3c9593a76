// What holds for the links of any text: they lead to words of the report that name or describe, never in a circle, and
// cost no more than the text is long.

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { reader } from "../../../test/reader.ts";
import { makeDocument } from "../../ingest/make-document.ts";
import type { Mention } from "../../model/mention.ts";
import { understand } from "../../pipeline.ts";
import { plainReader } from "../../read/index.ts";

const pieces = [
  ...["Gen.", "Abel", "Mora", "Ina", "Tarn", "the", "Harbour", "Brigade", "of", "and", "mayor"],
  ...["said", "he", "she", "her", "his", "they", "it", "who", "We", ",", ".", "“", "”", "in", "an"],
  ...["official", "The", "general", "spokeswoman", "Ministry", "officials", "told", "\n\n"],
];

function mentionsOf(text: string): readonly Mention[] {
  return understand(makeDocument({ text, ref: "x" }), reader).mentions;
}

describe("the links of any text", () => {
  it("lead to other words of the report that name or describe, and end", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 40 }), (words) => {
        const mentions = mentionsOf(words.join(" "));
        const byId = new Map(mentions.map((mention) => [mention.id, mention]));
        let end = 0;
        for (const { id, start, end: stop, refersTo, couldBe } of mentions) {
          expect(start).toBeGreaterThanOrEqual(end);
          end = stop;
          expect(refersTo === undefined || couldBe.length === 0).toBe(true);
          expect(couldBe.length === 1 || couldBe.includes(id)).toBe(false);
          for (const other of [...couldBe, ...(refersTo ? [refersTo.mention] : [])])
            expect(byId.get(other)?.form).toMatch(/^(?:name|nominal)$/u);
          expect(stepsFrom(id, byId)).toBeLessThan(mentions.length);
        }
      }),
    );
  });
});

function stepsFrom(id: Mention["id"], byId: ReadonlyMap<string, Mention>): number {
  let steps = 0;
  let at = byId.get(id)?.refersTo;
  for (; at !== undefined && steps <= byId.size; steps++) at = byId.get(at.mention)?.refersTo;
  return steps;
}

describe("without a tree", () => {
  it("he is still the only one named", () => {
    const document = makeDocument({ text: "Mr. Abel Mora came. He left.", ref: "x" });
    const { mentions } = understand(document, plainReader);
    expect(mentions[1]?.refersTo?.mention).toBe(mentions[0]?.id);
  });
});

describe("one endless sentence", () => {
  it.each(["he and ", "Abel Mora said he ", "the general ", "an official who said she ", "“We "])(
    "of %s is read in time that grows with its length",
    (part) => {
      expect(() => mentionsOf(part.repeat(3_000))).not.toThrow();
    },
    30_000,
  );
});
