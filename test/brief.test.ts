// What the brief says of an invented situation, and how it stands in a terminal and in Markdown.

import { describe, expect, it } from "vitest";
import { makeBrief } from "../src/export/brief/index.ts";
import { collectNotes } from "../src/export/brief/references.ts";
import { renderHtml } from "../src/export/html/index.ts";
import { escapeMarkdown } from "../src/export/markdown/blocks.ts";
import { renderMarkdown } from "../src/export/markdown.ts";
import { namesIn, notateEvent } from "../src/export/notation-situation.ts";
import { widthOf } from "../src/export/terminal/width.ts";
import { noPaint, type Paint, renderTerminal } from "../src/export/terminal.ts";
import type { Time } from "../src/model/time.ts";
import { type FigureParts, SituationFixture } from "./fixture-situation.ts";
import { harbourSituation } from "./harbour-situation.ts";
import { hostileSituation } from "./hostile-situation.ts";

const brief = makeBrief(harbourSituation());
const killed = brief.figures.main[0]?.questions[0];

describe("the brief", () => {
  it("says how much was read, in the singular and the plural", () => {
    expect(brief.head).toEqual([
      "4 reports (4 independent texts): 3 from 3 outlets, 1 with no outlet named.",
      "2 published on 2 days from 16 May 2031 to 18 May 2031; 2 give no date.",
      "They tell of 2 events and name 4 people and bodies.",
      "Part of what the reports tell comes from Oria News Agency.",
    ]);
    expect(brief.counted).toBe(
      "Of 2 questions of how many, 1 is disputed and 1 was updated. 1 comparison is left unclear.",
    );
    const alone = new SituationFixture();
    alone.report({ ref: "1", text: "Quiet." });
    expect(makeBrief(alone.build()).head).toEqual([
      "1 report, with no outlet named.",
      "It gives no date of publication.",
      "It tells of 0 events and names 0 people and bodies.",
      "No count of victims was understood.",
    ]);
    expect(makeBrief(new SituationFixture().build()).head).toEqual(["No report was read."]);
  });

  it("says where reports without a date are placed, and that it is inferred", () => {
    const fixture = new SituationFixture();
    for (const ref of ["1", "2", "3"]) fixture.report({ ref, text: `Quiet ${ref}.` });
    const situation = fixture.build();
    const year = (edtf: string): Time => ({
      edtf,
      earliest: `${edtf}-01-01`,
      latest: `${edtf}-12-31`,
      basis: "inferred",
      because: [],
    });
    const ids = situation.extractions.map(({ document }) => document.id);
    const published = new Map(ids.map((id, index) => [id, year(index < 2 ? "2031" : "2033")]));
    expect(makeBrief({ ...situation, published }).head[2]).toBe(
      "2 are placed in 2031 and 1 is placed in 2033, inferred from what reports say.",
    );
  });

  it("gives every number with its hedge, what is counted and who says so", () => {
    const rows = killed?.rows.main.map(({ amount, chain }) => [
      amount,
      chain.map(({ name }) => name).join(" > "),
    ]);
    expect(rows).toEqual([
      ["at least 12 people", "Coast Herald > Oria News Agency > medical sources"],
      ["4 people", "report 002"],
      ["43 people", "Marrow Tribune > a Health Ministry official"],
      ["60 militants", "Marrow Tribune > Aldo Veryn"],
      ["20 to 25 bodies", "Marrow Tribune"],
      ["at least 12 people", "Radio Oria > Oria News Agency"],
    ]);
    const injured = brief.figures.main[0]?.questions[1];
    expect(injured?.rows.main.map(({ amount }) => amount)).toEqual([
      "dozens of people",
      "90 people",
      "more than 100 people",
    ]);
  });

  it("marks a count by a party to the conflict, one side's and a part", () => {
    const [, , , side, part] = killed?.rows.main ?? [];
    expect(side?.chain[1]?.kind).toBe("party to the conflict");
    expect([side?.marks, part?.marks]).toEqual([["one side only"], ["part of the whole only"]]);
  });

  it("says where two that agree are likely one source", () => {
    const [agreed] = killed?.rows.main.at(-1)?.standings.main ?? [];
    expect(agreed?.verdict).toBe("agree");
    expect(agreed?.because).toContain("their reports likely speak with one voice");
  });

  it("never shows an order as a deed", () => {
    const advance = brief.alsoTold.main.find(({ what }) => what === "Advance");
    expect(advance?.caution).toBe("ordered, not told as done");
  });

  it("cites every line, and every citation has its exact sentence", () => {
    const { references, ...lines } = brief;
    const labels = new Set(references.map(({ label }) => label));
    const notes = collectNotes(lines);
    expect(notes.length).toBeGreaterThan(20);
    expect(notes.filter(({ label }) => !labels.has(label))).toEqual([]);
    for (const row of killed?.rows.main ?? []) expect(row.notes.shown).toHaveLength(1);
    expect(references.find(({ label }) => label === "001:3")?.words).toBe("Dozens were wounded.");
  });

  it("shows no codes and no ids in words", () => {
    const shown = renderTerminal(brief, { width: 100, paint: noPaint }) + renderMarkdown(brief);
    expect(shown).not.toMatch(/XXXX|\b(?:claim|event|report|entity|figure|verdict):[0-9a-f]{8}/);
  });

  it("leaves out what a person rejected", () => {
    const situation = harbourSituation();
    const row = killed?.rows.main[1];
    const placements = new Map(
      [...situation.placements].map(([id, placement]) =>
        id === row?.claim
          ? [id, { ...placement, rejectedBy: "judgement:1" as never }]
          : [id, placement],
      ),
    );
    const left = makeBrief({ ...situation, placements });
    expect(left.figures.main[0]?.questions[0]?.rows.main.map(({ amount }) => amount)).not.toContain(
      "4 people",
    );
  });
});

describe("the toll of an event", () => {
  it("is said as a span of whole answers, with its status and how many there are", () => {
    expect(brief.happened.main[0]?.figures.map(({ words }) => words)).toEqual([
      "killed: 4 to 43, disputed (4 whole answers, 2 others)",
      "injured: from dozens to more than 100, updated (3 answers)",
    ]);
  });

  it("is left open, and not called disputed, where no two answers exclude each other", () => {
    const fixture = new SituationFixture();
    const text = "A raid killed at least 12 people. The raid killed at least 20 people.";
    const report = fixture.report({ ref: "001", text });
    const raid = report.event({ type: "raid", trigger: "raid", words: "A raid" });
    const killed = ([low, words]: readonly [number, string]) =>
      report.figure({ measure: "killed", number: String(low), low, best: low, words });
    const few = killed([12, "killed at least 12 people"]);
    const more = killed([20, "killed at least 20 people"]);
    const event = fixture.event("raid", [raid, few, more], {});
    fixture.question(event, [few, more], "disputed");
    fixture.verdict(few, more, "unclear", "nothing says which count is later");
    const { figures, happened, counted } = makeBrief(fixture.build());
    expect(counted).toBe(
      "Of 1 question of how many, 1 is left open. 1 comparison is left unclear.",
    );
    expect(figures.main[0]?.questions[0]).toMatchObject({
      status: "open",
      statusWords: "left open",
    });
    expect(happened.main[0]?.figures[0]?.words).toBe("killed: 12 or 20, left open (2 answers)");
  });

  it("stands in the headline, never as one number where it is disputed, and is not said again under it", () => {
    expect(brief.title).toBe("Shelling, Port Selin, Friday (undated): 4 to 43 killed, disputed");
    expect(brief.lead.map(({ words }) => words)).toEqual([
      "\u201cRockets struck the harbour of Port Selin on Friday and killed at least 12 people, the Oria News Agency said, citing medical sources.\u201d (Coast Herald)",
      "Injured: from dozens to more than 100, updated (3 answers).",
    ]);
    const text = renderTerminal(brief, { width: 200, paint: noPaint });
    expect(text).toContain("Injured: from dozens to more than 100, updated (3 answers).\n[001:3]");
    expect(renderHtml(brief, harbourSituation())).toContain("Injured: from dozens to more than");
  });

  it.each([
    [
      [3, undefined, "At least 3"],
      [3, undefined, "At least 3"],
      "agreed",
      "killed: at least 3, agreed (2 answers)",
    ],
    [[3, 3, "3"], undefined, "single", "killed: 3 (one answer)"],
  ] as const)("%j and %j: %s", (one, two, status, words) => {
    const fixture = new SituationFixture();
    const told = [one, two].flatMap((answer, index) => {
      if (answer === undefined) return [];
      const [low, high, number] = answer;
      const said = `${number} people were killed`;
      const report = fixture.report({ ref: String(index), text: `${said}.` });
      const [hedge, digits = hedge] = number.split(/ (?=\d)/);
      return [
        report.event({ type: "raid", trigger: "killed", words: said }),
        report.figure({
          measure: "killed",
          words: said,
          number: digits ?? "",
          low,
          best: low,
          ...(high === undefined ? {} : { high }),
          ...(hedge === digits || hedge === undefined ? {} : { hedge }),
        }),
      ];
    });
    const event = fixture.event("raid", told, {});
    fixture.question(
      event,
      told.filter((claim) => claim.kind === "figure"),
      status,
    );
    expect(makeBrief(fixture.build()).happened.main[0]?.figures[0]?.words).toBe(words);
  });
});

describe("an answer", () => {
  it.each([
    ["One of its members", "One of its members was killed", "one of its members", ""],
    ["Another policeman", "Another policeman was killed", "another policeman", ""],
    ["The driver", "The driver was killed", "the driver", ""],
  ])("of one person is said in its own words: %s", (of, words, strong, rest) => {
    const [row] = rowsOf({ words, number: of.split(" ")[0] ?? "", low: 1, high: 1, best: 1, of });
    expect([row?.strong, row?.rest]).toEqual([strong, rest]);
    expect(row?.amount).toBe(strong + rest);
  });

  it("of nobody is not a nought and a word", () => {
    const [row] = rowsOf({ words: "No people died", number: "No", low: 0, high: 0, of: "people" });
    expect([row?.strong, row?.rest]).toEqual(["no", " people"]);
  });

  it("prints as it is said", () => {
    const made = makeBrief(
      answerSituation({
        words: "The driver was killed",
        number: "The",
        low: 1,
        high: 1,
        of: "The driver",
      }),
    );
    const text = renderTerminal(made, { width: 100, paint: noPaint }) + renderMarkdown(made);
    expect(text).not.toMatch(/1he driver/u);
    expect(text).toContain("**the driver**");
  });

  it("that repeats a number points to the one above and keeps its own source", () => {
    const rows = makeBrief(repeatingSituation()).figures.main[0]?.questions[0]?.rows.main ?? [];
    expect(rows.map(({ asAbove }) => asAbove)).toEqual([undefined, "as for 38 above", undefined]);
    expect(rows[1]?.standings.main).toEqual([]);
    expect(rows[1]?.chain.map(({ name }) => name)).toEqual(["Second Post"]);
    const text = renderTerminal(makeBrief(repeatingSituation()), { width: 120, paint: noPaint });
    expect(text).toContain("As for 38 above.");
  });

  it("without a day of its own leaves it to its event, where that has one", () => {
    expect(killed?.rows.main[3]?.held).toBe("");
    expect(rowsOf({ words: "Two died", number: "Two", low: 2, high: 2 })[0]?.held).toBe("not said");
  });

  it("is one of two numbers where an outlet differs with itself", () => {
    const fixture = new SituationFixture();
    const text = "Two people died. Nine people died.";
    const report = fixture.report({ ref: "1", outlet: "Quay Post", text });
    const two = report.figure({
      measure: "killed",
      words: "Two people died",
      number: "Two",
      low: 2,
      high: 2,
    });
    const nine = report.figure({
      measure: "killed",
      words: "Nine people died",
      number: "Nine",
      low: 9,
      high: 9,
    });
    const told = report.event({ type: "raid", trigger: "died", words: "Two people died" });
    const event = fixture.event("raid", [told, two, nine], {});
    fixture.question(event, [two, nine], "disputed");
    fixture.verdict(two, nine, "dispute", "2 and 9 cannot both be true");
    const made = makeBrief(fixture.build());
    const [standing] = made.figures.main[0]?.questions[0]?.rows.main[0]?.standings.main ?? [];
    expect(`${standing?.words} ${standing?.other}`).toBe("gives two numbers, this and 9");
    expect(made.disputed.main[0]?.because).toBe(
      "Quay Post gives two numbers: 2 and 9 cannot both be true",
    );
  });
});

describe("an event", () => {
  it("told by one report and without figures stands under what is also told", () => {
    expect(brief.happened.main.map(({ what }) => what)).toEqual(["Shelling"]);
    expect(renderTerminal(brief, { width: 100, paint: noPaint })).toContain("Also told:");
    expect(renderMarkdown(brief)).toContain("**Also told**");
  });

  it("of casualties is called by what it means, and by its words where nothing else tells it", () => {
    const fixture = new SituationFixture();
    const report = fixture.report({
      ref: "1",
      text: "Nine miners drowned when the pit at the old works filled.",
    });
    const told = report.event({
      type: "casualties",
      trigger: "drowned",
      words: "Nine miners drowned",
    });
    fixture.event("casualties", [told], {});
    expect(makeBrief(fixture.build()).happened.main[0]?.what).toBe(
      "People killed or hurt: \u201cNine miners drowned when the pit at the\u2026\u201d",
    );
  });

  it("names only those that have a name, says by whom against whom, and counts cautions in words", () => {
    const made = makeBrief(raidSituation());
    const [raid] = made.happened.main;
    expect(raid?.parties).toBe("by the Shore Guard against the Assembly");
    expect(raid?.caution).toBe("one of 4 accounts is hedged");
    const text = renderTerminal(made, { width: 100, paint: noPaint });
    expect(text).toContain("By the Shore Guard against the Assembly.");
  });

  it("is quoted at its plainest: told as done, with its place, from the earliest", () => {
    expect(makeBrief(raidSituation()).happened.main[0]?.quote?.words).toBe(
      "On Friday the Shore Guard raided the Assembly in Ostrel.",
    );
  });
});

function answerSituation(figure: Omit<FigureParts, "measure">) {
  const fixture = new SituationFixture();
  const report = fixture.report({ ref: "1", text: `${figure.words}.` });
  const claim = report.figure({ measure: "killed", ...figure });
  fixture.question(undefined, [claim], "single");
  return fixture.build();
}

function rowsOf(figure: Omit<FigureParts, "measure">) {
  return makeBrief(answerSituation(figure)).figures.main[0]?.questions[0]?.rows.main ?? [];
}

function repeatingSituation() {
  const fixture = new SituationFixture();
  const claims = ["First Post", "Second Post"].map((outlet, index) =>
    fixture.report({ ref: String(index), outlet, text: "38 people were killed." }).figure({
      measure: "killed",
      words: "38 people were killed",
      number: "38",
      low: 38,
      high: 38,
      of: "people",
    }),
  );
  const third = fixture.report({ ref: "3", outlet: "Third Post", text: "50 people were killed." });
  const fifty = third.figure({
    measure: "killed",
    words: "50 people were killed",
    number: "50",
    low: 50,
    high: 50,
    of: "people",
  });
  const told = third.event({ type: "raid", trigger: "killed", words: "50 people were killed" });
  const event = fixture.event("raid", [told, ...claims, fifty], {});
  fixture.question(event, [...claims, fifty], "disputed");
  for (const claim of claims) fixture.verdict(claim, fifty, "dispute", "38 and 50 differ");
  return fixture.build();
}

function raidSituation() {
  const fixture = new SituationFixture();
  const one = fixture.report({
    ref: "1",
    published: "2031-05-17",
    text: "Gunmen may have raided the Assembly in Ostrel on Friday, a rival said.",
  });
  const two = fixture.report({
    ref: "2",
    published: "2031-05-16",
    text: "It was a raid. On Friday, the Guard said, it struck. On Friday the Shore Guard raided the Assembly in Ostrel.",
  });
  const place = fixture.entity("place", [
    [one, "Ostrel"],
    [two, "Ostrel"],
  ]);
  const guard = fixture.entity("group", [[two, "the Shore Guard"]]);
  const assembly = fixture.entity("organisation", [[two, "the Assembly"]]);
  const gunmen = fixture.entity("group", [[one, "Gunmen"]]);
  const described = one.mentions.findIndex(({ name }) => name === "Gunmen");
  const [mention] = one.mentions.slice(described);
  if (mention !== undefined) one.mentions[described] = { ...mention, form: "nominal" };
  const claims = [
    one.event({
      type: "raid",
      trigger: "raided",
      words: "raided the Assembly in Ostrel",
      chain: [["a rival", "unnamed"]],
      certainty: "hedged",
      when: ["Friday", "XXXX-WXX-5"],
    }),
    two.event({ type: "raid", trigger: "raid", words: "It was a raid" }),
    two.event({
      type: "raid",
      trigger: "struck",
      words: "it struck",
      when: ["Friday", "XXXX-WXX-5"],
    }),
    two.event({
      type: "raid",
      trigger: "raided",
      words: "the Shore Guard raided the Assembly in Ostrel",
      when: ["Friday", "XXXX-WXX-5"],
    }),
  ];
  two.statement({ words: "On Friday", chain: [["the Guard", "belligerent"]] });
  fixture.event("raid", claims, {
    where: place,
    actors: [gunmen, guard],
    targets: [assembly],
    values: ["XXXX-WXX-5"],
  });
  return fixture.build();
}

describe("an event in the notation", () => {
  it("gives each name once, however many bear it", () => {
    const fixture = new SituationFixture();
    const text = "Forces fired and forces fled.";
    const one = fixture.report({ ref: "1", text });
    const two = fixture.report({ ref: "2", text });
    const told = one.event({ type: "clash", trigger: "fired", words: "Forces fired" });
    const forces = [one, two].map((report) => fixture.entity("group", [[report, "forces"]]));
    const event = fixture.event("clash", [told], { actors: forces });
    expect(notateEvent(event, namesIn(fixture.build()))).toContain('  by "forces"  from');
  });
});

describe("the brief in a terminal", () => {
  it("lists only the sentences it cites above, and says how many more there are", () => {
    const text = renderTerminal(brief, { width: 100, paint: noPaint });
    const [, end = ""] = text.split("REFERENCES");
    expect(end).toContain("001:2 Coast Herald");
    expect(end).not.toContain("001:5");
    expect(end).toMatch(
      /And \d+ more in the brief as Markdown or as a page \(-o brief\.md, -o brief\.html\)\./,
    );
    expect(renderMarkdown(brief).split("## References")[1]?.match(/^- /gm)?.length).toBe(
      brief.references.length,
    );
  });

  for (const width of [40, 60, 80, 120, 200]) {
    it(`fits ${width} columns`, () => {
      for (const situation of [harbourSituation(), hostileSituation()]) {
        const text = renderTerminal(makeBrief(situation), { width, paint: noPaint });
        for (const line of text.split("\n")) expect(widthOf(line)).toBeLessThanOrEqual(width);
      }
    });
  }

  it("says the same with colour as without", () => {
    const stroke = (text: string) => `\ue000${text}\ue001`;
    const paint: Paint = {
      bold: stroke,
      dim: stroke,
      red: stroke,
      yellow: stroke,
      green: stroke,
      cyan: stroke,
    };
    const coloured = renderTerminal(brief, { width: 90, paint }).replace(/[\ue000\ue001]/g, "");
    expect(coloured).toBe(renderTerminal(brief, { width: 90, paint: noPaint }));
  });

  it("passes no control character of a report on", () => {
    const text = renderTerminal(makeBrief(hostileSituation()), { width: 100, paint: noPaint });
    expect(text).not.toMatch(/(?!\n)\p{Cc}|[\u202a-\u202e]/u);
    expect(text).toContain("<script>taken=1</script>");
  });
});

describe("the brief as Markdown", () => {
  it("escapes what Markdown or HTML would act on", () => {
    expect(escapeMarkdown("# a *b* [c](d) <e> | `f` _g_ & www.h.example")).toBe(
      "\\# a \\*b\\* \\[c\\](d) &lt;e> \\| \\`f\\` \\_g\\_ &amp; www\\.h.example",
    );
    expect(escapeMarkdown("1. not a list")).toBe("1\\. not a list");
    const text = renderMarkdown(makeBrief(hostileSituation()));
    expect(text.replace(/<a id="[\w-]+"><\/a>|<https:[^>]*>/g, "")).not.toMatch(/<[a-z/!]/i);
    expect(text).not.toMatch(/\]\(<?javascript/i);
  });

  it("leads every footnote to its reference", () => {
    const text = renderMarkdown(brief);
    const targets = new Set([...text.matchAll(/id="([^"]+)"/g)].map(([, id]) => id));
    const links = [...text.matchAll(/\]\(#([^)]+)\)/g)].map(([, id]) => id);
    expect(links.length).toBeGreaterThan(20);
    expect(links.filter((id) => !targets.has(id))).toEqual([]);
  });
});

describe("the brief as a page", () => {
  it("is the same page every time", () => {
    const [a, b] = [harbourSituation(), harbourSituation()];
    expect(renderHtml(makeBrief(a), a)).toBe(renderHtml(makeBrief(b), b));
  });

  it("holds the whole text of every report, what was set aside named", () => {
    const situation = harbourSituation();
    const page = renderHtml(makeBrief(situation), situation);
    expect(page).toContain("set aside: sign-up footer");
    expect(page).toContain("Sign up for our morning letter.");
    expect(page).not.toMatch(/\sstyle=|\son\w+="/);
  });
});
