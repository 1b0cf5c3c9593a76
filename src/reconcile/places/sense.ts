// What a name is taken for, with the reason in words and what it could mean besides.

import type { GazetteerEntry } from "../../model/gazetteer.ts";
import type { MentionId } from "../../model/ids.ts";
import { type Location, mostCouldBe, type Placed } from "../../model/place.ts";
import { isOnePlace } from "./distance.ts";
import { farLead, prior } from "./prior.ts";
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
  const [rival] = elsewhere(first, rest);
  return rival === undefined || first.weight - rival.weight >= clearLead;
}

/** What a reading comes to: nothing where the name could be several places and no word tells which. A name only spelled like a place's, or that names more than the place, is taken for it where the report speaks of its country. */
export function senseOf({ list }: NameReading): Sense | undefined {
  const [first, ...others] = list;
  if (first === undefined) return undefined;
  const doubtful = first.entry.by === "spelling" || first.entry.by === "part";
  if (first.told <= (doubtful ? some : unlikely)) return undefined;
  if (first.told <= little && !isClear(list)) return undefined;
  return senseFor(first, others, { because: reasonOf(list), sure: isClear(list) });
}

/** The sense that takes this candidate, for this reason. */
export function senseFor(
  taken: Weighed,
  others: readonly Weighed[],
  { because, sure }: { readonly because: string; readonly sure: boolean },
): Sense {
  const byWords = taken.told > little;
  return {
    entry: taken.entry,
    sure,
    byWords,
    placed: {
      ...locationOf(taken.entry),
      because,
      sure: sure && (byWords || leadOf(taken, others) >= farLead),
      alternatives: others
        .filter(({ entry }) => !isSame(entry, taken.entry))
        .slice(0, mostAlternatives)
        .map(({ entry }) => locationOf(entry)),
    },
  };
}

/** What a name without a sense could be: what is spelled or called exactly so. */
export function couldBe({ list }: NameReading): readonly Location[] {
  return list
    .filter(({ entry }) => entry.by !== "spelling" && entry.by !== "part")
    .slice(0, mostCouldBe)
    .map(({ entry }) => locationOf(entry));
}

/** A town and the region around it are two readings of a name; a town that a gazetteer has twice is one. */
function isSame(a: GazetteerEntry, b: GazetteerEntry): boolean {
  return isOnePlace(a, b) && a.precision === b.precision;
}

/** Whether one is where the other is, or the region that it lies in. */
function isThere(a: GazetteerEntry, b: GazetteerEntry): boolean {
  return isOnePlace(a, b) || a.region === b.id || b.region === a.id;
}

/** What a name could mean that is no reading of the same place. */
function elsewhere(taken: Weighed, others: readonly Weighed[]): readonly Weighed[] {
  return others.filter(({ entry }) => !isThere(entry, taken.entry));
}

/** How far it is before all that lies elsewhere, by what each is alone. */
function leadOf(taken: Weighed, others: readonly Weighed[]): number {
  return (
    prior(taken.entry) - Math.max(...elsewhere(taken, others).map(({ entry }) => prior(entry)))
  );
}

const mostAlternatives = 5;

/** Below this the report speaks of other countries, and nothing in it of this place. */
const unlikely = -1;

/** What a name that is only spelled like a place's needs. */
const some = 0.9;

/** What is told that weighs no more than this is no reason. */
const little = 0.3;

function reasonOf([first, ...others]: readonly Weighed[]): string {
  if (first === undefined) return "";
  const { entry, because, told } = first;
  const part = entry.by === "part" ? `it is named for ${entry.name}; ` : "";
  if (because !== undefined && told > little) return `${part}${because}`;
  const rest = elsewhere(first, others);
  if (rest.length === 0) return `${part}it is the only place called so`;
  const count = `${rest.length + 1} places called so`;
  if (leadOf(first, others) >= farLead) return `${part}it is by far the weightiest of ${count}`;
  return `${part}it is the largest of ${count}; no word of the report tells which`;
}

function locationOf({ name, lat, lon, precision, country }: GazetteerEntry): Location {
  return { name, lat, lon, precision, country };
}
