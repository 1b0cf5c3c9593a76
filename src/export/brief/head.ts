// The head of the brief: its title, and how much stands behind it, in a few plain sentences.

import { groupBy } from "../../model/group-by.ts";
import type { Situation } from "../../model/situation.ts";
import { isOneText, isOneVoice, sayTexts } from "../independent.ts";
import { namedActors } from "./actors.ts";
import { type BriefContext, countAll } from "./context.ts";
import type { QuestionStanding } from "./model.ts";
import { plain } from "./plain.ts";
import { standingOf } from "./question.ts";
import { headlineOf } from "./toll.ts";
import { placeInTime, sayDay } from "./when.ts";
import { capital, count, groupDigits, listed } from "./words.ts";

/** The headline: what most reports tell of, with its toll. */
export function titleBrief(context: BriefContext): string {
  return headlineOf(context) ?? "Situation brief";
}

/** What was read, when it was published, what it tells of, what is disputed. */
export function headSentences(context: BriefContext): readonly string[] {
  const { situation } = context;
  if (situation.extractions.length === 0) return ["No report was read."];
  return [
    sayOutlets(context),
    sayDays(situation),
    ...sayInferred(situation),
    saySubstance(situation),
    ...(situation.figures.length === 0 ? [sayQuestions(context)] : []),
    ...sayVoices(situation),
  ];
}

function sayOutlets(context: BriefContext): string {
  const { extractions } = context.situation;
  const outlets = extractions
    .map(({ document }) => plain(document.outlet ?? ""))
    .filter((name) => name !== "");
  const total = sayTexts(countAll(context));
  const unnamed = extractions.length - outlets.length;
  const named = count(new Set(outlets).size, "outlet");
  if (outlets.length === 0) return `${total}, with no outlet named.`;
  if (unnamed === 0) return `${total} from ${named}.`;
  return `${total}: ${groupDigits(outlets.length)} from ${named}, ${groupDigits(unnamed)} with no outlet named.`;
}

function sayDays({ extractions }: Situation): string {
  const days = extractions
    .map(({ document }) => document.published?.earliest)
    .filter((day) => day !== undefined)
    .sort();
  const undated = extractions.length - days.length;
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) {
    return extractions.length === 1
      ? "It gives no date of publication."
      : "None gives a date of publication.";
  }
  const span =
    first === last
      ? `on ${sayDay(first)}`
      : `on ${count(new Set(days).size, "day")} from ${sayDay(first)} to ${sayDay(last)}`;
  if (undated === 0) return `Published ${span}.`;
  const without = undated === 1 ? "1 gives no date" : `${groupDigits(undated)} give no date`;
  return `${groupDigits(days.length)} published ${span}; ${without}.`;
}

const boundsNamed = 3;

/** `4 are placed in 2014 and 1 is placed in 2019, inferred from what reports say.`: those that give no date and can yet be placed. */
function sayInferred({ extractions, published }: Situation): readonly string[] {
  const placed = extractions
    .filter(({ document }) => document.published === undefined)
    .flatMap(({ document }) => published.get(document.id) ?? []);
  const alike = [...groupBy(placed, (time) => placeInTime(time))];
  if (alike.length === 0) return [];
  if (alike.length > boundsNamed)
    return [`${groupDigits(placed.length)} are placed by what reports say.`];
  const parts = alike.map(
    ([words, { length }]) =>
      `${groupDigits(length)} ${length === 1 ? "is" : "are"} placed ${words}`,
  );
  return [`${listed(parts)}, inferred from what reports say.`];
}

function saySubstance(situation: Situation): string {
  const { extractions, events } = situation;
  const actors = namedActors(situation);
  const subject = extractions.length === 1 ? "It tells" : "They tell";
  const verb = extractions.length === 1 ? "names" : "name";
  const people = count(actors.length, "person or body", "people and bodies");
  return `${subject} of ${count(events.length, "event")} and ${verb} ${people}.`;
}

const standingOrder: readonly QuestionStanding[] = [
  "disputed",
  "open",
  "updated",
  "agreed",
  "incomparable",
  "single",
];
const standingPhrases: Readonly<Record<QuestionStanding, readonly [string, string]>> = {
  disputed: ["is disputed", "are disputed"],
  open: ["is left open", "are left open"],
  updated: ["was updated", "were updated"],
  agreed: ["has answers that agree", "have answers that agree"],
  incomparable: ["has answers that cannot be compared", "have answers that cannot be compared"],
  single: ["has one answer", "have one answer"],
};

/** `Of 5 questions of how many, 3 are disputed and 2 have one answer.` */
export function sayQuestions(context: BriefContext): string {
  const { figures, verdicts } = context.situation;
  if (figures.length === 0) return "No count of victims was understood.";
  const standings = figures.map((question) => standingOf(question, context));
  const parts = standingOrder.flatMap((standing) => {
    const number = standings.filter((one) => one === standing).length;
    if (number === 0) return [];
    const [singular, plural] = standingPhrases[standing];
    return [`${groupDigits(number)} ${number === 1 ? singular : plural}`];
  });
  const questions = `Of ${count(figures.length, "question")} of how many, ${listed(parts)}.`;
  const unclear = verdicts.filter(({ verdict }) => verdict === "unclear").length;
  if (unclear === 0) return questions;
  return `${questions} ${capital(count(unclear, "comparison"))} ${unclear === 1 ? "is" : "are"} left unclear.`;
}

const sourcesNamed = 3;

/** Copies are counted already among what is not independent; what reports have of one agency or outlet is only a part of them. */
function sayVoices({ dependence }: Situation): readonly string[] {
  const groups = dependence.filter(({ degree }) => isOneVoice(degree) && !isOneText(degree));
  if (groups.length === 0) return [];
  const names = groups.map(({ source }) => plain(source?.name ?? "")).filter((name) => name !== "");
  const told = [...new Set(names)].slice(0, sourcesNamed);
  const left = groups.length - told.length;
  const others =
    told.length === 0
      ? count(left, "agency or outlet", "agencies or outlets")
      : count(left, "other");
  return [
    `Part of what the reports tell comes from ${listed(left > 0 ? [...told, others] : told)}.`,
  ];
}
