// Which reports tell one event of one weekday, by the event's claims: what ties the days of reports to each other.

import type { EventClaim } from "../../model/claim.ts";
import type { WeekdayClue } from "../../model/date-clue.ts";
import type { Extraction } from "../../model/extraction.ts";
import { groupBy } from "../../model/group-by.ts";
import type { ClaimId, EventId, ReportId } from "../../model/ids.ts";
import type { Anchor } from "../../model/time.ts";
import { dayCount, weekdayOf } from "./day-count.ts";

/** One report's word for the weekday of an event. */
export interface WeekdayTelling {
  readonly report: ReportId;
  readonly event: EventId;
  readonly family: string;
  readonly weekday: number;
  readonly anchor: Anchor;
  /** The date, where the report gives or dates it; else how far back from the report it can be at most. */
  readonly date: number | undefined;
  readonly daysBack: number;
}

/** The weekday of one event with all that tell it: one variable of the network. */
export interface EventDay {
  /** The event and the weekday; unique in the case. */
  readonly id: string;
  readonly event: EventId;
  readonly family: string;
  readonly tellings: readonly WeekdayTelling[];
}

/** The days of events that reports tell, each with its tellings in the order of reports. */
export function eventDays(
  extractions: readonly Extraction[],
  eventOf: ReadonlyMap<ClaimId, EventId>,
): readonly EventDay[] {
  const tellings = extractions.flatMap((extraction) => tellingsIn(extraction, eventOf));
  const groups = groupBy(tellings, ({ event, weekday }) => `${event} ${weekday}`);
  return [...groups].flatMap(([id, group]) => {
    const [first] = group;
    return first === undefined
      ? []
      : [{ id, event: first.event, family: first.family, tellings: group }];
  });
}

function tellingsIn(
  { claims, clues, document }: Extraction,
  eventOf: ReadonlyMap<ClaimId, EventId>,
): readonly WeekdayTelling[] {
  const weekdays = new Map(clues.filter(isWeekday).map((clue) => [clue.span.start, clue] as const));
  return claims.flatMap((claim) => {
    const event = claim.kind === "event" ? eventOf.get(claim.id) : undefined;
    const day = claim.kind === "event" ? dayTold(claim, weekdays) : undefined;
    if (claim.kind !== "event" || claim.when === undefined) return [];
    if (event === undefined || day === undefined) return [];
    const anchor = { report: document.id, span: claim.when.span };
    return [{ report: document.id, event, family: claim.happening.family, anchor, ...day }];
  });
}

function isWeekday(clue: Extraction["clues"][number]): clue is WeekdayClue {
  return clue.kind === "weekday";
}

function dayTold(
  { when }: EventClaim,
  weekdays: ReadonlyMap<number, WeekdayClue>,
): Pick<WeekdayTelling, "weekday" | "date" | "daysBack"> | undefined {
  const { earliest, latest } = when?.time ?? {};
  if (earliest !== undefined && earliest === latest) {
    const date = dayCount(earliest);
    return { weekday: weekdayOf(date), date, daysBack: 0 };
  }
  const clue = when && weekdays.get(when.span.start);
  return clue && { weekday: clue.weekday, date: undefined, daysBack: clue.daysBack };
}
