// Policies applied to the questions of a situation. Pure: the same situation and policy give the same numbers, and nothing
// of them goes back into the situation.

import { leastOf, mostOf } from "../../model/extremes.ts";
import { groupBy } from "../../model/group-by.ts";
import type { ClaimId } from "../../model/ids.ts";
import type { FigureQuestion, Situation } from "../../model/situation.ts";
import { count, groupDigits } from "../brief/words.ts";
import { type Count, countsOf } from "./counts.ts";
import { latestOf, standing } from "./later.ts";
import type { PolicyAnswer, PolicyName } from "./policy.ts";
import { type PolicySetting, settingOf } from "./setting.ts";

/**
 * What a policy reads off each question of a known event. A figure whose event is not clear is no toll of anything yet, and
 * is in none of them.
 */
export function applyPolicy(policy: PolicyName, situation: Situation): readonly PolicyAnswer[] {
  const setting = settingOf(situation);
  return situation.figures.flatMap((question) => {
    const { event } = question;
    if (event === undefined) return [];
    const answers = question.claims.flatMap((id) => setting.figures.get(id) ?? []);
    const { counts, leftOut } = countsOf(answers, setting);
    const chosen = counts.length === 0 ? nothing : choosers[policy](counts, setting);
    const kept = new Set(chosen.considered.map(idOf));
    const passed = counts.map(idOf).filter((id) => !kept.has(id));
    const more = passed.map((claim) => ({ claim, why: chosen.passedOver }));
    return [{ policy, event, ...toAnswer(question, chosen), leftOut: [...leftOut, ...more] }];
  });
}

/** What a policy makes of the counts of the whole. */
interface Chosen {
  /** The counts that are set against each other. */
  readonly considered: readonly Count[];
  /** Those of them that the interval spans. */
  readonly spanned: readonly Count[];
  readonly best: number | undefined;
  readonly because: string;
  /** Why the other counts of the whole are not considered. */
  readonly passedOver: "updated" | "earlier";
}

const nothing: Chosen = {
  considered: [],
  spanned: [],
  best: undefined,
  because: "no report gives a count of the whole",
  passedOver: "updated",
};

type Chooser = (counts: readonly Count[], setting: PolicySetting) => Chosen;

const choosers: Readonly<Record<PolicyName, Chooser>> = {
  range: (counts) => {
    const because =
      one(counts) ?? `from the lowest to the highest of ${counted(counts)} of the whole`;
    return { ...allOf(counts), because };
  },
  latest: (counts, setting) => {
    const latest = latestOf(counts, setting);
    const because = one(counts) ?? latestReason(latest, counts);
    return { ...allOf(latest), best: agreedNumber(latest), because, passedOver: "earlier" };
  },
  conservative: (counts, setting) => {
    const considered = standing(counts, setting);
    const floor = leastOf(considered.map(numberOf));
    const spanned = considered.filter((count) => numberOf(count) === floor);
    const because = one(counts) ?? lowestReason(considered);
    return { ...allOf(considered), spanned, best: agreedNumber(spanned), because };
  },
  ucdp: (counts, setting) => {
    const considered = standing(counts, setting);
    const neutral = considered.filter(({ party }) => !party);
    const mixed = neutral.length > 0 && neutral.length < considered.length;
    const { best, because } = mostAgreed(mixed ? neutral : considered);
    const aside = mixed ? "; counts by a party to the fighting set the ends only" : "";
    return { ...allOf(considered), best, because: one(counts) ?? because + aside };
  },
  airwars: (counts, setting) => {
    const voices = [...groupBy(counts, ({ voice }) => voice).values()];
    const last = voices.flatMap((own) => latestOf(own, setting));
    const sources = count(voices.length, "independent source");
    const because =
      voices.length === 1
        ? "only one independent source gives a count of the whole"
        : `from the lowest to the highest of what ${sources} last said`;
    return { ...allOf(last), because, passedOver: "earlier" };
  },
};

function allOf(counts: readonly Count[]): Omit<Chosen, "because"> {
  return { considered: counts, spanned: counts, best: undefined, passedOver: "updated" };
}

function latestReason(latest: readonly Count[], counts: readonly Count[]): string {
  if (latest.length > 1 && agreedNumber(latest) === undefined)
    return `${counted(latest)} are as late as each other, as far as the reports say, and differ`;
  if (latest.length === counts.length) return `all ${counted(counts)} of the whole agree`;
  return latest.length === 1
    ? `it is later than ${others(counts.length - 1)}`
    : `${counted(latest)} that agree are later than ${others(counts.length - latest.length)}`;
}

function others(number: number): string {
  return number === 1 ? "the other count" : `the ${count(number, "other count")}`;
}

function lowestReason(counts: readonly Count[]): string {
  return counts.length === 1
    ? "it updates all other counts"
    : `the lowest of ${counted(counts)} that no other updates`;
}

function one(counts: readonly Count[]): string | undefined {
  return counts.length === 1 ? "only one count of the whole is given" : undefined;
}

function counted(counts: readonly Count[]): string {
  return count(counts.length, "count");
}

/** The number by which a count is set against others: what it puts forward, else its lower end. */
function numberOf({ best, low }: Count): number {
  return best ?? low;
}

/** The number that all put forward; `undefined` where they differ or put none forward. */
function agreedNumber(counts: readonly Count[]): number | undefined {
  const [first, ...others] = new Set(counts.map(({ best }) => best));
  return others.length === 0 ? first : undefined;
}

// Sources without a name that say one number may be one and the same.
function countVoices(counts: readonly Count[]): number {
  const named = counts.filter((one) => one.named);
  return Math.max(1, new Set(named.map(({ voice }) => voice)).size);
}

// The number of most voices; of two numbers with as many the lower.
function mostAgreed(counts: readonly Count[]): Pick<Chosen, "best" | "because"> {
  const numbered = counts.filter(({ best }) => best !== undefined);
  const ranked = [...groupBy(numbered, numberOf)]
    .map(([number, alike]) => ({ number, voices: countVoices(alike) }))
    .sort((a, b) => b.voices - a.voices || a.number - b.number);
  const [first, second] = ranked;
  if (first === undefined) return { best: undefined, because: "no count puts a number forward" };
  const best = first.number;
  const number = groupDigits(best);
  if (second === undefined) return { best, because: `${number} is the only number that stands` };
  const because =
    first.voices === second.voices
      ? `no number has more independent sources than another, so that the lower, ${number}, is best`
      : `${number} has ${count(first.voices, "independent source")}, more than any other number`;
  return { best, because };
}

function toAnswer(
  { id, measure }: FigureQuestion,
  { spanned, best, because }: Chosen,
): Omit<PolicyAnswer, "policy" | "event" | "leftOut"> {
  const [first] = spanned;
  if (first === undefined) {
    return { question: id, measure, low: undefined, high: undefined, best, claims: [], because };
  }
  const low = leastOf(spanned.map((count) => count.low));
  const top = mostOf(spanned.map((count) => count.top));
  const highest = spanned.filter((count) => count.top === top);
  const isOpen = highest.every(({ high }) => high === undefined);
  return {
    ...{ question: id, measure, low, best, because },
    high: isOpen ? undefined : top,
    claims: spanned.filter((count) => isEnd(count, { low, top, best })).map(idOf),
  };
}

function isEnd(
  count: Count,
  {
    low,
    top,
    best,
  }: { readonly low: number; readonly top: number; readonly best: number | undefined },
): boolean {
  return count.low === low || count.top === top || (best !== undefined && count.best === best);
}

function idOf({ claim }: Count): ClaimId {
  return claim.id;
}
