// What an editor must know before sending a brief on: what is open, what changed, what rests on one source, who stands where.

import { describe, expect, it } from "vitest";
import { makeBrief } from "../src/export/brief/index.ts";
import { briefSections } from "../src/export/brief/sections.ts";
import { renderHtml } from "../src/export/html/index.ts";
import { renderMarkdown } from "../src/export/markdown.ts";
import { noPaint, renderTerminal } from "../src/export/terminal.ts";
import type { Situation } from "../src/model/situation.ts";
import { type ReportFixture, SituationFixture } from "./fixture-situation.ts";
import { harbourSituation } from "./harbour-situation.ts";

const friday = { values: ["XXXX-WXX-5"] } as const;

describe("a dispute that is no number", () => {
  const made = makeBrief(mutinySituation().build());
  const [matter] = made.disputed.main;

  it("is one question with who stands where, in their own words", () => {
    expect(matter?.about).toBe(
      "\u201cno mutiny\u201d or \u201ca mutiny\u201d: Raid, Friday (undated)",
    );
    expect(
      matter?.sides.main.map(({ toldBy, points }) => [
        toldBy,
        ...points.main.map(({ who, stance, words }) => `${who} ${stance}: ${words}`),
      ]),
    ).toEqual([
      [
        "2 reports (2 independent)",
        "Aldo Verin, in Coast Herald says: It was no mutiny",
        "Verin, in Marrow Tribune denies: that it was a mutiny",
      ],
      [undefined, "the Council, in Radio Oria says: This was a mutiny"],
    ]);
    expect(matter?.because).toBe("one denies what the other says");
  });

  it("is not told again as a pair", () => {
    expect(made.disputed.main).toHaveLength(1);
  });

  it("reads the same in every format", () => {
    const situation = mutinySituation().build();
    const brief = makeBrief(situation);
    const said = "Verin, in Marrow Tribune (denies): that it was a mutiny";
    expect(renderMarkdown(brief)).toContain(said);
    const text = renderTerminal(brief, { width: 200, paint: noPaint });
    expect(text.replace(/\s+/gu, " ")).toContain(said);
    expect(renderHtml(brief, situation)).toContain(said);
  });

  it("is none where a person rejected all that one side says", () => {
    const fixture = mutinySituation();
    const [, , three] = fixture.reports;
    const claim = three?.claims.find(({ kind }) => kind === "statement");
    const situation = fixture.build();
    const placements = new Map(situation.placements);
    if (claim !== undefined)
      placements.set(claim.id, {
        event: undefined,
        rejectedBy: "judgement:1" as never,
        correctedBy: undefined,
        corrected: undefined,
      });
    const left = makeBrief({ ...situation, placements });
    expect(left.disputed.main).toEqual([]);
    expect(left.title).toBe("Raid, Friday (undated)");
  });
});

describe("numbers that exclude each other", () => {
  it("are one question, a side a number, whoever gives it", () => {
    const [, killed] = numbersSituation();
    const [entry] = makeBrief(killed).disputed.main;
    expect(entry?.about).toBe("Killed: Raid, Friday (undated)");
    expect(entry?.sides.main.map(({ label, toldBy }) => [label, toldBy])).toEqual([
      ["4", undefined],
      ["9", "2 answers (2 independent)"],
      ["20", undefined],
    ]);
    expect(entry?.because).toBe(
      "cannot both be so: 4 and 9, 9 and 20; nothing settles which: 4 and 20",
    );
  });
});

describe("what changed", () => {
  it("says which reports are the latest and what they add, on whose word", () => {
    const made = makeBrief(courseSituation({ third: "2031-05-18" }));
    expect(made.changed?.order).toBe(
      "Latest is Third Post (3), of 18 May 2031; 2 reports (2 independent) came before.",
    );
    expect(made.changed?.entries.main.map(({ words }) => words)).toEqual([
      "Raid, Friday (undated): killed 9 (Third Post), before that 4 (First Post).",
      "First told: Ceasefire: \u201cA ceasefire holds.\u201d",
    ]);
    expect(made.changed?.entries.main[0]?.notes.shown.map(({ label }) => label)).toEqual([
      "3:1",
      "1:1",
    ]);
  });

  it("leaves out of the order what has no day, and calls nothing new that it may have told", () => {
    const made = makeBrief(courseSituation({ third: "2031-05-18", second: undefined }));
    expect(made.changed?.order).toContain(
      "1 report without a known day of publication is left out",
    );
  });

  it("tells only what words put after something else where no order is known, and says so", () => {
    const made = makeBrief(
      courseSituation({ first: undefined, second: undefined, third: undefined }),
    );
    expect(made.changed?.order).toBe(
      "No two days of publication are known; these counts follow others by what the reports themselves say.",
    );
    expect(made.changed?.entries.main.map(({ words }) => words)).toEqual([
      "Raid, Friday (undated): killed 9 (Third Post), before that 4 (First Post).",
    ]);
    const [, numbers] = numbersSituation();
    expect(makeBrief(numbers).changed?.order).toMatch(/^No two days .* nothing can be said/u);
    expect(makeBrief(numbers).changed?.entries.main).toEqual([]);
    const alone = new SituationFixture();
    alone.report({ ref: "1", text: "Quiet." });
    expect(makeBrief(alone.build()).changed).toBeUndefined();
  });

  it("tells who took one side before and takes another now", () => {
    const fixture = mutinySituation();
    const [one, , three] = fixture.reports;
    if (one === undefined || three === undefined) throw new Error("no reports");
    const turned = three.statement({
      words: "It was one",
      chain: [["Aldo Verin", "military"]],
    });
    const [first] = one.claims.filter(({ kind }) => kind === "statement");
    if (first !== undefined) fixture.dispute(undefined, [[first], [turned]], [[one, "no mutiny"]]);
    const lines = makeBrief(fixture.build()).changed?.entries.main.map(({ words }) => words);
    expect(lines).toContain("Aldo Verin now: It was one; before: It was no mutiny.");
  });
});

describe("a dispute of numbers", () => {
  it("is one of those that count the same people: soldiers and civilians are two", () => {
    const fixture = new SituationFixture();
    const report = fixture.report({ ref: "1", text: "Killed: 9, 25, 14 and 17, and 20." });
    const [nine, more, few, some, many] = [9, 25, 14, 17, 20].map((low) =>
      report.figure({
        ...{ measure: "killed", number: `${low}`, words: `${low}`, low, high: low, best: low },
      }),
    );
    if (!(nine && more && few && some && many)) throw new Error("no figures");
    const claims = [nine, more, few, some, many];
    fixture.question(fixture.event("raid", claims, {}), claims, "disputed");
    fixture.verdict(nine, more, "dispute", "both cannot be");
    fixture.verdict(few, some, "dispute", "both cannot be");
    fixture.verdict(some, many, "dispute", "both cannot be");
    const entries = makeBrief(fixture.build()).disputed.main;
    expect(entries.map(({ sides }) => sides.main.map(({ label }) => label))).toEqual([
      ["9", "25"],
      ["14", "17", "20"],
    ]);
  });
});

describe("what rests on one source", () => {
  it("names a count that one source gives of what several tell, and after it an event that one report tells", () => {
    const made = makeBrief(courseSituation({}));
    expect(made.alone.main.map(({ words }) => words)).toEqual([
      "Raid, Friday (undated), missing 2 people: only from the mayor, in Second Post.",
      "Ceasefire: \u201cA ceasefire holds.\u201d: only from Third Post.",
    ]);
    const copied = courseSituation({});
    const dependence = [
      {
        degree: "copy" as const,
        reports: copied.extractions.map(({ document }) => document.id).slice(0, 2),
        claims: [],
        anchors: [],
        rule: "fixture/by-hand",
        because: "one text",
      },
    ];
    const raid = { ...copied, dependence };
    expect(makeBrief(raid).happened.main[0]?.toldBy).toBe(
      "First Post, Second Post and Third Post, 3 reports (2 independent)",
    );
  });

  it("is said once where a single report was read", () => {
    const fixture = new SituationFixture();
    fixture.report({ ref: "1", outlet: "First Post", text: "Quiet." });
    const { main } = makeBrief(fixture.build()).alone;
    expect(main.map(({ words }) => words)).toEqual(["All of it: First Post."]);
  });
});

describe("positions", () => {
  it("tell what an actor denies and promises before what it says, and with whom it stands", () => {
    const [verin] = makeBrief(harbourSituation()).positions.main;
    expect(verin?.name).toBe("Aldo Verin");
    expect(verin?.said.main.map(({ stance, words }) => `${stance}: ${words}`)).toEqual([
      "promises: \u201cWe will answer this in kind\u201d",
      "says: \u201cIt is not a siege\u201d",
    ]);
  });

  it("give what words point back at, and leave out whoever has no name", () => {
    const fixture = new SituationFixture();
    const report = fixture.report({
      ref: "1",
      text: "The mill was sold. Ina Dorn denied it. Officials said the road was shut.",
    });
    fixture.entity("person", [[report, "Ina Dorn"]]);
    report.statement({ words: "it", chain: [["Ina Dorn", "unknown"]], stance: "denies" });
    report.statement({ words: "the road was shut", chain: [["Officials", "official"]] });
    const { main } = makeBrief(fixture.build()).positions;
    expect(main.map(({ name, said }) => [name, ...said.main.map(({ words }) => words)])).toEqual([
      ["Ina Dorn", "it [after: The mill was sold.]"],
    ]);
  });
});

describe("the headline", () => {
  it("is what most reports tell of, with its span and how it stands", () => {
    expect(makeBrief(harbourSituation()).title).toBe(
      "Shelling, Port Selin, Friday (undated): 4 to 43 killed, disputed",
    );
    expect(makeBrief(new SituationFixture().build()).title).toBe("Situation brief");
  });

  it("says what is disputed of an event of which no dead are counted", () => {
    expect(makeBrief(mutinySituation().build()).title).toBe(
      "Raid, Friday (undated): \u201cno mutiny\u201d or \u201ca mutiny\u201d disputed",
    );
  });

  it("makes no span of counts that count different people", () => {
    const fixture = new SituationFixture();
    const report = fixture.report({
      ref: "1",
      text: "A raid killed 14 militants. The raid killed 30 villagers.",
    });
    const raid = report.event({ type: "raid", trigger: "raid", words: "A raid" });
    const counts = [
      report.figure({
        measure: "killed",
        number: "14",
        low: 14,
        high: 14,
        best: 14,
        of: "militants",
        words: "killed 14 militants",
      }),
      report.figure({
        measure: "killed",
        number: "30",
        low: 30,
        high: 30,
        best: 30,
        of: "villagers",
        words: "killed 30 villagers",
      }),
    ];
    fixture.question(fixture.event("raid", [raid, ...counts], friday), counts, "single");
    const made = makeBrief(fixture.build());
    expect(made.title).toBe(
      "Raid, Friday (undated): 14 militants and 30 villagers killed, not comparable",
    );
    expect(made.happened.main[0]?.figures[0]?.words).toBe(
      "killed: 14 militants and 30 villagers, not comparable (2 answers)",
    );
  });

  it("tells two events of one kind, place and day apart by their first words", () => {
    const fixture = new SituationFixture();
    const text = "A raid shook the mill. Another raid shook the quay.";
    const report = fixture.report({ ref: "1", text });
    for (const words of ["A raid", "Another raid"])
      fixture.event("raid", [report.event({ type: "raid", trigger: "raid", words })], friday);
    expect(makeBrief(fixture.build()).title).toBe(
      "Raid, Friday (undated): \u201cA raid shook the mill.\u201d",
    );
  });
});

it("has the same sections in the same order in every format", () => {
  const situation = harbourSituation();
  const made = makeBrief(situation);
  const titles = briefSections.map(([, title]) => title);
  const markdown = [...renderMarkdown(made).matchAll(/^## (.*)$/gmu)].map(([, title]) => title);
  const text = renderTerminal(made, { width: 80, paint: noPaint });
  const terminal = titles.filter((title) => text.includes(`\n${title.toUpperCase()} `));
  const page = [...renderHtml(made, situation).matchAll(/<h2 id="[^"]*">([^<]*)</gu)].map(
    ([, title]) => title ?? "",
  );
  expect(markdown).toEqual(titles.filter((title) => markdown.includes(title)));
  expect(terminal).toEqual(markdown);
  expect(page.filter((title) => markdown.includes(title))).toEqual(markdown);
});

/** A colonel says twice that it was no mutiny, a council that it was. */
function mutinySituation(): SituationFixture {
  const fixture = new SituationFixture();
  const one = fixture.report({
    ref: "1",
    outlet: "Coast Herald",
    published: "2031-05-16",
    text: "Soldiers raided the mint on Friday. It was no mutiny, Aldo Verin said.",
  });
  const two = fixture.report({
    ref: "2",
    outlet: "Marrow Tribune",
    published: "2031-05-16",
    text: "Verin denied that it was a mutiny.",
  });
  const three = fixture.report({
    ref: "3",
    outlet: "Radio Oria",
    published: "2031-05-17",
    text: "This was a mutiny, the Council said. It was one, Aldo Verin now says.",
  });
  fixture.entity("person", [
    [one, "Aldo Verin"],
    [two, "Verin"],
    [three, "Aldo Verin"],
  ]);
  const raid = one.event({ type: "raid", trigger: "raided", words: "Soldiers raided the mint" });
  const event = fixture.event("raid", [raid], friday);
  const no = one.statement({ words: "It was no mutiny", chain: [["Aldo Verin", "military"]] });
  const denial = two.statement({
    words: "that it was a mutiny",
    chain: [["Verin", "military"]],
    stance: "denies",
  });
  const yes = three.statement({
    words: "This was a mutiny",
    chain: [["the Council", "government"]],
  });
  fixture.dispute(
    event,
    [[no, denial], [yes]],
    [
      [one, "no mutiny"],
      [three, "a mutiny"],
    ],
  );
  fixture.verdict(no, yes, "dispute", "one denies what the other says");
  fixture.verdict(denial, yes, "dispute", "one denies what the other says");
  return fixture;
}

function numbersSituation(): readonly [SituationFixture, Situation] {
  const fixture = new SituationFixture();
  const counts = [4, 9, 9, 20].map((number, index) => {
    const report = fixture.report({
      ref: String(index),
      text: `Report ${index}: A raid killed ${number} people.`,
    });
    return { report, claim: count(report, number) };
  });
  const [four, nine, again, twenty] = counts.map(({ claim }) => claim);
  const [first] = counts;
  if (!four || !nine || !again || !twenty || !first) throw new Error("no counts");
  const raid = first.report.event({ type: "raid", trigger: "raid", words: "A raid" });
  const claims = [four, nine, again, twenty];
  fixture.question(fixture.event("raid", [raid, ...claims], friday), claims, "disputed");
  fixture.verdict(four, nine, "dispute", "4 and 9 cannot both be true");
  fixture.verdict(four, again, "dispute", "4 and 9 cannot both be true");
  fixture.verdict(nine, twenty, "dispute", "9 and 20 cannot both be true");
  fixture.verdict(four, twenty, "unclear", "they are of different days");
  return [fixture, fixture.build()];
}

function count(report: ReportFixture, number: number) {
  return report.figure({
    measure: "killed",
    words: `killed ${number} people`,
    number: String(number),
    low: number,
    high: number,
    best: number,
    of: "people",
  });
}

interface Days {
  readonly first?: string | undefined;
  readonly second?: string | undefined;
  readonly third?: string | undefined;
}

/** Four dead, then nine; a ceasefire that only the last tells. */
function courseSituation(days: Days): Situation {
  const fixture = new SituationFixture();
  const published = { first: "2031-05-16", second: "2031-05-17", third: "2031-05-17", ...days };
  const report = (ref: string, outlet: string, day: string | undefined, text: string) =>
    fixture.report({ ref, outlet, text, ...(day === undefined ? {} : { published: day }) });
  const one = report("1", "First Post", published.first, "A raid killed 4 people.");
  const two = report(
    "2",
    "Second Post",
    published.second,
    "It was a raid. 2 people are missing, the mayor said.",
  );
  const three = report(
    "3",
    "Third Post",
    published.third,
    "The raid killed 9 people. A ceasefire holds.",
  );
  const raids = [
    one.event({ type: "raid", trigger: "raid", words: "A raid" }),
    two.event({ type: "raid", trigger: "raid", words: "It was a raid" }),
    three.event({ type: "raid", trigger: "raid", words: "The raid" }),
  ];
  const [four, nine] = [count(one, 4), count(three, 9)];
  const missing = two.figure({
    measure: "missing",
    words: "2 people are missing",
    number: "2",
    low: 2,
    high: 2,
    best: 2,
    of: "people",
    chain: [["the mayor", "government"]],
  });
  const raid = fixture.event("raid", [...raids, four, nine, missing], friday);
  const ceasefire = three.event({ type: "ceasefire", trigger: "ceasefire", words: "A ceasefire" });
  fixture.event("ceasefire", [ceasefire], {});
  fixture.question(raid, [four, nine], "updated");
  fixture.question(raid, [missing], "single");
  fixture.verdict(four, nine, "update", "9 is given later");
  return fixture.build();
}
