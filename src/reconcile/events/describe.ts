// What an event is shown as: the type, day and place most of its claims give, and everybody they name.

import type { FigureClaim, Happening } from "../../model/claim.ts";
import { compareText } from "../../model/compare-text.ts";
import type { Join } from "../../model/entity.ts";
import type { ClaimId, EventId, ReportId } from "../../model/ids.ts";
import type { Event } from "../../model/situation.ts";
import type { Time } from "../../model/time.ts";
import { type ToldHappening, unnamedAct, unnamedHarm } from "./told-happening.ts";

export function describeEvent(parts: {
  readonly id: EventId;
  readonly group: readonly ToldHappening[];
  readonly about: readonly FigureClaim[];
  readonly said: readonly ClaimId[];
  readonly partOf: Event["partOf"];
  readonly joins: readonly Join<ClaimId>[];
}): Event {
  const claims = parts.group.flatMap((one) => one.claims);
  return {
    id: parts.id,
    type: typeOf(claims.map((claim) => claim.happening)),
    when: mostGivenTime(claims.flatMap((claim) => claim.when?.time ?? [])),
    whenValues: byUse(claims.flatMap((claim) => claim.when?.value ?? [])),
    where:
      byUse(parts.group.flatMap((one) => [...one.places]))[0] ??
      byUse(parts.group.flatMap((one) => [...one.sites]))[0] ??
      byUse(parts.group.flatMap((one) => [...one.countries]))[0],
    actors: byUse(parts.group.flatMap((one) => one.actors)),
    targets: byUse(parts.group.flatMap((one) => one.patients)),
    claims: [...[...claims, ...parts.about].map((claim) => claim.id), ...parts.said],
    reports: unique([...claims, ...parts.about].map((claim) => claim.report)),
    joins: parts.joins,
    partOf: parts.partOf,
  };
}

// A named kind of act says more than that there were casualties, or what else a report opens with.
function typeOf(happenings: readonly Happening[]): string {
  const acts = happenings.filter(({ family }) => family !== unnamedHarm && family !== unnamedAct);
  const named = acts.length > 0 ? acts : happenings.filter(({ family }) => family !== unnamedHarm);
  return byUse((named.length > 0 ? named : happenings).map(({ type }) => type))[0] ?? "";
}

// Days narrower than a month go before wider ones; among those the one given most often.
function mostGivenTime(times: readonly Time[]): Time | undefined {
  const days = times.filter((time) => time.earliest !== undefined && time.earliest === time.latest);
  const pool = days.length > 0 ? days : times;
  const [most] = byUse(pool.map((time) => time.edtf));
  return pool.find((time) => time.edtf === most);
}

/** Each item once, most used first; ties in the order of their code units. */
function byUse<Item extends string>(items: readonly Item[]): readonly Item[] {
  const counts = new Map<Item, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || compareText(a[0], b[0])).map(([item]) => item);
}

function unique(reports: readonly ReportId[]): readonly ReportId[] {
  return [...new Set(reports)];
}
