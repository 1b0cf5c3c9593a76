// The labels of the public situations fit their reports, so that whoever edits them by hand is told what does not.

import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readCorpus, readLabels } from "../scripts/score/situations/labels.ts";
import { labelProblems } from "../scripts/score/situations/problems.ts";
import { verdictsOf } from "../scripts/score/situations/verdict-table.ts";

const situations = readCorpus();

describe("the public situations", () => {
  it("are twelve or more, of four to ten reports", () => {
    expect(situations.length).toBeGreaterThanOrEqual(12);
    for (const { folder } of situations) {
      expect(reportsIn(folder).size).toBeGreaterThanOrEqual(4);
      expect(reportsIn(folder).size).toBeLessThanOrEqual(10);
    }
  });

  it.each(situations)("$name is labelled in its own words", ({ folder, labels }) => {
    expect(labelProblems(labels, reportsIn(folder))).toEqual([]);
  });

  it.each(situations)("$name has reports of 80 to 300 words", ({ folder }) => {
    for (const [report, text] of reportsIn(folder)) {
      const words = text.split(/\s+/u).length;
      expect(words, report).toBeGreaterThanOrEqual(80);
      expect(words, report).toBeLessThanOrEqual(300);
    }
  });
});

describe("labels that do not fit", () => {
  const text = "Police said 4 people died and 4 people were hurt at Brod.";
  const labelled = (more: string) =>
    readLabels(
      `{about: A test, events: {fire: {type: fire, told: {a: at Brod}}}, verdicts: {}, dependence: [], disputes: {}, ${more}}`,
    );
  const problems = (more: string) => labelProblems(labelled(more), new Map([["a", text]]));

  it("are told by what is wrong with them", () => {
    const figure = (at: string, more = "event: fire, says: Police (police)") =>
      problems(`figures: {a1: {at: "${at}", measure: killed, count: 4, ${more}}}`);
    expect(figure("[4] people died")).toEqual([]);
    expect(figure("[4] people")).toEqual(["a: does not hold exactly once: [4] people"]);
    expect(figure("[5] people died")).toHaveLength(1);
    expect(figure("[4] people died", "says: outlet, event: flood")).toEqual([
      'there is no event "flood"',
    ]);
    expect(figure("[4] people died", "says: Mayor (official)")).toEqual([
      'a1: "Mayor" is not in its report',
    ]);
  });

  it("are refused where they are not of their shape", () => {
    const figure = (count: string, says = "outlet") =>
      Object.values(
        labelled(`figures: {a1: {at: "4", measure: killed, count: ${count}, says: ${says}}}`)
          .figures,
      )[0];
    expect(figure("9..11")?.count).toEqual({ kind: "bounds", low: 9, high: 11 });
    expect(figure("9..")?.count).toEqual({ kind: "bounds", low: 9, high: undefined });
    expect(figure("..9")?.count).toEqual({ kind: "bounds", low: 0, high: 9 });
    expect(figure("~20")?.count).toEqual({ kind: "about", best: 20 });
    expect(() => figure("some")).toThrow("is no count");
    expect(() => figure("4", "Police")).toThrow("is no chain");
    expect(() => figure("4", "Police (guards)")).toThrow("is no chain");
  });

  it("need a verdict for every pair", () => {
    expect(verdictsOf("a1\nb1 u\nc1 ar d").pairs).toEqual([
      { a: "a1", b: "b1", verdicts: ["update"] },
      { a: "a1", b: "c1", verdicts: ["agree", "refine"] },
      { a: "b1", b: "c1", verdicts: ["dispute"] },
    ]);
    expect(() => verdictsOf("a1\nb1 u\nc1 a")).toThrow("c1 has 1 verdicts");
    expect(() => verdictsOf("a1\nb1 x")).toThrow('"x" is no verdict');
  });
});

function reportsIn(folder: URL): ReadonlyMap<string, string> {
  const files = readdirSync(folder).filter((name) => /\.(?:txt|md)$/u.test(name));
  return new Map(
    files.map((name) => {
      const source = readFileSync(new URL(name, folder), "utf8");
      return [name.replace(/\.\w+$/u, ""), source.replace(/^---\n[\s\S]*?\n---\n/u, "")];
    }),
  );
}
