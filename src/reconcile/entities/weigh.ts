// Weighs whether two entities whose names may be one are one: what the names say, and what the case says for and against.
// All the numbers are here.

import type { MentionId } from "../../model/ids.ts";
import { type Company, isTogether, quoted } from "./company.ts";
import type { NameComparison, NameVerdict } from "./names/index.ts";
import type { Form, Profile } from "./profile.ts";

/** What is made of a pair: joined, left to a person, or left apart. */
export type Decision = "join" | "doubt" | "apart";

export interface Weighed {
  readonly score: number;
  readonly decision: Decision;
  /** A sentence without a full stop: both names, how they compare, what else is for and against. */
  readonly because: string;
}

/** What the names alone are worth. */
const worth: Readonly<Record<NameVerdict, number>> = {
  same: 0.85,
  likely: 0.7,
  unsure: 0.55,
  different: 0,
};
/** Likely names that are less alike than this are worth less. */
const muchAlike = { from: 0.75, less: 0.05 };
/** Names less alike than this are not worth a person's time, whatever the case says. */
const leastAlike = 0.5;
/** But for what little more than a letter parts, where both have one office and company. */
const leastInOffice = 0.4;
/** From here on they are one; from the other on a person should look. */
const joined = 0.75;
const doubtful = 0.66;
/** Names that a person should look at are never joined by what stands beside them. */
const mostUnsure = 0.74;

const forTitle = 0.1;
/** Any company in common, and company that is the same. */
const forCompany = { any: 0.05, all: 0.2 };
const forLonger = 0.1;
/** Two spellings in one report are two names, but for a name and its longer form. */
const againstOneReport = 0.15;

export interface Compared {
  readonly forms: readonly [Form, Form];
  readonly names: NameComparison;
  readonly company: Company;
  /** What each is by occupation. */
  readonly occupations: (root: MentionId) => ReadonlySet<string>;
}

/** Weighs two profiles whose names were compared. */
export function weigh(a: Profile, b: Profile, by: Compared): Weighed {
  const { because } = by.names;
  const inOffice = officeOf(a, b, by) !== undefined && by.company.common(a, b).near;
  const isAlike = by.names.score >= (inOffice ? leastInOffice : leastAlike);
  const evidence = isAlike ? evidenceOf(a, b, by) : [];
  const score = evidence.reduce(
    (all, { weight }) => all + weight,
    isAlike ? worthOf(a, by.names) : 0,
  );
  const bounded = Math.min(by.names.verdict === "unsure" ? mostUnsure : 1, Math.max(0, score));
  const names = by.forms.map(({ use }) => `"${use.mention.name}"`).join(" and ");
  return {
    score: Math.round(bounded * 100) / 100,
    decision: decisionOf(bounded),
    because: [`${names}: ${because}`, ...evidence.map((one) => one.because)].join(", and "),
  };
}

function decisionOf(score: number): Decision {
  if (score >= joined) return "join";
  return score >= doubtful ? "doubt" : "apart";
}

function worthOf({ class: found }: Profile, { score, verdict }: NameComparison): number {
  // Two towns of one name are many: a place needs more than its name.
  if (verdict === "same" && found === "place") return worth.likely;
  return worth[verdict] - (verdict === "likely" && score < muchAlike.from ? muchAlike.less : 0);
}

interface Evidence {
  readonly weight: number;
  readonly because: string;
}

function evidenceOf(a: Profile, b: Profile, by: Compared): readonly Evidence[] {
  const { forms, company } = by;
  const office = officeOf(a, b, by);
  const { near, share, names } = company.common(a, b);
  const together = isTogether(a, b);
  const found: Evidence[] = [];
  if (office !== undefined) {
    found.push({ weight: forTitle, because: `both are given the title "${office}"` });
  }
  if (near) {
    found.push({
      weight: forCompany.any + Math.min(1, share) * forCompany.all,
      because: `the reports that name them also name ${quoted(names)}`,
    });
  }
  // A report may write a body's name in either order.
  const oneBody = a.class === "body" && by.names.verdict === "same";
  if (together && isWithin(forms)) {
    found.push({ weight: forLonger, because: "one report writes the name and its longer form" });
  } else if (together && !oneBody) {
    found.push({ weight: -againstOneReport, because: "one report writes both" });
  }
  return found;
}

/** A title or an occupation that both are given. */
function officeOf(a: Profile, b: Profile, { occupations }: Compared): string | undefined {
  const title = [...a.titles].find(([key]) => b.titles.has(key))?.[1];
  const [some, others] = [occupations(a.root), occupations(b.root)];
  return title ?? [...some].find((one) => others.has(one));
}

/** "Ada Moll" and "Ada Rosa Moll": the words of the one are words of the other, and both end in the same. */
function isWithin([a, b]: readonly [Form, Form]): boolean {
  const [short, long] = [a.use.words, b.use.words].sort((x, y) => x.length - y.length);
  if (short === undefined || long === undefined || short.length < 2) return false;
  return short.at(-1) === long.at(-1) && short.every((word) => long.includes(word));
}
