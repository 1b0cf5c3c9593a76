import { describe, expect, it } from "vitest";
import { evidenceFlags } from "./evidence.ts";
import { featureRows, tableRows } from "./features.ts";
import { featuresMark, markOf, probe } from "./features-mark.ts";
import { tableNames } from "./word-tables.ts";

describe("the mark of the features", () => {
  it("is eight digits, the same each time", () => {
    expect(featuresMark()).toMatch(/^[0-9a-f]{8}$/u);
    expect(featuresMark()).toBe(featuresMark());
  });

  it("sees two tables change places, one gone, one added", () => {
    const [first = "", second = "", ...rest] = tableNames;
    const marks = [
      [second, first, ...rest],
      [first, ...rest],
      [...tableNames, "more"],
    ].map(markOf);
    expect(new Set([...marks, featuresMark()]).size).toBe(4);
  });

  it("is made of words that set every flag of the evidence", () => {
    const { rows } = featureRows(probe, new Map());
    const flags = new Set(
      rows.filter((row) => row < tableRows.first && row >= tableRows.first - evidenceFlags),
    );
    expect(flags.size).toBe(evidenceFlags);
  });

  it("knows each table by a name of its own", () => {
    expect(new Set(tableNames).size).toBe(tableNames.length);
  });
});
