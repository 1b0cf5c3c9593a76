// Which people of one full name are one across reports, and which are left to a person.

import { describe, expect, it } from "vitest";
import { makeDocument } from "../src/ingest/make-document.ts";
import type { Entry } from "../src/model/entry.ts";
import { tell, understand } from "../src/pipeline.ts";
import { reader } from "./reader.ts";

/** How many people of this name these reports come to, and how many pairs of them are left open. */
function peopleOf(name: string, reports: readonly string[]): readonly [number, number] {
  const { entities, candidates } = tell(
    reports.map((text, index): Entry => {
      const document = makeDocument({ text, ref: `r${index}` });
      return { kind: "extraction", extraction: understand(document, reader) };
    }),
  );
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
