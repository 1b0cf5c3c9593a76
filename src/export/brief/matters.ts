// Disputes that are not of numbers, as open questions: what it turns on, and each side with those who take it, in their words.

import type { Claim } from "../../model/claim.ts";
import type { Dispute } from "../../model/situation.ts";
import { contains } from "../../model/span.ts";
import type { Anchor } from "../../model/time.ts";
import { pronouns } from "../claims/words.ts";
import { countReports, sayReports } from "../independent.ts";
import {
  type BriefContext,
  bound,
  boundTold,
  chainOf,
  claimsOf,
  noteOf,
  wordsOf,
} from "./context.ts";
import { titleEvent } from "./event-title.ts";
import type { DisputeEntry, DisputeSide, Standpoint } from "./open-points.ts";
import { inQuotes, plain, plainSlice, shorten } from "./plain.ts";
import { sayStance } from "./said-stance.ts";
import { sayClaim } from "./say-claim.ts";
import { saySayer } from "./sayer.ts";
import { sayDaysIn } from "./when.ts";
import { sayWhether } from "./whether.ts";
import { capital, finiteWords, helpingWords } from "./words.ts";

const mainSides = 6;
const otherSides = 12;
const mainPoints = 3;
const otherPoints = 9;
const quoteLength = 320;

/** Each matter once. */
export function tellMatters(context: BriefContext): readonly DisputeEntry[] {
  return openMatters(context).map((dispute) => tellMatter(dispute, context));
}

/** The matters that are open still: a side that nobody is left on is none, and one side alone is no dispute. */
export function openMatters(context: BriefContext): readonly Dispute[] {
  return context.situation.disputes.filter(
    ({ sides }) => sides.filter(({ claims }) => claimsOf(claims, context).length > 0).length > 1,
  );
}

function tellMatter(dispute: Dispute, context: BriefContext): DisputeEntry {
  const sides = dispute.sides
    .map(({ claims }) => claimsOf(claims, context))
    .filter((claims) => claims.length > 0)
    .map((claims) =>
      tellSide(claims, { label: undefined, toldBy: sayTellers(claims, context) }, context),
    );
  return {
    id: dispute.id,
    kind: "dispute",
    about: sayMatter(dispute, context),
    sides: bound(sides, { main: mainSides, rest: otherSides }),
    because: sayDaysIn(plain(dispute.because)),
  };
}

/** `Whether it was a coup: Attack, Port Selin`; the reports\u2019 own words where no question can be made of them. */
export function sayMatter(dispute: Dispute, context: BriefContext): string {
  const event = dispute.event && context.events.get(dispute.event);
  const title = event === undefined ? undefined : titleEvent(event, context);
  const question = sayOpen(dispute, context) ?? sayTurningWords(dispute, context);
  const parts = [question, title].filter((part) => part !== undefined);
  return capital(parts.filter((part) => part !== "").join(": "));
}

/** `disputed whether it was a coup`, `\u201ca coup\u201d or \u201ca drill\u201d disputed`. */
export function sayDisputed(dispute: Dispute, context: BriefContext): string {
  const question = sayOpen(dispute, context);
  return question === undefined
    ? `${sayTurningWords(dispute, context)} disputed`
    : `disputed ${question}`;
}

const wordsNamed = 3;
const wordsLength = 60;
const claimLength = 90;

/** `whether it was a coup`; of a bare denial, which has no words of its own, whether what it denies is so. */
function sayOpen(dispute: Dispute, context: BriefContext): string | undefined {
  const asked = sayWhether(dispute, context);
  if (asked !== undefined) return asked;
  const claims = dispute.sides.flatMap((side) => claimsOf(side.claims, context));
  const held = dispute.about.map((anchor) => claims.find((claim) => isIn(anchor, claim)));
  const denied = held.includes(undefined) ? held.find((claim) => claim !== undefined) : undefined;
  return denied && askDenied(denied, context);
}

function askDenied(claim: Claim, context: BriefContext): string {
  const words = sayClaim(claim, context, claimLength);
  const isTold = claim.kind === "statement" && claim.attribution.kind !== "direct";
  return isTold && isWhole(claim, context)
    ? `whether ${words.replace(/^that\s/iu, "")}`
    : `whether it is so: ${words}`;
}

/** The words it turns on. */
function sayTurningWords({ about }: Dispute, context: BriefContext): string {
  const words = about.flatMap(({ report, span }) => {
    const text = context.reportOf.get(report)?.text;
    return text === undefined ? [] : [shorten(plainSlice(text, span), wordsLength)];
  });
  const distinct = new Map(words.map((one) => [one.toLowerCase(), inQuotes(one)]));
  return [...distinct.values()].slice(0, wordsNamed).join(" or ");
}

function isIn({ report, span }: Anchor, claim: Claim): boolean {
  return claim.report === report && claim.content.some((part) => contains(part, span));
}

/** How a side is headed. */
interface SideHead {
  /** What it says, where that is a number. */
  readonly label: string | undefined;
  readonly toldBy: string | undefined;
}

/** Those who take one side, each in its own words. */
export function tellSide(
  claims: readonly Claim[],
  head: SideHead,
  context: BriefContext,
): DisputeSide {
  const limits = { main: mainPoints, rest: otherPoints };
  return { ...head, points: boundTold(claims, limits, (claim) => tellPoint(claim, context)) };
}

function sayTellers(claims: readonly Claim[], { texts }: BriefContext): string | undefined {
  const told = countReports(
    claims.map(({ report }) => report),
    texts,
  );
  return told.reports === 1 ? undefined : sayReports(told);
}

function tellPoint(claim: Claim, context: BriefContext): Standpoint {
  return {
    who: saySayer(chainOf(claim, context)),
    stance: sayStance(claim),
    words: isWhole(claim, context)
      ? sayClaim(claim, context, quoteLength)
      : saySentence(claim, context),
    note: noteOf(claim, context),
  };
}

/** Whether the words can stand alone: a quotation, or a clause with its verb, and not "as a coup". */
function isWhole(claim: Claim, context: BriefContext): boolean {
  const { kind, attribution, content } = claim;
  if (kind !== "statement" || attribution.kind === "direct") return true;
  if (content.length > 1) return false;
  const words = wordsOf(claim, content[0], context).toLowerCase().split(" ");
  if (pronouns.has(words.join(" "))) return true;
  const [first, second = ""] = words;
  if (first === "that" && helpingWords.has(second)) return false;
  return words.some((word) => finiteWords.has(word)) || hasVerb(claim, context);
}

function hasVerb({ id, content }: Claim, { propositions }: BriefContext): boolean {
  return (propositions.byClaim.get(id) ?? []).some(
    ({ ofNoun, form, word, arguments: parts }) =>
      !ofNoun &&
      form === "clause" &&
      contains(content[0], word) &&
      parts.some(({ role, span }) => role === "who" && span.end <= word.start),
  );
}

function saySentence(claim: Claim, context: BriefContext): string {
  const sentence = context.reportOf.get(claim.report)?.extraction.sentences[claim.sentence];
  return sentence === undefined
    ? sayClaim(claim, context, quoteLength)
    : inQuotes(shorten(wordsOf(claim, sentence, context), quoteLength));
}
