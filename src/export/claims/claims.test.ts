// The list of who says what over invented situations: its lines, whom they stand under, what is found in them.

import { describe, expect, it } from "vitest";
import { SituationFixture } from "../../../test/fixture-situation.ts";
import { harbourSituation } from "../../../test/harbour-situation.ts";
import { hostileSituation } from "../../../test/hostile-situation.ts";
import { toJsonLine } from "../json-lines.ts";
import { noPaint } from "../terminal/sheet.ts";
import { widthOf } from "../terminal/width.ts";
import { toClaimsCsv } from "./csv.ts";
import { type ClaimQuery, filterClaims } from "./filter.ts";
import { groupClaims } from "./group.ts";
import { sayFound } from "./head.ts";
import { claimForPrograms } from "./json.ts";
import { listClaims } from "./list.ts";
import { renderClaimsMarkdown } from "./markdown.ts";
import type { ClaimLine } from "./model.ts";
import { renderClaimsTerminal } from "./terminal.ts";

const everything: ClaimQuery = { speakers: [], classes: [], stances: [], channels: [], words: [] };
const harbour = listClaims(harbourSituation());

function ask(query: Partial<ClaimQuery>, list = harbour): readonly ClaimLine[] {
  return filterClaims(list, { ...everything, ...query });
}

function wordsIn(lines: readonly ClaimLine[]): readonly string[] {
  return lines.map(({ words }) => words);
}

describe("the list of claims", () => {
  it("tells chain, act, words and place of each, in the order of reports and places", () => {
    const promise = harbour.lines.find(({ stance }) => stance === "promises");
    expect(promise).toMatchObject({
      act: "promises",
      words: "“We will answer this in kind”",
      attribution: "direct",
      label: "001:4",
      sentence: 4,
      line: 5,
      outlet: { name: "Coast Herald" },
    });
    expect(promise?.chain.map(({ source }) => source)).toEqual([
      { name: "Aldo Verin", kind: "party to the conflict" },
    ]);
    const places = harbour.lines.map(({ reportIndex, content }) => [
      reportIndex,
      content[0]?.start ?? 0,
    ]);
    const sorted = [...places].sort(([a = 0, b = 0], [c = 0, d = 0]) => a - c || b - d);
    expect(places).toEqual(sorted);
  });

  it("says no thing twice: one line for all that an outlet tells in one sentence", () => {
    const four = harbour.lines.filter(({ label }) => label === "002:1");
    expect(wordsIn(four)).toEqual(["Four people died and 90 were hurt in the shelling on Friday."]);
    expect(four[0]?.holds).toHaveLength(1);
    expect(four[0]).toMatchObject({ class: "outlet", speaker: { kind: "outlet" } });
  });

  it("leaves out of an outlet's own words what it hangs on others", () => {
    const fixture = new SituationFixture();
    const report = fixture.report({
      ref: "1",
      text: "Elin Dorst, whose men took the mill on Monday, said that the bridge was next.",
    });
    report.event({ type: "capture", trigger: "took", words: "took the mill" });
    report.statement({ words: "that the bridge was next", chain: [["Elin Dorst", "military"]] });
    const { lines } = listClaims(fixture.build());
    expect(wordsIn(lines)).toEqual([
      "Elin Dorst, whose men took the mill on Monday, said […]",
      "that the bridge was next",
    ]);
  });

  it("says what a denial points at", () => {
    const fixture = new SituationFixture();
    const report = fixture.report({
      ref: "1",
      text: "Survivors spoke of an open door. The owner denied this.",
    });
    report.statement({ words: "this", stance: "denies", chain: [["The owner", "unknown"]] });
    const { lines } = listClaims(fixture.build());
    const text = renderClaimsTerminal(
      { head: "Head.", groups: groupClaims(lines, "speaker") },
      { width: 100, paint: noPaint },
    );
    expect(text).toContain("denies: this [after: Survivors spoke of an open door.]\n");
  });

  it("does not let an outlet say what it only passes on", () => {
    const fixture = new SituationFixture();
    const report = fixture.report({ ref: "1", text: "There were rumours of a strike." });
    const rumour = report.statement({
      words: "a strike",
      stance: "speculates",
      certainty: "hedged",
    });
    Object.assign(rumour.attribution, { cue: report.span("rumours") });
    const [line] = listClaims(fixture.build()).lines;
    expect(line).toMatchObject({ act: "passes on (“rumours”)", caution: undefined });
    expect(
      JSON.parse(line === undefined ? "{}" : toJsonLine(claimForPrograms(line))),
    ).toMatchObject({
      outlet: null,
      speaker: { name: null, known: "outlet" },
    });
  });

  it("counts one speaker however spelled, and none who is only part of a description", () => {
    const fixture = new SituationFixture();
    const one = fixture.report({ ref: "1", text: "The Mill Office said it was shut." });
    const two = fixture.report({
      ref: "2",
      text: "A Mill Office clerk said it was open. Dorst's driver said he knew nothing. He said it twice.",
    });
    fixture.entity("organisation", [
      [one, "Mill Office"],
      [two, "Mill Office"],
    ]);
    fixture.entity("person", [[two, "Dorst"]]);
    const driver = "Dorst's driver";
    for (const [report, words, source, named] of [
      [one, "it was shut", "The Mill Office", "Mill Office"],
      [two, "it was open", "A Mill Office clerk", ""],
      [two, "he knew nothing", driver, ""],
      [two, "it twice", "He", ""],
    ] as const) {
      const said = report.statement({ words, chain: [[source, "unknown"]] });
      const mention = report.mentions.find(({ name }) => name === named)?.id;
      for (const hop of said.attribution.chain) Object.assign(hop, { mention });
    }
    const list = listClaims(fixture.build());
    expect(list.lines.map(({ speaker }) => [speaker.name, speaker.kind])).toEqual([
      ["Mill Office", "named"],
      ["A Mill Office clerk", "described"],
      [driver, "described"],
      ["Left open who is meant", "open"],
    ]);
    expect(wordsIn(ask({ speakers: ["mill office"] }, list))).toEqual(["it was shut"]);
    expect(wordsIn(ask({ speakers: ["office clerk"] }, list))).toEqual(["it was open"]);
  });

  it("leaves out what a person rejected", () => {
    const situation = harbourSituation();
    const rejected = harbour.lines.find(({ stance }) => stance === "denies");
    const placements = new Map(situation.placements).set(rejected?.id ?? ("" as never), {
      event: undefined,
      rejectedBy: "judgement:1" as never,
      correctedBy: undefined,
      corrected: undefined,
    });
    const left = listClaims({ ...situation, placements });
    expect(left.lines.map(({ id }) => id)).not.toContain(rejected?.id);
    expect(left.lines).toHaveLength(harbour.lines.length - 1);
  });
});

describe("asking the list", () => {
  it("finds a speaker by any spelling, whatever the case and the marks", () => {
    const byOne = ask({ speakers: ["aldo VERÍN"] });
    expect(byOne.length).toBeGreaterThan(2);
    expect(ask({ speakers: ["Aldo Veryn"] })).toEqual(byOne);
    expect(ask({ speakers: ["verin"] })).toEqual(byOne);
    expect(new Set(byOne.map(({ report }) => report)).size).toBe(3);
  });

  it("finds a source anywhere in a chain, and outlets in their own words alone", () => {
    const agency = ask({ speakers: ["Oria News Agency"] });
    expect(agency.every(({ chain }) => chain[0]?.words === "Oria News Agency")).toBe(true);
    expect(agency.map(({ label }) => label)).toEqual(["001:2", "001:2", "004:1"]);
    const own = ask({ speakers: ["Coast Herald"] });
    expect(wordsIn(own)).toEqual(["Dozens were wounded."]);
    expect(ask({ classes: ["outlet"] }).every(({ chain }) => chain.length === 0)).toBe(true);
  });

  it("finds by class, stance and words, all of which must hold", () => {
    expect(ask({ stances: ["denies"] }).map(({ label }) => label)).toEqual(["002:3"]);
    expect(ask({ stances: ["denies", "promises"] })).toHaveLength(2);
    expect(ask({ stances: ["denies"], classes: ["witness"] })).toEqual([]);
    expect(ask({ words: ["Fired on"] }).map(({ label }) => label)).toEqual(["002:3"]);
    expect(ask({ words: ["ired on"] })).toEqual([]);
  });

  it("says how many there are, and who comes near where nobody is called so", () => {
    const query = { ...everything, speakers: ["Tomas Verin"] };
    expect(sayFound(harbour, [], query)).toMatch(
      /^No claim of \d+ claims in 4 reports \(4 independent\) has speaker “Tomas Verin”\. Those with a word of that name: “Aldo Verin”\.$/u,
    );
    const denied = { ...everything, stances: ["denies"] as const };
    expect(sayFound(harbour, filterClaims(harbour, denied), denied)).toMatch(
      /^1 claim in 1 report, of \d+ claims in 4 reports \(4 independent\): stance denies\.$/u,
    );
    expect(sayFound(listClaims(new SituationFixture().build()), [], everything)).toBe(
      "No claim was made out in 0 reports.",
    );
  });
});

describe("the list in groups", () => {
  it("stands under the first-hand source, named ones first, the outlets last", () => {
    const groups = groupClaims(harbour.lines, "speaker");
    const kinds = groups.map(({ speaker }) => speaker?.kind);
    expect(kinds).toEqual([...kinds].sort((a, b) => orderOf(a) - orderOf(b)));
    expect(groups[0]).toMatchObject({ title: "Aldo Verin", beside: "party to the conflict" });
    expect(groups[0]?.notes).toEqual(["Also as Aldo Veryn."]);
    expect(groups[0]?.size).toBe("5 claims in 3 reports (3 independent)");
    expect(groups.map(({ title }) => title)).toContain("Medical sources");
  });

  it.each(["speaker", "class", "stance", "report"] as const)("by %s loses no line", (by) => {
    const grouped = groupClaims(harbour.lines, by).flatMap(({ lines }) => lines);
    expect(new Set(grouped)).toEqual(new Set(harbour.lines));
    expect(grouped).toHaveLength(harbour.lines.length);
  });
});

function orderOf(kind: string | undefined): number {
  return ["named", "described", "open", "outlet"].indexOf(kind ?? "");
}

describe("the list laid out", () => {
  const hostile = listClaims(hostileSituation());
  const groups = groupClaims(hostile.lines, "speaker");

  it("fits the width, and carries no control of a terminal", () => {
    const all = groupClaims(harbour.lines, "speaker");
    for (const width of [40, 80, 120]) {
      const text = renderClaimsTerminal({ head: "Head.", groups: all }, { width, paint: noPaint });
      expect(Math.max(...text.split("\n").map(widthOf))).toBeLessThanOrEqual(width);
    }
    const text = renderClaimsTerminal({ head: "Head.", groups }, { width: 80, paint: noPaint });
    expect(text).not.toMatch(/(?!\n)\p{Cc}|\u202e/u);
  });

  it("is inert as Markdown", () => {
    const text = renderClaimsMarkdown({ head: "Head.", groups });
    expect(text).not.toMatch(/<(?:script|img|b|svg)/u);
    expect(text).toMatch(/^# Who says what\n\nHead\.\n\n## /u);
  });

  it("is JSON with the places of all words", () => {
    const { text } = harbourSituation().extractions[0]?.document ?? { text: "" };
    const [line] = harbour.lines;
    const json = JSON.parse(line === undefined ? "{}" : toJsonLine(claimForPrograms(line)));
    expect(text.slice(json.content.start, json.content.end)).toBe(json.words);
    for (const { start, end, words } of json.chain) expect(text.slice(start, end)).toBe(words);
  });

  it("is no formula in a spreadsheet", () => {
    const fixture = new SituationFixture();
    const report = fixture.report({ ref: "=1", text: 'The clerk said =2+"3", and left.' });
    report.statement({ words: '=2+"3"', chain: [["The clerk", "official"]] });
    const [head, row] = [...toClaimsCsv(listClaims(fixture.build()).lines)];
    expect(head?.split(",")).toHaveLength(18);
    expect(row).toContain(",'=1,");
    expect(row?.endsWith(`,"'=2+""3"""`)).toBe(true);
  });
});
