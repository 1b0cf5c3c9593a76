// Which words share rows, and which flags a document gives them.

import { describe, expect, it } from "vitest";
import {
  type DocumentWords,
  featureRows,
  fixedRows,
  unknownRow,
  vocabularyRows,
} from "./features.ts";
import { normalise } from "./word-form.ts";

const vocabulary = vocabularyRows(["gate", "!year", "!number", "!digits", "'", '"']);

describe("normalise", () => {
  it.each([
    ["Gate", "gate"],
    ["d’Oria", "d'oria"],
    ["“", '"'],
    ["''", '"'],
    ["–", "-"],
    ["2031", "!year"],
    ["1,200", "!number"],
    ["17th", "!digits"],
    ["٢٠٣١", "!year"],
    ["ÉLAN", "élan"],
  ])("%s is %s", (word, form) => {
    expect(normalise(word)).toBe(form);
  });
});

describe("featureRows", () => {
  it("lists the vocabulary's row first, or the unknown row", () => {
    expect(firstRows([["Gate", "Mora", "2031"]])).toEqual([fixedRows, unknownRow, fixedRows + 1]);
  });

  it("keeps every other row below the vocabulary, and gives the root's to no word", () => {
    const words = ["Gate", "Mora", "2031", "–", "😀", "\ud800", "", "ال", "x".repeat(5000)];
    for (const rows of wordRows([words])) {
      for (const row of rows.slice(1)) expect(row).toBeGreaterThan(1);
      for (const row of rows.slice(1)) expect(row).toBeLessThan(fixedRows);
      expect(new Set(rows).size).toBe(rows.length);
    }
  });

  it("tells cases of a word apart by its shape and flags alone", () => {
    const [lower, upper] = wordRows([["xx", "mora"], ["xx"], ["xx", "MORA"]]).filter(
      (_, index) => index === 1 || index === 4,
    );
    expect(upper?.slice(0, 6)).toEqual(lower?.slice(0, 6));
    expect(upper?.[6]).not.toBe(lower?.[6]);
  });

  it("knows the words of one sentence without those of the next", () => {
    const together = wordRows([["Mora", "spoke"], ["2031"]]);
    expect(together).toHaveLength(3);
  });
});

describe("flags", () => {
  it("the first word, marks not counted", () => {
    const first = only([["-", "Xyz"]], [["uvw", "Xyz"]], 1);
    expect(first).toHaveLength(1);
    expect(rowsOf([["Xyz", "uvw"]], 0)).toContain(first[0]);
    expect(only([["60", "Xyz"]], [["uvw", "Xyz"]], 1)).toEqual([]);
  });

  it("the word after an opening quotation mark, and not after a closing one", () => {
    const plain = [["uvw", ",", ",", "Xyz"]];
    const opened = only([["uvw", ",", "“", "Xyz"]], plain, 3);
    expect(opened).toHaveLength(1);
    expect(only([["uvw", ",", '"', "Xyz"]], plain, 3)).toEqual(opened);
    expect(only([['"', "uvw", '"', "Xyz"]], plain, 3)).toEqual([]);
  });

  it("the same word in lower case elsewhere", () => {
    const plain = [["uvw", "Xyz"], ["uvw"]];
    const elsewhere = only([["uvw", "Xyz"], ["xyz"]], plain, 1);
    expect(elsewhere).toHaveLength(1);
    expect(only([["Xyz"], ["uvw", "xyz"]], [["Xyz"], ["uvw"]], 0)).toEqual(elsewhere);
  });

  it("the same word capitalised inside another sentence, headlines not counted", () => {
    const elsewhere = only([["Xyz"], ["uvw", "Xyz"]], [["Xyz"], ["uvw"]], 0);
    expect(elsewhere).toHaveLength(1);
    expect(only([["Xyz"], ["UVW", "XYZ"]], [["Xyz"], ["uvw"]], 0)).toEqual([]);
    const once = [["uvw", "Xyz"]];
    expect(only([...once, ...once], once, 1)).toEqual(elsewhere);
    const headline = [["Xyz"], ["Uvwo", "Xyzu", "Wrtz", "Qlmn", "Xyz"]];
    expect(only(headline, [["Xyz"], ["uvw"]], 0)).toEqual([]);
  });

  it("a sentence in capitals, a headline, a sentence without any", () => {
    const capitals = rowsOf([["UVW", "XYZU"], ["Oo"]], 1);
    const one = rowsOf([["Uvw", "XYZU"], ["Oo"]], 1);
    expect(capitals.filter((row) => !one.includes(row))).toHaveLength(1);
    expect(only([["Uvwo", "Xyzu", "Wrtz", "Qlmn"]], [["uvwo", "Xyzu"]], 1)).toHaveLength(1);
    expect(only([["uvw", "xyz", "oo"]], [["uvw", "xyz", "Oo"]], 1)).toHaveLength(1);
  });

  it("a short form in brackets, wherever it stands", () => {
    const plain = [
      ["Uvw", ",", "XYZ", ","],
      ["the", "XYZ"],
    ];
    const introduced = only(
      [
        ["Uvw", "(", "XYZ", ")"],
        ["the", "XYZ"],
      ],
      plain,
      5,
    );
    expect(introduced).toHaveLength(1);
    expect(
      only(
        [
          ["uvw", "(", "XYZ", ")"],
          ["the", "XYZ"],
        ],
        plain,
        5,
      ),
    ).toEqual([]);
  });

  it("table words in any case, entries of several words as first and later", () => {
    const country = only([["xx", "chad"]], [["xx", "chzd"]], 1).filter(isFlag);
    expect(country.length).toBeGreaterThan(0);
    const rows = wordRows([["in", "NEW", "Zealand", "today"]]);
    const plain = wordRows([["in", "NEW", "Zealant", "today"]]);
    expect(rows[1]?.filter((row) => !plain[1]?.includes(row))).toEqual(country);
    expect(rows[2]?.filter(isFlag).length).toBeGreaterThan(plain[2]?.filter(isFlag).length ?? 0);
  });
});

/** Rows of the last kind before the vocabulary: the flags of word tables. */
function isFlag(row: number): boolean {
  return row > fixedRows - 100 && row < fixedRows;
}

/** Rows that word `index` has in one document and not in the other. */
function only(document: DocumentWords, other: DocumentWords, index: number): readonly number[] {
  const rows = rowsOf(other, index);
  return rowsOf(document, index).filter((row) => !rows.includes(row));
}

function rowsOf(document: DocumentWords, index: number): readonly number[] {
  return wordRows(document)[index] ?? [];
}

function firstRows(document: DocumentWords): readonly (number | undefined)[] {
  return wordRows(document).map((rows) => rows[0]);
}

function wordRows(document: DocumentWords): readonly (readonly number[])[] {
  const { starts, rows } = featureRows(document, vocabulary);
  return [...starts].slice(0, -1).map((start, index) => [...rows.slice(start, starts[index + 1])]);
}
