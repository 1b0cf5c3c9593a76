// What rests on one source: events that one independent report tells, and counts that one voice gives of events that several
// tell. Where a single report was read all of it does, and that is said once.

import { groupBy } from "../../model/group-by.ts";
import type { Event, FigureQuestion } from "../../model/situation.ts";
import { type VoiceEvidence, voiceEvidence, voicesOf } from "../../model/voices.ts";
import { sayReports } from "../independent.ts";
import { type BriefContext, boundTold, chainOf, countAll, notesOf } from "./context.ts";
import { eventClaims, sortByDay, titleEvent } from "./event-title.ts";
import type { Bounded, NotedLine } from "./model.ts";
import { figureClaims } from "./question.ts";
import { saySayer } from "./sayer.ts";
import { countTellers } from "./tellers.ts";
import { sayAmount } from "./value.ts";
import { capital, count, listed, measureWords } from "./words.ts";

const mainAlone = 12;
const otherAlone = 48;

/** The events with figures and those that several tell, in the order of their days; then what one alone tells without figures. */
export function tellAlone(context: BriefContext): Bounded<NotedLine> {
  const { dependence, entityOf, events } = context.situation;
  const voices = voiceEvidence(dependence, entityOf);
  const limits = { main: mainAlone, rest: otherAlone };
  if (context.reports.length > 0 && countAll(context).independent === 1) {
    return boundTold([undefined], limits, () => allOfIt(context));
  }
  const inOrder = sortByDay(events);
  const [slight, weighty] = [true, false].map((one) =>
    inOrder.filter((event) => isSlight(event, context) === one),
  );
  const told = [...(weighty ?? []), ...(slight ?? [])].flatMap((event) =>
    aloneIn(event, voices, context),
  );
  return boundTold(told, limits, (tell) => tell());
}

function allOfIt(context: BriefContext): NotedLine {
  const reports = context.reports.map(({ name }) => name);
  const of = reports.length === 1 ? reports[0] : sayReports(countAll(context));
  return { words: `All of it: ${of}.`, notes: { shown: [], more: 0 } };
}

/** One report tells it, and nothing is counted of it. */
function isSlight(event: Event, context: BriefContext): boolean {
  return event.reports.length < 2 && !context.questions.has(event.id);
}

type Tell = () => NotedLine;

function aloneIn(event: Event, voices: VoiceEvidence, context: BriefContext): readonly Tell[] {
  const questions = context.questions.get(event.id) ?? [];
  const told = countTellers(event, context);
  if (questions.length === 0 && eventClaims(event, context).length === 0) return [];
  if (told.independent < 2) return [() => tellWhole(event, questions, context)];
  const alone = questions.filter((question) => {
    const claims = figureClaims(question, context);
    return new Set(voicesOf(claims, voices).values()).size === 1;
  });
  return [...groupBy(alone, (question) => sayersOf(question, context))].map(
    ([sayers, alike]) =>
      () =>
        tellCounts(event, { sayers, alike }, context),
  );
}

function tellWhole(
  event: Event,
  questions: readonly FigureQuestion[],
  context: BriefContext,
): NotedLine {
  const told = countTellers(event, context);
  const names = told.reports === 1 ? sayersIn(event, context) : tellersOf(event, context);
  const several = told.reports === 1 ? "" : `, ${sayReports(told)}`;
  const counts = questions.map((question) => sayCounts(question, context)).join("; ");
  const claims = questions.flatMap((question) => figureClaims(question, context));
  return {
    words: `${titleEvent(event, context)}: only from ${listed(names)}${several}.${counts === "" ? "" : ` ${capital(counts)}.`}`,
    notes: notesOf([...eventClaims(event, context).slice(0, 1), ...claims], context),
  };
}

function tellersOf(event: Event, context: BriefContext): readonly string[] {
  return [...new Set(event.reports.flatMap((id) => context.reportOf.get(id)?.name ?? []))];
}

/** `officials, in Coast Herald`: whose word it is in the one report that tells it. */
function sayersIn(event: Event, context: BriefContext): readonly string[] {
  const claims = eventClaims(event, context);
  const sayers = [...new Set(claims.map((claim) => saySayer(chainOf(claim, context))))];
  return sayers.length === 1 ? sayers : tellersOf(event, context);
}

interface AlikeCounts {
  readonly sayers: string;
  readonly alike: readonly FigureQuestion[];
}

function tellCounts(
  event: Event,
  { sayers, alike }: AlikeCounts,
  context: BriefContext,
): NotedLine {
  const counts = alike.map((question) => sayCounts(question, context)).join("; ");
  return {
    words: `${titleEvent(event, context)}, ${counts}: only from ${sayers}.`,
    notes: notesOf(
      alike.flatMap((question) => figureClaims(question, context)),
      context,
    ),
  };
}

const amountsNamed = 3;

/** `killed 12 people and 4 children`. */
function sayCounts(question: FigureQuestion, context: BriefContext): string {
  const amounts = figureClaims(question, context).map((claim) => {
    const { strong, rest } = sayAmount(claim, context);
    return strong + rest;
  });
  const distinct = [...new Set(amounts)];
  const left = distinct.length - amountsNamed;
  const shown = distinct.slice(0, amountsNamed);
  const named = listed(left > 0 ? [...shown, count(left, "other")] : shown);
  return `${measureWords[question.measure]} ${named}`;
}

function sayersOf(question: FigureQuestion, context: BriefContext): string {
  const sayers = figureClaims(question, context).map((claim) => saySayer(chainOf(claim, context)));
  return listed([...new Set(sayers)].slice(0, amountsNamed));
}
