// The scorers of what is learned, on an invented treebank: what counts as right, and how raw text is aligned.

import { describe, expect, it } from "vitest";
import { endToEndRows } from "../scripts/score/reading-end-to-end.ts";
import type { Row } from "../scripts/score/row.ts";
import { tagRows } from "../scripts/score/tags.ts";
import { treeRows } from "../scripts/score/tree.ts";
import { parseTreebank } from "../scripts/score/treebank-text.ts";
import type { Reader, Reading } from "../src/model/reading.ts";
import { readingOfConllu } from "./conllu-reading.ts";

const source = `# newdoc id = a
1-2	Sall's	_	_	_	_	_	_	_	_
1	Sall	Sall	PROPN	NNP	_	3	nmod:poss	_	_
2	's	's	PART	POS	_	1	case	_	_
3	mayor	mayor	NOUN	NN	_	4	nsubj	_	_
4	left	leave	VERB	VBD	_	0	root	_	SpaceAfter=No
5	.	.	PUNCT	.	_	4	punct	_	_

1-2	Dunno	_	_	_	_	_	_	_	_
1	do	do	AUX	VBP	_	3	aux	_	_
2	n't	not	PART	RB	_	3	advmod	_	_
3	why	why	ADV	WRB	_	0	root	_	SpaceAfter=No

# newdoc id = b
# newpar
1	Go	go	VERB	VB	_	0	root	_	_
`;

const [first, second] = parseTreebank(source);

describe("a treebank", () => {
  it("comes back as the text it was made from, with the spans of its words", () => {
    expect(first?.text).toBe("Sall's mayor left. Dunno why");
    expect(second?.text).toBe("Go ");
    const forms = first?.words.map(({ form, span }) => [
      form,
      first.text.slice(span.start, span.end),
    ]);
    expect(forms?.filter(([form, slice]) => form !== slice)).toEqual([
      ["do", "Dunno"],
      ["n't", "Dunno"],
    ]);
    expect(first?.tokens).toHaveLength(7);
    expect(first?.ranges).toEqual([
      { first: 0, end: 5 },
      { first: 5, end: 8 },
    ]);
    expect(first?.words.map(({ head }) => head)).toEqual([2, 0, 3, -1, 3, 7, 7, -1]);
  });
});

/** F1 by kind, to three places. */
function scores(rows: readonly Row[]): Readonly<Record<string, number>> {
  return Object.fromEntries(rows.map(({ kind, f1 }) => [kind, Math.round(f1 * 1000) / 1000]));
}

describe("tags and tree", () => {
  const words = first?.words.slice(0, 5) ?? [];
  const read = (wrong: Partial<(typeof words)[number]>, at: number) => {
    const ours = words.map((word, index) => (index === at ? { ...word, ...wrong } : word));
    return [{ words, ours: { tags: ours, arcs: ours, names: [] } }];
  };

  it("count each word alike", () => {
    expect(scores(tagRows("t", read({ upos: "X", lemma: "Leave" }, 3)))).toEqual({
      "upos t": 0.8,
      "xpos t": 1,
      "lemma t": 0.8,
    });
  });

  it("leave punctuation out of the tree, and tell universal relations from full ones", () => {
    expect(scores(treeRows("t", read({ head: 0 }, 4)))).toEqual({
      ...{ "uas t": 1, "las t": 1, "las full t": 1 },
    });
    expect(scores(treeRows("t", read({ label: "nmod" }, 0)))).toEqual({
      ...{ "uas t": 1, "las t": 1, "las full t": 0.75 },
    });
    expect(scores(treeRows("t", read({ head: 3 }, 0)))).toEqual({
      ...{ "uas t": 0.75, "las t": 0.75, "las full t": 0.75 },
    });
  });
});

describe("from raw text", () => {
  /** A reader that gives this reading's layers to any text. */
  function readerOf(reading: Reading): Reader {
    return { id: "fixed/1", read: (document) => ({ ...reading, document }) };
  }

  it("is right throughout where words and tree agree", () => {
    const whole = source.split("# newdoc id = b")[0] ?? "";
    const reading = readingOfConllu(
      whole
        .replace(/^1-2\tDunno.*\n(?:.*\n){2}/mu, "1\tDunno\tdo\tAUX\tVBP\t_\t2\taux\t_\t_\n")
        .replace("3\twhy", "2\twhy"),
    );
    expect(reading.document.text.trim()).toBe(first?.text);
    const rows = scores(endToEndRows("t", first === undefined ? [] : [first], readerOf(reading)));
    // Six of eight words have one of our seven tokens: "do" and "n't" are neither of them "Dunno".
    expect(rows["words t"]).toBe(0.8);
    expect(rows["las t"]).toBe(rows["words t"]);
  });

  it("counts a head as right only where it is aligned", () => {
    const reading = readingOfConllu("1\tGo\tgo\tVERB\tVB\t_\t0\troot\t_\t_\n");
    const rows = scores(endToEndRows("t", first === undefined ? [] : [first], readerOf(reading)));
    expect(rows["words t"]).toBe(0);
  });
});
