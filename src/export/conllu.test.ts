// What is printed as CoNLL-U can be read back: the same text, spans, tags, tree and names, for text of any kind.

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readingOfConllu } from "../../test/conllu-reading.ts";
import { makeDocument } from "../ingest/make-document.ts";
import type { NamedSpan, Reading } from "../model/reading.ts";
import { plainReader } from "../read/index.ts";
import { toConllu } from "./conllu.ts";

function read(text: string): Reading {
  return plainReader.read(makeDocument({ text, ref: "a.txt" }));
}

function print(reading: Reading): string {
  return [...toConllu(reading)].join("\n");
}

/** What must survive the way out and back. */
function kept(reading: Reading) {
  return {
    text: reading.document.text,
    tokens: reading.tokens.map(({ start, end, text }) => ({ start, end, text })),
    sentences: reading.sentences,
    paragraphs: reading.paragraphs.map(({ firstSentence, endSentence }) => ({
      firstSentence,
      endSentence,
    })),
    tags: reading.tags,
    tree: reading.tree,
    names: reading.names,
  };
}

const printed = `# newdoc id = DOC
# ref = a.txt
# title = Gates
# reader = tester/1
# newpar
# sent_id = DOC-1
# text = Mora's men can't "go".
1-2	Mora's	_	_	_	_	_	_	_	SpacesBefore=\\n
1	Mora	Mora	PROPN	NNP	_	3	nmod:poss	_	NE=B-PER
2	's	's	PART	POS	_	1	case	_	_
3	men	man	NOUN	NNS	_	7	nsubj	_	SpacesAfter=\\s\\t
4-5	can't	_	_	_	_	_	_	_	_
4	ca	can	AUX	MD	_	7	aux	_	_
5	n't	not	PART	RB	_	7	advmod	_	_
6	"	"	PUNCT	\`\`	_	7	punct	_	SpaceAfter=No
7	go	go	VERB	VB	_	0	root	_	SpaceAfter=No
8	"	"	PUNCT	''	_	7	punct	_	SpaceAfter=No
9	.	.	PUNCT	.	_	7	punct	_	SpacesAfter=\\n\\n\\u000b

# newpar
# sent_id = DOC-2
# text = Port _ Sall
1	Port	Port	PROPN	NNP	_	3	compound	_	NE=B-LOC
2	_	_	PUNCT	NFP	_	3	punct	_	NE=I-LOC
3	Sall	Sall	PROPN	NNP	_	0	root	_	NE=I-LOC|SpaceAfter=No
`;

describe("CoNLL-U", () => {
  const reading: Reading = (() => {
    const back = readingOfConllu(printed);
    const document = makeDocument({ text: back.document.text, ref: "a.txt", title: "Gates" });
    return { ...back, document, reader: "tester/1" };
  })();
  const id = reading.document.id.replace(":", "-");

  it("has all that the reading has, in ten columns", () => {
    expect(reading.document.text).toBe("\nMora's men \tcan't \"go\".\n\n\u000bPort _ Sall");
    expect(print(reading)).toBe(printed.replaceAll("DOC", id));
  });

  it("leaves columns empty that the reader has nothing for", () => {
    const plain = print({ ...reading, tags: [], tree: [], names: [] });
    expect(plain).toContain("\n1\tMora\t_\t_\t_\t_\t_\t_\t_\t_\n");
    expect(plain).not.toContain("# reader");
    expect(print(read(""))).toBe("");
  });

  it("keeps what was set aside in the gap where it stood", () => {
    const text = "Rain fell.\nShare | this\\\n\nIt stopped.";
    const setAside = [{ start: 11, end: 24, reason: "share" }];
    const back = readingOfConllu(
      print(plainReader.read(makeDocument({ text, ref: "a", setAside }))),
    );
    expect(back.document.text).toBe(text);
    expect(back.tokens.map((token) => token.text).join(" ")).toBe("Rain fell . It stopped .");
  });

  it("says a form with a line end in it on one line", () => {
    const document = makeDocument({ text: "a\tb\nc", ref: "x\ny" });
    const token = { start: 0, end: 5, text: "a\tb\nc", lower: "a\tb\nc", shape: "word" } as const;
    const sentence = { start: 0, end: 5, paragraph: 0, firstToken: 0, endToken: 1 };
    const odd: Reading = {
      ...{ document, reader: "x", paragraphs: [], quotations: [], tags: [], tree: [], names: [] },
      ...{ sentences: [sentence], tokens: [token] },
    };
    expect(print(odd)).toContain(
      "1\ta b c\t_\t_\t_\t_\t_\t_\t_\tSpacesInToken=a\\tb\\nc|SpaceAfter=No",
    );
    expect(readingOfConllu(print(odd)).document.text).toBe("a\tb\nc");
  });
});

describe("the way out and back", () => {
  const pieces = fc.constantFrom(
    ...[
      "Mora",
      "can't",
      "don’t",
      "rebels'",
      "al-Sarim's",
      "cannot",
      "5km",
      "U.S.",
      "_",
      "1-2",
      "#",
      "|",
      "\\",
      "\\n",
      "NE=B-PER",
    ],
    ...[
      " ",
      "  ",
      "\t",
      "\n",
      "\r\n",
      "\n\n",
      "\u00a0",
      "\u000b",
      "\u0085",
      "\u2028",
      "\u200b",
      "\0",
      "\ufeff",
    ],
    ...[
      '"',
      "“",
      "”",
      ".",
      "?",
      "...",
      ",",
      "(",
      ")",
      "سلام",
      "世界",
      "Привет",
      "é",
      "e\u0301",
      "😀",
      "👩‍👧",
    ],
  );
  const texts = fc.oneof(
    fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join("")),
    fc.string({ unit: "binary", maxLength: 60 }),
    fc.string({ unit: "grapheme", maxLength: 60 }),
  );
  const kinds: readonly NamedSpan["kind"][] = ["person", "organisation", "place", "other"];

  /** A reading with invented tags, tree and names on top of the plain one's tokens. */
  function annotated(text: string, seed: number): Reading {
    const plain = read(text);
    const pick = (at: number, below: number) => ((at * 7919 + seed) >>> 3) % below;
    const tree = plain.sentences.flatMap(({ firstToken, endToken }) =>
      Array.from({ length: endToken - firstToken }, (_, at) => ({
        head: at === 0 ? -1 : firstToken + pick(at, at),
        label: at === 0 ? "root" : (["nsubj:pass", "obj", "punct"][pick(at, 3)] ?? "dep"),
      })),
    );
    const tags = plain.tokens.map(({ lower }, at) => ({
      upos: ["NOUN", "VERB", "PUNCT"][pick(at, 3)] ?? "X",
      xpos: ["NN", "POS", "-LRB-"][pick(at, 3)] ?? "XX",
      lemma: lower,
    }));
    const names = plain.sentences.flatMap(({ firstToken, endToken }): readonly NamedSpan[] => {
      const length = 1 + pick(firstToken, 3);
      const last = plain.tokens[Math.min(firstToken + length, endToken) - 1];
      const start = plain.tokens[firstToken]?.start;
      if (last === undefined || start === undefined) return [];
      return [{ start, end: last.end, kind: kinds[pick(firstToken, 4)] ?? "other" }];
    });
    return { ...plain, tags, tree, names };
  }

  it("loses nothing of a plain reading", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const reading = read(text);
        if (reading.sentences.length === 0) return;
        expect(kept(readingOfConllu(print(reading)))).toEqual(kept(reading));
      }),
      { numRuns: 500 },
    );
  });

  it("loses nothing of a full one", () => {
    fc.assert(
      fc.property(texts, fc.nat(), (text, seed) => {
        const reading = annotated(text, seed);
        if (reading.sentences.length === 0) return;
        expect(kept(readingOfConllu(print(reading)))).toEqual(kept(reading));
      }),
      { numRuns: 500 },
    );
  });

  it("is ten columns a line, numbered from one", () => {
    fc.assert(
      fc.property(texts, fc.nat(), (text, seed) => {
        for (const block of print(annotated(text, seed)).split("\n\n")) {
          const rows = block.split("\n").filter((line) => line !== "" && !line.startsWith("# "));
          const cells = rows.map((row) => row.split("\t"));
          expect(cells.every((row) => row.length === 10 && row.every((cell) => cell !== ""))).toBe(
            true,
          );
          const ids = cells.map(([id = ""]) => id).filter((id) => !id.includes("-"));
          expect(ids).toEqual(ids.map((_, at) => String(at + 1)));
        }
      }),
    );
  });
});
