// Events of a situation: whether each labelled one is one event of the record, where and when it has it, and who tells it.

import type { AskedEvent, Matched } from "./matched.ts";
import { namesAgree } from "./quoted.ts";
import type { ScoredEvent, ScoredRecord } from "./record.ts";
import type { Tally } from "./tally.ts";

/** Events found, their type, place and day, and the reports under them. An event that was denied is not asked for. */
export function eventTallies({ labels, record, events, touched, reports }: Matched): Tally[] {
  const asked = Object.values(labels.events).filter((event) => event.denied !== true);
  const found = events.filter(({ truth }) => truth.denied !== true);
  const pairs = found.map(({ truth, ours }) => ({
    truth,
    ours,
    rights: eventRights(record, truth, ours),
  }));
  const right = (question: keyof EventRights, truth: number): Tally => ({
    kind: `events ${question}`,
    hits: pairs.filter(({ rights }) => rights[question] === true).length,
    ours: pairs.filter(({ rights }) => rights[question] !== undefined).length,
    truth,
  });
  const told = found.flatMap(({ truth, ours }) =>
    ours.reports.map((id) => truth.told[reports.nameOf.get(id) ?? ""] !== undefined),
  );
  const idOf = new Map(found.map(({ truth, ours }) => [ours.id, truth.id]));
  const larger = found.flatMap(({ truth, ours }) => {
    const given = ours.partOf && idOf.get(ours.partOf.event);
    return given ? [given === truth["part-of"]] : [];
  });
  return [
    { kind: "events found", hits: found.length, ours: touched.length, truth: asked.length },
    right("type", asked.length),
    right("place", asked.filter(({ where }) => where !== undefined).length),
    right("day", asked.filter(({ when }) => when !== undefined).length),
    {
      kind: "events part of another",
      hits: larger.filter((one) => one).length,
      ours: larger.length,
      truth: asked.filter((event) => event["part-of"] !== undefined).length,
    },
    {
      kind: "events reports",
      hits: told.filter((one) => one).length,
      ours: told.length,
      truth: asked.reduce((sum, event) => sum + Object.keys(event.told).length, 0),
    },
  ];
}

/** `undefined` where the labels do not ask, or the record does not say. */
export interface EventRights {
  readonly type: boolean | undefined;
  readonly place: boolean | undefined;
  readonly day: boolean | undefined;
}

/** What the record has right of an event. */
export function eventRights(
  { entities }: ScoredRecord,
  { type, where, when }: AskedEvent,
  ours: ScoredEvent,
): EventRights {
  const place = entities.find((one) => one.id === ours.where);
  const names = place && [place.name, ...place.names.map((one) => one.text)];
  return {
    type: type.includes(ours.type),
    place: where && names?.some((name) => where.some((one) => namesAgree(name, one))),
    day: when && ours.when === null ? undefined : when && liesWithin(ours.when, when),
  };
}

// An event of several days may be told by one of them; bounds wider than the label's say less than the reports do.
function liesWithin(
  ours: ScoredEvent["when"],
  when: { readonly earliest: string; readonly latest: string },
): boolean {
  const [earliest, latest] = [ours?.earliest ?? undefined, ours?.latest ?? undefined];
  if (earliest === undefined || latest === undefined) return false;
  return when.earliest <= earliest && latest <= when.latest;
}
