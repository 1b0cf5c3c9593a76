// How much of one report's words another has too. What both quote is counted apart from what they write, for two who were
// told the same copy neither from the other; and set words are not counted at all.

import { alikeStretches, type Range, type Stretch } from "./stretches.ts";
import type { Wording } from "./wording.ts";

/** A report, and 1 for each of its words that belongs to set words. */
export interface Side {
  readonly wording: Wording;
  readonly setWords: ArrayLike<number>;
}

/** What two reports have in common. */
export interface Comparison {
  readonly stretches: readonly Stretch[];
  /** The share of each one's own words, those it does not quote, that the other has in the same order; of all where it writes few. */
  readonly ownOfA: number;
  readonly ownOfB: number;
  /** The larger of both, where what is alike in short runs only counts for less: facts told alike from one announcement. */
  readonly firmly: number;
}

/** Fewer words of its own say nothing of a report; its quotations are then counted with them. */
const fewOwnWords = 25;

/** Compares two reports, in time that grows with the length of both. */
export function compare(a: Side, b: Side): Comparison {
  const stretches = alikeStretches(a.wording, b.wording).filter(
    ({ a: { from, to } }) => !mostlySet(a, from, to),
  );
  const sharesOf = (weigh: (stretch: Stretch) => number) =>
    [
      shareOfOwn(a, stretches, (one) => ({ range: one.a, weight: weigh(one) })),
      shareOfOwn(b, stretches, (one) => ({ range: one.b, weight: weigh(one) })),
    ] as const;
  const [ownOfA, ownOfB] = sharesOf(() => 1);
  return { stretches, ownOfA, ownOfB, firmly: Math.max(...sharesOf(weightOf)) };
}

function mostlySet({ setWords }: Side, from: number, to: number): boolean {
  let set = 0;
  for (let at = from; at < to; at++) set += setWords[at] ?? 0;
  return set * 2 > to - from;
}

/** A stretch with so many words in a row is another's as a whole; of one with fewer only a part is. */
const tellingRun = 8;

function weightOf({ runs }: Stretch): number {
  const longest = runs.reduce((most, { length }) => Math.max(most, length), 0);
  return Math.min(1, longest / tellingRun);
}

function shareOfOwn(
  { wording: { words, quoted }, setWords }: Side,
  stretches: readonly Stretch[],
  take: (stretch: Stretch) => { readonly range: Range; readonly weight: number },
): number {
  const isTaken = new Float64Array(words.length);
  for (const { range, weight } of stretches.map(take))
    for (let at = range.from; at < range.to; at++) isTaken[at] = Math.max(isTaken[at] ?? 0, weight);
  const [kept, own] = [
    { words: 0, taken: 0 },
    { words: 0, taken: 0 },
  ];
  isTaken.forEach((mark, at) => {
    if (setWords[at] === 1) return;
    for (const counted of quoted[at] === 1 ? [kept] : [kept, own]) {
      counted.words += 1;
      counted.taken += mark;
    }
  });
  const counted = own.words < fewOwnWords ? kept : own;
  return counted.words === 0 ? 0 : counted.taken / counted.words;
}
