// The listing of a reading: aligned, as wide as told, with the layers there are.

import { describe, expect, it } from "vitest";
import { readingOfTree } from "../../test/conllu-reading.ts";
import { makeDocument } from "../ingest/make-document.ts";
import type { Reading } from "../model/reading.ts";
import { plainReader } from "../read/index.ts";
import { listReading } from "./reading-text.ts";
import { noPaint, type Paint } from "./terminal/sheet.ts";
import { widthOf } from "./terminal/width.ts";

const tree = readingOfTree(`
  Medics  NOUN  NNS medic  2 nsubj
  left    VERB  VBD leave  0 root
  Port    PROPN NNP Port   4 compound
  Sall    PROPN NNP Sall   2 obj
  .       PUNCT .   .      2 punct`);
const reading: Reading = {
  ...tree,
  document: makeDocument({ text: tree.document.text, ref: "a", title: "Out of\nSall" }),
  names: [{ start: 12, end: 21, kind: "place" }],
};

function list(one: Reading, width = 80, paint: Paint = noPaint): string {
  return [...listReading(one, { width, paint })].join("\n");
}

describe("the listing", () => {
  it("draws the tree beside the words, with tags, labels and names", () => {
    expect(list(reading)).toBe(`a Out of Sall conllu/1

1 ¶ Medics left Port Sall .
    1  ┌ Medics  NOUN   NNS  medic  nsubj
    2  left      VERB   VBD  leave  root
    3  │ ┌ Port  PROPN  NNP  Port   compound  place
    4  ├ Sall    PROPN  NNP  Sall   obj       place
    5  └ .       PUNCT  .    .      punct
`);
  });

  it("leaves out what the reader has not made", () => {
    const lines = list({ ...reading, tags: [], tree: [], names: [] }).split("\n");
    expect(lines.slice(3, 5)).toEqual(["    1  Medics", "    2  left"]);
  });

  it("paints without moving a column", () => {
    const mark = (text: string) => `<${text}>`;
    const painted = list(reading, 80, {
      ...{ bold: mark, dim: mark, red: mark, yellow: mark, green: mark, cyan: mark },
    });
    expect(painted).toContain("<left>");
    expect(painted.replace(/<(.*?)>/gu, "$1")).toBe(list(reading));
  });

  it("keeps to the width, whatever the words", () => {
    const long = `${"Harbour".repeat(30)} 世界世界世界 ${"go ".repeat(200)}\u0007`;
    const plain = plainReader.read(makeDocument({ text: long, ref: "b" }));
    const deep: Reading = {
      ...plain,
      tags: plain.tokens.map(({ lower }) => ({ upos: "NOUN", xpos: "NN", lemma: lower })),
      tree: plain.tokens.map((_, at) => ({ head: at - 1, label: at === 0 ? "root" : "compound" })),
    };
    for (const one of [plain, deep])
      for (const line of list(one, 60).split("\n")) expect(widthOf(line)).toBeLessThanOrEqual(60);
  });
});
