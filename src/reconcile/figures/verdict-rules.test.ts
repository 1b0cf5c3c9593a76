import { describe, expect, it } from "vitest";
import type { Attribution } from "../../model/attribution.ts";
import type { FigureClaim } from "../../model/claim.ts";
import type { Figure, Measure, Scope } from "../../model/figure.ts";
import { makeId } from "../../model/ids.ts";
import type { Answer } from "./answer.ts";
import { verdictRules } from "./verdict-rules.ts";

interface Draft {
  readonly report?: string;
  readonly at?: number;
  readonly low: number;
  readonly high?: number | undefined;
  readonly best?: number | undefined;
  readonly scope?: Scope;
  readonly of?: string;
  readonly unit?: string;
  readonly day?: string;
  readonly published?: string;
  readonly asOf?: string;
  readonly updates?: boolean;
  readonly lowered?: boolean;
  /** Whether its report says who its source is. */
  readonly isNamed?: boolean;
  readonly former?: boolean;
  readonly vague?: string;
  readonly source?: string;
  readonly side?: string;
  readonly formers?: readonly number[];
  readonly isRest?: boolean;
  readonly measure?: Measure;
}

const unattributed: Attribution = {
  kind: "unattributed",
  cue: undefined,
  channel: undefined,
  chain: [],
};
const attributed: Attribution = {
  ...unattributed,
  kind: "indirect",
  chain: [{ span: { start: 0, end: 2 }, mention: undefined, class: "government" }],
};

function answer(draft: Draft): Answer {
  const at = draft.at ?? 0;
  const figure: Figure = {
    measure: draft.measure ?? "killed",
    unit: draft.unit ?? "person",
    low: draft.low,
    high: draft.high,
    best: draft.best,
    hedge: undefined,
    vague: false,
    number: { start: at, end: at + 2 },
    of: undefined,
    narrows: false,
    side: undefined,
    scope: draft.scope ?? "incident",
    update: undefined,
    former: draft.former === true ? { start: at, end: at + 2 } : undefined,
  };
  const report = makeId("report", [draft.report ?? "a"]);
  const claim: FigureClaim = {
    kind: "figure",
    id: makeId("claim", [report, at]),
    report,
    content: [{ start: at, end: at + 2 }],
    sentence: 0,
    attribution: draft.isNamed === true ? attributed : unattributed,
    stance: "asserts",
    certainty: "stated",
    hedge: undefined,
    when: undefined,
    within: undefined,
    rules: [],
    figure,
    about: undefined,
  };
  return {
    claim,
    low: draft.low,
    high: draft.high,
    best: draft.best,
    of: draft.of,
    day: draft.day,
    published: daysOf(draft.published),
    asOf: daysOf(draft.asOf ?? draft.published),
    updates: (draft.updates ?? false) || draft.lowered === true,
    lowered: draft.lowered ?? false,
    vague: draft.vague,
    source: draft.source,
    side: draft.side === undefined ? undefined : makeId("entity", [draft.side]),
    formers: draft.formers ?? [],
    isRest: draft.isRest ?? false,
  };
}

const exactly = (count: number, rest: Partial<Draft> = {}) =>
  answer({ low: count, high: count, best: count, ...rest });
const atLeast = (count: number, rest: Partial<Draft> = {}) =>
  answer({ low: count, best: count, ...rest });

function verdict(a: Answer, b: Answer): string {
  for (const rule of verdictRules) {
    if (rule.because(a, b) !== undefined) return `${rule.verdict} by ${rule.id}`;
  }
  return "none";
}

describe("verdicts", () => {
  it.each([
    [
      "a lowered toll and an earlier one that had risen",
      exactly(47, { published: "2031-05-02", updates: true }),
      exactly(44, { report: "b", published: "2031-05-04", lowered: true }),
      "update by verdicts/said-to-have-changed",
    ],
    [
      "a lowered toll and a higher one of no known day",
      exactly(47),
      exactly(44, { report: "b", lowered: true }),
      "update by verdicts/said-to-have-changed",
    ],
    [
      "a lowered toll and a higher one given later",
      exactly(44, { published: "2031-05-02", lowered: true }),
      exactly(47, { report: "b", published: "2031-05-04", updates: true }),
      "update by verdicts/later-day",
    ],
    [
      "a lowered toll and one that had risen, of no known days",
      exactly(60, { updates: true }),
      exactly(44, { report: "b", lowered: true }),
      "dispute by verdicts/not-compatible",
    ],
    [
      "one source's lowered toll and another's higher one",
      exactly(80, { published: "2031-05-02", source: "union", isNamed: true }),
      exactly(44, {
        ...{ report: "b", published: "2031-05-04", lowered: true },
        ...{ source: "guard", isNamed: true },
      }),
      "dispute by verdicts/not-compatible",
    ],
    [
      "a lower toll in a later report that had risen",
      exactly(47, { published: "2031-05-02" }),
      exactly(44, { report: "b", published: "2031-05-04", updates: true }),
      "dispute by verdicts/not-compatible",
    ],
    [
      "the same number twice",
      exactly(9),
      exactly(9, { report: "b" }),
      "agree by verdicts/same-number",
    ],
    [
      "a report that says the toll changed",
      exactly(9),
      exactly(14, { report: "b", updates: true }),
      "update by verdicts/said-to-have-changed",
    ],
    [
      "a little more on the word of a report of no known day",
      exactly(49, { source: "nurses" }),
      exactly(52, { report: "b" }),
      "unclear by verdicts/little-more",
    ],
    [
      "a little less in a later report",
      exactly(52, { published: "2031-05-02" }),
      exactly(49, { report: "b", published: "2031-05-03" }),
      "dispute by verdicts/not-compatible",
    ],
    [
      "much more on the word of a report of no known day",
      exactly(43),
      exactly(75, { report: "b" }),
      "dispute by verdicts/not-compatible",
    ],
    [
      "a count that the same report gives as a former one, and a lower one",
      exactly(9, { former: true }),
      exactly(7, { at: 40 }),
      "update by verdicts/told-as-former",
    ],
    [
      "a count that another report gives as a former one",
      exactly(9, { former: true }),
      exactly(7, { report: "b" }),
      "dispute by verdicts/not-compatible",
    ],
    [
      "a higher number in a later report",
      exactly(9, { published: "2031-05-16" }),
      exactly(14, { report: "b", published: "2031-05-17" }),
      "update by verdicts/later-day",
    ],
    [
      "an old count repeated in a later report",
      exactly(9, { published: "2031-05-16" }),
      exactly(14, { report: "b", published: "2031-05-18", asOf: "2031-05-15" }),
      "dispute by verdicts/not-compatible",
    ],
    [
      "a higher number in a report whose bounds lie wholly after the other's",
      exactly(9, { published: "2031-05-16/2031-05-22" }),
      exactly(14, { report: "b", published: "2031-05-23/2031-05-29" }),
      "update by verdicts/later-day",
    ],
    [
      "a higher number in a report whose bounds meet the other's",
      exactly(9, { published: "2031-05-16/2031-05-22" }),
      exactly(14, { report: "b", published: "2031-05-22/2031-05-28" }),
      "dispute by verdicts/not-compatible",
    ],
    [
      "a lower number in a later report",
      exactly(14, { published: "2031-05-16" }),
      exactly(9, { report: "b", published: "2031-05-17" }),
      "dispute by verdicts/not-compatible",
    ],
    [
      "two numbers, undated",
      exactly(9),
      exactly(14, { report: "b" }),
      "dispute by verdicts/not-compatible",
    ],
    [
      "two numbers for two undated days",
      exactly(9, { day: "XXXX-WXX-5" }),
      exactly(14, { report: "b", day: "XXXX-WXX-6" }),
      "unclear by verdicts/different-days",
    ],
    [
      "one hospital against a total",
      atLeast(9, { scope: "partial" }),
      exactly(14),
      "incomparable by verdicts/part-and-whole",
    ],
    [
      "two hospitals",
      atLeast(9, { scope: "partial" }),
      exactly(14, { scope: "partial", at: 50 }),
      "incomparable by verdicts/two-parts",
    ],
    [
      "one side against a total",
      exactly(9, { scope: "side" }),
      exactly(14),
      "incomparable by verdicts/one-side",
    ],
    [
      "soldiers against civilians",
      exactly(9, { of: "soldiers" }),
      exactly(14, { of: "civilians" }),
      "incomparable by verdicts/different-people",
    ],
    [
      "a floor and its own number",
      atLeast(9),
      exactly(9, { report: "b" }),
      "agree by verdicts/same-number",
    ],
    [
      "a number beyond a floor",
      atLeast(9),
      exactly(14, { report: "b" }),
      "unclear by verdicts/beyond-a-floor",
    ],
    [
      "a number somewhat beyond a floor that its own report gives beside it",
      atLeast(80),
      exactly(110, { at: 40 }),
      "refine by verdicts/floor-made-exact",
    ],
    [
      "a number far beyond a floor of its own report",
      atLeast(80),
      exactly(170, { at: 40 }),
      "unclear by verdicts/beyond-a-floor",
    ],
    [
      "a number beyond a floor of its own report, given for another day",
      atLeast(80, { day: "XXXX-WXX-5" }),
      exactly(110, { at: 40, day: "XXXX-WXX-6" }),
      "unclear by verdicts/beyond-a-floor",
    ],
    [
      "a higher floor beside a floor",
      atLeast(80),
      atLeast(110, { at: 40 }),
      "unclear by verdicts/beyond-a-floor",
    ],
    [
      "a number within a range",
      answer({ low: 10, high: 20 }),
      exactly(14, { report: "b" }),
      "refine by verdicts/within-bounds",
    ],
    [
      "a number that a vague word covers",
      answer({ low: 24, vague: "dozens" }),
      exactly(43, { report: "b" }),
      "refine by verdicts/within-bounds",
    ],
    [
      "ranges that overlap",
      answer({ low: 10, high: 15 }),
      answer({ low: 12, high: 20, report: "b" }),
      "unclear by verdicts/bounds-overlap",
    ],
    [
      "a vague word against a lower number",
      answer({ low: 200, vague: "hundreds" }),
      exactly(90, { report: "b" }),
      "unclear by verdicts/vague-word",
    ],
    [
      "a changed toll does not update a higher one told after it in the same report",
      exactly(14, { updates: true }),
      exactly(20, { at: 50 }),
      "dispute by verdicts/not-compatible",
    ],
    [
      "a lower number that one source gives later",
      exactly(14, { published: "2031-05-16", source: "ministry" }),
      exactly(9, { report: "b", published: "2031-05-17", source: "ministry" }),
      "update by verdicts/later-day",
    ],
    [
      "a number that the report of a lower one gives as a former count",
      exactly(14, { source: "ministry" }),
      exactly(9, { report: "b", formers: [14] }),
      "update by verdicts/told-as-former",
    ],
    [
      "an earlier number below the one that was lowered",
      exactly(12, { published: "2031-05-16" }),
      exactly(9, { report: "b", published: "2031-05-18", formers: [14] }),
      "update by verdicts/told-as-former",
    ],
    [
      "a number between the one that was lowered and what it was lowered to, undated",
      exactly(12),
      exactly(9, { report: "b", formers: [14] }),
      "update by verdicts/told-as-former",
    ],
    [
      "two totals that add up, undated",
      exactly(14, { scope: "cumulative" }),
      exactly(20, { report: "b", scope: "cumulative" }),
      "update by verdicts/running-totals",
    ],
    [
      "two totals of one day, one published later",
      exactly(14, { updates: true, published: "2031-05-16" }),
      exactly(20, { report: "b", updates: true, published: "2031-05-17", asOf: "2031-05-16" }),
      "update by verdicts/running-totals",
    ],
    [
      "fewer missing on a later day",
      exactly(14, { measure: "missing", published: "2031-05-16" }),
      exactly(9, { report: "b", measure: "missing", published: "2031-05-17" }),
      "update by verdicts/later-day",
    ],
    [
      "an earlier number above the one that was lowered",
      exactly(20, { published: "2031-05-16" }),
      exactly(9, { report: "b", published: "2031-05-18", formers: [14] }),
      "dispute by verdicts/not-compatible",
    ],
    [
      "two totals that had changed, undated",
      exactly(14, { updates: true }),
      exactly(20, { report: "b", updates: true }),
      "update by verdicts/running-totals",
    ],
    [
      "two totals that had changed, told on one day",
      exactly(14, { updates: true, published: "2031-05-16" }),
      exactly(20, { report: "b", updates: true, published: "2031-05-16" }),
      "dispute by verdicts/not-compatible",
    ],
    [
      "two numbers of one source, undated",
      exactly(14, { source: "ministry" }),
      exactly(20, { report: "b", source: "ministry" }),
      "unclear by verdicts/one-source",
    ],
    [
      "a part and a whole of one number",
      exactly(15, { scope: "partial" }),
      exactly(15, { report: "b" }),
      "agree by verdicts/same-number",
    ],
    [
      "a part and a whole of one small number",
      exactly(2, { scope: "partial" }),
      exactly(2, { report: "b" }),
      "incomparable by verdicts/part-and-whole",
    ],
    [
      "two counts of one hospital",
      exactly(9, { scope: "partial", source: "hospital", published: "2031-05-16" }),
      exactly(14, {
        scope: "partial",
        report: "b",
        source: "hospital",
        published: "2031-05-17",
      }),
      "update by verdicts/later-day",
    ],
    [
      "two counts of two hospitals, one later",
      exactly(9, { scope: "partial", source: "hospital", published: "2031-05-16" }),
      exactly(14, { scope: "partial", report: "b", source: "clinic", published: "2031-05-17" }),
      "incomparable by verdicts/two-parts",
    ],
    [
      "an own count of one side's dead against its enemy's",
      exactly(14, { scope: "side", side: "Ostria", of: "soldiers", source: "Ostria" }),
      exactly(63, { scope: "side", side: "Ostria", report: "b", source: "Vell" }),
      "dispute by verdicts/not-compatible",
    ],
    [
      "one side's dead against the other's",
      exactly(14, { scope: "side", side: "Ostria" }),
      exactly(63, { scope: "side", side: "Vell", report: "b" }),
      "incomparable by verdicts/two-sides",
    ],
    [
      "two reports' counts of sides that neither names, by other words",
      exactly(14, { scope: "side", of: "men" }),
      exactly(63, { scope: "side", of: "rebels", report: "b" }),
      "incomparable by verdicts/two-sides",
    ],
    [
      "two reports' counts of sides that neither names, one of no people in particular",
      exactly(14, { scope: "side", of: "men" }),
      exactly(40, { scope: "side", report: "b" }),
      "incomparable by verdicts/two-sides",
    ],
    [
      "two reports' counts of the dead of a side that both call by one word",
      exactly(14, { scope: "side", of: "rebels" }),
      exactly(40, { scope: "side", of: "rebels", report: "b" }),
      "dispute by verdicts/not-compatible",
    ],
    [
      "one number for a side that two reports call by other words",
      exactly(14, { scope: "side", of: "rebels" }),
      exactly(14, { scope: "side", report: "b" }),
      "agree by verdicts/same-number",
    ],
    [
      "two sides' dead in one report, the sides not named",
      exactly(14, { scope: "side", of: "men" }),
      exactly(63, { scope: "side", of: "men", at: 40 }),
      "incomparable by verdicts/two-sides",
    ],
    [
      "nobody else against those that are counted",
      exactly(0, { isRest: true }),
      exactly(4, { report: "b" }),
      "incomparable by verdicts/nobody-else",
    ],
    [
      "nobody at all against some",
      exactly(0),
      exactly(4, { report: "b" }),
      "dispute by verdicts/not-compatible",
    ],
    [
      "miners and people, one number",
      exactly(5, { of: "miners" }),
      exactly(5, { report: "b" }),
      "agree by verdicts/same-number",
    ],
    [
      "more miners than people",
      exactly(22, { of: "miners", published: "2031-05-17" }),
      exactly(18, { report: "b", published: "2031-05-16" }),
      "update by verdicts/later-day",
    ],
    [
      "fewer miners than people",
      exactly(18, { of: "miners" }),
      exactly(22, { report: "b" }),
      "incomparable by verdicts/different-people",
    ],
    [
      "militants and members, one number",
      exactly(14, { of: "militants" }),
      exactly(14, { report: "b", of: "members" }),
      "agree by verdicts/same-number",
    ],
    [
      "soldiers and guards of one report, one number",
      exactly(14, { of: "soldiers" }),
      exactly(14, { at: 40, of: "guards" }),
      "incomparable by verdicts/different-people",
    ],
    [
      "a number somewhat beyond another report's floor",
      atLeast(20),
      exactly(23, { report: "b" }),
      "refine by verdicts/floor-made-exact",
    ],
  ])("%s", (_name, a, b, expected) => {
    expect(verdict(a, b)).toBe(expected);
    expect(verdict(b, a)).toBe(expected);
  });
});

/** `2031-05-16`, or the bounds `2031-05-16/2031-05-22`. */
function daysOf(days: string | undefined) {
  const [earliest, latest = earliest] = days?.split("/") ?? [];
  return days === undefined ? undefined : { earliest, latest };
}
