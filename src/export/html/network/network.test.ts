import { describe, expect, it } from "vitest";
import { SituationFixture } from "../../../../test/fixture-situation.ts";
import { networkSituation } from "../../../../test/network-situation.ts";
import { relationKinds } from "../../../model/relation.ts";
import type { Situation } from "../../../model/situation.ts";
import type { Time } from "../../../model/time.ts";
import { chooseNetwork } from "./choose.ts";
import { stateOn, turningDays } from "./days.ts";
import { planNetwork, sheetShapes } from "./plan.ts";

describe("a network", () => {
  it("is planned the same every time", () => {
    const plan = () =>
      JSON.stringify(planNetwork(chooseNetwork(networkSituation()), sheetShapes.wide));
    expect(plan()).toBe(plan());
  });

  it("draws few of 300 actors, the rest in the table, in good time", () => {
    const situation = manyActors(300);
    const start = performance.now();
    const network = chooseNetwork(situation);
    const wide = planNetwork(network, sheetShapes.wide);
    planNetwork(network, sheetShapes.tall);
    expect(performance.now() - start).toBeLessThan(1000);
    expect(network.nodes).toHaveLength(25);
    expect(network.drawn.length).toBeLessThanOrEqual(60);
    expect(network.table).toHaveLength(300);
    expect(network.more).toBe(situation.relations.length - 300);
    for (const { x, y } of wide.nodes) {
      expect(x).toBeGreaterThan(0);
      expect(x).toBeLessThan(wide.frame.width);
      expect(y).toBeGreaterThan(0);
      expect(y).toBeLessThan(wide.frame.height);
    }
  });

  it("lays lines between one pair beside each other", () => {
    const { ties } = planNetwork(chooseNetwork(networkSituation()), sheetShapes.wide);
    const pair = ties.filter(
      ({ tie }) => tie.b.name.startsWith("Government") && tie.a.name === "Northern Front",
    );
    expect(pair).toHaveLength(2);
    expect(pair[0]?.curve.over).not.toEqual(pair[1]?.curve.over);
  });
});

/** A chain of actors, each related to the next two. */
function manyActors(number: number): Situation {
  const fixture = new SituationFixture();
  const names = Array.from({ length: number }, (_, index) => `Brigade ${1000 + index}`);
  const report = fixture.report({ ref: "1", text: `${names.join(" ")}.` });
  const ids = names.map((name) => fixture.entity("group", [[report, name]]));
  const words = `${names.join(" ")}.`;
  for (const [index, a] of ids.entries())
    for (const step of [1, 2]) {
      const b = ids[(index + step) % number];
      const [from, to] = [names[index] ?? "", names[(index + step) % number] ?? ""];
      const relation = relationKinds[index % relationKinds.length] ?? "allied";
      if (b !== undefined && index + step < number + 1)
        fixture.relation(report.relation({ relation, a: from, b: to, words }), a, b);
    }
  return fixture.build();
}

function time(earliest: string | undefined, latest: string | undefined): Time {
  return { edtf: "", earliest, latest, basis: "stated", because: [] };
}

const third = time("2031-05-03", "2031-05-03");
const early = time("2031-05-01", "2031-05-05");

describe("a relation on a day", () => {
  it.each([
    ["nothing dated", undefined, undefined, false, "2031-05-03", "undated"],
    ["over, nobody says since when", undefined, undefined, true, "2031-05-03", "undated"],
    ["before it began", third, undefined, false, "2031-05-02", "not"],
    ["on the day it began", third, undefined, false, "2031-05-03", "held"],
    ["long after, no end told", third, undefined, false, "2041-05-03", "held"],
    ["after, told as over", third, undefined, true, "2041-05-03", "perhaps"],
    ["within soft bounds of its beginning", early, undefined, false, "2031-05-03", "perhaps"],
    ["past soft bounds of its beginning", early, undefined, false, "2031-05-05", "held"],
    ["before its end, beginning unknown", undefined, third, true, "2031-05-02", "perhaps"],
    ["on the day of its end", early, third, true, "2031-05-03", "perhaps"],
    ["after its end", undefined, third, true, "2031-05-04", "not"],
    [
      "within soft bounds of its end",
      third,
      time("2031-05-08", "2031-05-09"),
      true,
      "2031-05-09",
      "perhaps",
    ],
    [
      "after an open beginning",
      time("2031-05-01", undefined),
      undefined,
      false,
      "2031-06-01",
      "perhaps",
    ],
  ] as const)("%s", (_, from, until, over, day, state) => {
    expect(stateOn({ from, until, over }, day)).toBe(state);
  });
});

describe("the days worth looking at", () => {
  const open = { from: undefined, until: undefined, over: false };
  it("are those on which something changes, one before the first and one after the last end", () => {
    expect(turningDays([{ ...open, from: third }, open])).toEqual(["2031-05-02", "2031-05-03"]);
    expect(turningDays([{ ...open, until: third, over: true }])).toEqual([
      "2031-05-03",
      "2031-05-04",
    ]);
    expect(turningDays([open])).toEqual([]);
    expect(turningDays([])).toEqual([]);
  });

  it("are bounded", () => {
    const many = Array.from({ length: 400 }, (_, index) => {
      const day = new Date(Date.UTC(2031, 0, 1 + 3 * index)).toISOString().slice(0, 10);
      return { ...open, from: time(day, day) };
    });
    expect(turningDays(many).length).toBeLessThanOrEqual(121);
  });
});
