// How much of one report's words another has too. What both quote is counted apart from what they write, for two who were
// told the same copy neither from the other; and set words are not counted at all.

import { alikeStretches, type Stretch } from "./stretches.ts";
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
}

/** Fewer words of its own say nothing of a report; its quotations are then counted with them. */
const fewOwnWords = 25;

/** Compares two reports, in time that grows with the length of both. */
export function compare(a: Side, b: Side): Comparison {
  const stretches = alikeStretches(a.wording, b.wording).filter(
    ({ a: { from, to } }) => !mostlySet(a, from, to),
  );
  return {
    stretches,
    ownOfA: shareOfOwn(
      a,
      stretches.map((one) => one.a),
    ),
    ownOfB: shareOfOwn(
      b,
      stretches.map((one) => one.b),
    ),
  };
}

function mostlySet({ setWords }: Side, from: number, to: number): boolean {
  let set = 0;
  for (let at = from; at < to; at++) set += setWords[at] ?? 0;
  return set * 2 > to - from;
}

function shareOfOwn(
  { wording: { words, quoted }, setWords }: Side,
  taken: readonly { readonly from: number; readonly to: number }[],
): number {
  const isTaken = new Uint8Array(words.length);
  for (const { from, to } of taken) isTaken.fill(1, from, to);
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
