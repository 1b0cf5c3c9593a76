// An invented case of who stands with whom: alliances that begin and end, what one side alone says, what nobody dates.

import type { EntityId } from "../src/model/ids.ts";
import type { RelationKind } from "../src/model/relation.ts";
import type { Situation } from "../src/model/situation.ts";
import type { Time } from "../src/model/time.ts";
import { type RelationParts, SituationFixture } from "./fixture-situation.ts";

const people = ["Abel Mora", "Ruta Salk", "Ina Dorn", "Teodor Vasilenko-Brandt", "محمد الصوري"];
const bodies = [
  "Northern Front",
  "Harbour Brigade",
  "Government of National Concord of Oria",
  "Coast Guard",
  "Salt River Militia",
];
const places = ["Tarn Province"];

interface Told extends Partial<Pick<RelationParts, "chain" | "certainty">> {
  readonly from?: Time;
  readonly until?: Time;
}

const day = (value: string): Time => ({
  edtf: value,
  earliest: value,
  latest: value,
  basis: "stated",
  because: [],
});
const soft: Time = {
  edtf: "2031-05-01/2031-05-03",
  earliest: "2031-05-01",
  latest: "2031-05-03",
  basis: "resolved",
  because: [],
};

const government = "Government of National Concord of Oria";
const relations: readonly (readonly [string, RelationKind, string, Told])[] = [
  ["Abel Mora", "leads", "Northern Front", {}],
  ["Ruta Salk", "speaks-for", "Northern Front", {}],
  ["Northern Front", "allied", government, { until: soft }],
  ["Northern Front", "hostile", government, { from: day("2031-05-03") }],
  [
    "Harbour Brigade",
    "allied",
    "Northern Front",
    { from: day("2031-05-10"), chain: [["Ruta Salk", "belligerent"]] },
  ],
  ["Northern Front", "controls", "Tarn Province", {}],
  ["Ina Dorn", "leads", government, {}],
  ["Coast Guard", "supports", government, { certainty: "hedged" }],
  ["Teodor Vasilenko-Brandt", "member", "Coast Guard", {}],
  ["محمد الصوري", "leads", "Salt River Militia", {}],
  ["Salt River Militia", "hostile", "Northern Front", {}],
];

/** Eleven relations between eleven actors and places; three of them dated. */
export function networkSituation(): Situation {
  const fixture = new SituationFixture();
  const all = [...people, ...bodies, ...places].join(", ");
  const report = fixture.report({
    ref: "001",
    outlet: "Coast Herald",
    text: `${relations.map(([a, , b]) => `${a} and ${b}.`).join("\n")}\n${all}.\n`,
  });
  const also = fixture.report({ ref: "002", text: "Northern Front." });
  const ids = new Map<string, EntityId>();
  const often = new Set(["Northern Front"]);
  for (const [kind, names] of [
    ["person", people],
    ["group", bodies],
    ["place", places],
  ] as const)
    for (const name of names) {
      const forms = often.has(name)
        ? ([
            [report, name],
            [also, name],
          ] as const)
        : ([[report, name]] as const);
      ids.set(name, fixture.entity(kind, forms));
    }
  for (const [a, relation, b, { from, until, ...told }] of relations) {
    const [first, second] = [ids.get(a), ids.get(b)];
    if (first === undefined || second === undefined)
      throw new Error(`nobody is called ${a} or ${b}`);
    const claim = report.relation({ relation, a, b, words: `${a} and ${b}.`, ...told });
    fixture.relation(claim, first, second, { from, until, over: until !== undefined });
  }
  return fixture.build();
}
