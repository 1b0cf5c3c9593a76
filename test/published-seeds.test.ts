// The seed reports give no date at all: what their words tell of their days must come out, and no day that they do not tell.

import { describe, expect, it } from "vitest";
import { sharedPath } from "./shared-data.ts";
import { situationOf } from "./situation-of.ts";

const seeds = sharedPath("seeds");

describe.skipIf(seeds === undefined)("the days of the seed reports", () => {
  it("put four into one week of one year, and the fifth years later", async () => {
    const { extractions, published, weeks } = await situationOf(seeds ?? "");
    const times = extractions.map(({ document }) => published.get(document.id));
    const years = times.map(
      (time) => `${time?.earliest?.slice(0, 4)}-${time?.latest?.slice(0, 4)}`,
    );
    const [, , , fourth, fifth] = years;
    expect(years.slice(0, 4)).toEqual([fourth, fourth, fourth, fourth]);
    expect(fourth).toMatch(/^(\d{4})-\1$/u);
    expect(fifth).toMatch(/^(\d{4})-\1$/u);
    expect(Number(fifth?.slice(0, 4)) - Number(fourth?.slice(0, 4))).toBeGreaterThan(2);
    expect(weeks.map(({ reports }) => reports)).toEqual([
      extractions.slice(0, 4).map(({ document }) => document.id),
    ]);
  });

  it("are no exact days", async () => {
    const { published, claims } = await situationOf(seeds ?? "");
    const times = [...published.values(), ...claims.flatMap(({ when }) => when?.time ?? [])];
    expect(
      times.filter(({ earliest, latest }) => earliest !== undefined && earliest === latest),
    ).toEqual([]);
    expect([...published.values()].every(({ because }) => because.length > 1)).toBe(true);
  });
});
