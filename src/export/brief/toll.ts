// How many, in one line: the span of all whole answers to a question, in the reports' own words. No number is chosen.

import type { FigureClaim } from "../../model/claim.ts";
import type { Event, FigureQuestion } from "../../model/situation.ts";
import { type BriefContext, notesOf } from "./context.ts";
import { titleEvent } from "./event-title.ts";
import type { Notes, TollLine } from "./model.ts";
import { figureClaims, sayStatus } from "./question.ts";
import { sayBounds, sayNumber } from "./value.ts";
import { count, groupDigits, measureWords } from "./words.ts";

/** `killed: 15 to 64, disputed (9 answers)`, `injured: 41 (one answer)`. */
export function sayToll(question: FigureQuestion, context: BriefContext): string {
  const measure = measureWords[question.measure];
  const answers = figureClaims(question, context);
  const span = spanOf(answers, context);
  const number = answers.length === 1 ? "one answer" : count(answers.length, "answer");
  if (span === undefined) return `${measure}: no whole count (${number}, of a part or one side)`;
  const status = answers.length === 1 ? "" : `, ${tollStatus(question, context)}`;
  return `${measure}: ${joinEnds(span, " to ")}${status} (${number})`;
}

function tollStatus(question: FigureQuestion, context: BriefContext): string {
  return question.status === "agreed" ? "agreed" : sayStatus(question, context);
}

const mostTolls = 3;

/** The killed span of the events most reports tell of; none where no report gives a whole count. */
export function tellTolls(context: BriefContext): readonly TollLine[] {
  return [...context.situation.events]
    .sort((a, b) => b.reports.length - a.reports.length)
    .flatMap((event) => {
      const questions = context.questions.get(event.id) ?? [];
      return questions
        .filter(({ measure }) => measure === "killed")
        .flatMap((question) => tellToll(question, event, context));
    })
    .slice(0, mostTolls);
}

function tellToll(
  question: FigureQuestion,
  event: Event,
  context: BriefContext,
): readonly TollLine[] {
  const answers = figureClaims(question, context);
  const span = spanOf(answers, context);
  if (span === undefined) return [];
  const differ = span.low !== span.high;
  const said =
    answers.length === 1 ? "one answer says " : `reports say ${differ ? "between " : ""}`;
  const status = answers.length === 1 ? "" : `, ${tollStatus(question, context)}`;
  const number = `${joinEnds(span, " and ")} ${measureWords[question.measure]}`;
  const words = `${titleEvent(event, context)}: ${said}${number}${status}.`;
  return [{ id: question.id, words, notes: span.notes }];
}

interface TollSpan {
  /** Both ends in words: `at least 12`; the same where the answers do not differ. */
  readonly low: string;
  readonly high: string;
  readonly notes: Notes;
}

function joinEnds({ low, high }: TollSpan, joint: string): string {
  return low === high ? low : `${low}${joint}${high}`;
}

interface Answer {
  readonly claim: FigureClaim;
  readonly low: number;
  readonly top: number;
  /** The whole answer in words. */
  readonly words: string;
}

/** From the lowest to the highest of the whole answers; counts of a part, of one side, or denied are none. */
function spanOf(claims: readonly FigureClaim[], context: BriefContext): TollSpan | undefined {
  const answers = claims.filter(isWhole).map((claim) => answerOf(claim, context));
  const [first] = answers;
  if (first === undefined) return undefined;
  const lowest = answers.reduce((a, b) => (b.low < a.low ? b : a), first);
  const highest = answers.reduce((a, b) => (b.top > a.top ? b : a), first);
  const notes = notesOf([...new Set([lowest.claim, highest.claim])], context);
  if (lowest === highest) return { low: lowest.words, high: lowest.words, notes };
  return {
    low: lowest.low === lowest.top ? lowest.words : endWords(lowest, lowest.low),
    high: highest.low === highest.top ? highest.words : endWords(highest, highest.top),
    notes,
  };
}

/** A word ("dozens") or an open number stays as it is; of "20 to 25" only the end that is meant. */
function endWords({ claim, words }: Answer, end: number): string {
  return claim.figure.vague || claim.figure.high === undefined ? words : groupDigits(end);
}

function isWhole({ figure, stance, certainty }: FigureClaim): boolean {
  const whole = figure.scope === "incident" || figure.scope === "cumulative";
  return whole && stance !== "denies" && (certainty === "stated" || certainty === "hedged");
}

function answerOf(claim: FigureClaim, context: BriefContext): Answer {
  const corrected = context.situation.placements.get(claim.id)?.corrected;
  const { low, high, best } = corrected ?? claim.figure;
  const words = corrected === undefined ? sayNumber(claim, context) : sayBounds(corrected);
  // How many "dozens" are at most is a convention, and no report's word.
  const vague = corrected === undefined && claim.figure.vague;
  return { claim, low, top: vague ? low : (high ?? Math.max(low, best ?? low)), words };
}
