// How much of one report's words another has too. What both quote is counted apart from what they write, for two who were
// told the same copy neither from the other; and set words are not counted at all.

import { alikeStretches, type Stretch } from "./stretches.ts";
import type { Wording } from "./wording.ts";

/** A report, and whether each of its words belongs to set words. */
export interface Side {
  readonly wording: Wording;
  readonly setWords: readonly boolean[];
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
  return setWords.slice(from, to).filter((set) => set).length * 2 > to - from;
}

function shareOfOwn(
  { wording, setWords }: Side,
  taken: readonly { readonly from: number; readonly to: number }[],
): number {
  const isTaken = wording.words.map(() => false);
  for (const { from, to } of taken) isTaken.fill(true, from, to);
  const kept = wording.words.map((_, at) => at).filter((at) => setWords[at] !== true);
  const own = kept.filter((at) => wording.quoted[at] !== true);
  const counted = own.length < fewOwnWords ? kept : own;
  return counted.length === 0 ? 0 : counted.filter((at) => isTaken[at]).length / counted.length;
}
