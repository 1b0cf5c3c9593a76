// Which reports to compare at all: those that share fingerprints, a few word sequences chosen out of each report so that no
// run of eight words common to two goes unseen (winnowing: Schleimer, Wilkerson and Aiken 2003). Looked up, never compared
// pair by pair. Words that reports on different things share are set words: they show nothing, and are left out.

import { countLeading } from "../../model/count-leading.ts";
import { leastAlike } from "./evidence.ts";
import { resemblanceBy } from "./resemblance.ts";
import type { Wording } from "./wording.ts";

/** Words of one sequence. */
export const sequenceLength = 5;

/** Of so many sequences that follow each other one is chosen: runs of this many words more, less one, are always seen. */
const windowLength = 4;

/** A sequence is traced back to at most this many earlier reports: a text copied a thousand times is still one voice. */
const mostTraced = 8;

/** A report is compared with at most this many earlier ones, those it shares the most with. */
const mostCompared = 12;

/** More than of other reports is asked of one outlet's, whose pages are alike by what stands on each of them. Its own updates are alike by 0.6 and more. */
const leastAlikeAtHome = 0.35;

/** Reports that have this share of their sequences in common are one text, whatever their rare words are. */
const leastOfOneText = 0.6;

export interface Compared {
  /** Pairs of reports to compare, by their numbers, the earlier first. */
  readonly pairs: readonly (readonly [number, number])[];
  /** By report, 1 for each of its words that belongs to set words. */
  readonly setWords: readonly ArrayLike<number>[];
}

/** What to compare of these reports. `alike`: how like two of them are by their rare words, from 0 to 1. */
export function chooseCompared(
  wordings: readonly Wording[],
  alike: (a: number, b: number) => number,
): Compared {
  const holders = holdersOf(wordings);
  const resemblance = resemblanceBy((report) =>
    winnow(wordings[report]?.words ?? []).map(({ print }) => print),
  );
  const onOne = memoized((a, b) => {
    const outlet = wordings[a]?.outlet;
    const atHome = outlet !== undefined && outlet === wordings[b]?.outlet;
    if (alike(a, b) >= (atHome ? leastAlikeAtHome : leastAlike)) return true;
    return !atHome && resemblance(a, b) >= leastOfOneText;
  });
  const setWords = wordings.map(({ words }) => new Uint8Array(words.length));
  const shared = wordings.map(() => new Map<number, number>());
  for (const places of holders) {
    if (isSet(places, onOne)) for (const place of places) mark(place, setWords);
    else countPairs(places, { onOne, shared });
  }
  return { pairs: shared.flatMap(mostShared), setWords };
}

/** Where a sequence stands: in which report, from which word. */
interface Holder {
  readonly report: number;
  readonly at: number;
}

/** The reports that hold a sequence, for each that several hold. */
function holdersOf(wordings: readonly Wording[]): Iterable<readonly Holder[]> {
  const first = new Map<number, number>();
  const several = new Map<number, Holder[]>();
  const from = startsOf(wordings);
  wordings.forEach(({ words }, report) => {
    const own = new Set<number>();
    for (const { print, at } of winnow(words)) {
      if (own.has(print)) continue;
      own.add(print);
      const known = several.get(print);
      const before = first.get(print);
      if (known !== undefined) known.push({ report, at });
      else if (before === undefined) first.set(print, (from[report] ?? 0) + at);
      else several.set(print, [holderAt(before, from), { report, at }]);
    }
  });
  return several.values();
}

/** Where each report begins, all their words counted through: most sequences have one holder, and one number tells it. */
function startsOf(wordings: readonly Wording[]): readonly number[] {
  let sum = 0;
  return wordings.map(({ words }) => {
    sum += words.length;
    return sum - words.length;
  });
}

function holderAt(place: number, from: readonly number[]): Holder {
  const report = countLeading(from, (start) => start <= place) - 1;
  return { report, at: place - (from[report] ?? 0) };
}

/** The last smallest sequence of each window. */
function winnow(
  words: ArrayLike<number>,
): readonly { readonly print: number; readonly at: number }[] {
  const prints = sequencePrints(words, sequenceLength);
  const chosen: { print: number; at: number }[] = [];
  for (let from = 0; from + windowLength <= Math.max(prints.length, windowLength); from++) {
    let best: { print: number; at: number } | undefined;
    for (let at = from; at < Math.min(from + windowLength, prints.length); at++) {
      const print = prints[at] ?? 0;
      if (best === undefined || print <= best.print) best = { print, at };
    }
    if (best !== undefined && chosen.at(-1)?.at !== best.at) chosen.push(best);
  }
  return chosen;
}

/** A number for every sequence of so many words, by where it begins. */
export function sequencePrints(words: ArrayLike<number>, length: number): ArrayLike<number> {
  const prints = new Int32Array(Math.max(0, words.length + 1 - length));
  for (let at = 0; at < prints.length; at++) {
    let print = 17;
    for (let word = at; word < at + length; word++)
      print = (Math.imul(print, 0x9e3779b1) ^ Math.imul((words[word] ?? 0) + 1, 0x85ebca6b)) | 0;
    prints[at] = print ^ (print >>> 15);
  }
  return prints;
}

/** Neighbours among the first few that are on different things and yet share it show that it is nobody's own. */
function isSet(places: readonly Holder[], onOne: (a: number, b: number) => boolean): boolean {
  const [first, ...others] = places.slice(0, mostTraced);
  return first !== undefined && others.some(({ report }) => !onOne(first.report, report));
}

function mark({ report, at }: Holder, setWords: readonly Uint8Array[]): void {
  setWords[report]?.fill(1, at, at + sequenceLength);
}

function countPairs(
  places: readonly Holder[],
  {
    onOne,
    shared,
  }: {
    readonly onOne: (a: number, b: number) => boolean;
    readonly shared: readonly Map<number, number>[];
  },
): void {
  places.forEach(({ report }, index) => {
    for (const other of places.slice(0, Math.min(index, mostTraced))) {
      if (!onOne(other.report, report)) continue;
      const counts = shared[report];
      counts?.set(other.report, (counts.get(other.report) ?? 0) + 1);
    }
  });
}

function mostShared(
  counts: ReadonlyMap<number, number>,
  report: number,
): (readonly [number, number])[] {
  return [...counts]
    .sort((x, y) => y[1] - x[1] || x[0] - y[0])
    .slice(0, mostCompared)
    .map(([other]) => [other, report] as const);
}

function memoized(ask: (a: number, b: number) => boolean): (a: number, b: number) => boolean {
  const known = new Map<number, Map<number, boolean>>();
  return (a, b) => {
    const row = known.get(a) ?? new Map<number, boolean>();
    known.set(a, row);
    const answer = row.get(b) ?? ask(a, b);
    row.set(b, answer);
    return answer;
  };
}
