// Which people and bodies of one name are one across reports, and which are left to a person.

import { describe, expect, it } from "vitest";
import { makeDocument } from "../src/ingest/make-document.ts";
import type { Entry } from "../src/model/entry.ts";
import type { Situation } from "../src/model/situation.ts";
import { tell, understand } from "../src/pipeline.ts";
import { reader } from "./reader.ts";

function told(reports: readonly string[]): Situation {
  return tell(
    reports.map((text, index): Entry => {
      const document = makeDocument({ text, ref: `r${index}` });
      return { kind: "extraction", extraction: understand(document, reader) };
    }),
  );
}

/** The other forms of the entity of this name. */
function formsBeside(name: string, reports: readonly string[]): readonly string[] {
  return told(reports)
    .entities.map(({ names }) => names.map(({ text }) => text))
    .filter((names) => names.includes(name))
    .flatMap((names) => names.filter((one) => one !== name));
}

/** How many people of this name these reports come to, and how many pairs of them are left open. */
function peopleOf(name: string, reports: readonly string[]): readonly [number, number] {
  const { entities, candidates } = told(reports);
  const people = entities.filter((one) => one.names.some(({ text }) => text === name));
  return [people.length, candidates.length];
}

describe("one full name", () => {
  it.each([
    [
      "two ranks of two countries",
      [
        "NIAMEY, Niger (CP) — Colonel Karo Dole said the border was closed.",
        "LIMA, Peru (CP) — Colonel Karo Dole of the traffic police said the road was open.",
      ],
    ],
    [
      "two occupations",
      [
        "Captain Karo Dole led the soldiers into Sorvale on Friday, the River Front said.",
        "Karo Dole, a footballer, scored twice for Brennick United on Sunday.",
      ],
    ],
  ])("is two people, for a person to decide: %s", (_, reports) => {
    expect(peopleOf("Karo Dole", reports)).toEqual([2, 1]);
  });

  it.each([
    [
      "nothing speaks against",
      ["Karo Dole left Sorvale on Friday.", "Col. Karo Dole took the port, the River Front said."],
    ],
    [
      "two occupations in one company",
      [
        "Captain Karo Dole led the soldiers into Sorvale on Friday, the River Front said.",
        "Karo Dole, a miner, fled when the River Front left Sorvale.",
      ],
    ],
    [
      "two countries and one company",
      [
        "NIAMEY, Niger — Colonel Karo Dole said the River Front had freed Ina Tarn of the Harbour Council.",
        "LIMA, Peru — Ina Tarn of the Harbour Council said the River Front had met Karo Dole.",
      ],
    ],
  ])("is one person where %s", (_, reports) => {
    expect(peopleOf("Karo Dole", reports)).toEqual([1, 0]);
  });
});

describe("a body by the last word of its name", () => {
  it.each([
    ["The Desert Guard took the port. The Guard said it would stay.", "Desert Guard", ["Guard"]],
    ["The River Front took the port. Later the Front said it had left.", "River Front", ["Front"]],
    ["The River Front and the Oria Front fought. The Front said it had won.", "River Front", []],
    ["The Oria Freedom Army took the port. The Army fired back.", "Oria Freedom Army", []],
  ])("is the only one that its report names so: %s", (text, name, short) => {
    expect(formsBeside(name, [text])).toEqual(short);
  });

  it("is not that of another report", () => {
    const reports = [
      "The Desert Guard took the port. The Guard said it would stay.",
      "The Lantern Guard left Brennick. The Guard said it would come back.",
    ];
    expect(formsBeside("Desert Guard", reports)).toEqual(["Guard"]);
  });
});

describe("what a person should look at", () => {
  it.each([
    [
      "two spellings of a short name in one office",
      [
        "Hassan Merhi, a spokesman for the Harbour Council, said the town was calm.",
        "Hasan Mer'i, a spokesman for the Harbour Council, said the road was closed.",
      ],
    ],
    [
      "an acronym and the only name it fits",
      [
        "The NSF took the port of Sorvale on Friday.",
        "The Northern Salvation Front freed Karo Dole on Sunday, his brother said.",
      ],
    ],
  ])("is %s", (_, reports) => {
    expect(told(reports).candidates).toHaveLength(1);
  });
});
