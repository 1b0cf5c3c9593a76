// One name over the reports of a case: what one report leaves open the others may settle, and what reports place a few
// kilometres apart (a town, the region around it) is one place.

import { groupBy } from "../../model/group-by.ts";
import type { MentionId } from "../../model/ids.ts";
import { isOnePlace } from "./distance.ts";
import { farLead } from "./prior.ts";
import { type NameReading, type Sense, senseFor, senseOf } from "./sense.ts";

/** The sense of each mention of a name. */
export function acrossCase(
  readings: readonly NameReading[],
): readonly (readonly [MentionId, Sense])[] {
  const settled = readings.flatMap((reading) => {
    const sense = senseOf(reading);
    return sense === undefined ? [] : [{ reading, sense }];
  });
  const told = settled.filter(({ sense }) => sense.byWords);
  const places = placesOf(told.length > 0 ? told : settled.filter(({ sense }) => sense.sure));
  const senseIn = new Map(settled.map(({ reading, sense }) => [reading, sense]));
  return readings.flatMap((reading) => {
    const sense = senseIn.get(reading);
    const meant = sense?.byWords
      ? asOthers(sense, places)
      : (fromOthers(reading, sense, places) ?? sense);
    return meant === undefined ? [] : reading.mentions.map((id) => [id, meant] as const);
  });
}

interface Settled {
  readonly reading: NameReading;
  readonly sense: Sense;
}

/** The different places meant, most mentioned first. */
function placesOf(settled: readonly Settled[]): readonly Sense[] {
  const uses = [...groupBy(settled, ({ sense }) => sense.entry.id).values()]
    .map((group) => ({
      sense: group[0]?.sense,
      count: group.reduce((sum, { reading }) => sum + reading.mentions.length, 0),
    }))
    .sort((a, b) => b.count - a.count || (a.sense?.entry.id ?? 0) - (b.sense?.entry.id ?? 0));
  const places: Sense[] = [];
  for (const { sense } of uses) {
    if (sense === undefined || places.some(({ entry }) => isOnePlace(entry, sense.entry))) continue;
    places.push(sense);
  }
  return places;
}

function asOthers(sense: Sense, places: readonly Sense[]): Sense {
  const known = places.find(({ entry }) => isOnePlace(entry, sense.entry));
  if (known === undefined || known.entry.id === sense.entry.id) return sense;
  return { ...known, placed: { ...known.placed, because: sense.placed.because } };
}

/** Where all that say which mean one place, a report that does not say means it too. */
function fromOthers(
  { list }: NameReading,
  own: Sense | undefined,
  places: readonly Sense[],
): Sense | undefined {
  const [only, second] = places;
  if (only === undefined || second !== undefined) return undefined;
  // What its own report settles by the name alone is not settled better by names alone.
  if (own?.entry.id === only.entry.id && !only.byWords) return undefined;
  const taken = list.find(({ entry }) => entry.id === only.entry.id);
  const [first] = list;
  // A city that everybody knows is not overruled by a village's report.
  if (taken === undefined || first === undefined || first.weight - taken.weight >= farLead)
    return undefined;
  const others = list.filter((one) => one !== taken);
  const because = only.byWords
    ? `another report of the case settles it: ${only.placed.because}`
    : "it is what other reports of the case mean by the name";
  return senseFor(taken, others, { because, sure: true });
}
