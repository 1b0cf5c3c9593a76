// Which counts the latest reports change: a number in place of another, a first count, a question that is disputed only now.

import type { FigureClaim } from "../../model/claim.ts";
import { groupBy } from "../../model/group-by.ts";
import type { FigureQuestion, Verdict } from "../../model/situation.ts";
import { type BriefContext, chainOf, notesOf } from "./context.ts";
import { eventClaims, titleEvent } from "./event-title.ts";
import { isEarlier, isLatest, type LatestSetting } from "./latest.ts";
import type { NotedLine } from "./model.ts";
import { inQuotes, plainSpans, shorten } from "./plain.ts";
import { figureClaims } from "./question.ts";
import { saySayer } from "./sayer.ts";
import { sayAmount, sayNumber } from "./value.ts";
import { count, listed, measureWords } from "./words.ts";

/** Counts in place of earlier ones, the first count of something in an event that was known, and what is disputed only now. */
export function tellCounts(setting: LatestSetting): readonly NotedLine[] {
  const { context } = setting;
  const pairs = pairsByQuestion(context);
  return context.situation.figures.flatMap((question) => {
    const own = pairs.get(question) ?? [];
    const updates = tellUpdates(own, question, setting);
    return [
      ...(updates.length > 0 ? updates : tellFirstCount(question, setting)),
      ...tellFirstDisputed(own, question, setting),
    ];
  });
}

/** Where no order of reports is known: the counts that stand in place of others by what the reports themselves say. */
export function tellWordedCounts(context: BriefContext): readonly NotedLine[] {
  const pairs = pairsByQuestion(context);
  return context.situation.figures.flatMap((question) =>
    sayUpdates(updatesIn(pairs.get(question) ?? []), question, context),
  );
}

/** A line a number that stands in place of earlier ones. */
function tellUpdates(
  pairs: readonly CountPair[],
  question: FigureQuestion,
  setting: LatestSetting,
): readonly NotedLine[] {
  const updates = updatesIn(pairs).filter(
    ({ later, before }) => isLatest(later, setting) && isEarlier(before, setting),
  );
  return sayUpdates(updates, question, setting.context);
}

interface UpdatePair {
  readonly later: FigureClaim;
  readonly before: FigureClaim;
}

function updatesIn(pairs: readonly CountPair[]): readonly UpdatePair[] {
  return pairs.flatMap(({ verdict, one, other }) => {
    if (verdict.verdict !== "update") return [];
    return verdict.later === one.id
      ? [{ later: one, before: other }]
      : [{ later: other, before: one }];
  });
}

function sayUpdates(
  updates: readonly UpdatePair[],
  question: FigureQuestion,
  context: BriefContext,
): readonly NotedLine[] {
  return [...groupBy(updates, ({ later }) => sayNumber(later, context)).values()].map((alike) =>
    tellUpdate(
      question,
      {
        later: [...new Set(alike.map(({ later }) => later))],
        before: [...new Set(alike.map(({ before }) => before))],
      },
      context,
    ),
  );
}

const quoteLength = 160;

interface Update {
  readonly later: readonly FigureClaim[];
  readonly before: readonly FigureClaim[];
}

function tellUpdate(
  question: FigureQuestion,
  { later, before }: Update,
  context: BriefContext,
): NotedLine {
  const earlier = [...groupBy(before, (claim) => sayNumber(claim, context)).values()];
  const said = earlier.map((alike) => sayCount(alike, context));
  // A number that is said to have come to what it is is best read in those words.
  const told = later.find(({ figure }) => figure.scope === "cumulative");
  const risen =
    told && inQuotes(plainSpans(context.reportOf.get(told.report)?.text ?? "", told.content));
  const words = risen === undefined ? "" : `: ${shorten(risen, quoteLength)}`;
  return {
    words: `${topicOf(question, context)} ${sayCount(later, context)}, before that ${listed(said)}${words}.`,
    notes: notesOf([...later, ...before], context),
  };
}

/** `45 (the Health Ministry, in Northbank World)`: one number with whose word it is. */
function sayCount(alike: readonly FigureClaim[], context: BriefContext): string {
  const [first] = alike;
  if (first === undefined) return "";
  const sayers = [...new Set(alike.map((claim) => saySayer(chainOf(claim, context))))];
  const others = sayers.length > 1 ? ` and ${count(sayers.length - 1, "other")}` : "";
  return `${sayNumber(first, context)} (${sayers[0]}${others})`;
}

function tellFirstCount(question: FigureQuestion, setting: LatestSetting): readonly NotedLine[] {
  const { context } = setting;
  const claims = figureClaims(question, context);
  const event = question.event && context.events.get(question.event);
  const [first] = claims;
  if (event === undefined || first === undefined || !claims.every((one) => isLatest(one, setting)))
    return [];
  const isKnown = eventClaims(event, context).some((claim) => isEarlier(claim, setting));
  if (!isKnown) return [];
  const { strong, rest } = sayAmount(first, context);
  return [
    {
      words: `${topicOf(question, context)} first counted, ${strong}${rest} (${saySayer(chainOf(first, context))}).`,
      notes: notesOf(claims, context),
    },
  ];
}

function topicOf({ event, measure }: FigureQuestion, context: BriefContext): string {
  const known = event && context.events.get(event);
  const title = known === undefined ? "" : `${titleEvent(known, context)}: `;
  return `${title}${measureWords[measure]}`;
}

/** Questions of which no two answers excluded each other before the latest. */
function tellFirstDisputed(
  pairs: readonly CountPair[],
  question: FigureQuestion,
  setting: LatestSetting,
): readonly NotedLine[] {
  const { context } = setting;
  const disputed = pairs.filter(({ verdict }) => verdict.verdict === "dispute");
  const isFresh = ({ one, other }: CountPair) => isLatest(one, setting) || isLatest(other, setting);
  const [first] = disputed;
  if (first === undefined || !disputed.every(isFresh)) return [];
  const isKnown = figureClaims(question, context).some((claim) => isEarlier(claim, setting));
  if (!isKnown) return [];
  const answers = [first.one, first.other];
  const numbers = answers.map((claim) => sayCount([claim], context));
  return [
    {
      words: `${topicOf(question, context)} now disputed: ${numbers.join("; ")}.`,
      notes: notesOf(answers, context),
    },
  ];
}

interface CountPair {
  readonly verdict: Verdict;
  readonly one: FigureClaim;
  readonly other: FigureClaim;
}

/** The pairs of answers to each question. */
function pairsByQuestion({
  situation,
  claims,
}: BriefContext): ReadonlyMap<FigureQuestion, readonly CountPair[]> {
  const questionOf = new Map(
    situation.figures.flatMap((question) => question.claims.map((id) => [id, question] as const)),
  );
  const pairs = situation.verdicts.flatMap((verdict) => {
    const [one, other] = [claims.get(verdict.a), claims.get(verdict.b)];
    const question = questionOf.get(verdict.a);
    if (one?.kind !== "figure" || other?.kind !== "figure" || question === undefined) return [];
    return [{ question, pair: { verdict, one, other } }];
  });
  const groups = groupBy(pairs, ({ question }) => question);
  return new Map([...groups].map(([question, own]) => [question, own.map(({ pair }) => pair)]));
}
