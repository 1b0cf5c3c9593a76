// What an event is called and when it was, in plain words; and the order of days.

import type { EventClaim } from "../../model/claim.ts";
import type { Event } from "../../model/situation.ts";
import { type BriefContext, claimsOf, entityName } from "./context.ts";
import { inQuotes, plainSlice, shorten, unquoted } from "./plain.ts";
import { sayTime, sayValue } from "./when.ts";
import { capital } from "./words.ts";

/** `Attack, Port Selin, Friday (undated)`; the first words of its sentence where neither place nor day is known. */
export function titleEvent(event: Event, context: BriefContext): string {
  const where = entityName(event.where, context);
  const day = dayOfEvent(event);
  const opening = where === undefined && day === undefined ? firstWords(event, context) : undefined;
  const kind = capital(sayType(event.type));
  if (opening !== undefined) return `${kind}: ${opening}`;
  return [kind, where, day ?? "no day given"].filter((part) => part !== undefined).join(", ");
}

/** `Attack`; a name that says too little alone is led on by the first words of its sentence. */
export function nameEvent(event: Event, context: BriefContext): string {
  const bare = event.where === undefined && dayOfEvent(event) === undefined;
  if (event.type === "casualties" && bare) return titleEvent(event, context);
  return capital(sayType(event.type));
}

/** What a type is called where its own word reads badly. */
const typeWords: Readonly<Record<string, string>> = { casualties: "people killed or hurt" };

/** The type of an act in plain words: `air-strike` as `air strike`. */
function sayType(type: string): string {
  return typeWords[type] ?? type.replace(/[-_]+/g, " ");
}

const openingLength = 40;

function firstWords(event: Event, context: BriefContext): string | undefined {
  const [claim] = eventClaims(event, context);
  const cited = claim && context.reportOf.get(claim.report);
  const sentence = claim && cited?.extraction.sentences[claim.sentence];
  if (cited === undefined || sentence === undefined) return undefined;
  return inQuotes(shorten(unquoted(plainSlice(cited.text, sentence)), openingLength));
}

/** The event claims of an event. */
export function eventClaims(event: Event, context: BriefContext): readonly EventClaim[] {
  return claimsOf(event.claims, context).filter((claim) => claim.kind === "event");
}

/** When an event was, from the first value the reports give that has a plain reading. */
export function sayEventTime(event: Event): string {
  return dayOfEvent(event) ?? "no day given";
}

/** The same, `undefined` where no report gives a day. */
export function dayOfEvent(event: Event): string | undefined {
  if (event.when !== undefined) return sayTime(event.when);
  const values = event.whenValues.map(sayValue).filter((words) => words !== undefined);
  const shown = [...new Set(values)].slice(0, 2);
  return shown.length === 0 ? undefined : shown.join(" or ");
}

/** Dated events by day, then those without a date in the situation's order. */
export function sortByDay(events: readonly Event[]): readonly Event[] {
  return [...events].sort((a, b) => compareDays(a.when?.earliest, b.when?.earliest));
}

/** The earlier day first, no day last. */
export function compareDays(a: string | undefined, b: string | undefined): number {
  if (a === b) return 0;
  if (a === undefined) return 1;
  if (b === undefined) return -1;
  return a < b ? -1 : 1;
}
