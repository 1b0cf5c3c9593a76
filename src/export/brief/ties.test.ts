import { describe, expect, it } from "vitest";
import { SituationFixture } from "../../../test/fixture-situation.ts";
import type { SourceClass } from "../../model/attribution.ts";
import type { Certainty, Stance } from "../../model/claim.ts";
import type { Time } from "../../model/time.ts";
import { makeContext } from "./context.ts";
import { saySpan, sayTie, tellTies } from "./ties.ts";

interface Asserted {
  readonly chain?: readonly (readonly [string, SourceClass])[];
  readonly stance?: Stance;
  readonly certainty?: Certainty;
  /** True of who says that it ended. */
  readonly ends?: true;
}

/** Two that are told to be allied, and a spokesman of the first. */
function allies(told: readonly Asserted[], denied?: Asserted) {
  const fixture = new SituationFixture();
  const report = fixture.report({
    ref: "1",
    outlet: "Coast Herald",
    text: "The Northern Front and the Harbour Brigade are allies, said Abel Mora, Ina Dorn and Ruta Salk.",
  });
  const words = "The Northern Front and the Harbour Brigade are allies";
  const front = fixture.entity("group", [[report, "Northern Front"]]);
  const brigade = fixture.entity("group", [[report, "Harbour Brigade"]]);
  const mora = fixture.entity("person", [[report, "Abel Mora"]]);
  fixture.entity("person", [[report, "Ina Dorn"]]);
  const salk = fixture.entity("person", [[report, "Ruta Salk"]]);
  const claim = (kind: "allied" | "speaks-for", a: string, parts: Asserted) =>
    report.relation({ relation: kind, a, b: "Northern Front", words, ...parts });
  const claims = told.map((parts) => claim("allied", "Harbour Brigade", parts));
  if (denied !== undefined) claim("allied", "Harbour Brigade", denied);
  for (const one of claims.slice(0, 1)) fixture.relation(one, brigade, front);
  fixture.relation(claim("speaks-for", "Abel Mora", {}), mora, front);
  fixture.relation(
    report.relation({ relation: "speaks-for", a: "Ruta Salk", b: "Harbour Brigade", words }),
    salk,
    brigade,
  );
  const situation = fixture.build();
  const relations = situation.relations.map((relation) =>
    relation.relation === "allied" ? { ...relation, claims: claims.map(({ id }) => id) } : relation,
  );
  const ended = new Set(claims.filter((_, at) => told[at]?.ends).map(({ id }) => id));
  const claimsTold = situation.claims.map((one) =>
    one.kind === "relation" && ended.has(one.id)
      ? { ...one, phase: { kind: "ends" as const, words: one.content[0] } }
      : one,
  );
  const [tie] = tellTies(makeContext({ ...situation, claims: claimsTold, relations }));
  return { tie, front, brigade };
}

const mora: Asserted = { chain: [["Abel Mora", "belligerent"]] };
const salk: Asserted = { chain: [["Ruta Salk", "belligerent"]] };
const dorn: Asserted = { chain: [["Ina Dorn", "government"]] };

describe("a tie", () => {
  it.each([
    ["an outlet", [{}], "others", undefined],
    ["somebody of neither side", [dorn], "others", undefined],
    ["a spokesman of one side", [mora], "b", "one side only: Northern Front"],
    ["a spokesman of the other", [salk], "a", "one side only: Harbour Brigade"],
    ["both", [mora, salk], "both", undefined],
    ["one side and somebody else", [mora, dorn], "others", undefined],
    ["a doubting outlet", [{ certainty: "hedged" }], "others", "hedged"],
    ["a doubting and a certain one", [{ certainty: "hedged" }, dorn], "others", undefined],
  ] as const)("stands on the word of %s", (_, told, word, caution) => {
    expect(allies(told).tie).toMatchObject({ word, caution });
  });

  it("says who denies it", () => {
    const { tie } = allies([dorn], { ...salk, stance: "denies" });
    expect(tie?.deniedBy).toBe("Ruta Salk, in Coast Herald");
    expect(tie?.caution).toBe("denied by Ruta Salk, in Coast Herald");
  });

  it("tells who says only that it ended apart from who says that it is", () => {
    expect(allies([dorn, { ...mora, ends: true }]).tie?.saidBy).toBe(
      "Ina Dorn, in Coast Herald; that it ended, says Abel Mora, in Coast Herald",
    );
    expect(allies([{ ...mora, ends: true }]).tie?.saidBy).toBe("Abel Mora, in Coast Herald");
  });

  it("of who leads a place is told by the office", () => {
    const { tie, front, brigade } = allies([{}]);
    const leads = tie && { ...tie, kind: "leads" as const, office: "mayor" };
    expect(leads && sayTie(leads, brigade)).toBe("mayor of Northern Front");
    expect(leads && sayTie({ ...leads, over: true }, brigade)).toBe(
      "formerly mayor of Northern Front",
    );
    expect(leads && sayTie(leads, front)).toBe("led by Harbour Brigade");
  });

  it("is read from either end", () => {
    const { tie, front, brigade } = allies([{}]);
    expect(tie && sayTie({ ...tie, kind: "supports" }, brigade)).toBe("supports Northern Front");
    expect(tie && sayTie({ ...tie, when: "since 2029" }, front)).toBe(
      "allied with Harbour Brigade, since 2029",
    );
  });
});

function time(edtf: string, earliest?: string, latest?: string): Time {
  return { edtf, earliest, latest, basis: "stated", because: [] };
}

describe("a stretch of time", () => {
  const day = time("2031-05-16", "2031-05-16", "2031-05-16");
  const before = time("../2031-05-16", undefined, "2031-05-16");
  const between = time("2031-05-03/2031-05-05", "2031-05-03", "2031-05-05");
  it.each([
    [undefined, undefined, false, undefined],
    [day, undefined, false, "since 16 May 2031"],
    [undefined, undefined, true, "no longer"],
    [undefined, before, true, "until 16 May 2031 or earlier"],
    [between, day, true, "from some time between 3 May 2031 and 5 May 2031 until 16 May 2031"],
    [day, undefined, true, "from 16 May 2031, no longer"],
  ])("is said in plain words", (from, until, over, words) => {
    expect(saySpan({ from, until, over })).toBe(words);
  });
});
