// Which claims are set against each other: those that say no against those that say so, and those that leave room for one
// only against those that tell of more, of one predicate in one event, story or report at a time.

import type { EventId } from "../../model/ids.ts";
import type { Event } from "../../model/situation.ts";
import { largestOf } from "../events/part-of.ts";
import { byTwoVoices, directness, ofOneMatter, ofOneTime } from "./compare.ts";
import { type DisputeRule, disputeRules, hasRivals, rivalIn, type Words } from "./dispute-rules.ts";
import type { Stand } from "./stand.ts";

/** Two claims that exclude each other, and why. */
export interface Opposed {
  /** Says no, or leaves room for one only; of two rivals either. */
  readonly a: Stand;
  readonly b: Stand;
  readonly rule: DisputeRule;
  readonly because: string;
}

/** What says no is set against so many that say so in one event, report or story, the first that are read: all but where hundreds tell it. */
const comparedWith = 64;

/** The pairs, in the order of the reports. */
export function opposedPairs(
  stands: readonly Stand[],
  events: readonly Event[],
  words: Words,
): readonly Opposed[] {
  const wholeOf = wholes(events);
  const blocks = blocksOf(stands, wholeOf);
  const found = new Map<string, Opposed>();
  for (const a of stands) {
    if (!saysNo(a) && !hasRivals(a)) continue;
    const near = keysOf(a, wholeOf).flatMap((key) => blocks.get(key) ?? []);
    const against = [...new Set(near)].flatMap((b) => comparePair(a, b, { wholeOf, words }) ?? []);
    for (const pair of mostDirect(against)) {
      const key = [a.claim.id, pair.b.claim.id].sort().join(" ");
      if (!found.has(key)) found.set(key, pair);
    }
  }
  return [...found.values()];
}

/** Each source of a report once, with what answers most directly; the most direct of all first. */
function mostDirect(pairs: readonly Opposed[]): readonly Opposed[] {
  const best = pairs
    .map((pair) => ({ pair, weight: directness(pair.a, pair.b) }))
    .sort((x, y) => y.weight - x.weight || x.pair.b.at - y.pair.b.at);
  const once = new Map<string, Opposed>();
  for (const { pair } of best) {
    const voice = `${pair.b.claim.report} ${pair.b.source}`;
    if (!once.has(voice)) once.set(voice, pair);
  }
  return [...once.values()];
}

/** The largest event that one is part of, be it of its own words or of its report. */
function wholes(events: readonly Event[]): (stand: Stand) => EventId | undefined {
  const above = new Map(
    events.flatMap(({ id, partOf }) => (partOf === undefined ? [] : [[id, partOf] as const])),
  );
  return ({ event }) => event && largestOf(event, above);
}

function saysNo({ proposition: { holds }, parts }: Stand): boolean {
  return !holds || parts.some(({ only }) => only);
}

function blocksOf(
  stands: readonly Stand[],
  wholeOf: (stand: Stand) => EventId | undefined,
): ReadonlyMap<string, readonly Stand[]> {
  const blocks = new Map<string, Stand[]>();
  for (const stand of stands) {
    for (const key of toldKeysOf(stand, wholeOf)) {
      const block = blocks.get(key);
      if (block === undefined) blocks.set(key, [stand]);
      else if (block.length < comparedWith) block.push(stand);
    }
  }
  return blocks;
}

// What says so stands in the blocks of what it says, and of the things it tells several of.
function toldKeysOf(
  stand: Stand,
  wholeOf: (stand: Stand) => EventId | undefined,
): readonly string[] {
  const { holds, predicate } = stand.proposition;
  if (!holds) return [];
  const several = stand.parts.flatMap((part) =>
    part.class !== undefined && part.number !== undefined && part.number.low > 1 && !part.only
      ? [`several ${part.class}`]
      : [],
  );
  const claim = [`claim ${stand.claim.id}`];
  return [
    ...placesOf(stand, wholeOf).flatMap((place) =>
      [predicate, ...several].map((one) => `${place} ${one}`),
    ),
    ...claim,
  ];
}

function keysOf(stand: Stand, wholeOf: (stand: Stand) => EventId | undefined): readonly string[] {
  const { predicate, answers, holds } = stand.proposition;
  if (answers !== undefined) return [`claim ${answers}`];
  const asked = [
    ...(holds && !hasRivals(stand) ? [] : [predicate]),
    ...stand.parts.flatMap((part) =>
      part.only && part.class !== undefined ? [`several ${part.class}`] : [],
    ),
  ];
  return placesOf(stand, wholeOf).flatMap((place) => asked.map((one) => `${place} ${one}`));
}

function placesOf(stand: Stand, wholeOf: (stand: Stand) => EventId | undefined): readonly string[] {
  const event = wholeOf(stand);
  return [
    stand.claim.report,
    ...(event === undefined ? [] : [event]),
    ...(stand.story === undefined ? [] : [`story ${stand.story}`]),
  ];
}

function comparePair(
  a: Stand,
  b: Stand,
  {
    wholeOf,
    words,
  }: { readonly wholeOf: (stand: Stand) => EventId | undefined; readonly words: Words },
): Opposed | undefined {
  if (!byTwoVoices(a, b) || !ofOneMatter(a, b, wholeOf) || !ofOneTime(a, b)) return undefined;
  for (const rule of disputeRules) {
    if (rule.ofRivals && rivalIn(a) > rivalIn(b)) continue;
    const because = rule.because(a, b, words);
    if (because !== undefined) return { a, b, rule, because };
  }
  return undefined;
}
