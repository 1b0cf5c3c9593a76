// The figures: for each event and measure every answer, side by side, each with who says so. Nothing is merged.

import type { FigureClaim } from "../../model/claim.ts";
import { groupBy } from "../../model/group-by.ts";
import type { CorrectedNumbers, Event, FigureQuestion } from "../../model/situation.ts";
import { type VoiceEvidence, voiceEvidence } from "../../model/voices.ts";
import { sayAnswers } from "./answers.ts";
import {
  type BriefContext,
  bound,
  boundTold,
  chainOf,
  type Limits,
  notesOf,
  sayWhen,
  wordsOf,
} from "./context.ts";
import { dayOfEvent, sortByDay, titleEvent } from "./event-title.ts";
import type { Bounded, FigureRow, FigureSection, QuestionEntry, Standing } from "./model.ts";
import { inQuotes } from "./plain.ts";
import { countsOf, figureClaims, sayStatus, standingOf } from "./question.ts";
import { compareIn, repeatedAnswers, type Setting, tellStandings } from "./standings.ts";
import { sayAmount, sayBounds, sayNumber, saySide } from "./value.ts";
import {
  capital,
  certaintyCautions,
  listed,
  measureWords,
  scopeWords,
  stanceWords,
} from "./words.ts";

/** How many events and how many answers to one question are told. */
export interface FigureLimits {
  readonly sections: Limits;
  readonly rows: Limits;
}

const briefLimits: FigureLimits = {
  sections: { main: 20, rest: 40 },
  rows: { main: 16, rest: 24 },
};

/** Every question with its answers, by event; events in time order, figures without an event last. */
export function tellFigures(
  context: BriefContext,
  limits: FigureLimits = briefLimits,
): Bounded<FigureSection> {
  const { dependence, entityOf } = context.situation;
  const voices = voiceEvidence(dependence, entityOf);
  const setting = { ...compareIn(context), rows: limits.rows, voices };
  const groups = inTimeOrder(context);
  const { main, rest, more } = bound(
    [...groups].sort((a, b) => answersIn(b) - answersIn(a)),
    limits.sections,
  );
  const tell = (chosen: readonly EventQuestions[]) => {
    const wanted = new Set(chosen);
    return groups.filter((group) => wanted.has(group)).map((group) => tellSection(group, setting));
  };
  return { main: tell(main), rest: tell(rest), more };
}

interface EventQuestions {
  readonly event: Event | undefined;
  readonly questions: readonly FigureQuestion[];
}

function inTimeOrder(context: BriefContext): readonly EventQuestions[] {
  const events: readonly (Event | undefined)[] = [
    ...sortByDay(context.situation.events),
    undefined,
  ];
  return events
    .map((event) => {
      const questions = context.questions.get(event?.id) ?? [];
      return {
        event,
        questions: questions.filter((question) => figureClaims(question, context).length > 0),
      };
    })
    .filter(({ questions }) => questions.length > 0);
}

function answersIn({ questions }: EventQuestions): number {
  return questions.reduce((sum, { claims }) => sum + claims.length, 0);
}

interface FigureSetting extends Setting {
  readonly rows: Limits;
  /** Which answers are one voice. */
  readonly voices: VoiceEvidence;
}

function tellSection({ event, questions }: EventQuestions, setting: FigureSetting): FigureSection {
  if (event === undefined) {
    return {
      id: "event:none",
      title: "Event not clear",
      questions: tellUnplaced(questions, setting),
    };
  }
  return {
    id: event.id,
    title: titleEvent(event, setting.context),
    questions: questions.map((question) => tellQuestion(question, setting)),
  };
}

/** Where no event is known each figure is a question of its own: listed together, not compared. */
function tellUnplaced(
  questions: readonly FigureQuestion[],
  setting: FigureSetting,
): readonly QuestionEntry[] {
  const { context } = setting;
  const keyOf = (question: FigureQuestion) =>
    `${question.measure} ${figureClaims(question, context)[0]?.figure.unit}`;
  return [...groupBy(questions, keyOf).values()].flatMap((alike) => {
    const [first] = alike;
    if (first === undefined) return [];
    const told = tellQuestion({ ...first, claims: alike.flatMap(({ claims }) => claims) }, setting);
    const statusWords = "not compared, for it is not clear which event each is about";
    return [alike.length === 1 ? told : { ...told, statusWords }];
  });
}

function tellQuestion(question: FigureQuestion, setting: FigureSetting): QuestionEntry {
  const { context, rows } = setting;
  const claims = figureClaims(question, context);
  const repeated = repeatedAnswers(claims.slice(0, rows.main + rows.rest), setting);
  return {
    id: question.id,
    measure: capital(measureWords[question.measure]),
    status: standingOf(question, context),
    statusWords: sayStatus(question, context),
    independent: sayAnswers(claims, setting.voices),
    rows: boundTold(claims, rows, (claim) => tellAnswer(claim, repeated.has(claim), setting)),
    policies: [],
  };
}

const noStandings: Bounded<Standing> = { main: [], rest: [], more: 0 };

function tellAnswer(claim: FigureClaim, repeats: boolean, setting: FigureSetting): FigureRow {
  const { context } = setting;
  const { figure } = claim;
  const { strong, rest } = sayAmount(claim, context);
  return {
    claim: claim.id,
    amount: strong + rest,
    strong,
    rest,
    marks: marksOf(claim, context),
    counts: countsOf(claim),
    chain: chainOf(claim, context),
    held: sayWhen(claim, context) ?? (isEventDated(claim, context) ? "" : "not said"),
    asAbove: repeats ? `as for ${sayNumber(claim, context)} above` : undefined,
    standings: repeats ? noStandings : tellStandings(claim, setting),
    low: figure.low,
    high: figure.high,
    best: figure.best,
    vague: figure.vague,
    notes: notesOf([claim], context),
  };
}

/** What must stand beside the number. */
function marksOf(claim: FigureClaim, context: BriefContext): readonly string[] {
  const { figure } = claim;
  const side = saySide(claim, context);
  const marks = [
    side && `of ${side}`,
    scopeWords[figure.scope],
    sayAddedUp(claim, context),
    claim.stance === "asserts" ? undefined : stanceWords[claim.stance],
    certaintyCautions[claim.certainty],
    sayCorrection(context.situation.placements.get(claim.id)?.corrected),
  ];
  return marks.filter((mark) => mark !== undefined);
}

/** `worked out from “two” and “three others”`: the report gives no such number. */
function sayAddedUp(claim: FigureClaim, context: BriefContext): string | undefined {
  const { derivedFrom } = claim.figure;
  if (derivedFrom === undefined) return undefined;
  const numbers = derivedFrom.map((span) => inQuotes(wordsOf(claim, span, context)));
  return `worked out from ${listed(numbers)}`;
}

function isEventDated(claim: FigureClaim, { situation, events }: BriefContext): boolean {
  const event = situation.placements.get(claim.id)?.event;
  const found = event && events.get(event);
  return found !== undefined && dayOfEvent(found) !== undefined;
}

/** The number read stays; beside it stands what a person put in its place. */
function sayCorrection(corrected: CorrectedNumbers | undefined): string | undefined {
  return corrected && `corrected by a person to ${sayBounds(corrected)}`;
}
