// What happened: the events as entries of a timeline, in the order of their days, undated ones last.

import type { Claim, EventClaim } from "../../model/claim.ts";
import type { Event } from "../../model/situation.ts";
import { type BriefContext, bound, claimsOf, entityName, notesOf, wordsOf } from "./context.ts";
import type { Bounded, EventEntry } from "./model.ts";
import { plainSlice, shorten } from "./plain.ts";
import { sayStatus } from "./question.ts";
import { sayTime, sayValue } from "./when.ts";
import { capital, certaintyCautions, count, measureWords } from "./words.ts";

const mainEvents = 20;
const otherEvents = 100;
const quoteLength = 280;

/** The events told most come first into view; what is in view stands in time order. */
export function tellEvents(context: BriefContext): Bounded<EventEntry> {
  const known = context.situation.events.filter((event) => eventClaims(event, context).length > 0);
  const ranked = [...known].sort((a, b) => weight(b, context) - weight(a, context));
  const { main, rest, more } = bound(ranked, { main: mainEvents, rest: otherEvents });
  const inOrder = (events: readonly Event[]) => {
    const chosen = new Set(events);
    return sortByDay(known.filter((event) => chosen.has(event))).map((event) =>
      tellEvent(event, context),
    );
  };
  return { main: inOrder(main), rest: inOrder(rest), more };
}

function weight(event: Event, context: BriefContext): number {
  const questions = context.questions.get(event.id) ?? [];
  return event.reports.length * 4 + questions.length * 6 + event.claims.length;
}

/** Dated events by day, then those without a date in the situation's order. */
export function sortByDay(events: readonly Event[]): readonly Event[] {
  return [...events].sort((a, b) => compareDays(a.when?.earliest, b.when?.earliest));
}

function compareDays(a: string | undefined, b: string | undefined): number {
  if (a === b) return 0;
  if (a === undefined) return 1;
  if (b === undefined) return -1;
  return a < b ? -1 : 1;
}

function tellEvent(event: Event, context: BriefContext): EventEntry {
  const claims = eventClaims(event, context);
  const where = entityName(event.where, context);
  return {
    id: event.id,
    when: sayEventTime(event),
    what: capital(sayType(event.type)),
    where,
    actors: namesOf(event.actors, context),
    targets: namesOf(event.targets, context).filter((name) => name !== where),
    toldBy: bound(tellers(event, context), { main: 5, rest: 0 }),
    caution: cautionOf(claims),
    quote: quoteOf(claims, context),
    figures: (context.questions.get(event.id) ?? []).map((question) => ({
      id: question.id,
      measure: measureWords[question.measure],
      status: sayStatus(question, context),
    })),
    notes: notesOf(claims, context),
  };
}

/** The event claims of an event. */
export function eventClaims(event: Event, context: BriefContext): readonly EventClaim[] {
  return claimsOf(event.claims, context).filter((claim) => claim.kind === "event");
}

/** The type of an act in plain words: `air-strike` as `air strike`. */
export function sayType(type: string): string {
  return type.replace(/[-_]+/g, " ");
}

/** When an event was, from the first value the reports give that has a plain reading. */
export function sayEventTime(event: Event): string {
  if (event.when !== undefined) return sayTime(event.when);
  const values = event.whenValues.map(sayValue).filter((words) => words !== undefined);
  const shown = [...new Set(values)].slice(0, 2);
  return shown.length === 0 ? "no day given" : shown.join(" or ");
}

/** `Attack, Port Selin, Friday (undated)`. */
export function titleEvent(event: Event, context: BriefContext): string {
  const where = entityName(event.where, context);
  const parts = [capital(sayType(event.type)), where, sayEventTime(event)];
  return parts.filter((part) => part !== undefined).join(", ");
}

function namesOf(ids: Event["actors"], context: BriefContext): readonly string[] {
  const names = ids.map((id) => entityName(id, context)).filter((name) => name !== undefined);
  const byLetters = new Map(names.map((name) => [name.toLowerCase(), name]));
  return [...byLetters.values()];
}

function tellers(event: Event, context: BriefContext): readonly string[] {
  const names = event.reports.map((id) => context.reportOf.get(id)?.name);
  return [...new Set(names.filter((name) => name !== undefined))];
}

/** Said where some account does not tell it as done; a plan is never shown as a deed. */
function cautionOf(claims: readonly Claim[]): string | undefined {
  const accounts = claims.map(accountCaution);
  const kinds = [...new Set(accounts.filter((caution) => caution !== undefined))];
  if (kinds.length === 0) return undefined;
  const parts = kinds.map((kind) => {
    const times = accounts.filter((caution) => caution === kind).length;
    return times === claims.length
      ? kind
      : `${count(times, "account")} of ${claims.length}: ${kind}`;
  });
  return parts.join("; ");
}

function accountCaution(claim: Claim): string | undefined {
  if (claim.stance === "denies") return "denied";
  if (claim.stance === "orders") return "ordered, not told as done";
  if (claim.stance === "promises") return "promised, not told as done";
  if (claim.stance === "demands" || claim.stance === "asks") return "asked for, not told as done";
  return certaintyCautions[claim.certainty];
}

function quoteOf(claims: readonly EventClaim[], context: BriefContext): EventEntry["quote"] {
  const [claim] = [...claims].sort((a, b) => fullness(b) - fullness(a));
  if (claim === undefined) return undefined;
  const cited = context.reportOf.get(claim.report);
  const sentence = cited?.extraction.sentences[claim.sentence];
  const words =
    cited !== undefined && sentence !== undefined
      ? plainSlice(cited.text, sentence)
      : wordsOf(claim, claim.content[0], context);
  return { words: shorten(words, quoteLength), source: cited?.name ?? "a report" };
}

/** An account that tells it as done, in the outlet's words, with who, whom, where and when, says most. */
function fullness(claim: EventClaim): number {
  const { actors, targets, where } = claim.happening;
  const slots = [actors.length > 0, targets.length > 0, where.length > 0, claim.when !== undefined];
  const told = accountCaution(claim) === undefined ? 8 : 0;
  const quoted = claim.attribution.kind === "direct" ? 2 : 0;
  return told - quoted + slots.filter((filled) => filled).length;
}
