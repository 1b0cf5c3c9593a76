// How many, in one line: the span of all whole answers to a question, in the reports' own words. No number is chosen.

import type { FigureClaim } from "../../model/claim.ts";
import type { Event, FigureQuestion } from "../../model/situation.ts";
import { type BriefContext, notesOf } from "./context.ts";
import { titleEvent } from "./event-title.ts";
import { openMatters, sayDisputed } from "./matters.ts";
import type { LeadLine, Notes } from "./model.ts";
import { countsOf, figureClaims, sayStatus, standingOf, wholeAnswers } from "./question.ts";
import { sayAmount, sayBounds, sayNumber } from "./value.ts";
import { count, groupDigits, listed, measureWords } from "./words.ts";

/** `killed: 15 to 64, disputed (9 answers)`, `injured: 41 (one answer)`, `killed: 3 (one whole answer, 2 others)`. */
export function sayToll(question: FigureQuestion, context: BriefContext): string {
  const measure = measureWords[question.measure];
  const answers = figureClaims(question, context);
  const span = spanOf(answers, context);
  if (span === undefined)
    return `${measure}: no whole count (${answers.length === 1 ? "one answer" : count(answers.length, "answer")})`;
  const number = sayOfWhich(span, answers.length - span.answers);
  const apart = sayApart(span, question, context);
  if (apart !== undefined) return `${measure}: ${apart}, not comparable (${number})`;
  return `${measure}: ${saySpan(span, question, context)}${statusAfter(span, question, context)} (${number})`;
}

const apartNamed = 3;

/** `14 militants and dozens of people`: whole counts of different things have no span. */
function sayApart(
  span: TollSpan,
  question: FigureQuestion,
  context: BriefContext,
): string | undefined {
  if (span.answers < 2 || standingOf(question, context) !== "incomparable") return undefined;
  const wholes = wholeAnswers(figureClaims(question, context));
  const amounts = new Set(wholes.map((claim) => sayWithWhom(claim, context)));
  const left = amounts.size - apartNamed;
  const shown = [...amounts].slice(0, apartNamed);
  return listed(left > 0 ? [...shown, count(left, "other")] : shown);
}

/** `2 whole answers, one other`; an answer that counts some people alone is not called whole. */
function sayOfWhich({ answers, ofWhole }: TollSpan, others: number): string {
  const kind = others === 0 || !ofWhole ? "answer" : "whole answer";
  const said = answers === 1 ? `one ${kind}` : count(answers, kind);
  return others === 0 ? said : `${said}, ${others === 1 ? "one other" : count(others, "other")}`;
}

/** One answer alone has no standing. */
function statusAfter(span: TollSpan, question: FigureQuestion, context: BriefContext): string {
  if (span.answers === 1) return "";
  return `, ${question.status === "agreed" ? "agreed" : sayStatus(question, context)}`;
}

/** `Attack, Port Selin: 4 to 43 killed, disputed`: what most reports tell of, with its toll; none where nothing is told. */
export function headlineOf(context: BriefContext): string | undefined {
  const [first] = byReports(context);
  if (first === undefined) return undefined;
  const tolls = killedIn(first, context).map((question) => sayHeadToll(question, context));
  const said = tolls.length > 0 ? tolls : disputedIn(first, context);
  return [titleEvent(first, context), ...said.slice(0, 1)].join(": ");
}

/** `\u201ca coup\u201d disputed`: what is open about an event of which no dead are counted. */
function disputedIn({ id }: Event, context: BriefContext): readonly string[] {
  return openMatters(context)
    .filter(({ event }) => event === id)
    .map((dispute) => sayDisputed(dispute, context));
}

function sayHeadToll(question: FigureQuestion, context: BriefContext): string {
  const answers = figureClaims(question, context);
  const span = spanOf(answers, context);
  if (span === undefined) return "";
  const apart = sayApart(span, question, context);
  if (apart !== undefined) return `${apart} killed, not comparable`;
  const one = answers.length > 1 && span.ofWhole ? ", by one count of the whole" : ", by one count";
  const status = span.answers === 1 ? one : statusAfter(span, question, context);
  return `${saySpan(span, question, context)} ${measureWords.killed}${status}`;
}

/** The events, those first that most reports tell. */
export function byReports({ situation }: BriefContext): readonly Event[] {
  return situation.events.toSorted((a, b) => b.reports.length - a.reports.length);
}

/** The questions of how many were killed that some count of the whole answers. */
function killedIn({ id }: Event, context: BriefContext): readonly FigureQuestion[] {
  return (context.questions.get(id) ?? []).filter(
    (question) =>
      question.measure === "killed" && wholeAnswers(figureClaims(question, context)).length > 0,
  );
}

/** `12 to 75 killed, disputed` with what it rests on, for each question of the dead of an event. */
export function tellHeadTolls(event: Event, context: BriefContext): readonly LeadLine[] {
  return killedIn(event, context).map((question) => ({
    id: question.id,
    words: sayHeadToll(question, context),
    notes: spanOf(figureClaims(question, context), context)?.notes ?? noNotes,
  }));
}

const noNotes: Notes = { shown: [], more: 0 };

interface TollSpan {
  /** Both ends in words: `at least 12`; the same where the answers do not differ. */
  readonly low: string;
  readonly high: string;
  /** How many answers it spans. */
  readonly answers: number;
  /** Whether they count everybody. */
  readonly ofWhole: boolean;
  /** Whether an end is only one of the two numbers that an answer gives. */
  readonly cut: boolean;
  readonly notes: Notes;
}

/** `4 to 43`, `from at least 9 to 71`; of two answers of which nothing says that one follows the other, `at least 2 or at least 4`. */
function saySpan(
  { low, high, answers, ofWhole, cut }: TollSpan,
  question: FigureQuestion,
  context: BriefContext,
): string {
  if (low === high) return low;
  const standing = standingOf(question, context);
  const open = standing === "disputed" || standing === "open";
  if (answers === 2 && open && !cut) return `${low} or ${high}`;
  const bare = ofWhole && /^\d/u.test(low) && /^\d/u.test(high);
  return bare ? `${low} to ${high}` : `from ${low} to ${high}`;
}

interface Answer {
  readonly claim: FigureClaim;
  readonly low: number;
  readonly top: number;
  /** The whole answer in words; whom it counts only where that is not everybody. */
  readonly words: string;
}

/** From the lowest to the highest of the whole answers. */
function spanOf(claims: readonly FigureClaim[], context: BriefContext): TollSpan | undefined {
  const answers = wholeAnswers(claims).map((claim) => answerOf(claim, context));
  const [first] = answers;
  if (first === undefined) return undefined;
  const lowest = answers.reduce((a, b) => (b.low < a.low ? b : a), first);
  const highest = answers.reduce((a, b) => (b.top > a.top ? b : a), first);
  const notes = notesOf([...new Set([lowest.claim, highest.claim])], context);
  const among = { answers: answers.length, ofWhole: countsOf(first.claim) === "whole", notes };
  if (lowest === highest || !among.ofWhole) {
    return { ...among, low: lowest.words, high: highest.words, cut: false };
  }
  const low = lowest.low === lowest.top ? lowest.words : endWords(lowest, lowest.low);
  const high = highest.low === highest.top ? highest.words : endWords(highest, highest.top);
  const cut = low !== lowest.words || high !== highest.words;
  return { ...among, low, high, cut };
}

/** A word ("dozens") or an open number stays as it is; of "20 to 25" only the end that is meant. */
function endWords({ claim, words }: Answer, end: number): string {
  return claim.figure.vague || claim.figure.high === undefined ? words : groupDigits(end);
}

function answerOf(claim: FigureClaim, context: BriefContext): Answer {
  const corrected = context.situation.placements.get(claim.id)?.corrected;
  const { low, high, best } = corrected ?? claim.figure;
  const words = corrected === undefined ? sayAnswer(claim, context) : sayBounds(corrected);
  // How many "dozens" are at most is a convention, and no report's word.
  const vague = corrected === undefined && claim.figure.vague;
  return { claim, low, top: vague ? low : (high ?? Math.max(low, best ?? low)), words };
}

function sayAnswer(claim: FigureClaim, context: BriefContext): string {
  return countsOf(claim) === "whole" ? sayNumber(claim, context) : sayWithWhom(claim, context);
}

/** `14 militants`, `dozens of people`. */
function sayWithWhom(claim: FigureClaim, context: BriefContext): string {
  const { strong, rest } = sayAmount(claim, context);
  return strong + rest;
}
