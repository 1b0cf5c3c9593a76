// Lemmas learned from invented sentences, from lists alone, and from the real treebanks, where they are there.

import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { sharedFolder } from "../scripts/shared-folder.ts";
import { type LemmaTable, makeLemmatiser } from "../src/read/trained/lemmas.ts";
import { loadTreebank } from "./corpora/treebank.ts";
import { learnLemmas } from "./lemmas.ts";
import type { TaughtSentence } from "./taught.ts";

/** `Form UPOS/XPOS lemma`, word by word. */
function sentence(...words: readonly string[]): TaughtSentence {
  const columns = words.map((word) => word.split(" "));
  const column = (at: number): readonly string[] => columns.map((cells) => cells[at] ?? "");
  return { words: column(0), tags: column(1), lemmas: column(2) };
}

function lemma(table: LemmaTable, form: string, tag: string): string {
  const [upos = "", xpos = ""] = tag.split("/");
  return makeLemmatiser(table)(form, upos, xpos);
}

const sentences = [
  sentence("They PRON/PRP they", "trudged VERB/VBD trudge", "'s AUX/VBZ be", "'s PART/POS 's"),
  sentence("Barges NOUN/NNS barge", "docked VERB/VBD dock", "barge NOUN/NN barge"),
  sentence("The DET/DT the", "Velmian ADJ/JJ Velmian", "barge NOUN/NN barge"),
  sentence("bartered VERB/VBD barter", "trudge VERB/VB trudge", "'s AUX/VBZ have"),
  sentence("is AUX/VBZ be", "'s AUX/VBZ be", "is AUX/VBZ be", "UTF NOUN/NN UTF"),
  sentence("teh DET/DT the", "pier-head NOUN/GW pierheads", "s X/NN _"),
];

describe("learnLemmas", () => {
  const table = learnLemmas(sentences);

  it("says what it was taught", () => {
    expect(lemma(table, "trudged", "VERB/VBD")).toBe("trudge");
    expect(lemma(table, "'s", "AUX/VBZ")).toBe("be");
    expect(lemma(table, "'s", "PART/POS")).toBe("'s");
    expect(lemma(table, "Velmian", "ADJ/JJ")).toBe("Velmian");
    expect(lemma(table, "utf", "NOUN/NN")).toBe("UTF");
  });

  it("knows the other forms of a base it was taught", () => {
    expect(lemma(table, "trudging", "VERB/VBG")).toBe("trudge");
    expect(lemma(table, "barged", "VERB/VBN")).toBe("barge");
    expect(lemma(table, "barters", "VERB/VBZ")).toBe("barter");
  });

  it("takes no lesson from one slip, nor from words split by mistake", () => {
    expect(lemma(table, "teh", "DET/DT")).toBe("teh");
    expect(lemma(table, "pier-head", "NOUN/GW")).toBe("pier-head");
    expect(lemma(table, "s", "X/NN")).toBe("s");
  });

  it("knows irregular words, names of peoples and particles without being taught", () => {
    const untaught = learnLemmas([]);
    const expected = {
      "VERB/VBD": { undertook: "undertake", fled: "flee", SHOT: "shoot", quelled: "quell" },
      "VERB/VBG": { lying: "lie", quelling: "quell", seizing: "seize", patrolling: "patrol" },
      "NOUN/NNS": { gunmen: "gunman", crises: "crisis", bases: "base", avalanches: "avalanche" },
      "ADJ/JJS": { worst: "bad", fiercest: "fierce" },
      "ADJ/JJ": { SWEDISH: "Swedish" },
      "PROPN/NNP": { bin: "bin" },
    };
    for (const [tag, forms] of Object.entries(expected)) {
      for (const [form, base] of Object.entries(forms)) {
        expect(`${form} ${lemma(untaught, form, tag)}`).toBe(`${form} ${base}`);
      }
    }
  });

  it("gives plain values that text keeps, the same from sentences in any order", () => {
    const text = JSON.stringify(table);
    expect(JSON.parse(text)).toEqual(table);
    expect(JSON.stringify(learnLemmas([...sentences].reverse()))).toBe(text);
  });
});

const treebanks = join(sharedFolder, "corpora/ud");

function wordsOf(file: string): readonly TaughtSentence[] {
  return loadTreebank(join(treebanks, file)).flatMap((document) => document.sentences);
}

/** Of words with a lemma, in percent, those whose lemma is given to the letter. */
function accuracy(table: LemmaTable, file: string): number {
  const lemmatise = makeLemmatiser(table);
  let words = 0;
  let right = 0;
  for (const { words: forms, tags = [], lemmas = [] } of wordsOf(file)) {
    for (const [index, form] of forms.entries()) {
      const [upos = "", xpos = ""] = tags[index]?.split("/") ?? [];
      words += 1;
      if (lemmatise(form, upos, xpos) === lemmas[index]) right += 1;
    }
  }
  return (100 * right) / words;
}

describe.skipIf(!existsSync(treebanks))("lemmas of the treebanks", () => {
  const table = existsSync(treebanks)
    ? learnLemmas([...wordsOf("ewt-train.conllu"), ...wordsOf("gum-cc-train.conllu")])
    : learnLemmas([]);

  it("are right on texts not learned from", () => {
    expect(accuracy(table, "ewt-dev.conllu")).toBeGreaterThan(98.8);
    expect(accuracy(table, "gum-cc-dev.conllu")).toBeGreaterThan(99.3);
  });

  it("take little room", () => {
    expect(JSON.stringify(table).length).toBeLessThan(60_000);
  });

  it("are of capitals what they are of small letters", () => {
    const lemmatise = makeLemmatiser(table);
    for (const { words, tags = [] } of wordsOf("gum-cc-dev.conllu")) {
      for (const [index, form] of words.entries()) {
        const [upos = "", xpos = ""] = tags[index]?.split("/") ?? [];
        if (!["VERB", "ADV", "AUX", "PRON", "DET"].includes(upos) || xpos === "NNP") continue;
        const small = form.toLowerCase();
        const capitals = lemmatise(form.toUpperCase(), upos, xpos);
        expect(`${form} ${capitals}`).toBe(`${form} ${lemmatise(small, upos, xpos)}`);
      }
    }
  });
});
