// The plain words of the brief, as tables: what a kind, a stance, a scope is called before a reader.

import type { SourceClass } from "../../model/attribution.ts";
import type { Certainty, Stance } from "../../model/claim.ts";
import type { Measure, Scope } from "../../model/figure.ts";
import type { EntityKind } from "../../model/mention.ts";
import type { RelationKind } from "../../model/relation.ts";
import type { DependenceDegree, FigureStatus, VerdictKind } from "../../model/situation.ts";
import type { Counts, QuestionStanding } from "./model.ts";

export const stanceWords: Readonly<Record<Stance, string>> = {
  asserts: "says",
  denies: "denies",
  accuses: "accuses",
  promises: "promises",
  orders: "orders",
  demands: "demands",
  asks: "asks",
  condemns: "condemns",
  supports: "supports",
  speculates: "speculates",
};

/** What a statement is called by its stance, one and several; `undefined` where it simply says. */
export const stanceNouns: Readonly<Record<Stance, readonly [string, string] | undefined>> = {
  asserts: undefined,
  denies: ["denial", "denials"],
  accuses: ["accusation", "accusations"],
  promises: ["promise", "promises"],
  orders: ["order", "orders"],
  demands: ["demand", "demands"],
  asks: ["request", "requests"],
  condemns: ["condemnation", "condemnations"],
  supports: ["word of support", "words of support"],
  speculates: ["guess", "guesses"],
};

export const certaintyCautions: Readonly<Record<Certainty, string | undefined>> = {
  stated: undefined,
  hedged: "hedged",
  negated: "told as not so",
  hypothetical: "told as possible, not as done",
  planned: "told as planned, not as done",
};

/** Why an account does not tell a thing as done; `undefined` where it does. */
export function accountCaution({
  stance,
  certainty,
}: {
  readonly stance: Stance;
  readonly certainty: Certainty;
}): string | undefined {
  return stanceCautions[stance] ?? certaintyCautions[certainty];
}

const stanceCautions: Readonly<Partial<Record<Stance, string>>> = {
  denies: "denied",
  orders: "ordered, not told as done",
  promises: "promised, not told as done",
  demands: "asked for, not told as done",
  asks: "asked for, not told as done",
};

/** Kinds of source worth a word beside the name; the rest say nothing a reader can use. */
export const sourceKinds: Readonly<Record<SourceClass, string | undefined>> = {
  belligerent: "party to the conflict",
  government: "government",
  military: "military",
  police: "police",
  medical: "medical",
  international: "international body",
  ngo: "aid or rights group",
  "state-media": "state media",
  media: undefined,
  witness: "witness",
  resident: "resident",
  expert: "expert",
  document: "document",
  "social-post": "social media post",
  official: "official",
  unnamed: "unnamed",
  unknown: undefined,
};

export const measureWords: Readonly<Record<Measure, string>> = {
  killed: "killed",
  injured: "injured",
  abducted: "abducted",
  detained: "detained",
  displaced: "displaced",
  missing: "missing",
  evacuated: "evacuated",
  sick: "sick",
  counted: "counted",
  measured: "measured",
};

export const scopeWords: Readonly<Record<Scope, string | undefined>> = {
  incident: undefined,
  cumulative: "running total",
  partial: "part of the whole only",
  side: "one side only",
};

/** What an answer counts, as it stands over answers of its kind. */
export const countsWords: Readonly<Record<Counts, string>> = {
  whole: "counts of the whole",
  partial: "one place, or some of the people",
  side: "one side only",
  untold: "denied, possible or planned",
};

export const statusWords: Readonly<Record<FigureStatus, string>> = {
  single: "one answer",
  agreed: "answers agree",
  updated: "updated",
  disputed: "disputed",
};

/** The same before a reader, who is told apart what the record's status holds together. */
export const questionWords: Readonly<Record<QuestionStanding, string>> = {
  ...statusWords,
  open: "left open",
  incomparable: "answers not comparable",
};

/** How an open question is marked. */
export const disputeWords = { dispute: "disputed", unclear: "left open" } as const;

/** In what way reports depend on each other. */
export const degreeWords: Readonly<Record<DependenceDegree, string>> = {
  copy: "Likely one voice, one text",
  "near-copy": "Likely one voice, one text edited",
  "shared-passage": "The same sentences",
  "shared-quotation": "The same quotation",
  "same-agency": "Likely one voice, one agency or outlet",
  "shared-detail": "The same odd detail",
  "borrowed-figure": "A figure that may be another event\u2019s",
};

/** Read between two answers, in either direction: `disagrees with "at least 12"`; an update has its own words for each. */
export const standingWords: Readonly<Record<Exclude<VerdictKind, "update">, string>> = {
  agree: "agrees with",
  refine: "fits with",
  dispute: "disagrees with",
  incomparable: "not comparable with",
  unclear: "unclear against",
};

/** Read from the later count, and from the earlier one. */
export const updateWords = { later: "updates", earlier: "updated by" } as const;

export const entityKindWords: Readonly<Record<EntityKind, string>> = {
  person: "person",
  organisation: "organisation",
  place: "place",
  facility: "facility",
  group: "group",
  other: "other",
};

/** From `a` to `b`, and the same seen from `b`. */
export const relationWords: Readonly<Record<RelationKind, readonly [string, string]>> = {
  allied: ["allied with", "allied with"],
  hostile: ["hostile to", "opposed by"],
  leads: ["leads", "led by"],
  member: ["member of", "has as a member"],
  "speaks-for": ["speaks for", "spoken for by"],
  controls: ["controls", "controlled by"],
  supports: ["supports", "supported by"],
  ordered: ["gave orders to", "took orders from"],
  met: ["met", "met"],
};

/** The same of what is told as over. */
export const pastRelationWords: typeof relationWords = {
  allied: ["was allied with", "was allied with"],
  hostile: ["was hostile to", "was opposed by"],
  leads: ["led", "was led by"],
  member: ["was a member of", "had as a member"],
  "speaks-for": ["spoke for", "was spoken for by"],
  controls: ["controlled", "was controlled by"],
  supports: ["supported", "was supported by"],
  ordered: ["gave orders to", "took orders from"],
  met: ["met", "met"],
};

/** `1 report`, `2 reports`, `1,200 reports`. */
export function count(number: number, noun: string, plural = `${noun}s`): string {
  return `${groupDigits(number)} ${number === 1 ? noun : plural}`;
}

/** `1,200`; fractions as they are. */
export function groupDigits(number: number): string {
  const [whole = "", fraction] = String(number).split(".");
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ",");
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

/** `a`, `a and b`, `a, b and c`. */
export function listed(parts: readonly string[]): string {
  if (parts.length < 2) return parts[0] ?? "";
  return `${parts.slice(0, -1).join(", ")} and ${parts.at(-1)}`;
}

/** The first letter in upper case. */
export function capital(text: string): string {
  const first = [...text][0] ?? "";
  return first.toUpperCase() + text.slice(first.length);
}

/** Words that stand in a clause with its own verb and nowhere else. */
export const finiteWords: ReadonlySet<string> = new Set(
  "is are was were has have had did do does will would could may might must should can cannot".split(
    " ",
  ),
);

/** Verbs that only help another, and short words between the two. */
export const helpingWords: ReadonlySet<string> = new Set([
  ...finiteWords,
  ..."be been being also again later".split(" "),
]);

/** Small numbers in words, from none. */
export const smallNumbers: readonly string[] = ["no", "one", "two", "three", "four", "five", "six"];
