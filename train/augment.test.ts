// Each way in which a sentence is changed for teaching, on invented sentences, and that all stays in step.

import { describe, expect, it } from "vitest";
import { augment } from "./augment.ts";
import { asHeadline, inCapitals, inLowerCase, withoutFullStop } from "./augment-case.ts";
import { withDateline } from "./augment-dateline.ts";
import { withOtherNames } from "./augment-names.ts";
import { withoutThat } from "./augment-that.ts";
import { readNameStock } from "./corpora/name-stock.ts";
import { isProjective, unsoundness } from "./corpora/sound.ts";
import { seededRandom } from "./random.ts";
import type { TaughtSentence } from "./taught.ts";

/** Words as `form/head/label/lemma`; heads count from 1, 0 is the root. */
function tree(text: string): TaughtSentence {
  const words = text.split(" ").map((word) => word.split("/"));
  return {
    words: words.map(([form = ""]) => form),
    tags: words.map(() => "X/X"),
    arcs: words.map(([, head, label = "dep"]) => ({ head: Number(head) - 1, label })),
    lemmas: words.map(([form = "", , , lemma]) => lemma ?? form),
    names: words.map(() => "O" as const),
  };
}

const told = tree("Mora/2/nsubj said/0/root/say that/5/mark he/5/nsubj left/2/ccomp ./2/punct");
const always = () => 0;

describe("withoutThat", () => {
  it("leaves out the mark of what is said", () => {
    const shorter = withoutThat(told, always, 0.5);
    expect(shorter.words).toEqual(["Mora", "said", "he", "left", "."]);
    expect(shorter.arcs?.map(({ head }) => head)).toEqual([1, -1, 3, 1, 1]);
    expect(shorter.names).toHaveLength(5);
  });

  it.each([
    ["beside a quotation mark", "Mora/2/nsubj said/0/root/say that/5/mark “/5/punct left/2/ccomp"],
    ["after other verbs", "It/2/nsubj ensured/0/root/ensure that/5/mark he/5/nsubj left/2/ccomp"],
    ["that is no mark", "Mora/2/nsubj said/0/root/say that/2/obj"],
    ["before its verb", "that/3/mark he/3/nsubj left/5/ccomp Mora/5/nsubj said/0/root/say"],
    [
      "of another clause",
      "Mora/2/nsubj said/0/root/say so/2/obj that/6/mark he/6/nsubj left/2/advcl",
    ],
  ])("keeps one %s", (_, text) => {
    expect(withoutThat(tree(text), always, 0.5)).toEqual(tree(text));
  });

  it("keeps it at the other draws", () => {
    expect(withoutThat(told, () => 0.7, 0.5)).toEqual(told);
  });
});

describe("case", () => {
  it("capitals and none", () => {
    expect(inCapitals(told).words.join(" ")).toBe("MORA SAID THAT HE LEFT .");
    expect(inLowerCase(told).words.join(" ")).toBe("mora said that he left .");
  });

  it("a headline has capitals but for small words, and no full stop", () => {
    const sentence = tree(
      "the/2/det rebels/5/nsubj do/5/aux n't/5/advmod talk/0/root of/7/case peace/5/obl ./5/punct",
    );
    expect(asHeadline(sentence).words.join(" ")).toBe("The Rebels Do n't Talk of Peace");
  });

  it("a full stop goes unless something hangs on it", () => {
    expect(withoutFullStop(told).words.at(-1)).toBe("left");
    const stop = tree("left/2/dep ./0/root");
    expect(withoutFullStop(stop)).toBe(stop);
  });
});

describe("withDateline", () => {
  const random = seededRandom(3);
  const lines = Array.from({ length: 300 }, () => withDateline(told, random));

  it("puts place, country, day and agency before the sentence, all layers in step", () => {
    for (const line of lines) {
      expect(unsoundness(line)).toBeUndefined();
      expect(isProjective(line.arcs ?? [])).toBe(true);
      expect(line.words.slice(-6)).toEqual(told.words);
      expect(line.arcs?.at(-5)?.label).toBe("root");
    }
  });

  it("names the place and the agency", () => {
    const written = lines.map((line) =>
      line.words
        .slice(0, -6)
        .map((word, index) => `${word}/${line.names?.[index] ?? ""}`)
        .join(" "),
    );
    const agency = /^\S+\/U-LOC ,\/O \S+\/U-LOC \(\/O \S+\/U-ORG \)\/O -\/O$/u;
    expect(written.filter((line) => agency.test(line)).length).toBeGreaterThan(3);
    expect(written.filter((line) => line.includes("/B-LOC ")).length).toBeGreaterThan(3);
  });

  it("does not say what the rest holds where the corpus has no names", () => {
    const { names: _, ...unnamed } = told;
    const line = withDateline(unnamed, seededRandom(1));
    expect(line.names?.slice(-6)).toEqual(["?", "?", "?", "?", "?", "?"]);
    const { arcs: __, tags: ___, lemmas: ____, ...named } = told;
    expect(Object.keys(withDateline(named, seededRandom(1)))).toEqual(["words", "names"]);
  });
});

describe("withOtherNames", () => {
  const stock = readNameStock(
    '{"variants": [["arvo", 9], ["rare", 1], ["the", 40]]}\n{"variants": [["ben-dor", 3]]}\n',
  );

  it("draws on names that are seen often", () => {
    expect(stock).toEqual(["Arvo", "Ben-Dor"]);
  });

  it("gives a name the same other name throughout, and leaves initials and particles", () => {
    const sentence: TaughtSentence = {
      words: ["Ilo", "B.", "al", "Mora", "met", "MORA", "today"],
      names: ["B-PER", "I-PER", "I-PER", "L-PER", "O", "U-PER", "O"],
    };
    const document = { corpus: "invented", sentences: [sentence] };
    const [changed] = withOtherNames(document, ["Arvo"], always).sentences;
    expect(changed?.words).toEqual(["Arvo", "B.", "al", "Arvo", "met", "ARVO", "today"]);
    expect(changed?.names).toEqual(sentence.names);
    for (let seed = 0; seed < 20; seed++) {
      const random = seededRandom(seed);
      const [drawn] = withOtherNames(document, ["Arvo", "Bren", "Cilo"], random).sentences;
      expect(drawn?.words[5]).toBe(drawn?.words[3]?.toUpperCase());
    }
  });

  it("lets a body's name grow or shrink where no tree is taught, and no other word change", () => {
    const sentence: TaughtSentence = {
      words: ["the", "Oria", "Gate", "Board", "of", "Foria", "met"],
      names: ["O?", "B-ORG", "I-ORG", "L-ORG", "O", "U-LOC", "?"],
    };
    const random = seededRandom(5);
    const changed = Array.from({ length: 60 }, () =>
      withOtherNames({ corpus: "invented", sentences: [sentence] }, stock, random),
    ).flatMap(({ sentences }) => sentences);
    expect(changed.map(unsoundness).filter((reason) => reason !== undefined)).toEqual([]);
    expect(new Set(changed.map(({ words }) => words.length)).size).toBeGreaterThan(1);
    expect(changed.every(({ names }) => names?.at(0) === "O?" && names.at(-1) === "?")).toBe(true);
    expect(changed.every(({ words }) => words[0] === "the" && words.at(-1) === "met")).toBe(true);
  });

  it("keeps a tree, and takes flat runs of proper nouns for persons where names are not marked", () => {
    const sentence: TaughtSentence = {
      ...tree("Ilo/3/nsubj Mora/1/flat met/0/root Oria/3/obj"),
      tags: ["PROPN/NNP", "PROPN/NNP", "VERB/VBD", "PROPN/NNP"],
    };
    const { names: _, ...unnamed } = sentence;
    const document = { corpus: "invented", sentences: [unnamed] };
    const [changed] = withOtherNames(document, ["Arvo"], always).sentences;
    expect(changed?.words).toEqual(["Arvo", "Arvo", "met", "Oria"]);
    expect(changed?.lemmas).toEqual(["Arvo", "Arvo", "met", "Oria"]);
    expect(changed?.arcs).toEqual(sentence.arcs);
  });
});

describe("augment", () => {
  const document = { corpus: "invented", sentences: Array.from({ length: 400 }, () => told) };

  it("gives the same for the same seed, and something else for another", () => {
    expect(augment(document, seededRandom(7))).toEqual(augment(document, seededRandom(7)));
    expect(augment(document, seededRandom(7))).not.toEqual(augment(document, seededRandom(8)));
  });

  it("leaves every sentence sound, and most words as they are", () => {
    const { sentences } = augment(document, seededRandom(2));
    expect(sentences.map(unsoundness).filter((reason) => reason !== undefined)).toEqual([]);
    const plain = sentences.filter(({ words }) => words[0] === "Mora" && words[1] === "said");
    expect(plain.length).toBeGreaterThan(320);
    expect(sentences.some(({ words }) => words[0] === "MORA")).toBe(true);
    expect(sentences.some(({ words }) => words.length > 8)).toBe(true);
  });
});

describe("seededRandom", () => {
  it("is even and stays below one", () => {
    const random = seededRandom(11);
    const draws = Array.from({ length: 10_000 }, random);
    expect(Math.min(...draws)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...draws)).toBeLessThan(1);
    expect(draws.reduce((sum, draw) => sum + draw, 0) / draws.length).toBeCloseTo(0.5, 1);
  });
});
