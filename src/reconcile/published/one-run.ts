// Events of one run: acts of one kind by one named party that reports date by weekday alone, where the reports look back
// on that party in the same month without a year. Such reports speak from one stretch of days; the acts are taken to lie
// within one week of each other. Inferred and no more: where dates speak against it, the dates stand.

import type { LookBackClue } from "../../model/date-clue.ts";
import type { Extraction } from "../../model/extraction.ts";
import type { EntityId, EventId, MentionId, ReportId } from "../../model/ids.ts";
import type { Event } from "../../model/situation.ts";
import type { Anchor } from "../../model/time.ts";
import type { Link } from "./propagate.ts";
import type { EventDay } from "./weekday-tellings.ts";

/** Days that lie between two acts of one run at most. */
const daysOfRun = 6;

export interface RunEvidence {
  readonly extractions: readonly Extraction[];
  readonly events: readonly Event[];
  readonly entityOf: ReadonlyMap<MentionId, EntityId>;
  readonly days: readonly EventDay[];
}

/** A run longer than this many days told is linked to its first days only. */
const linkedWith = 7;

/** Links between the days of events of one run: each to those met before it of its party, kind and month. */
export function runLinks(evidence: RunEvidence): readonly Link[] {
  const actors = new Map<EventId, readonly EntityId[]>(
    evidence.events.map((event) => [event.id, event.actors]),
  );
  const looks = lookBacksByReport(evidence);
  const runs = new Map<string, Placed[]>();
  const links: Link[] = [];
  for (const day of evidence.days) {
    if (day.tellings.some(({ date }) => date !== undefined)) continue;
    for (const [key, anchors] of keysOf(day, actors.get(day.event) ?? [], looks)) {
      const run = runs.get(key) ?? [];
      const placed = { day, anchors };
      links.push(...run.slice(0, linkedWith).map((before) => linkOf(before, placed)));
      runs.set(key, run);
      run.push(placed);
    }
  }
  return links;
}

interface Placed {
  readonly day: EventDay;
  readonly anchors: readonly Anchor[];
}

function linkOf(a: Placed, b: Placed): Link {
  return {
    earlier: a.day.id,
    later: b.day.id,
    least: -daysOfRun,
    most: daysOfRun,
    because: [...a.anchors, ...b.anchors],
  };
}

type LookBacks = ReadonlyMap<ReportId, readonly (LookBackClue & { readonly whom: EntityId })[]>;

function lookBacksByReport({ extractions, entityOf }: RunEvidence): LookBacks {
  return new Map(
    extractions.map(({ clues, document }) => [
      document.id,
      clues.flatMap((clue) => {
        const whom = clue.kind === "look-back" ? entityOf.get(clue.of) : undefined;
        return clue.kind === "look-back" && whom !== undefined ? [{ ...clue, whom }] : [];
      }),
    ]),
  );
}

/** By kind of act, party and month, the words of one report that put an event into a run. */
function keysOf(
  { family, tellings }: EventDay,
  actors: readonly EntityId[],
  looks: LookBacks,
): ReadonlyMap<string, readonly Anchor[]> {
  const keys = new Map<string, readonly Anchor[]>();
  for (const { report, anchor } of tellings) {
    for (const { month, whom, span } of looks.get(report) ?? []) {
      const key = `${family} ${whom} ${month}`;
      if (actors.includes(whom) && !keys.has(key)) keys.set(key, [anchor, { report, span }]);
    }
  }
  return keys;
}
