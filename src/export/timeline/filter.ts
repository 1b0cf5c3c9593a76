// Which events a person asks for: by day, where any day it can have been counts, and by words.

import { holdsAny } from "../fold.ts";
import type { Moment } from "./model.ts";

export interface TimelineQuery {
  /** `YYYY-MM-DD`; `undefined`: from the beginning. */
  readonly from: string | undefined;
  readonly until: string | undefined;
  /** Words of what it was, where, and who took part, from the beginning of a word. */
  readonly words: readonly string[];
}

/** Whether an event is asked for; one without a date is not where days are. */
export function isAsked(moment: Moment, { from, until, words }: TimelineQuery): boolean {
  const { entry, actors, targets } = moment;
  const said = [entry.what, entry.where, ...actors, ...targets];
  return isIn(moment, from, until) && (words.length === 0 || holdsAny(said, words));
}

function isIn({ time }: Moment, from: string | undefined, until: string | undefined): boolean {
  if (from === undefined && until === undefined) return true;
  if (time === undefined || (time.earliest === undefined && time.latest === undefined))
    return false;
  const endsBefore = from !== undefined && time.latest !== undefined && time.latest < from;
  const beginsAfter = until !== undefined && time.earliest !== undefined && until < time.earliest;
  return !endsBefore && !beginsAfter;
}
