// Readers set side by side: how their words are laid against a treebank's, whatever each calls a word.

import { describe, expect, it } from "vitest";
import { type ComparedReader, coarseTag } from "../bench/compared-reader.ts";
import { measureAccuracy } from "../bench/reader-accuracy.ts";
import { parseTreebank } from "../scripts/score/treebank-text.ts";

const treebank = parseTreebank(`1	Gen.	Gen.	PROPN	NNP	_	2	compound	_	_
2-3	Mora's	_	_	_	_	_	_	_	_
2	Mora	Mora	PROPN	NNP	_	4	nmod:poss	_	_
3	's	's	PART	POS	_	2	case	_	_
4	men	man	NOUN	NNS	_	5	nsubj	_	_
5	can't	can	AUX	MD	_	0	root	_	SpaceAfter=No
6	.	.	PUNCT	.	_	5	punct	_	SpaceAfter=No
`);
const text = "Gen. Mora's men can't.";

describe("a reader's words beside a treebank's", () => {
  it("come from libraries as their texts spell them", async () => {
    const modules = ["compared-wink", "compared-compromise"];
    for (const module of modules) {
      const { open } = await import(`../bench/${module}.ts`);
      const reader: ComparedReader = await open();
      const words = reader.words(text).map(({ start, end }) => text.slice(start, end));
      expect(
        words.filter((word) => /\w/u.test(word)).map((word) => word.replace(/\.$/u, "")),
      ).toEqual(["Gen", "Mora", "'s", "men", "ca", "n't"]);
    }
  });

  it("agree where they cover the same letters, marks at their ends left out", () => {
    const reader: ComparedReader = {
      name: "test",
      layers: "",
      work: () => undefined,
      words: () => [
        { start: 0, end: 3, upos: "PROPN", coarse: coarseTag("PROPN") },
        { start: 5, end: 9, upos: "NOUN", coarse: coarseTag("NOUN") },
        { start: 12, end: 15, upos: "VERB", coarse: coarseTag("VERB") },
        { start: 21, end: 22, upos: "PUNCT", coarse: coarseTag("PUNCT") },
      ],
    };
    const measured = measureAccuracy(reader, treebank);
    expect(measured.words).toBeCloseTo((2 * 3) / (3 + 5));
    expect(measured.coarse).toBeCloseTo(2 / 5);
    expect(measured.tokens).toBeCloseTo((2 * 3) / (4 + 6));
    expect(measured.upos).toBeCloseTo(1 / 6);
  });

  it("have no tokens where a reader knows no universal tags", () => {
    const reader = { name: "none", layers: "", work: () => undefined, words: () => [] };
    expect(measureAccuracy(reader, treebank)).toMatchObject({ tokens: undefined, upos: undefined });
  });
});
