// What is disputed, and what cannot be settled from the words: an entry a question, a side a line. Numbers are set against
// each other once a question, and not once a pair; pairs that a matter holds already are not told again.

import type { Claim } from "../../model/claim.ts";
import { groupBy } from "../../model/group-by.ts";
import type { Verdict } from "../../model/situation.ts";
import { type VoiceEvidence, voiceEvidence } from "../../model/voices.ts";
import { sayAnswers } from "./answers.ts";
import { type BriefContext, bound, speakAlone } from "./context.ts";
import { titleEvent } from "./event-title.ts";
import { linkedPairs } from "./linked-pairs.ts";
import { tellMatters, tellSide } from "./matters.ts";
import type { Bounded } from "./model.ts";
import type { DisputeEntry, DisputeSide } from "./open-points.ts";
import { plain } from "./plain.ts";
import { sayNumber } from "./value.ts";
import { sayDaysIn } from "./when.ts";
import { capital, count, measureWords, stanceWords } from "./words.ts";

const mainEntries = 15;
const otherEntries = 45;
const mainSides = 6;
const otherSides = 12;

/** Matters first, then numbers that exclude each other, then what nothing settles. */
export function tellDisputes(context: BriefContext): Bounded<DisputeEntry> {
  const { dependence, entityOf } = context.situation;
  const setting = { context, voices: voiceEvidence(dependence, entityOf) };
  const told = new Set(context.situation.disputes.flatMap(({ verdicts }) => verdicts));
  const pairs = context.situation.verdicts
    .filter(({ id, verdict }) => isOpen(verdict) && !told.has(id))
    .flatMap((verdict) => findPair(verdict, context));
  const entries = [...groupBy(pairs, ({ a }) => aboutOf(a, context))].flatMap(([about, alike]) =>
    linkedPairs(alike).map((linked) => tellPairs(about, linked, setting)),
  );
  const numbers = ["dispute", "unclear"].flatMap((kind) =>
    entries.filter((entry) => entry.kind === kind),
  );
  const limits = { main: mainEntries, rest: otherEntries };
  return bound([...tellMatters(context), ...numbers], limits);
}

interface Setting {
  readonly context: BriefContext;
  /** Which answers are one voice. */
  readonly voices: VoiceEvidence;
}

function isOpen(verdict: Verdict["verdict"]): boolean {
  return verdict === "dispute" || verdict === "unclear";
}

/** Two claims that are set against each other. */
export interface Pair {
  readonly verdict: Verdict;
  readonly a: Claim;
  readonly b: Claim;
}

function findPair(verdict: Verdict, context: BriefContext): readonly Pair[] {
  const a = context.claims.get(verdict.a);
  const b = context.claims.get(verdict.b);
  return a === undefined || b === undefined ? [] : [{ verdict, a, b }];
}

function tellPairs(about: string, pairs: readonly Pair[], setting: Setting): DisputeEntry {
  const disputed = pairs.filter(({ verdict }) => verdict.verdict === "dispute");
  const sides = sidesOf(pairs, setting);
  return {
    id: (disputed[0] ?? pairs[0])?.verdict.id ?? about,
    kind: disputed.length > 0 ? "dispute" : "unclear",
    about,
    sides: bound(sides, { main: mainSides, rest: otherSides }),
    because: reasonOf(pairs, setting.context),
  };
}

/** Who says the same number takes one side, the lowest first; of what is no number each telling is a side. */
function sidesOf(pairs: readonly Pair[], { context, voices }: Setting): readonly DisputeSide[] {
  const claims = [...new Set(pairs.flatMap(({ a, b }) => [a, b]))];
  const groups = [...groupBy(claims, (claim) => labelOf(claim, context) ?? claim.id).values()];
  return groups
    .toSorted((a, b) => lowOf(a) - lowOf(b))
    .flatMap((alike) => {
      const [first] = alike;
      if (first === undefined) return [];
      const head = { label: labelOf(first, context), toldBy: sayAnswers(alike, voices) };
      return [tellSide(alike, head, context)];
    });
}

function lowOf([claim]: readonly Claim[]): number {
  return claim?.kind === "figure" ? claim.figure.low : 0;
}

function labelOf(claim: Claim, context: BriefContext): string | undefined {
  return claim.kind === "figure" ? sayNumber(claim, context) : undefined;
}

/** Of one pair its reason; of several which numbers stand against each other, and which nothing settles. */
function reasonOf(pairs: readonly Pair[], context: BriefContext): string {
  const [only] = pairs;
  if (only === undefined) return "";
  const reasons = new Set(pairs.map(({ verdict }) => verdict.because));
  if (reasons.size === 1 || only.a.kind !== "figure") return reasonOfPair(only, context);
  const kinds = [
    ["cannot both be so", pairs.filter(({ verdict }) => verdict.verdict === "dispute")],
    ["nothing settles which", pairs.filter(({ verdict }) => verdict.verdict === "unclear")],
  ] as const;
  return kinds
    .filter(([, some]) => some.length > 0)
    .map(([words, some]) => `${words}: ${listPairs(some, context)}`)
    .join("; ");
}

const pairsNamed = 5;

/** `12 and 75, 43 and 75`: each two numbers once. */
function listPairs(pairs: readonly Pair[], context: BriefContext): string {
  const named = pairs.map(({ a, b }) =>
    [a, b]
      .toSorted((one, other) => lowOf([one]) - lowOf([other]))
      .map((claim) => labelOf(claim, context) ?? "")
      .join(" and "),
  );
  const distinct = [...new Set(named)];
  const left = distinct.length - pairsNamed;
  const shown = distinct.slice(0, pairsNamed).join(", ");
  return left > 0 ? `${shown} and ${count(left, "other pair")}` : shown;
}

/** Two answers of one outlet are its own difference with itself, and said so. */
function reasonOfPair({ verdict, a, b }: Pair, context: BriefContext): string {
  const because = sayDaysIn(plain(verdict.because));
  const figures = verdict.verdict === "dispute" && a.kind === "figure" && b.kind === "figure";
  const outlet = figures ? speakAlone(a, b, context) : undefined;
  return outlet === undefined ? because : `${outlet} gives two numbers: ${because}`;
}

function aboutOf(claim: Claim, context: BriefContext): string {
  const eventId = context.situation.placements.get(claim.id)?.event;
  const event = eventId && context.events.get(eventId);
  const topic = topicOf(claim);
  return event === undefined ? capital(topic) : `${capital(topic)}: ${titleEvent(event, context)}`;
}

function topicOf(claim: Claim): string {
  switch (claim.kind) {
    case "figure":
      return measureWords[claim.figure.measure];
    case "event":
      return "what happened";
    case "relation":
      return "who stands with whom";
    case "role":
      return "who holds which office";
    case "statement":
      return `what one ${stanceWords[claim.stance]}`;
    default:
      return claim satisfies never;
  }
}
