// The first line of the timeline: how many events, from when to when, and what was asked for.

import { sayDay } from "../brief/when.ts";
import { count, listed } from "../brief/words.ts";
import { sayReports } from "../independent.ts";
import { inMarks, wish } from "../wish.ts";
import type { TimelineQuery } from "./filter.ts";
import type { Timeline } from "./model.ts";

/** `5 events in 11 reports, 1 without a date.`, or that there is none. */
export function sayTimeline(timeline: Timeline, query: TimelineQuery): string {
  const { dated, undated, all } = timeline;
  const where = `in ${sayReports(timeline)}`;
  if (all === 0) return `No event was made out ${where}.`;
  const asked = sayQuery(query);
  const beside = asked === "" ? "" : `, of ${count(all, "event")}: ${asked}`;
  const found = dated.length + undated.length;
  if (found === 0) return `No event ${where}${beside}.`;
  const open = undated.length === 0 ? "" : `, ${count(undated.length, "event")} without a date`;
  return `${count(found, "event")} ${where}${open}${beside}.`;
}

function sayQuery({ from, until, words }: TimelineQuery): string {
  return listed([
    ...(from === undefined ? [] : [`from ${sayDay(from)}`]),
    ...(until === undefined ? [] : [`until ${sayDay(until)}`]),
    ...wish("words", words.map(inMarks)),
  ]);
}
