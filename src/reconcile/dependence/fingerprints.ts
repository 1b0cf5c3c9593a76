// Which reports to compare at all: those that share fingerprints, a few word sequences chosen out of each report so that no
// run of eight words common to two goes unseen (winnowing: Schleimer, Wilkerson and Aiken 2003). Looked up, never compared
// pair by pair. Words that reports on different things share are set words: they show nothing, and are left out.

import type { Wording } from "./wording.ts";

/** Words of one sequence. */
export const sequenceLength = 5;

/** Of so many sequences that follow each other one is chosen: runs of this many words more, less one, are always seen. */
const windowLength = 4;

/** A sequence is traced back to at most this many earlier reports: a text copied a thousand times is still one voice. */
const mostTraced = 8;

/** A report is compared with at most this many earlier ones, those it shares the most with. */
const mostCompared = 12;

/** Reports less alike by their rare words are on different things. Copies among news of 34 stories are alike by 0.47 and more. */
const leastAlike = 0.15;

/** The pages of one outlet are alike by what stands on each of them. Its own updates are alike by 0.6 and more. */
const leastAlikeAtHome = 0.35;

export interface Compared {
  /** Pairs of reports to compare, by their numbers, the earlier first. */
  readonly pairs: readonly (readonly [number, number])[];
  /** Whether each word of a report belongs to set words. */
  readonly setWords: readonly (readonly boolean[])[];
}

/** What to compare of these reports. `alike`: how like two of them are by their rare words, from 0 to 1. */
export function chooseCompared(
  wordings: readonly Wording[],
  alike: (a: number, b: number) => number,
): Compared {
  const holders = holdersOf(wordings);
  const onOne = memoized((a, b) => {
    const outlet = wordings[a]?.outlet;
    const atHome = outlet !== undefined && outlet === wordings[b]?.outlet;
    return alike(a, b) >= (atHome ? leastAlikeAtHome : leastAlike);
  });
  const setWords = wordings.map(({ words }) => words.map(() => false));
  const shared = wordings.map(() => new Map<number, number>());
  for (const places of holders.values()) {
    if (places.length < 2) continue;
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

function holdersOf(wordings: readonly Wording[]): ReadonlyMap<number, readonly Holder[]> {
  const holders = new Map<number, Holder[]>();
  wordings.forEach(({ words }, report) => {
    const own = new Set<number>();
    for (const { print, at } of winnow(words)) {
      if (own.has(print)) continue;
      own.add(print);
      const known = holders.get(print);
      if (known === undefined) holders.set(print, [{ report, at }]);
      else known.push({ report, at });
    }
  });
  return holders;
}

/** The last smallest sequence of each window. */
function winnow(
  words: readonly number[],
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
export function sequencePrints(words: readonly number[], length: number): readonly number[] {
  const prints: number[] = [];
  for (let at = 0; at + length <= words.length; at++) {
    let print = 17;
    for (let word = at; word < at + length; word++)
      print = (Math.imul(print, 0x9e3779b1) ^ Math.imul((words[word] ?? 0) + 1, 0x85ebca6b)) | 0;
    prints.push(print ^ (print >>> 15));
  }
  return prints;
}

/** Neighbours among the first few that are on different things and yet share it show that it is nobody's own. */
function isSet(places: readonly Holder[], onOne: (a: number, b: number) => boolean): boolean {
  const [first, ...others] = places.slice(0, mostTraced);
  return first !== undefined && others.some(({ report }) => !onOne(first.report, report));
}

function mark({ report, at }: Holder, setWords: readonly boolean[][]): void {
  for (let word = at; word < at + sequenceLength; word++) {
    const marks = setWords[report];
    if (marks !== undefined) marks[word] = true;
  }
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
