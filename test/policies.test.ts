// What each policy reads off one pile of answers, with what it rests on, why, and what it leaves out.

import { describe, expect, it } from "vitest";
import { listFigures } from "../src/export/figures/list.ts";
import { renderFiguresMarkdown } from "../src/export/figures/markdown.ts";
import { renderFiguresTerminal } from "../src/export/figures/terminal.ts";
import { applyPolicy } from "../src/export/policies/apply.ts";
import { type PolicyName, policyNames } from "../src/export/policies/policy.ts";
import { noPaint } from "../src/export/terminal.ts";
import type { FigureClaim } from "../src/model/claim.ts";
import type { Situation } from "../src/model/situation.ts";
import { type FigureParts, SituationFixture } from "./fixture-situation.ts";

type Parts = Partial<FigureParts> & { readonly low: number };

/** One raid of which each report says a number; the list of claims and the situation of them. */
class Raid {
  readonly fixture = new SituationFixture();
  readonly claims: FigureClaim[] = [];

  says(ref: string, parts: Parts, published?: string): FigureClaim {
    const text = `Report ${ref}: the raid killed ${parts.low}, Major Teb told the Lissen Post on Monday.`;
    const dated = published === undefined ? {} : { published };
    const report = this.fixture.report({ ref, text, ...dated });
    const { low, best = low, high = low } = parts;
    const words = `the raid killed ${low}`;
    const claim = report.figure({
      ...{ measure: "killed", number: `${low}`, words, low, best },
      ...parts,
      high,
    });
    this.claims.push(claim);
    return claim;
  }

  situation(change: (claim: FigureClaim) => FigureClaim = (claim) => claim): Situation {
    const event = this.fixture.event("raid", this.claims, { values: ["XXXX-WXX-1"] });
    this.fixture.question(event, this.claims, "disputed");
    const situation = this.fixture.build();
    return {
      ...situation,
      claims: situation.claims.map((claim) => (claim.kind === "figure" ? change(claim) : claim)),
    };
  }
}

function apply(policy: PolicyName, situation: Situation) {
  const [answer, ...more] = applyPolicy(policy, situation);
  expect(more).toEqual([]);
  const { low, best, high, because, claims, leftOut } = answer ?? {};
  return { low, best, high, because, claims, leftOut };
}

/** 12 on the 16th, 45 and again 45 on the 18th, 64 on the 18th. */
function spread(): Raid {
  const raid = new Raid();
  raid.says("1", { low: 12 }, "2031-05-16");
  raid.says("2", { low: 45 }, "2031-05-18");
  raid.says("3", { low: 45 }, "2031-05-18");
  raid.says("4", { low: 64 }, "2031-05-18");
  return raid;
}

describe("policies", () => {
  it("range: from the lowest to the highest, and no number put forward", () => {
    const raid = spread();
    expect(apply("range", raid.situation())).toEqual({
      ...{ low: 12, best: undefined, high: 64 },
      because: "from the lowest to the highest of 4 counts of the whole",
      claims: [raid.claims[0]?.id, raid.claims[3]?.id],
      leftOut: [],
    });
  });

  it("range: open above only where the highest number is", () => {
    const raid = new Raid();
    raid.says("1", { low: 12 });
    const open = (low: number) => (claim: FigureClaim) => ({
      ...claim,
      figure: { ...claim.figure, low, high: undefined, best: low },
    });
    expect(apply("range", raid.situation(open(12)))).toMatchObject({ low: 12, high: undefined });
    const known = spread();
    const floor = known.claims[0];
    const first = (claim: FigureClaim) => (claim.id === floor?.id ? open(12)(claim) : claim);
    expect(apply("range", known.situation(first))).toMatchObject({ low: 12, high: 64 });
  });

  it("latest: by the day of the report; several of one day that differ give no number", () => {
    const raid = spread();
    expect(apply("latest", raid.situation())).toMatchObject({
      ...{ low: 45, best: undefined, high: 64 },
      because: "3 counts are as late as each other, as far as the reports say, and differ",
      leftOut: [{ claim: raid.claims[0]?.id, why: "earlier" }],
    });
    const later = spread();
    later.says("5", { low: 50 }, "2031-05-19");
    expect(apply("latest", later.situation())).toMatchObject({
      ...{ low: 50, best: 50, high: 50 },
      because: "it is later than the 4 other counts",
    });
  });

  it("latest: what a verdict calls updated is not the latest, dated or not", () => {
    const raid = new Raid();
    const old = raid.says("1", { low: 12 });
    const risen = raid.says("2", { low: 30 });
    raid.fixture.verdict(old, risen, "update", "the toll had risen");
    const situation = raid.situation();
    expect(apply("latest", situation)).toMatchObject({ best: 30, low: 30 });
    expect(apply("conservative", situation)).toMatchObject({
      best: 30,
      because: "it updates all other counts",
      leftOut: [{ claim: old.id, why: "updated" }],
    });
  });

  it("conservative: the lowest that stands", () => {
    expect(apply("conservative", spread().situation())).toMatchObject({
      ...{ low: 12, best: 12, high: 12 },
      because: "the lowest of 4 counts that no other updates",
    });
  });

  it("ucdp: best is the number of most independent sources, low and high the ends", () => {
    const raid = spread();
    expect(apply("ucdp", raid.situation())).toMatchObject({
      ...{ low: 12, best: 45, high: 64 },
      because: "45 has 2 independent sources, more than any other number",
    });
  });

  it("ucdp: copies are one source, and of numbers with as many sources the lower is best", () => {
    const raid = spread();
    const [, two, three] = raid.claims;
    if (two === undefined || three === undefined) throw new Error("four answers are given");
    raid.fixture.dependence.push({
      ...{ degree: "near-copy", reports: [two.report, three.report], claims: [], anchors: [] },
      ...{ rule: "fixture/by-hand", because: "one text" },
    });
    expect(apply("ucdp", raid.situation())).toMatchObject({
      best: 12,
      because:
        "no number has more independent sources than another, so that the lower, 12, is best",
    });
  });

  it("ucdp: sources without a name that say one number may be one", () => {
    const raid = new Raid();
    raid.says("1", { low: 30, chain: [["Major Teb", "military"]] });
    raid.says("2", { low: 30, chain: [["Major Teb", "military"]] });
    raid.says("3", { low: 20 });
    expect(apply("ucdp", raid.situation())).toMatchObject({ low: 20, best: 20, high: 30 });
  });

  it("ucdp: what a party to the fighting says sets the ends only", () => {
    const raid = new Raid();
    raid.says("1", { low: 5, chain: [["Major Teb", "belligerent"]] });
    raid.says("2", { low: 20 });
    expect(apply("ucdp", raid.situation())).toMatchObject({
      ...{ low: 5, best: 20, high: 20 },
      because:
        "20 is the only number that stands; counts by a party to the fighting set the ends only",
    });
  });

  it("airwars: what one source said last is all that it says", () => {
    const raid = new Raid();
    raid.says("1", { low: 12, chain: [["Lissen Post", "media"]] }, "2031-05-16");
    raid.says("2", { low: 30, chain: [["Lissen Post", "media"]] }, "2031-05-18");
    raid.says("3", { low: 20 }, "2031-05-17");
    raid.fixture.dependence.push({
      degree: "same-agency",
      reports: raid.claims.slice(0, 2).map(({ report }) => report),
      claims: raid.claims.slice(0, 2).map(({ id }) => id),
      ...{ anchors: [], rule: "fixture/by-hand", because: "one agency" },
    });
    expect(apply("airwars", raid.situation())).toMatchObject({
      ...{ low: 20, best: undefined, high: 30 },
      because: "from the lowest to the highest of what 2 independent sources last said",
      leftOut: [{ claim: raid.claims[0]?.id, why: "earlier" }],
    });
  });

  it("leaves out parts, sides, former counts, denials and totals nobody gives, each with why", () => {
    const raid = spread();
    raid.says("5", { low: 3, scope: "partial" });
    raid.says("6", { low: 4, scope: "side" });
    raid.says("7", { low: 2, stance: "denies" });
    const former = raid.says("8", { low: 9 });
    const derived = raid.says("9", { low: 99 });
    const apart = raid.says("10", { low: 7 });
    const changed = (claim: FigureClaim): FigureClaim => {
      const span = claim.figure.number;
      if (claim.id === former.id) return { ...claim, figure: { ...claim.figure, former: span } };
      if (claim.id === derived.id)
        return { ...claim, figure: { ...claim.figure, derivedFrom: [span] } };
      return claim.id === apart.id ? { ...claim, apart: span } : claim;
    };
    const situation = raid.situation(changed);
    for (const policy of policyNames) {
      const { low, leftOut } = apply(policy, situation);
      expect(low).toBeGreaterThanOrEqual(12);
      expect(leftOut?.map(({ why }) => why).slice(0, 6)).toEqual(
        expect.arrayContaining(["part", "side", "untold", "former", "apart", "derived"]),
      );
    }
  });

  it("gives no number where no report counts the whole", () => {
    const raid = new Raid();
    const part = raid.says("1", { low: 3, scope: "partial" });
    const situation = raid.situation();
    for (const policy of policyNames) {
      expect(apply(policy, situation)).toEqual({
        ...{ low: undefined, best: undefined, high: undefined, claims: [] },
        because: "no report gives a count of the whole",
        leftOut: [{ claim: part.id, why: "part" }],
      });
    }
  });

  it("stands under its question, for a person, with its notes", () => {
    const none = { measures: [], statuses: [], words: [] };
    const list = listFigures(spread().situation(), none, ["ucdp", "latest", "ucdp"]);
    expect(list.policies.map(({ policy, best }) => [policy, best])).toEqual([
      ["ucdp", 45],
      ["latest", undefined],
    ]);
    const text = renderFiguresTerminal("Head.", list, { width: 200, paint: noPaint });
    expect(text).toContain(
      "  By ucdp: 45 (12 to 64). 45 has 2 independent sources, more than any other number. [1:1][2:1][3:1][4:1]\n",
    );
    expect(text).toContain("  By latest: 45 to 64, no one number. 3 counts are as late");
    const page = renderFiguresMarkdown("Head.", list);
    expect(page).toContain("- By **ucdp**: 45 (12 to 64). 45 has 2 independent sources");
    const without = listFigures(spread().situation(), none);
    expect(renderFiguresTerminal("Head.", without, { width: 80, paint: noPaint })).not.toContain(
      "By ",
    );
  });
});
