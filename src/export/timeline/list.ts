// Situation to timeline: every event that some report tells of, by the day it was, a day never made up.

import type { EntityId } from "../../model/ids.ts";
import type { Event, Situation } from "../../model/situation.ts";
import { type BriefContext, countAll, entityName, makeContext } from "../brief/context.ts";
import { compareDays, eventClaims } from "../brief/event-title.ts";
import { tellEvent } from "../brief/events.ts";
import { plain } from "../brief/plain.ts";
import { collectNotes, listReferences } from "../brief/references.ts";
import { isAsked, type TimelineQuery } from "./filter.ts";
import type { Moment, Timeline } from "./model.ts";

/** The events asked for. An event that may have been in the days asked for is among them. */
export function listTimeline(situation: Situation, query: TimelineQuery): Timeline {
  const context = makeContext(situation);
  const told = situation.events.filter((event) => eventClaims(event, context).length > 0);
  const asked = told
    .map((event) => tellMoment(event, context))
    .filter((moment) => isAsked(moment, query));
  const isDated = ({ time }: Moment) => time?.earliest !== undefined || time?.latest !== undefined;
  return {
    dated: asked.filter(isDated).toSorted(byDay),
    undated: asked.filter((moment) => !isDated(moment)),
    all: told.length,
    ...countAll(context),
    references: listReferences(collectNotes(asked), context.reports),
  };
}

function tellMoment(event: Event, context: BriefContext): Moment {
  const nameAll = (ids: readonly EntityId[]) =>
    ids.map((id) => entityName(id, context)).filter((name) => name !== undefined);
  return {
    event: event.id,
    type: event.type,
    time: event.when,
    values: event.whenValues,
    entry: tellEvent(event, context),
    actors: nameAll(event.actors),
    targets: nameAll(event.targets),
    refs: event.reports.map((id) => plain(context.reportOf.get(id)?.extraction.document.ref ?? "")),
    claims: event.claims,
  };
}

/** By the first day it can have been, of two the one that is over sooner; without a first day by the last. */
function byDay(a: Moment, b: Moment): number {
  const [first, second] = [a.time, b.time];
  return (
    compareDays(first?.earliest ?? first?.latest, second?.earliest ?? second?.latest) ||
    compareDays(first?.latest, second?.latest)
  );
}
