// What the brief opens with under its headline: what happened in a report's own words, what else is counted of it, the dead of
// the next events, and what is disputed that is no number. The headline is not said again.

import { groupBy } from "../../model/group-by.ts";
import type { EventId } from "../../model/ids.ts";
import type { Event } from "../../model/situation.ts";
import { type BriefContext, claimsOf, noteOf, notesOf } from "./context.ts";
import { titleEvent } from "./event-title.ts";
import { openMatters, sayDisputed } from "./matters.ts";
import type { LeadLine } from "./model.ts";
import { endSentence, inQuotes, plainSlice, shorten } from "./plain.ts";
import { plainestAccount } from "./plainest.ts";
import { figureClaims } from "./question.ts";
import { byReports, sayToll, tellHeadTolls } from "./toll.ts";
import { capital } from "./words.ts";

const otherEvents = 2;
const otherCounts = 2;
const mattersNamed = 3;
const accountLength = 280;

/** The lines of the lead; none where nothing is told. */
export function tellLead(context: BriefContext): readonly LeadLine[] {
  const [first, ...others] = byReports(context);
  if (first === undefined) return [];
  const points = [...tellOtherDead(others, context), ...tellMatters(context)];
  const byEvent = groupBy(points, ({ event }) => event);
  // Where no dead are counted the headline says the first dispute itself.
  const said = tellHeadTolls(first, context).length > 0 ? 0 : 1;
  const own = [...tellOtherCounts(first, context), ...(byEvent.get(first.id) ?? []).slice(said)];
  const beside = [...byEvent].filter(([event]) => event !== first.id);
  return [
    ...tellAccount(first, context),
    ...own.map((point) => sayPoint(point, undefined)),
    ...beside.flatMap(([event, alike]) =>
      alike.map((point, index) =>
        sayPoint(point, index === 0 ? titleOf(event, context) : undefined),
      ),
    ),
  ];
}

/** What is told of one event, whose title stands once before all of it. */
interface LeadPoint extends LeadLine {
  readonly event: EventId | undefined;
}

function sayPoint({ id, words, notes }: LeadPoint, title: string | undefined): LeadLine {
  const said = title === undefined ? capital(words) : `${title}: ${words}`;
  return { id, words: endSentence(said), notes };
}

function titleOf(id: EventId | undefined, context: BriefContext): string | undefined {
  const event = id && context.events.get(id);
  return event && titleEvent(event, context);
}

/** `\u201cGunmen stormed the customs house on Friday.\u201d (Coast Herald)`. */
function tellAccount(event: Event, context: BriefContext): readonly LeadLine[] {
  const claim = plainestAccount(event, context);
  const cited = claim && context.reportOf.get(claim.report);
  const sentence = claim && cited?.extraction.sentences[claim.sentence];
  if (claim === undefined || cited === undefined || sentence === undefined) return [];
  const words = inQuotes(shorten(plainSlice(cited.text, sentence), accountLength));
  const notes = { shown: [noteOf(claim, context)], more: 0 };
  return [{ id: event.id, words: `${words} (${cited.name})`, notes }];
}

/** `injured: 55 or 90, disputed (2 answers)`: what the headline does not say. */
function tellOtherCounts(event: Event, context: BriefContext): readonly LeadPoint[] {
  const questions = (context.questions.get(event.id) ?? []).filter(
    ({ measure }) => measure !== "killed",
  );
  return questions.slice(0, otherCounts).map((question) => ({
    event: event.id,
    id: question.id,
    words: sayToll(question, context),
    notes: notesOf(figureClaims(question, context), context),
  }));
}

function tellOtherDead(events: readonly Event[], context: BriefContext): readonly LeadPoint[] {
  const told: LeadPoint[] = [];
  for (const event of events) {
    if (told.length >= otherEvents) break;
    for (const toll of tellHeadTolls(event, context)) told.push({ ...toll, event: event.id });
  }
  return told.slice(0, otherEvents);
}

/** `disputed whether it was a coup`. */
function tellMatters(context: BriefContext): readonly LeadPoint[] {
  return openMatters(context)
    .slice(0, mattersNamed)
    .map((dispute) => ({
      event: dispute.event,
      id: dispute.id,
      words: sayDisputed(dispute, context),
      notes: notesOf(
        dispute.sides.flatMap(({ claims }) => claimsOf(claims, context).slice(0, 1)),
        context,
      ),
    }));
}
