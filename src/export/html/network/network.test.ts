import { describe, expect, it } from "vitest";
import { SituationFixture } from "../../../../test/fixture-situation.ts";
import { networkSituation } from "../../../../test/network-situation.ts";
import { type RelationKind, relationKinds } from "../../../model/relation.ts";
import type { Situation } from "../../../model/situation.ts";
import type { Time } from "../../../model/time.ts";
import { chooseNetwork } from "./choose.ts";
import { stateOn, stopsOf, turningDays } from "./days.ts";
import { pointOn } from "./geometry.ts";
import { planNetwork, sheetShapes } from "./plan.ts";
import { reachOf } from "./shape.ts";

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

  for (const name of ["wide", "tall"] as const)
    it(`leaves of every line more than its word, ends it at a shape and leads it through no other, ${name}`, () => {
      const { nodes, ties } = planNetwork(chooseNetwork(networkSituation()), sheetShapes[name]);
      for (const { tie, curve } of ties) {
        const [a, b] = tie.ends.map((end) => nodes.find(({ node }) => node === end));
        if (a === undefined || b === undefined) throw new Error("a line without ends");
        expect(Math.hypot(curve.to.x - b.x, curve.to.y - b.y)).toBeLessThan(b.radius * 1.3 + 4);
        expect(Math.hypot(curve.from.x - a.x, curve.from.y - a.y)).toBeLessThan(a.radius * 1.3 + 4);
        expect(Math.hypot(curve.to.x - curve.from.x, curve.to.y - curve.from.y)).toBeGreaterThan(
          40,
        );
        for (const { x, y, radius, node } of nodes.filter(
          ({ node: one }) => !tie.ends.includes(one),
        ))
          for (const at of [0.2, 0.35, 0.5, 0.65, 0.8]) {
            const point = pointOn(curve, at);
            const away = Math.hypot(point.x - x, point.y - y);
            expect(away, `${tie.a.name} to ${tie.b.name} past ${node.name}`).toBeGreaterThan(
              radius,
            );
          }
      }
    });

  it("gives a letter to those told as one side against another, and to no others", () => {
    const { nodes } = planNetwork(chooseNetwork(networkSituation()), sheetShapes.wide);
    const lettered = nodes.map(({ node, bloc }) => `${node.name}: ${bloc ?? "none"}`).toSorted();
    expect(lettered).toEqual([
      "Abel Mora: A",
      // Supports the government, hedged.
      "Coast Guard: none",
      "Government of National Concord of Oria: B",
      // An ally on the word of one side only.
      "Harbour Brigade: none",
      "Ina Dorn: B",
      "Northern Front: A",
      "Ruta Salk: A",
      // Hostile to A like B, which makes it no part of B.
      "Salt River Militia: C",
      "Tarn Province: none",
      "Teodor Vasilenko-Brandt: none",
      "محمد الصوري: C",
    ]);
  });

  it("leaves an office that hangs on nothing else to the table, where there is enough else", () => {
    const others = [
      ["Reed Column", "hostile", "Ford Guard"],
      ["Hill Watch", "allied", "Ford Guard"],
      ["Hill Watch", "supports", "Quay Union"],
      ["Mira Toth", "leads", "Hill Watch"],
    ] as const;
    const offices = [["Jon Abel", "speaks-for", "Ministry of Salt"]] as const;
    const all = chooseNetwork(situationOf([...others, ...offices]));
    expect(all.drawn.map(({ a }) => a.name)).not.toContain("Jon Abel");
    expect(all.drawn.map(({ a }) => a.name)).toContain("Mira Toth");
    expect(all.table).toHaveLength(5);
    expect(chooseNetwork(situationOf([...offices])).drawn).toHaveLength(1);
  });
});

describe("a shape", () => {
  it("ends a line at its outline", () => {
    expect(reachOf("person", 10, { x: 1, y: 0 })).toBe(10);
    expect(reachOf("organisation", 10, { x: 1, y: 0 })).toBeCloseTo(8.9);
    expect(reachOf("place", 10, { x: Math.SQRT1_2, y: Math.SQRT1_2 })).toBeCloseTo(7.07, 2);
    expect(reachOf("other", 10, { x: 0, y: 1 })).toBeCloseTo(8);
  });
});

function situationOf(told: readonly (readonly [string, RelationKind, string])[]): Situation {
  const fixture = new SituationFixture();
  const names = [...new Set(told.flatMap(([a, , b]) => [a, b]))];
  const words = `${names.join(" ")}.`;
  const report = fixture.report({ ref: "1", text: words });
  const ids = new Map(names.map((name) => [name, fixture.entity("group", [[report, name]])]));
  for (const [a, relation, b] of told) {
    const [first, second] = [ids.get(a), ids.get(b)];
    if (first !== undefined && second !== undefined)
      fixture.relation(report.relation({ relation, a, b, words }), first, second);
  }
  return fixture.build();
}

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

describe("the stops of the slider", () => {
  it("stand in proportion to time, none too close to the next, the first named as before all", () => {
    const open = { from: undefined, until: undefined, over: false };
    const ties = ["2031-05-03", "2031-05-04", "2033-05-03"].map((day) => ({
      ...open,
      from: time(day, day),
    }));
    const stops = stopsOf(turningDays(ties), ties);
    expect(stops.map(({ day, before }) => [day, before])).toEqual([
      ["2031-05-02", "2031-05-03"],
      ["2031-05-03", undefined],
      ["2031-05-04", undefined],
      ["2033-05-03", undefined],
    ]);
    const [first = 0, second = 0, third = 0, last = 0] = stops.map(({ at }) => at);
    expect([first, last]).toEqual([0, 1]);
    expect(second - first).toBeGreaterThan(0.05);
    expect(last - third).toBeGreaterThan(7 * (third - second));
  });

  it("are none where nothing is dated", () => {
    expect(stopsOf([], [])).toEqual([]);
  });
});
