// Small invented corpora in each format, and what is learned from them; then the real ones, where they are there.

import { describe, expect, it } from "vitest";
import { sharedFolder, sharedIsThere } from "../../scripts/shared-folder.ts";
import { readConllu } from "./conllu.ts";
import { joinArticles } from "./joined-articles.ts";
import { readUniversalNer, readWikigold } from "./name-columns.ts";
import { spansOf } from "./name-spans.ts";
import { soundTeaching, unsoundness } from "./sound.ts";
import { loadHeldOut, loadTeaching } from "./teaching-set.ts";
import { readTreebank } from "./treebank.ts";

/** Word, tag, head, label and the last column, with blanks between. */
function treebank(...lines: readonly string[]): string {
  const rows = lines.map((line, index) => {
    const [form, tags = "", head, label, remarks = "_"] = line.split(" ");
    const [upos, xpos] = tags.split("/");
    return [index + 1, form, form, upos, xpos, "_", head, label, "_", remarks].join("\t");
  });
  return `${rows.join("\n")}\n\n`;
}

function namesIn(...lines: readonly string[]): readonly string[] {
  return readTreebank(treebank(...lines), "invented").flatMap(({ sentences }) =>
    sentences.flatMap(({ words, names = [] }) =>
      spansOf(names).map(({ start, end, kind }) => `${kind} ${words.slice(start, end).join(" ")}`),
    ),
  );
}

describe("readTreebank", () => {
  const text = [
    "# newdoc id = one",
    "# sent_id = one-1",
    "1-2\tcan't\t_\t_\t_\t_\t_\t_\t_\t_",
    "1\tca\tcan\tAUX\tMD\t_\t3\taux\t_\t_",
    "2\tn't\tnot\tPART\tRB\t_\t3\tadvmod\t_\t_",
    "2.1\tghost\tghost\tNOUN\tNN\t_\t_\t_\t_\t_",
    "3\tgo\tgo\tVERB\tVB\t_\t0\troot\t_\tSpaceAfter=No",
    "",
    "# newdoc id = two",
    treebank("Stay VERB/VB 0 root"),
  ].join("\n");

  it("takes words of the tree only, and documents apart", () => {
    const documents = readTreebank(text, "invented");
    expect(documents.map(({ sentences }) => sentences.length)).toEqual([1, 1]);
    expect(documents[0]?.sentences[0]).toEqual({
      words: ["ca", "n't", "go"],
      tags: ["AUX/MD", "PART/RB", "VERB/VB"],
      arcs: [
        { head: 2, label: "aux" },
        { head: 2, label: "advmod" },
        { head: -1, label: "root" },
      ],
      lemmas: ["can", "not", "go"],
    });
  });

  it("keeps remarks", () => {
    expect(readConllu(text)[0]?.[0]?.[2]?.remarks.get("SpaceAfter")).toBe("No");
  });
});

describe("names of entities", () => {
  it("leaves titles and modifiers out of a person", () => {
    expect(
      namesIn(
        "Foria PROPN/NNP 2 compound Entity=(1-person-new(2-place-new)",
        "President PROPN/NNP 3 nmod:desc",
        "Ana PROPN/NNP 5 nsubj",
        "Mora PROPN/NNP 3 flat Entity=1)",
        "spoke VERB/VBD 0 root",
      ),
    ).toEqual(["LOC Foria", "PER Ana Mora"]);
  });

  it("takes no title for a person", () => {
    expect(
      namesIn(
        "the DET/DT 3 det Entity=(1-person-new",
        "Prime PROPN/NNP 3 compound",
        "Minister PROPN/NNP 4 nsubj Entity=1)",
        "spoke VERB/VBD 0 root",
      ),
    ).toEqual([]);
  });

  it("finds the name that a common noun describes", () => {
    expect(
      namesIn(
        "her PRON/PRP$ 2 nmod:poss Entity=(1-person-new",
        "brother NOUN/NN 0 root",
        "Ilo PROPN/NNP 2 appos Entity=1)",
      ),
    ).toEqual(["PER Ilo"]);
  });

  it("keeps of, for and and inside a body's name, and takes the longer of two", () => {
    expect(
      namesIn(
        "the DET/DT 2 det Entity=(1-organization-new",
        "Council PROPN/NNP 0 root",
        "for ADP/IN 4 case",
        "Harbours PROPN/NNPS 2 nmod",
        "and CCONJ/CC 6 cc",
        "Roads PROPN/NNPS 4 conj",
        "of ADP/IN 8 case",
        "Foria PROPN/NNP 2 nmod Entity=(2-place-new)1)",
      ),
    ).toEqual(["ORG Council for Harbours and Roads of Foria"]);
  });

  it("tells a body from the one that owns it", () => {
    const party = [
      "Party PROPN/NNP 0 root Entity=1)",
      "Workers PROPN/NNPS 3 nmod:poss Entity=(1-organization-new",
    ] as const;
    expect(namesIn(party[1], "' PART/POS 1 case", party[0])).toEqual(["ORG Workers ' Party"]);
    const owned = "Foria PROPN/NNP 3 nmod:poss Entity=(1-organization-new(2-place-new";
    expect(namesIn(owned, "'s PART/POS 1 case Entity=2)", party[0])).toEqual([
      "LOC Foria",
      "ORG Party",
    ]);
  });

  it("does not say what a name inside a thing's name is, nor whether a people is a name", () => {
    const [document] = readTreebank(
      treebank(
        "Mora PROPN/NNP 2 compound Entity=(1-organization-new",
        "family NOUN/NN 0 root Entity=1)",
        "Danish ADJ/JJ 2 amod",
        "May PROPN/NNP 2 nmod Entity=(2-time-new)",
      ),
      "invented",
    );
    expect(document?.sentences[0]?.names).toEqual(["?", "O", "O?", "O"]);
  });
});

describe("joinArticles", () => {
  const text = treebank(
    "Omar PROPN/NNP 5 nsubj",
    "al PROPN/NNP 1 flat SpaceAfter=No",
    "- PUNCT/HYPH 4 punct SpaceAfter=No",
    "Sarim PROPN/NNP 1 flat Entity=x",
    "spoke VERB/VBD 0 root",
  );
  const [document] = readTreebank(text, "invented");
  const source = readConllu(text)[0]?.[0] ?? [];
  const sentence = document?.sentences[0] ?? { words: [] };

  it("makes one word of an article and its name", () => {
    expect(joinArticles(sentence, source, { seen: 0 })).toMatchObject({
      words: ["Omar", "al-Sarim", "spoke"],
      tags: ["PROPN/NNP", "PROPN/NNP", "VERB/VBD"],
      arcs: [
        { head: 2, label: "nsubj" },
        { head: 0, label: "flat" },
        { head: -1, label: "root" },
      ],
      lemmas: ["Omar", "al-Sarim", "spoke"],
    });
  });

  it("leaves every second as it is", () => {
    expect(joinArticles(sentence, source, { seen: 1 })).toEqual(sentence);
  });
});

describe("name columns", () => {
  it("reads Universal NER, without a fourth kind", () => {
    const text =
      "# newdoc id = a\n# text = Go\n1\tNew\tB-LOC\t-\t-\n2\tOria\tI-LOC\t-\t-\n3\t#\tO\t-\t-\n";
    expect(readUniversalNer(text)).toEqual([
      {
        corpus: "uner-ewt",
        sentences: [{ words: ["New", "Oria", "#"], names: ["B-LOC", "L-LOC", "O?"] }],
      },
    ]);
  });

  it("reads WikiGold: neighbours of unlike kinds are two names, compounds are parted", () => {
    const text = "Foria I-LOC\nMora I-PER\n\n-DOCSTART- O\n\n# O\nOria-based I-MISC\nFoo B-MISC\n";
    expect(readWikigold(text).map(({ sentences }) => sentences)).toEqual([
      [{ words: ["Foria", "Mora"], names: ["U-LOC", "U-PER"] }],
      [
        {
          words: ["#", "Oria", "-", "based", "Foo"],
          names: ["O", "B-MISC", "I-MISC", "L-MISC", "U-MISC"],
        },
      ],
    ]);
  });
});

describe("unsoundness", () => {
  const arc = (head: number) => ({ head, label: "dep" });
  it.each([
    [{ words: [] }, "no words"],
    [{ words: ["a"], tags: [] }, "layers of unlike length"],
    [{ words: ["a", "b"], arcs: [arc(-1), arc(2)] }, "a head out of range"],
    [{ words: ["a", "b"], arcs: [arc(-1), arc(-1)] }, "not one root"],
    [{ words: ["a", "b", "c"], arcs: [arc(-1), arc(2), arc(1)] }, "a circle"],
    [{ words: ["a", "b"], names: ["B-PER", "O"] as const }, "names that do not close"],
    [{ words: ["a", "b"], arcs: [arc(-1), arc(0)] }, undefined],
  ])("%j", (sentence, reason) => {
    expect(unsoundness(sentence)).toBe(reason);
  });
});

describe("soundTeaching", () => {
  it("leaves unsound sentences out, counts why, and drops a document that is left empty", () => {
    const good = { words: ["a"] };
    const teaching = soundTeaching([
      { corpus: "one", sentences: [good, { words: [] }, { words: ["a", ""] }] },
      { corpus: "two", sentences: [{ words: [] }] },
    ]);
    expect(teaching.documents).toEqual([{ corpus: "one", sentences: [good] }]);
    expect([...teaching.leftOut]).toEqual([
      ["no words", 2],
      ["an empty word", 1],
    ]);
  });
});

describe.skipIf(!sharedIsThere())("the corpora", () => {
  it("are sound, every sentence", () => {
    const { documents: taught, leftOut } = loadTeaching(sharedFolder);
    expect([...leftOut]).toEqual([]);
    const documents = [
      ...taught,
      ...loadHeldOut(sharedFolder, "dev"),
      ...loadHeldOut(sharedFolder, "test"),
    ];
    const reasons = documents.flatMap(({ sentences }) => sentences.map(unsoundness));
    expect(reasons.filter((reason) => reason !== undefined)).toEqual([]);
    expect(reasons.length).toBeGreaterThan(30_000);
  });
});
