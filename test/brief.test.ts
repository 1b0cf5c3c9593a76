// What the brief says of an invented situation, and how it stands in a terminal and in Markdown.

import { describe, expect, it } from "vitest";
import { makeBrief } from "../src/export/brief/index.ts";
import { collectNotes } from "../src/export/brief/references.ts";
import { renderHtml } from "../src/export/html/index.ts";
import { escapeMarkdown, renderMarkdown } from "../src/export/markdown.ts";
import { widthOf } from "../src/export/terminal/width.ts";
import { noPaint, type Paint, renderTerminal } from "../src/export/terminal.ts";
import { SituationFixture } from "./fixture-situation.ts";
import { harbourSituation } from "./harbour-situation.ts";
import { hostileSituation } from "./hostile-situation.ts";

const brief = makeBrief(harbourSituation());
const killed = brief.figures.main[0]?.questions[0];

describe("the brief", () => {
  it("says how much was read, in the singular and the plural", () => {
    expect(brief.head).toEqual([
      "4 reports: 3 from 3 outlets, 1 with no outlet named.",
      "2 published on 2 days from 16 May 2031 to 18 May 2031; 2 give no date.",
      "They tell of 2 events and name 4 people and bodies.",
      "Of 2 questions of how many, 1 is disputed and 1 was updated.",
      "1 comparison is left unclear.",
      "1 group of reports likely speaks with one voice.",
    ]);
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
    expect([side?.scope, part?.scope]).toEqual(["one side only", "part of the whole only"]);
  });

  it("says where two that agree are likely one source", () => {
    const [agreed] = killed?.rows.main.at(-1)?.standings.main ?? [];
    expect(agreed?.verdict).toBe("agree");
    expect(agreed?.because).toContain("their reports likely speak with one voice");
  });

  it("never shows an order as a deed", () => {
    const advance = brief.happened.main.find(({ what }) => what === "Advance");
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

describe("the brief in a terminal", () => {
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
