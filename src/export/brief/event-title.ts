// What an event is called and when it was, in plain words; and the order of days.

import type { EventClaim } from "../../model/claim.ts";
import type { Event } from "../../model/situation.ts";
import { unnamed } from "./alike-events.ts";
import { type BriefContext, claimsOf, entityName } from "./context.ts";
import { inQuotes, plain, plainSlice, shorten, unquoted } from "./plain.ts";
import { sayTime, sayValue } from "./when.ts";
import { capital } from "./words.ts";

/**
 * `Attack, Port Selin, Friday (undated)`; the first words of its sentence where neither place nor day is known, and where
 * another event has the same kind, place and day.
 */
export function titleEvent(event: Event, context: BriefContext): string {
  const title = titleAlone(event, context);
  if (!context.alike.has(event.id) || title.includes("\u201c")) return title;
  const opening = firstWords(event, context);
  return opening === undefined ? title : `${title}: ${opening}`;
}

function titleAlone(event: Event, context: BriefContext): string {
  const kind = sayKind(event, context);
  const where = entityName(event.where, context);
  const day = dayOfEvent(event);
  const isQuoted = event.type === unnamed;
  if (where === undefined && day === undefined && !isQuoted) {
    const opening = firstWords(event, context);
    if (opening !== undefined) return `${kind}: ${opening}`;
  }
  // What a headline says of its place needs no saying again.
  const place = isQuoted ? undefined : where;
  return [kind, place, day ?? "no day given"].filter((part) => part !== undefined).join(", ");
}

/** `Attack`; a name that says too little alone is led on by the first words of its sentence. */
export function nameEvent(event: Event, context: BriefContext): string {
  const bare = event.where === undefined && dayOfEvent(event) === undefined;
  if (event.type === casualties && bare) return titleEvent(event, context);
  return sayKind(event, context);
}

const casualties = "casualties";

/** `Attack`, `Attack on the Assembly` where no place is known, or the headline of what is no kind of act. */
function sayKind(event: Event, context: BriefContext): string {
  if (event.type === unnamed) return headlineOf(event, context) ?? "Event";
  if (event.type === casualties) return sayHarm(event, context);
  const kind = capital(sayType(event.type));
  const joint = beforeTarget[event.type];
  const target = event.where === undefined ? namedTarget(event, context) : undefined;
  return target === undefined || joint === undefined ? kind : `${kind} ${joint} ${target}`;
}

/** What stands between an act and whom it was done to. */
const beforeTarget: Readonly<Partial<Record<string, string>>> = {
  abduction: "of",
  "air strike": "on",
  arrest: "of",
  attack: "on",
  bombing: "of",
  capture: "of",
  shelling: "of",
  siege: "of",
};

function namedTarget(event: Event, context: BriefContext): string | undefined {
  const target = event.targets.find(
    (id) => context.named.has(id) || context.entities.get(id)?.kind === "facility",
  );
  return entityName(target, context);
}

/** People were killed, or hurt, or both: as far as the counts say. */
function sayHarm(event: Event, context: BriefContext): string {
  const counted = new Set((context.questions.get(event.id) ?? []).map(({ measure }) => measure));
  if (counted.has("killed") === counted.has("injured")) return "People killed or hurt";
  return counted.has("killed") ? "People killed" : "People hurt";
}

/** The type of an act in plain words: `air-strike` as `air strike`. */
function sayType(type: string): string {
  return type.replace(/[-_]+/g, " ");
}

const headlineLength = 80;

/** What the first of its reports that has one is headed; the first words of its sentence where none has, or two events would share it. */
function headlineOf(event: Event, context: BriefContext): string | undefined {
  if (context.alike.has(event.id)) return firstWords(event, context);
  const titles = event.reports.map((id) => {
    const { title = "", outlet = "" } = context.reportOf.get(id)?.extraction.document ?? {};
    // An outlet's name over a report tells nothing of what happened.
    return plain(title).toLowerCase() === plain(outlet).toLowerCase() ? "" : plain(title);
  });
  const title = titles.find((one) => one !== "");
  if (title !== undefined) return inQuotes(shorten(unquoted(title), headlineLength));
  return firstWords(event, context);
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
