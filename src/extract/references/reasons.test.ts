// What the reason for a link tells a reader.

import { expect, it } from "vitest";
import { reader } from "../../../test/reader.ts";
import { makeDocument } from "../../ingest/make-document.ts";
import { understand } from "../../pipeline.ts";

it("names whether a man or a woman is known", () => {
  const text = "Mrs. Tarn met Mora. Then she left.";
  const { mentions } = understand(makeDocument({ text, ref: "x" }), reader);
  const she = mentions.find(({ name }) => name === "she");
  expect(she?.refersTo?.because).toContain(
    '"Tarn" is a woman, by title, noun, given name or pronoun',
  );
});
