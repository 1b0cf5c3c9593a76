// Which events have one kind, place and day, so that a title of these alone would not tell them apart.

import { groupBy } from "../../model/group-by.ts";
import type { EventId } from "../../model/ids.ts";
import type { Situation } from "../../model/situation.ts";

/** The events that another is like. */
export function alikeEvents({ events }: Situation): ReadonlySet<EventId> {
  const groups = groupBy(events, ({ type, where, when, whenValues }) =>
    JSON.stringify([type, where, when?.edtf ?? whenValues.slice(0, 2)]),
  );
  return new Set(
    [...groups.values()].flatMap((group) => (group.length > 1 ? group.map(({ id }) => id) : [])),
  );
}
