// What a reader's names become as words, and that a reader without a model is no evidence.

import { describe, expect, it } from "vitest";
import { makeDocument } from "../../ingest/make-document.ts";
import type { NamedSpan, Reading } from "../../model/reading.ts";
import { plainReader } from "../../read/index.ts";
import { heardIn, heardOn } from "./heard.ts";
import { findMentions } from "./index.ts";
import { wordsOf } from "./words.ts";

const text = "They asked the Tarn-Velt Gorn and Abel Mora.";

/** The reading of a reader with a model that finds these names. */
function readingWith(names: readonly { readonly of: string; readonly kind: NamedSpan["kind"] }[]) {
  const plain = plainReader.read(makeDocument({ text, ref: "x" }));
  const spans = names.map(({ of, kind }) => {
    const start = text.indexOf(of);
    return { start, end: start + of.length, kind };
  });
  const tags = plain.tokens.map(() => ({ upos: "PROPN", xpos: "NNP", lemma: "" }));
  return { ...plain, tags, names: spans } satisfies Reading;
}

describe("what the reader heard", () => {
  const reading = readingWith([
    { of: "Velt Gorn", kind: "organisation" },
    { of: "Abel Mora", kind: "person" },
  ]);
  const words = wordsOf(reading);
  const heard = heardIn(words, reading);
  const at = (word: string): number => words.findIndex((one) => one.text === word);

  it("covers every word that a name lies in, if only in part", () => {
    expect(heard?.nameAt(at("Tarn-Velt"))).toMatchObject({ kind: "organisation" });
    expect(heard?.nameAt(at("Gorn"))).toMatchObject({ kind: "organisation" });
    expect(heard?.nameAt(at("and"))).toBeUndefined();
  });

  it("tells whether a name is just a run", () => {
    const first = at("Abel");
    expect(heard && heardOn(heard, { first, end: first + 2 })).toMatchObject({ whole: true });
    expect(heard && heardOn(heard, { first, end: first + 1 })).toMatchObject({ whole: false });
    expect(heard && heardOn(heard, { first: at("and"), end: first })).toBeUndefined();
  });

  it("is nothing at all where the reader has no model", () => {
    const plain = plainReader.read(makeDocument({ text, ref: "x" }));
    expect(heardIn(wordsOf(plain), plain)).toBeUndefined();
  });
});

describe("names by a reader's evidence", () => {
  function kindOf(reading: Reading, of: string): string | undefined {
    const start = text.indexOf(of);
    return findMentions(reading, []).found.find((one) => one.start === start)?.kind;
  }

  it("take the kind that the tables leave open", () => {
    expect(kindOf(readingWith([]), "Tarn-Velt Gorn")).toBe("other");
    const heard = readingWith([{ of: "Tarn-Velt Gorn", kind: "organisation" }]);
    expect(kindOf(heard, "Tarn-Velt Gorn")).toBe("organisation");
  });

  it("lose a mere default that the reader hears nothing of", () => {
    const plain = plainReader.read(makeDocument({ text, ref: "x" }));
    expect(kindOf(plain, "Abel Mora")).toBe("person");
    expect(kindOf(readingWith([]), "Abel Mora")).toBe("other");
    expect(kindOf(readingWith([{ of: "Abel Mora", kind: "person" }]), "Abel Mora")).toBe("person");
  });
});
