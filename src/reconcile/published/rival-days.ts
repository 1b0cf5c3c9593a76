// Which dates a bare weekday could be of: where reports date two events of one kind in one place to the same weekday of
// different weeks, an undated telling of either could be of the other, and nothing is inferred from it.

import type { EventId } from "../../model/ids.ts";
import type { Event } from "../../model/situation.ts";
import type { EventDay } from "./weekday-tellings.ts";

/** The dates, in order, that the weekday of an event could be of: its own and those of its rivals. */
export function rivalDates(
  days: readonly EventDay[],
  events: readonly Event[],
): (day: EventDay) => readonly number[] {
  const byId = new Map<EventId, Event>(events.map((event) => [event.id, event]));
  const dates = new Map<string, Set<number>>();
  for (const day of days) {
    for (const { date } of day.tellings) {
      if (date === undefined) continue;
      for (const key of keysOf(day, byId)) dates.set(key, (dates.get(key) ?? new Set()).add(date));
    }
  }
  return (day) => {
    const found = keysOf(day, byId).flatMap((key) => [...(dates.get(key) ?? [])]);
    return [...new Set(found)].sort((a, b) => a - b);
  };
}

// The place, where one is known; else whoever did it and whom it was done to.
function keysOf(
  { event, family, tellings }: EventDay,
  events: ReadonlyMap<EventId, Event>,
): readonly string[] {
  const { where, actors = [], targets = [] } = events.get(event) ?? {};
  const sharers = where === undefined ? [...actors, ...targets] : [where];
  return sharers.map((one) => `${family} ${tellings[0]?.weekday} ${one}`);
}
