// Which events have one kind, place and day, so that a title of these alone would not tell them apart; and of those that are
// no kind of act and bear a headline, which bear the same.

import { groupBy } from "../../model/group-by.ts";
import type { EventId } from "../../model/ids.ts";
import type { Situation } from "../../model/situation.ts";

/** What a report opens with that is no kind of act. */
export const unnamed = "other";

/** The events that another is like. */
export function alikeEvents({ events, extractions }: Situation): ReadonlySet<EventId> {
  const titles = new Map(extractions.map(({ document }) => [document.id, document.title]));
  const groups = groupBy(events, ({ type, where, when, whenValues, reports }) =>
    type === unnamed
      ? JSON.stringify([
          type,
          reports.map((id) => titles.get(id)).find((title) => title !== undefined),
        ])
      : JSON.stringify([type, where, when?.edtf ?? whenValues.slice(0, 2)]),
  );
  return new Set(
    [...groups.values()].flatMap((group) => (group.length > 1 ? group.map(({ id }) => id) : [])),
  );
}
