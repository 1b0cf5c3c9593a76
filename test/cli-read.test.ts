// `sitrep read` as a user meets it: the built program as a process, on invented reports.

import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { builtProgram } from "./built-program.ts";
import { readingOfConllu } from "./conllu-reading.ts";

const text =
  'Clashes hit Port Sall\n\nAt least 12 people were killed in Port Sall, medics said.\r\n\r\n"We can\'t leave," Mayor Ada Wren told Harbour Radio. 世界\n';

const root = fileURLToPath(new URL("..", import.meta.url));
const { run } = builtProgram({
  "a.txt": text,
  "b.txt": "The bridge at Oster was closed on Monday.\n",
});

describe.each([
  ["--plain", ["--plain"], true],
  ["the model", [], existsSync(join(root, "models/english.bin"))],
] as const)("read with %s", (_, options, there) => {
  const read = (...words: readonly string[]) => run(["read", ...options, ...words]);

  it.skipIf(!there)("prints CoNLL-U from which the text comes back", () => {
    const { code, out, err } = read("a.txt", "--format", "conllu");
    expect({ code, err }).toEqual({ code: 0, err: "" });
    const reading = readingOfConllu(out);
    expect(reading.document.text).toBe(text);
    expect(out).toContain("# newdoc id = report-");
    expect(out).toContain("\tcan't\t");
    expect(reading.tokens.map((token) => token.text).slice(0, 5)).toEqual([
      ..."Clashes hit Port Sall".split(" "),
      "At",
    ]);
  });

  it.skipIf(!there)("prints one JSON array of all reports, in their order", () => {
    const { code, out } = read("b.txt", "a.txt", "-f", "json");
    expect(code).toBe(0);
    const reports = JSON.parse(out);
    expect(reports.map(({ ref }: { ref: string }) => ref)).toEqual(["b", "a"]);
    expect(reports[1].text).toBe(text);
    expect(out.split("\n")).toHaveLength(5);
  });

  it.skipIf(!there)("lists words for a person, in the width there is and without colour", () => {
    const { code, out } = read("a.txt");
    expect(code).toBe(0);
    expect(out).toMatch(/^2 ¶ At least 12 people were killed in Port Sall, medics said\.$/mu);
    expect(out).toMatch(/^ {4}3 {2}[┌├└│ ]*12\b/mu);
    expect(out).not.toContain("\u001b");
  });

  it.skipIf(!there)("gives the same bytes each time", () => {
    expect(read("a.txt", "b.txt", "-f", "conllu")).toEqual(read("a.txt", "b.txt", "-f", "conllu"));
  });
});

describe("what the model knows", () => {
  const there = existsSync(join(root, "models/english.bin"));

  it.skipIf(!there)("is tags, and one tree a sentence", () => {
    const reading = readingOfConllu(run(["read", "b.txt", "-f", "conllu"]).out);
    expect(reading.tags.map(({ upos }) => upos)).toEqual(
      "DET NOUN ADP PROPN AUX VERB ADP PROPN PUNCT".split(" "),
    );
    expect(reading.tree.filter(({ head }) => head === -1)).toHaveLength(1);
  });
});

describe("what cannot be read", () => {
  it("is said, and the rest is read", () => {
    const { code, out, err } = run(["read", "--plain", "nowhere.txt", "b.txt", "-f", "json"]);
    expect(code).toBe(1);
    expect(JSON.parse(out)).toHaveLength(1);
    expect(err).toBe("sitrep: error: nowhere.txt: no such file or folder\n");
  });

  it.each([
    [["read"], /nothing to read: no INPUT was given/u],
    [["read", "nowhere.txt"], /nowhere\.txt: no such file or folder/u],
    [["read", "--format", "xml", "b.txt"], /Allowed choices are text, conllu, json/u],
  ])("%j is a mistake", (words, said) => {
    const { code, out, err } = run(words);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toMatch(said);
    expect(err).toMatch(/^sitrep: error: [^\n]+\n$/u);
  });
});

it("has help in 80 columns", () => {
  const { code, out } = run(["read", "--help"]);
  expect(code).toBe(0);
  for (const part of ["conllu", "Inputs:", "Examples:", "Exit codes:"]) expect(out).toContain(part);
  expect(Math.max(...out.split("\n").map((line) => line.length))).toBeLessThanOrEqual(80);
});
