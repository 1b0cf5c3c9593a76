// The scorer of situations, on a record small enough to check by hand, right and then wrong in one way at a time.

import { describe, expect, it } from "vitest";
import { readLabels } from "../scripts/score/situations/labels.ts";
import { situationMisses } from "../scripts/score/situations/misses.ts";
import { namesAgree } from "../scripts/score/situations/quoted.ts";
import {
  type ScoredClaim,
  type ScoredFigure,
  type ScoredRecord,
  scoredRecord,
} from "../scripts/score/situations/record.ts";
import { situationRows } from "../scripts/score/situations/rows.ts";

const labels = readLabels(`
about: Two fires, and a mill that one calls locked.
events:
  mill: {type: fire, where: Brod, when: 2031-05-04, told: {a: A mill burned in Brod, b: the mill fire, c: A mill burned in Brod}}
  barn: {type: fire, where: Sela, when: 2031-05-06, told: {b: A barn burned in Sela}}
  arrest: {type: arrest, part-of: mill, told: {b: the owner was arrested}}
figures:
  a1: {at: "at least [four] died", measure: killed, count: 4.., hedge: at least, event: mill, says: Ilse Moll (official)}
  b1: {at: "[six] died in the mill", measure: killed, count: 6, scope: [cumulative, incident], event: mill, says: [Vana Radio (media) > clinic (medical), clinic (medical)]}
  b2: {at: "[dozens] were hurt in Sela", measure: injured, count: vague, event: barn, says: outlet}
  b3: {at: "[six] died in Sela", measure: killed, count: 6, event: barn, leaked-from: mill, says: outlet}
  c1: {at: "at least [four] died", measure: killed, count: 4.., hedge: at least, event: mill, says: Ilse Moll (official)}
verdicts:
  killed in mill: |
    a1
    b1 ur
    c1 a ur
dependence:
  - {reports: [a, c], because: copy}
  - {reports: [a, b], because: quotation}
  - {reports: [b, c], because: outlet}
disputes:
  door: {about: whether the door was locked, event: mill, sides: [{a: the door was locked}, {b: no door was locked}]}
`);

const texts = {
  a: "A mill burned in Brod and at least four died, Mayor Ilse Moll said. She said the door was locked.",
  b: "After the mill fire the owner was arrested. Vana Radio, citing the clinic, said six died in the mill; no door was locked. A barn burned in Sela: dozens were hurt in Sela, six died in Sela.",
  c: "A mill burned in Brod and at least four died, Mayor Ilse Moll said.",
} as const;

type Report = keyof typeof texts;

function at(report: Report, words: string) {
  const start = texts[report].indexOf(words);
  expect(start, words).toBeGreaterThanOrEqual(0);
  return { start, end: start + words.length };
}

function hop(report: Report, words: string, given: { class: string; entity?: string }) {
  return { ...at(report, words), entity: given.entity ?? null, class: given.class };
}

function figure(more: Partial<ScoredFigure>): ScoredFigure {
  const usual = { measure: "killed", hedge: null, vague: false, scope: "incident" };
  return { ...usual, low: 6, high: 6, best: 6, derivedFrom: [], ...more };
}

function claim(id: string, words: string, more: Partial<ScoredClaim>): ScoredClaim {
  const report = id.charAt(0) as Report; // the ids below begin with a report
  return {
    id,
    report,
    content: [at(report, words)],
    attribution: { chain: [] },
    kind: "figure",
    event: null,
    ...more,
  };
}

function happening(id: string, words: string, event: string): ScoredClaim {
  const trigger = at(id.charAt(0) as Report, words); // as above
  return claim(id, words, { kind: "event", event, happening: { trigger } });
}

const four = figure({ low: 4, high: null, best: 4, hedge: "at least" });

const claims: readonly ScoredClaim[] = [
  happening("a-mill", "burned", "mill"),
  happening("b-mill", "fire", "mill"),
  happening("c-mill", "burned", "mill"),
  happening("b-barn", "burned", "barn"),
  happening("b-arrest", "arrested", "arrest"),
  claim("a-four", "at least four died", {
    figure: four,
    event: "mill",
    attribution: { chain: [hop("a", "Mayor Ilse Moll", { class: "official" })] },
  }),
  claim("c-four", "at least four died", {
    figure: four,
    event: "mill",
    attribution: { chain: [hop("c", "Moll", { class: "official" })] },
  }),
  claim("b-six", "six died in the mill", {
    figure: figure({}),
    event: "mill",
    attribution: {
      chain: [
        hop("b", "Vana Radio", { class: "media" }),
        hop("b", "the clinic", { class: "medical" }),
      ],
    },
  }),
  claim("b-dozens", "dozens were hurt in Sela, six died in Sela", {
    figure: figure({ measure: "injured", vague: true, low: 24, high: null, best: null }),
    event: "barn",
  }),
  claim("b-leaked", "six died in Sela", { figure: figure({}), event: "barn" }),
  claim("a-door", "the door was locked", { kind: "statement" }),
  claim("b-door", "no door was locked", { kind: "statement" }),
];

const day = (date: string) => ({ earliest: date, latest: date });

const right: ScoredRecord = {
  reports: (["a", "b", "c"] as const).map((id) => ({
    id,
    ref: `fires/${id}.txt`,
    text: texts[id],
  })),
  entities: [
    { id: "brod", name: "Brod", names: [{ text: "Brod" }] },
    { id: "sela", name: "Sela", names: [] },
    { id: "moll", name: "Ilse Moll", names: [{ text: "Moll" }] },
  ],
  claims: [...claims],
  events: [
    { id: "mill", type: "fire", when: day("2031-05-04"), where: "brod", reports: ["a", "b", "c"] },
    { id: "barn", type: "fire", when: day("2031-05-06"), where: "sela", reports: ["b"] },
    {
      id: "arrest",
      type: "arrest",
      when: null,
      where: null,
      reports: ["b"],
      partOf: { event: "mill" },
    },
  ],
  comparisons: [
    { a: "a-four", b: "b-six", verdict: "update" },
    { a: "a-four", b: "c-four", verdict: "agree" },
    { a: "c-four", b: "b-six", verdict: "refine" },
    { a: "a-door", b: "b-door", verdict: "dispute" },
  ],
  dependence: [
    { reports: ["a", "c"], claims: [], degree: "copy" },
    { reports: ["b", "c"], claims: [], degree: "near-copy" },
    { reports: ["a", "b"], claims: [], degree: "shared-quotation" },
    { reports: ["a", "b"], claims: ["b-leaked"], degree: "borrowed-figure" },
  ],
};

/** Precision and recall of a row, to two places. */
function scored(record: ScoredRecord, kind: string): readonly number[] {
  const row = situationRows([{ name: "fires", labels, record }]).find((one) => one.kind === kind);
  return [row?.precision ?? -1, row?.recall ?? -1].map((one) => Math.round(one * 100) / 100);
}

function withClaim(id: string, change: (one: ScoredClaim) => ScoredClaim): ScoredRecord {
  return { ...right, claims: claims.map((one) => (one.id === id ? change(one) : one)) };
}

function withFigure(id: string, more: Partial<ScoredFigure>): ScoredRecord {
  return withClaim(id, (one) => ({ ...one, figure: { ...(one.figure ?? four), ...more } }));
}

describe("a record that is right in all", () => {
  it("is right in every row that is asked", () => {
    const rows = situationRows([{ name: "fires", labels, record: right }]);
    const asked = rows.filter((row) => row.count > 0);
    expect(asked.length).toBeGreaterThan(15);
    expect(asked.filter((row) => row.f1 < 1)).toEqual([]);
    expect(situationMisses([{ name: "fires", labels, record: right }]).join("\n")).not.toMatch(
      /missed|wrong|extra/u,
    );
  });

  it("is one that the schema of the scored part lets through", () =>
    expect(scoredRecord.parse(right)).toEqual(right));
});

describe("figures", () => {
  it("have their bounds asked, and 'at least four' may be five and up", () => {
    expect(scored(withFigure("a-four", { low: 5 }), "figures bounds")).toEqual([1, 1]);
    expect(scored(withFigure("a-four", { low: 6 }), "figures bounds")).toEqual([0.8, 0.8]);
    expect(scored(withFigure("a-four", { high: 4 }), "figures bounds")).toEqual([0.8, 0.8]);
    expect(scored(withFigure("b-dozens", { vague: false }), "figures bounds")).toEqual([0.8, 0.8]);
  });

  it("have their hedge, scope and source asked", () => {
    expect(scored(withFigure("a-four", { hedge: null }), "figures hedge")).toEqual([0.8, 0.8]);
    expect(scored(withFigure("b-six", { hedge: "about" }), "figures hedge")).toEqual([0.8, 0.8]);
    expect(scored(withFigure("b-six", { scope: "cumulative" }), "figures scope")).toEqual([1, 1]);
    expect(scored(withFigure("b-six", { scope: "partial" }), "figures scope")).toEqual([0.8, 0.8]);
    const unsaid = withClaim("a-four", (one) => ({ ...one, attribution: { chain: [] } }));
    expect(scored(unsaid, "figures source")).toEqual([0.8, 0.8]);
  });

  it("may have a pronoun for a source where the record says whom it means", () => {
    const she = (entity: string) =>
      withClaim("a-four", (one) => ({
        ...one,
        attribution: { chain: [hop("a", "She", { class: "official", entity })] },
      }));
    expect(scored(she("moll"), "figures source")).toEqual([1, 1]);
    expect(scored(she("brod"), "figures source")).toEqual([0.8, 0.8]);
  });

  it("may have either chain where labels give two, with a class that fits", () => {
    const clinic = (kind: string) =>
      withClaim("b-six", (one) => ({
        ...one,
        attribution: { chain: [hop("b", "the clinic", { class: kind })] },
      }));
    expect(scored(clinic("medical"), "figures source class")).toEqual([1, 1]);
    expect(scored(clinic("police"), "figures source class")).toEqual([0.8, 0.8]);
  });

  it("that nobody gave count against precision, save one person, nobody, and what was added up", () => {
    const more = (extra: Partial<ScoredFigure>) => ({
      ...right,
      claims: [...claims, claim("c-more", "Mayor", { figure: figure(extra) })],
    });
    expect(scored(more({}), "figures number")).toEqual([0.83, 1]);
    expect(scored(more({ low: 1, high: 1, best: 1 }), "figures number")).toEqual([1, 1]);
    expect(scored(more({ low: 0, high: 0, best: 0 }), "figures number")).toEqual([1, 1]);
    expect(scored(more({ derivedFrom: [{ start: 0, end: 1 }] }), "figures number")).toEqual([1, 1]);
    expect(scored(more({ measure: "counted" }), "figures number")).toEqual([1, 1]);
  });

  it("are scored by the company they keep under events", () => {
    const moved = withClaim("b-six", (one) => ({ ...one, event: "barn" }));
    // Of five: two of three keep each other's company, b-six none of its own, the two of the barn one that is not theirs.
    expect(scored(moved, "figures under events, B3")).toEqual([0.73, 0.73]);
    const kind = "figures under events, B3 of those found";
    expect(scored({ ...right, claims: claims.filter(({ id }) => id !== "b-six") }, kind)).toEqual([
      1, 1,
    ]);
    const alone = withClaim("b-six", (one) => ({ ...one, event: null }));
    expect(scored(alone, "figures under events, B3")).toEqual([1, 0.67]);
  });

  it("that leaked are asked for as borrowed", () => {
    const silent = { ...right, dependence: right.dependence.slice(0, 3) };
    expect(scored(silent, "figures borrowed")).toEqual([0, 0]);
  });
});

describe("verdicts", () => {
  const judged = (comparisons: ScoredRecord["comparisons"]) => ({ ...right, comparisons });

  it("are right where the table allows them", () => {
    const wrong = judged([{ a: "b-six", b: "a-four", verdict: "dispute" }]);
    expect(scored(wrong, "verdicts")).toEqual([0, 0]);
    const one = judged([{ a: "b-six", b: "a-four", verdict: "refine" }]);
    expect(scored(one, "verdicts")).toEqual([1, 0.33]);
  });

  it("across events are wrong, unless they say that nothing can be compared", () => {
    const across = (verdict: string) =>
      judged([...right.comparisons, { a: "b-six", b: "b-leaked", verdict }]);
    expect(scored(across("agree"), "verdicts")).toEqual([0.75, 1]);
    expect(scored(across("incomparable"), "verdicts")).toEqual([1, 1]);
  });
});

describe("events", () => {
  const withEvents = (change: (one: ScoredRecord["events"][number]) => object) => ({
    ...right,
    events: right.events.map((one) => ({ ...one, ...change(one) })),
  });

  it("that were put into one are found once", () => {
    const one = {
      ...right,
      claims: claims.map((each) => ({ ...each, event: each.event === null ? null : "mill" })),
    };
    expect(scored(one, "events found")).toEqual([1, 0.33]);
  });

  it("that were split count against precision, and others that nobody labelled do not", () => {
    const split = {
      ...withClaim("c-mill", (one) => ({ ...one, event: "other" })),
      events: [
        ...right.events,
        { id: "other", type: "fire", when: null, where: null, reports: ["c"] },
        { id: "unlabelled", type: "protest", when: null, where: null, reports: ["c"] },
      ],
    };
    expect(scored(split, "events found")).toEqual([0.75, 1]);
  });

  it("have their place and day asked where the labels give them", () => {
    expect(
      scored(
        withEvents(() => ({ where: "sela" })),
        "events place",
      ),
    ).toEqual([0.5, 0.5]);
    const wide = { earliest: "2031-05-01", latest: "2031-05-31" };
    expect(
      scored(
        withEvents(() => ({ when: wide })),
        "events day",
      ),
    ).toEqual([0, 0]);
    expect(
      scored(
        withEvents(() => ({ when: null })),
        "events day",
      ),
    ).toEqual([0, 0]);
    expect(
      scored(
        withEvents(() => ({ reports: ["b"] })),
        "events reports",
      ),
    ).toEqual([1, 0.6]);
    expect(
      scored(
        withEvents(() => ({ partOf: null })),
        "events part of another",
      ),
    ).toEqual([0, 0]);
  });
});

describe("dependence and disputes", () => {
  it("asks for no outlet's own pairs and counts the others", () => {
    const given = (pairs: readonly (readonly string[])[]) => ({
      ...right,
      dependence: pairs.map((reports) => ({ reports: [...reports], claims: [] })),
    });
    expect(scored(given([["b", "c"]]), "dependence whole")).toEqual([0, 0]);
    expect(scored(given([["a", "b", "c"]]), "dependence")).toEqual([1, 1]);
    expect(scored(given([["c", "a"]]), "dependence")).toEqual([1, 0.5]);
  });

  it("finds a dispute only between its sides", () => {
    const dispute = (a: string, b: string) => ({
      ...right,
      comparisons: [{ a, b, verdict: "dispute" }],
    });
    expect(scored(dispute("b-door", "a-door"), "disputes")).toEqual([1, 1]);
    expect(scored(dispute("a-door", "b-arrest"), "disputes")).toEqual([0, 0]);
    expect(scored(dispute("a-door", "a-four"), "disputes")).toEqual([0, 0]);
  });
});

describe("names", () => {
  it("agree where one holds the words of the other, whatever their accents and endings", () => {
    expect(namesAgree("Commander João Ribell", "Joao Ribell")).toBe(true);
    expect(namesAgree("the clinic’s", "clinic")).toBe(true);
    expect(namesAgree("the police", "army")).toBe(false);
    expect(namesAgree("the", "army")).toBe(false);
  });
});
