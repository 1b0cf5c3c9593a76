// What holds for the mentions of any text: in order, apart, true to the text, and never slow.

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { reader } from "../../../test/reader.ts";
import { makeDocument } from "../../ingest/make-document.ts";
import type { Mention } from "../../model/mention.ts";
import { findMentions } from "./index.ts";

function mentionsOf(text: string): readonly Mention[] {
  return findMentions(reader.read(makeDocument({ text, ref: "x" })), []).found;
}

const pieces = [
  ...["Gen.", "Abel", "Mora", "al-Sarim", "the", "Harbour", "Brigade", "of", "and", "for", "Oria"],
  ...["’s", "parliament", "said", "he", "they", "(", "ORF", ")", ",", ".", "“", "”", "in", "Selim"],
  ...["Ministry", "Health", "officials", "Norway", "-based", "anti-", "Prime", "Minister", "\n\n"],
];

describe("the mentions of any text", () => {
  it("stand in order, apart, inside the text, their titles inside them", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 40 }), (words) => {
        const text = words.join(" ");
        let end = 0;
        for (const mention of mentionsOf(text)) {
          expect(mention.start).toBeGreaterThanOrEqual(end);
          expect(mention.end).toBeGreaterThan(mention.start);
          expect(text.slice(mention.start, mention.end).replace(/\s+/gu, " ")).toContain(
            mention.name,
          );
          if (mention.title !== undefined) {
            expect(mention.title.start).toBeGreaterThanOrEqual(mention.start);
            expect(mention.title.end).toBeLessThan(mention.end);
          }
          end = mention.end;
        }
      }),
    );
  });
});

describe("a text of one endless name", () => {
  it.each(["Abel ", "Abel de ", "General ", "Ministry of Health and ", "Abel Mora said he "])(
    "of %s is read in time that grows with its length",
    (part) => {
      expect(() => mentionsOf(part.repeat(5_000))).not.toThrow();
    },
    20_000,
  );
});
