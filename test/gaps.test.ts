// What is found missing of an event with dead, what is not asked, and how the brief says it.

import { describe, expect, it } from "vitest";
import { makeBrief } from "../src/export/brief/index.ts";
import { renderHtml } from "../src/export/html/index.ts";
import { renderMarkdown } from "../src/export/markdown.ts";
import { noPaint, renderTerminal } from "../src/export/terminal.ts";
import type { EventClaim, FigureClaim } from "../src/model/claim.ts";
import type { Situation } from "../src/model/situation.ts";
import { findGaps } from "../src/reconcile/gaps.ts";
import { type FigureParts, type ReportFixture, SituationFixture } from "./fixture-situation.ts";

interface Told {
  readonly report: ReportFixture;
  readonly raid: EventClaim;
  readonly killed: FigureClaim;
}

/** One report that tells of one raid and its dead in its first sentence. */
function tell(fixture: SituationFixture, low: number, parts: Partial<FigureParts> = {}): Told {
  const ref = String(fixture.reports.length + 1);
  const text = `Report ${ref}: a raid by the Grey Band killed ${low} in Lissen on Monday, Dr. Ana Teb said.`;
  const report = fixture.report({ ref, outlet: `Paper ${ref}`, text });
  const raid = report.event({ type: "raid", trigger: "raid", words: "a raid by the Grey Band" });
  const number = { measure: "killed", number: `${low}`, low, high: low, best: low } as const;
  const killed = report.figure({ ...number, words: `killed ${low} in Lissen`, ...parts });
  return { report, raid, killed };
}

const monday = { values: ["XXXX-WXX-1"] };

/** All of them tell one event, of which place, day and doer are known unless said otherwise. */
function gapsOf(
  fixture: SituationFixture,
  told: readonly Told[],
  known: { readonly place?: boolean; readonly day?: boolean; readonly doer?: boolean } = {},
): Situation {
  const reports = told.map(({ report }) => report);
  const place = fixture.entity(
    "place",
    reports.map((one) => [one, "Lissen"] as const),
  );
  const band = fixture.entity(
    "group",
    reports.map((one) => [one, "Grey Band"] as const),
  );
  const claims = told.flatMap(({ raid, killed }) => [raid, killed]);
  const event = fixture.event("raid", claims, {
    ...(known.place === false ? {} : { where: place }),
    ...(known.doer === false ? {} : { actors: [band] }),
    ...(known.day === false ? {} : monday),
  });
  fixture.question(
    event,
    told.map(({ killed }) => killed),
    "disputed",
  );
  const situation = fixture.build();
  return { ...situation, gaps: findGaps(situation) };
}

function codesOf({ gaps }: Situation): readonly string[] {
  return gaps.map(({ code }) => code);
}

function wordsOf(situation: Situation): readonly string[] {
  return makeBrief(situation).gaps.main.map(({ words }) => words);
}

describe("gaps", () => {
  it("none, where two sources give one toll with place, day and doer", () => {
    const fixture = new SituationFixture();
    const situation = gapsOf(fixture, [tell(fixture, 9), tell(fixture, 9)]);
    expect(codesOf(situation)).toEqual([]);
    const brief = makeBrief(situation);
    expect(renderTerminal(brief, { width: 80, paint: noPaint })).not.toContain("WHAT IS MISSING");
  });

  it("no place, no day, no doer of an event with dead, asked in one line", () => {
    const fixture = new SituationFixture();
    const told = [tell(fixture, 9), tell(fixture, 9)];
    const situation = gapsOf(fixture, told, { place: false, day: false, doer: false });
    expect(codesOf(situation)).toEqual(["no-place", "no-time", "no-actor"]);
    expect(wordsOf(situation)).toEqual([
      "Raid: “Report 1: a raid by the Grey Band killed…”: no report tells where, when or who did it.",
    ]);
  });

  it("asks nobody's name where somebody is blamed", () => {
    const fixture = new SituationFixture();
    const told = [tell(fixture, 9), tell(fixture, 9)] as const;
    told[0].report.statement({ words: "a raid by the Grey Band", stance: "accuses" });
    expect(codesOf(gapsOf(fixture, told, { doer: false }))).toEqual([]);
  });

  it("asks nobody's name where an army counts the dead", () => {
    const fixture = new SituationFixture();
    const chain = [["Dr. Ana Teb", "military"]] as const;
    const told = [tell(fixture, 9, { chain }), tell(fixture, 9)];
    expect(codesOf(gapsOf(fixture, told, { doer: false }))).toEqual([]);
  });

  it("asks no place where the same report tells of another act, which may be this one", () => {
    const fixture = new SituationFixture();
    const told = [tell(fixture, 9), tell(fixture, 9)] as const;
    const other = told[0].report.event({ type: "attack", trigger: "killed", words: "killed 9" });
    fixture.event("attack", [other], monday);
    expect(codesOf(gapsOf(fixture, told, { place: false }))).toEqual([]);
  });

  it("one source, where the other reports copy it or have it from the same person", () => {
    const fixture = new SituationFixture();
    const [one, two] = [tell(fixture, 9), tell(fixture, 9)];
    fixture.dependence.push({
      ...{ degree: "copy", reports: [one.report.document.id, two.report.document.id] },
      ...{ claims: [], anchors: [], rule: "fixture/by-hand", because: "one text" },
    });
    const situation = gapsOf(fixture, [one, two]);
    expect(codesOf(situation)).toEqual(["one-source"]);
    // The brief has a section of its own for it.
    expect(wordsOf(situation)).toEqual([]);
    expect(makeBrief(situation).alone.main.map(({ words }) => words)).toEqual([
      "All of it: 2 reports (1 independent).",
    ]);
  });

  it("one source is no gap where only one report was read", () => {
    const fixture = new SituationFixture();
    expect(codesOf(gapsOf(fixture, [tell(fixture, 9)]))).toEqual([]);
  });

  it("parts without a total, of two or more; one of them alone may be all there were", () => {
    const fixture = new SituationFixture();
    const parts = [tell(fixture, 9, { scope: "side" }), tell(fixture, 4, { scope: "partial" })];
    const situation = gapsOf(fixture, parts);
    expect(codesOf(situation)).toEqual(["no-total"]);
    expect(wordsOf(situation)[0]).toMatch(/ counted by place or side alone \(4 and 9\), and no /u);
    const few = new SituationFixture();
    expect(codesOf(gapsOf(few, [tell(few, 1, { scope: "partial" })]))).toEqual([]);
  });

  it("a dispute that no later count settles, and none where one does", () => {
    const fixture = new SituationFixture();
    const [one, two] = [tell(fixture, 9), tell(fixture, 30)];
    fixture.verdict(one.killed, two.killed, "dispute", "they cannot both be true");
    expect(wordsOf(gapsOf(fixture, [one, two]))).toEqual([
      "Raid, Lissen, Monday (undated): reports give 9 and 30 killed, and no later count settles which.",
    ]);
    const settled = new SituationFixture();
    const told = [tell(settled, 9), tell(settled, 30), tell(settled, 31)] as const;
    const [low, high, last] = told;
    settled.verdict(low.killed, high.killed, "dispute", "they cannot both be true");
    settled.verdict(low.killed, last.killed, "update", "later");
    settled.verdict(high.killed, last.killed, "update", "later");
    expect(codesOf(gapsOf(settled, told))).toEqual([]);
  });

  it("nothing of the injured, where reports give them for a like event and several tell this one", () => {
    const fixture = new SituationFixture();
    const told = [tell(fixture, 9), tell(fixture, 9)];
    const other = [tell(fixture, 2), tell(fixture, 2)] as const;
    const hurt = other[0].report.figure({
      ...{ measure: "injured", number: "2", low: 2, high: 2, best: 2, words: "killed 2" },
    });
    const claims = other.flatMap(({ raid, killed }) => [raid, killed]);
    const where = fixture.entity("place", [[other[0].report, "Lissen"]]);
    const event = fixture.event("raid", [...claims, hurt], { ...monday, where });
    fixture.question(
      event,
      other.map(({ killed }) => killed),
      "agreed",
    );
    fixture.question(event, [hurt], "single");
    const situation = gapsOf(fixture, told);
    const codes = situation.gaps.filter((gap) => gap.event !== event.id).map(({ code }) => code);
    expect(codes).toEqual(["no-injured"]);
  });

  it("asks nothing of what one report mentions far from its opening", () => {
    const fixture = new SituationFixture();
    const told = tell(fixture, 9, { scope: "side" });
    const far = {
      ...told,
      raid: { ...told.raid, sentence: 9 },
      killed: { ...told.killed, sentence: 9 },
    };
    const situation = gapsOf(fixture, [told]);
    const claims = [far.raid, far.killed];
    expect(codesOf(situation)).toEqual(["no-total"]);
    expect(findGaps({ ...situation, claims })).toEqual([]);
  });

  it("asks nothing where two events of one kind may be one", () => {
    const fixture = new SituationFixture();
    const other = tell(fixture, 20);
    const event = fixture.event("raid", [other.raid, other.killed], monday);
    fixture.question(event, [other.killed], "single");
    const parts = [tell(fixture, 9, { scope: "side" }), tell(fixture, 4, { scope: "side" })];
    expect(codesOf(gapsOf(fixture, parts))).toEqual([]);
  });

  it("asks nothing of what one report of several tells alone", () => {
    const fixture = new SituationFixture();
    fixture.report({ ref: "0", text: "Quiet." });
    tell(fixture, 2);
    expect(codesOf(gapsOf(fixture, [tell(fixture, 9, { scope: "side" })]))).toEqual([]);
  });

  it("stands in the brief, most dead first, with what raises each question", () => {
    const fixture = new SituationFixture();
    const side = { scope: "side" } as const;
    const few = [tell(fixture, 3, side), tell(fixture, 4, side)];
    gapsOf(fixture, few);
    const many = [tell(fixture, 40, side), tell(fixture, 50, side)];
    const claims = many.flatMap(({ raid, killed }) => [raid, killed]);
    const event = fixture.event("attack", claims, monday);
    fixture.question(
      event,
      many.map(({ killed }) => killed),
      "single",
    );
    const built = fixture.build();
    const situation = { ...built, gaps: findGaps(built) };
    expect(situation.gaps.map((gap) => gap.claims)).toEqual(
      [many, few].map((some) => some.map(({ killed }) => killed.id)),
    );
    const brief = makeBrief(situation);
    expect(renderTerminal(brief, { width: 200, paint: noPaint })).toMatch(
      /WHAT IS MISSING[^\n]*\n\n- Attack, Monday \(undated\): the killed are counted by place or side alone \(40 and 50\)[^[]* \[3:1\]\[4:1\]\n/u,
    );
    expect(renderMarkdown(brief)).toContain("## What is missing\n\n- Attack, Monday");
    expect(renderHtml(brief, situation)).toContain("What is missing");
  });
});
