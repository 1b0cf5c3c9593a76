// What a name is taken for, with the reason in words and what it could mean besides.

import type { GazetteerEntry } from "../../model/gazetteer.ts";
import type { MentionId } from "../../model/ids.ts";
import type { Location, Placed } from "../../model/place.ts";
import { isOnePlace } from "./distance.ts";
import { prior } from "./prior.ts";
import type { ReportName } from "./report-places.ts";
import type { Weighed } from "./weigh.ts";

/** Which place a mention means. */
export interface Sense {
  readonly entry: GazetteerEntry;
  readonly placed: Placed;
  /** Whether the name alone, or words of a report, leave no other place of the name likely. */
  readonly sure: boolean;
  /** Whether words of the report speak for it, beside the name. */
  readonly byWords: boolean;
}

/** A name of one report, some of its mentions, and what they could mean, weightiest first. */
export interface NameReading {
  readonly name: ReportName;
  readonly mentions: readonly MentionId[];
  readonly list: readonly Weighed[];
}

/** How far the weightiest must be before the next that lies elsewhere: three times as likely on the scale of people. */
const clearLead = 0.5;

/** Whether the weightiest is far enough before any other place. */
export function isClear([first, ...rest]: readonly Weighed[]): boolean {
  if (first === undefined) return false;
  const rival = rest.find(({ entry }) => !isOnePlace(entry, first.entry));
  return rival === undefined || first.weight - rival.weight >= clearLead;
}

/** What a reading comes to: nothing where the name could be several places and no word tells which. A name only spelled like a place's, or that names more than the place, is taken for it where the report speaks of its country. */
export function senseOf({ list }: NameReading): Sense | undefined {
  const [first, ...others] = list;
  if (first === undefined) return undefined;
  const rest = others.filter(({ entry }) => !isOnePlace(entry, first.entry));
  const doubtful = first.entry.by === "spelling" || first.entry.by === "part";
  if (first.told <= (doubtful ? some : unlikely)) return undefined;
  if (first.told <= little && !isClear(list)) return undefined;
  return senseFor(first, rest, { because: reasonOf(first, rest), sure: isClear(list) });
}

/** The sense that takes this candidate, for this reason. */
export function senseFor(
  taken: Weighed,
  others: readonly Weighed[],
  { because, sure }: { readonly because: string; readonly sure: boolean },
): Sense {
  return {
    entry: taken.entry,
    sure,
    byWords: taken.told > little,
    placed: {
      ...locationOf(taken.entry),
      because,
      alternatives: others.slice(0, mostAlternatives).map(({ entry }) => locationOf(entry)),
    },
  };
}

const mostAlternatives = 5;

/** Below this the report speaks of other countries, and nothing in it of this place. */
const unlikely = -1;

/** What a name that is only spelled like a place's needs. */
const some = 0.9;

/** A hundred times as large, or a country before a town. */
export const farLead = 2;

/** What is told that weighs no more than this is no reason. */
const little = 0.3;

function reasonOf({ entry, because, told }: Weighed, others: readonly Weighed[]): string {
  const part = entry.by === "part" ? `it is named for ${entry.name}; ` : "";
  if (because !== undefined && told > little) return `${part}${because}`;
  if (others.length === 0) return `${part}it is the only place called so`;
  const next = Math.max(...others.map((other) => prior(other.entry)));
  const count = `${others.length + 1} places called so`;
  if (prior(entry) - next >= farLead) return `${part}it is by far the weightiest of ${count}`;
  return `${part}it is the largest of ${count}; no word of the report tells which`;
}

function locationOf({ name, lat, lon, precision, country }: GazetteerEntry): Location {
  return { name, lat, lon, precision, country };
}
