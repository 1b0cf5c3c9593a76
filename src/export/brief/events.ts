// What happened: the events as entries of a timeline, in the order of their days, undated ones last.

import type { Claim, EventClaim } from "../../model/claim.ts";
import { groupBy } from "../../model/group-by.ts";
import type { EntityId } from "../../model/ids.ts";
import type { Event } from "../../model/situation.ts";
import { sayReports } from "../independent.ts";
import { type BriefContext, bound, chainOf, entityName, notesOf, wordsOf } from "./context.ts";
import { eventClaims, nameEvent, sayEventTime, sortByDay, titleEvent } from "./event-title.ts";
import type { Bounded, EventEntry } from "./model.ts";
import { plainSlice, shorten } from "./plain.ts";
import { plainestAccount } from "./plainest.ts";
import { saySayer } from "./sayer.ts";
import { countTellers } from "./tellers.ts";
import { sayToll } from "./toll.ts";
import { accountCaution, count, groupDigits, listed } from "./words.ts";

const mainEvents = 20;
const otherEvents = 100;
const mainAlso = 12;
const otherAlso = 60;
const quoteLength = 280;

/** What happened, and apart from it what one report alone tells without a figure. */
export interface ToldEvents {
  readonly happened: Bounded<EventEntry>;
  readonly alsoTold: Bounded<EventEntry>;
}

/** The events told most come first into view; what is in view stands in time order. */
export function tellEvents(context: BriefContext): ToldEvents {
  const known = context.situation.events.filter((event) => eventClaims(event, context).length > 0);
  const slight = known.filter((event) => isSlight(event, context));
  // With nothing beside it, what one report tells is all there is to tell.
  const apart = slight.length === known.length ? [] : slight;
  const chief = known.filter((event) => !apart.includes(event));
  return {
    happened: tellInOrder(chief, { main: mainEvents, rest: otherEvents }, context),
    alsoTold: tellInOrder(apart, { main: mainAlso, rest: otherAlso }, context),
  };
}

function isSlight(event: Event, context: BriefContext): boolean {
  const several = context.situation.extractions.length > 1;
  return several && event.reports.length < 2 && !context.questions.has(event.id);
}

function tellInOrder(
  events: readonly Event[],
  limits: { readonly main: number; readonly rest: number },
  context: BriefContext,
): Bounded<EventEntry> {
  const ranked = [...events].sort((a, b) => weight(b, context) - weight(a, context));
  const { main, rest, more } = bound(ranked, limits);
  const inOrder = (some: readonly Event[]) => {
    const chosen = new Set(some);
    const chronicle = partsAfterWholes(sortByDay(events.filter((event) => chosen.has(event))));
    return chronicle.map((event) => tellEvent(event, context));
  };
  return { main: inOrder(main), rest: inOrder(rest), more };
}

/** Each event followed by its parts; one whose larger event is not shown keeps its own place. */
function partsAfterWholes(events: readonly Event[]): readonly Event[] {
  const shown = new Set(events.map(({ id }) => id));
  const parts = groupBy(events, ({ partOf }) =>
    partOf && shown.has(partOf.event) ? partOf.event : undefined,
  );
  const withParts = (event: Event): readonly Event[] => [
    event,
    ...(parts.get(event.id) ?? []).flatMap(withParts),
  ];
  return (parts.get(undefined) ?? []).flatMap(withParts);
}

function weight(event: Event, context: BriefContext): number {
  const questions = context.questions.get(event.id) ?? [];
  return event.reports.length * 4 + questions.length * 6 + event.claims.length;
}

/** One event with when, what, where, who tells it and how many. */
export function tellEvent(event: Event, context: BriefContext): EventEntry {
  const claims = eventClaims(event, context);
  return {
    id: event.id,
    when: sayEventTime(event),
    what: nameEvent(event, context),
    where: event.type === "other" ? undefined : entityName(event.where, context),
    partOf: sayWhole(event, context),
    parties: sayParties(event, context),
    toldBy: sayTellers(event, context),
    caution: cautionOf(claims),
    quote: quoteOf(event, context),
    figures: (context.questions.get(event.id) ?? []).map((question) => ({
      id: question.id,
      words: sayToll(question, context),
    })),
    notes: notesOf(claims, context),
  };
}

function sayWhole({ partOf }: Event, context: BriefContext): EventEntry["partOf"] {
  const whole = partOf && context.events.get(partOf.event);
  if (partOf === undefined || whole === undefined) return undefined;
  return `part of ${titleEvent(whole, context)}: ${partOf.because}`;
}

/** Names, and buildings; "forces" and "a general" only where nobody has a name. */
function sayParties(event: Event, context: BriefContext): string | undefined {
  const targets = event.targets.filter((id) => id !== event.where);
  const told = [...event.actors, ...targets];
  const known = told.filter((id) => isNamed(id, context));
  const shown = new Set(known.length === 0 ? told : known);
  const by = doersOf(
    event,
    event.actors.filter((id) => shown.has(id)),
    context,
  );
  const against = namesOf(
    targets.filter((id) => shown.has(id)),
    context,
  );
  const parts = [
    ...(by.length === 0 ? [] : [`by ${listed(by)}`]),
    ...(against.length === 0 ? [] : [`against ${listed(against)}`]),
  ];
  return parts.length === 0 ? undefined : parts.join(" ");
}

function isNamed(id: EntityId, { entities, named }: BriefContext): boolean {
  return named.has(id) || entities.get(id)?.kind === "facility";
}

/** Who is said to have done it, each with a report that says so: it is seldom what all of them say. */
function doersOf(
  event: Event,
  actors: readonly EntityId[],
  context: BriefContext,
): readonly string[] {
  const claims = eventClaims(event, context);
  const { entityOf } = context.situation;
  return [...new Set(namesOf(actors, context))].map((name) => {
    const naming = claims.filter(({ happening }) =>
      happening.actors.some(
        (id) => entityName(entityOf.get(id), context)?.toLowerCase() === name.toLowerCase(),
      ),
    );
    const sayers = [...new Set(naming.map((claim) => saySayer(chainOf(claim, context))))];
    const others = sayers.length > 1 ? ` and ${count(sayers.length - 1, "other")}` : "";
    return sayers.length === 0 ? name : `${name} (says ${sayers[0]}${others})`;
  });
}

function namesOf(ids: readonly EntityId[], context: BriefContext): readonly string[] {
  const names = ids.map((id) => entityName(id, context)).filter((name) => name !== undefined);
  const byLetters = new Map(names.map((name) => [name.toLowerCase(), name]));
  return [...byLetters.values()];
}

const tellersNamed = 5;

/** Who tells it, and how many of several reports are independent. */
function sayTellers(event: Event, context: BriefContext): string {
  const names = new Set(event.reports.flatMap((id) => context.reportOf.get(id)?.name ?? []));
  const left = names.size - tellersNamed;
  const shown = [...names].slice(0, tellersNamed);
  const told = countTellers(event, context);
  const often = told.reports === 1 ? "" : `, ${sayReports(told)}`;
  return listed(left > 0 ? [...shown, count(left, "other")] : shown) + often;
}

/** Said where some account does not tell it as done; a plan is never shown as a deed. */
function cautionOf(claims: readonly Claim[]): string | undefined {
  const accounts = claims.map(accountCaution);
  const kinds = [...new Set(accounts.filter((caution) => caution !== undefined))];
  if (kinds.length === 0) return undefined;
  const parts = kinds.map((kind) => {
    const times = accounts.filter((caution) => caution === kind).length;
    return times === claims.length ? kind : sayShare(kind, times, claims.length);
  });
  return parts.join("; ");
}

function sayShare(kind: string, times: number, all: number): string {
  const some = `${times === 1 ? "one" : groupDigits(times)} of ${groupDigits(all)} accounts`;
  if (kind === "hedged") return `${some} ${times === 1 ? "is" : "are"} hedged`;
  return `in ${some} ${kind}`;
}

function quoteOf(event: Event, context: BriefContext): EventEntry["quote"] {
  const claim = plainestAccount(event, context);
  if (claim === undefined) return undefined;
  const cited = context.reportOf.get(claim.report);
  return {
    words: shorten(sentenceOf(claim, context), quoteLength),
    source: cited?.name ?? "a report",
  };
}

function sentenceOf(claim: EventClaim, context: BriefContext): string {
  const cited = context.reportOf.get(claim.report);
  const sentence = cited?.extraction.sentences[claim.sentence];
  return cited !== undefined && sentence !== undefined
    ? plainSlice(cited.text, sentence)
    : wordsOf(claim, claim.content[0], context);
}
