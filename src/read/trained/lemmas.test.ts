// How a table of lemmas is asked: a small invented table, and every kind of string.

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { edited, type LemmaTable, makeLemmatiser } from "./lemmas.ts";

const table: LemmaTable = {
  pairs: {
    "AUX/VBZ": { "^'s": "2be" },
    "PART/RB": { "^n't": "2ot" },
    "ADJ/JJ": { "^libyan": "+0" },
    "NOUN/NN": { "^tv": "+1V" },
    "PROPN/NNP": { "^Sept.": "1ember", "^al": "0" },
  },
  inflections: {
    verb: { ed: "2", ing: "3", s: "1", tted: "3", "^went": "4go", "^shelled": "2", lled: "3" },
    plural: { s: "1", ies: "3y", men: "2an" },
    degree: { est: "3", iest: "4y" },
  },
  capitals: { "ADJ/JJ": { ian: "+0", "^civilian": "0" } },
};

function lemmas(tag: string, ...forms: readonly string[]): readonly string[] {
  const [upos = "", xpos = ""] = tag.split("/");
  const lemmaOf = makeLemmatiser(table);
  return forms.map((form) => lemmaOf(form, upos, xpos));
}

describe("a lemmatiser", () => {
  it("cuts what the longest ending says, and asks whole words first", () => {
    expect(lemmas("VERB/VBD", "marched", "batted", "expelled", "shelled", "went")).toEqual([
      ...["march", "bat", "expel", "shell", "go"],
    ]);
    expect(lemmas("NOUN/NNS", "cities", "boats", "Gunmen")).toEqual(["city", "boat", "gunman"]);
    expect(lemmas("ADJ/JJS", "oddest", "heaviest")).toEqual(["odd", "heavy"]);
  });

  it("gives back the e that spelling tells of, and both letters of a pair", () => {
    expect(lemmas("VERB/VBN", "razed", "quoted", "aged", "culled")).toEqual([
      ...["raze", "quote", "age", "cull"],
    ]);
    expect(lemmas("VERB/VBG", "raping", "calling", "bring")).toEqual(["rape", "call", "bring"]);
  });

  it("reads capitals as small letters, but in names", () => {
    expect(lemmas("VERB/VBD", "MARCHED", "Marched")).toEqual(["march", "march"]);
    expect(lemmas("ADJ/JJ", "FIERCE", "Fierce")).toEqual(["fierce", "fierce"]);
    expect(lemmas("PROPN/NNP", "SARIMA", "McVey", "Sept.")).toEqual([
      "SARIMA",
      "McVey",
      "September",
    ]);
    expect(lemmas("PROPN/NNPS", "Sarimans", "SARIMANS", "Twin-Cities")).toEqual([
      ...["Sariman", "SARIMAN", "Twin-City"],
    ]);
  });

  it("writes names with a capital, but particles", () => {
    expect(lemmas("PROPN/NNP", "sarima", "al")).toEqual(["Sarima", "al"]);
  });

  it("keeps the capital of words made of names", () => {
    expect(lemmas("ADJ/JJ", "libyan", "LIBYAN", "Sarimian", "Civilian")).toEqual([
      ...["Libyan", "Libyan", "Sarimian", "civilian"],
    ]);
    expect(lemmas("NOUN/NN", "tv", "TV", "Boat")).toEqual(["TV", "TV", "boat"]);
  });

  it("reads typographic signs as plain ones", () => {
    expect(lemmas("PART/RB", "n't", "n’t", "N’T")).toEqual(["not", "not", "not"]);
    expect(lemmas("AUX/VBZ", "’s", "'s")).toEqual(["be", "be"]);
    expect(lemmas("PUNCT/:", "—", "–", "-", "“", ";")).toEqual(["—", "-", "-", '"', ";"]);
    expect(lemmas("NOUN/NNS", "vil\u00adlages")).toEqual(["village"]);
  });

  it("writes numbers without their commas, and acronyms as they are", () => {
    expect(lemmas("NUM/CD", "2,500", "1,250,000.5", "1,2", "12", "Three", "VII")).toEqual([
      ...["2500", "1250000.5", "1,2", "12", "three", "VII"],
    ]);
    expect(lemmas("NOUN/NNS", "NGOs", "BOATS")).toEqual(["NGO", "boat"]);
  });

  it("leaves words of tags it was not taught", () => {
    expect(lemmas("INTJ/UH", "Oh")).toEqual(["oh"]);
    expect(lemmas("X/FW", "Inshallah")).toEqual(["Inshallah"]);
    expect(lemmas("ODD/ODD", "Thing", "constructor", "__proto__")).toEqual([
      ...["thing", "constructor", "__proto__"],
    ]);
  });

  it("has a lemma for any string, the same each time, and none empty", () => {
    const lemmatiser = makeLemmatiser(table);
    const tags = [...Object.keys(table.pairs), "VERB/VBG", "NOUN/NNS", "PROPN/NNPS", "NUM/CD"];
    const anyForm = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.string({ unit: "grapheme" }),
      fc.array(fc.nat(0xffff)).map((units) => String.fromCharCode(...units)),
      fc
        .tuple(fc.string(), fc.constantFrom("ies", "ed", "ING", "'s", "S", "’s"))
        .map((all) => all.join("")),
    );
    const property = fc.property(
      anyForm,
      fc.oneof(fc.constantFrom(...tags), fc.string()),
      (form, tag) => {
        const [upos = "", xpos = ""] = tag.split("/");
        const lemma = lemmatiser(form, upos, xpos);
        expect(lemma === "").toBe(form === "");
        expect(lemmatiser(form, upos, xpos)).toBe(lemma);
        expect(makeLemmatiser(table)(form, upos, xpos)).toBe(lemma);
      },
    );
    fc.assert(property, { numRuns: 2000 });
  });

  it("takes no longer for a long word than its length", () => {
    const lemmatiser = makeLemmatiser(table);
    for (const unit of ["A", "a", "b", "1", "1,", "'", "\u00ad", "ing", "’"]) {
      const form = unit.repeat(200_000);
      for (const tag of ["NNS", "VBD", "CD", "NN"]) {
        expect(lemmatiser(form, "NOUN", tag).length).toBeGreaterThan(0);
      }
    }
  });
});

describe("edited", () => {
  it("cuts and adds, with a capital where asked", () => {
    expect(edited("copies", "3y")).toBe("copy");
    expect(edited("libyans", "+1")).toBe("Libyan");
    expect(edited("3d", "0")).toBe("3d");
  });

  it("leaves a form that an edit does not fit", () => {
    expect(edited("is", "5be")).toBe("is");
    expect(edited("s", "1")).toBe("s");
    expect(edited("is", "be")).toBe("is");
  });
});
