// Every rule is known by its id, so that `explain` can say what made a line. Their examples run beside each area's rules.

import { describe, expect, it } from "vitest";
import { gather } from "../src/app/gather.ts";
import { readingRules, ruleOf } from "../src/app/rules.ts";
import { tellSituation } from "../src/app/tell-situation.ts";

describe("rules", () => {
  it("have an id of their own, an area before it, and a sentence", () => {
    const ids = readingRules.map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    expect(ids.filter((id) => !/^[a-z-]+\/[a-z0-9-]+$/u.test(id))).toEqual([]);
    expect(
      readingRules.filter(({ about }) => !/\S.+[.]$/u.test(about)).map(({ id }) => id),
    ).toEqual([]);
  });

  it("are known wherever the example names one", async () => {
    const gathered = await gather([new URL("../examples", import.meta.url).pathname]);
    const { extractions } = await tellSituation({ ...gathered, judgements: [] });
    const named = extractions
      .flatMap(({ claims, mentions, times }) => [...claims, ...mentions, ...times])
      .flatMap(({ rules }) => rules);
    expect(named.length).toBeGreaterThan(100);
    expect([...new Set(named)].filter((id) => ruleOf(id) === undefined)).toEqual([]);
  });
});
