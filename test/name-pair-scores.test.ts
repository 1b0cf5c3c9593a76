// How decisions on pairs of names are scored: what is read from the labelled table, and what a ranking is worth.

import { describe, expect, it } from "vitest";
import { readNameBench } from "../scripts/score/name-bench.ts";
import { pairRows } from "../scripts/score/name-pairs.ts";
import { rankedScores } from "../scripts/score/ranked-pairs.ts";

describe("the labelled table", () => {
  it("gives persons and organisations, with commas and quotation marks as they were", () => {
    const table = [
      "case_group,schema,name1,name2,is_match,quality",
      'x,Person,"Orbak, Selma",Selma Orbak,true,STRONG',
      'x,Company,"Orbak ""Sun"" Ltd",Orbak Sun,false,WEAK',
      "x,Vessel,Orbak,Orbak,true,WEAK",
    ].join("\n");
    expect(readNameBench(table)).toEqual([
      { kind: "person", a: "Orbak, Selma", b: "Selma Orbak", same: true },
      { kind: "organisation", a: 'Orbak "Sun" Ltd', b: "Orbak Sun", same: false },
    ]);
  });
});

describe("a ranking", () => {
  it("is read where three fifths are found", () => {
    const same = [true, true, false, true, false, true, true, false];
    const pairs = same.map((one, index) => ({ score: 1 - index / 10, same: one }));
    const { precisionAt60, recallAt60, averagePrecision } = rankedScores(pairs);
    expect(precisionAt60).toBe(3 / 4);
    expect(recallAt60).toBe(3 / 5);
    expect(averagePrecision).toBeCloseTo((1 + 1 + 3 / 4 + 4 / 6 + 5 / 7) / 5);
  });

  it("takes pairs of one score together", () => {
    const pairs = [true, false, true, false].map((same) => ({ score: 0.5, same }));
    expect(rankedScores(pairs)).toEqual({
      precisionAt60: 0.5,
      recallAt60: 1,
      averagePrecision: 0.5,
      bestF1: 2 / 3,
    });
  });

  it("of nothing is nothing", () => {
    expect(rankedScores([])).toMatchObject({ precisionAt60: 0, averagePrecision: 0 });
  });
});

describe("the rows", () => {
  it("say how pure the head is, and what is joined", () => {
    const person = { kind: "person" } as const;
    const rows = pairRows("persons", [
      { ...person, a: "Selma Orbak", b: "Orbak, Selma", same: true },
      { ...person, a: "Selma Orbak", b: "Tarik Orbak", same: false },
    ]);
    expect(rows.map(({ kind, precision }) => [kind, precision])).toEqual([
      ["persons: at recall 0.60", 1],
      ["persons: average precision", 1],
      ["persons: same or likely", 1],
    ]);
  });
});
