// How two answers to one question stand to each other. The rules are asked from the top; the first that has a
// reason decides. The order is the file: what cannot be compared comes before what can, agreement before dispute.

import type { VerdictKind } from "../../model/situation.ts";
import { type Answer, isFormer, oneSource, sameNumber, spoken } from "./answer.ts";
import {
  partReason,
  partsReason,
  peopleReason,
  restReason,
  sideReason,
  sidesReason,
} from "./what-is-counted.ts";
import {
  changeReason,
  formerReason,
  isOrdered,
  laterReason,
  totalReason,
} from "./which-is-later.ts";

export interface VerdictRule {
  readonly id: `verdicts/${string}`;
  readonly verdict: VerdictKind;
  /** The reason, as a sentence without its full stop; `undefined` where the rule does not apply. `a` comes first in reading order. */
  readonly because: (a: Answer, b: Answer) => string | undefined;
  /** For an update: whether `b` is the later count; else `a` is. */
  readonly bIsLater?: (a: Answer, b: Answer) => boolean;
}

type Reason = (a: Answer, b: Answer) => string | undefined;

// An update for the reason that one of the two is the later count.
function updateRule(id: VerdictRule["id"], reason: Reason): VerdictRule {
  return {
    id,
    verdict: "update",
    because: (a, b) => reason(a, b) ?? reason(b, a),
    bIsLater: (a, b) => reason(a, b) === undefined,
  };
}

// Either may be the one that the reason is about.
function eitherWay(reason: Reason): Reason {
  return (a, b) => reason(a, b) ?? reason(b, a);
}

export const verdictRules: readonly VerdictRule[] = [
  { id: "verdicts/part-and-whole", verdict: "incomparable", because: partReason },
  { id: "verdicts/two-parts", verdict: "incomparable", because: partsReason },
  { id: "verdicts/one-side", verdict: "incomparable", because: sideReason },
  { id: "verdicts/two-sides", verdict: "incomparable", because: sidesReason },
  { id: "verdicts/different-people", verdict: "incomparable", because: peopleReason },
  { id: "verdicts/nobody-else", verdict: "incomparable", because: restReason },
  {
    id: "verdicts/different-unit",
    verdict: "incomparable",
    because: (a, b) =>
      a.claim.figure.unit === b.claim.figure.unit
        ? undefined
        : `one counts in ${a.claim.figure.unit}, the other in ${b.claim.figure.unit}`,
  },
  {
    id: "verdicts/same-number",
    verdict: "agree",
    because: (a, b) => (sameNumber(a, b) ? sameNumberReason(a, b) : undefined),
  },
  updateRule("verdicts/told-as-former", formerReason),
  updateRule("verdicts/said-to-have-changed", changeReason),
  updateRule("verdicts/later-day", laterReason),
  updateRule("verdicts/running-totals", totalReason),
  { id: "verdicts/within-bounds", verdict: "refine", because: eitherWay(withinReason) },
  { id: "verdicts/floor-made-exact", verdict: "refine", because: eitherWay(exactReason) },
  { id: "verdicts/beyond-a-floor", verdict: "unclear", because: eitherWay(floorReason) },
  {
    id: "verdicts/vague-word",
    verdict: "unclear",
    because: (a, b) => {
      const word = a.vague ?? b.vague;
      return word === undefined ? undefined : `"${word}" sets no number to compare with`;
    },
  },
  {
    id: "verdicts/bounds-overlap",
    verdict: "unclear",
    because: (a, b) =>
      overlap(a, b)
        ? `${spoken(a)} and ${spoken(b)} can both be true, and nothing says which is closer`
        : undefined,
  },
  {
    id: "verdicts/different-days",
    verdict: "unclear",
    because: (a, b) =>
      a.day !== undefined && b.day !== undefined && a.day !== b.day
        ? "they are given for different days, and nothing says whether a day is that of the count or of what is counted"
        : undefined,
  },
  {
    id: "verdicts/one-source",
    verdict: "unclear",
    because: (a, b) =>
      oneSource(a, b)
        ? `one source gives both ${spoken(a)} and ${spoken(b)}, and nothing says which it gives last or whether they count the same`
        : undefined,
  },
  { id: "verdicts/little-more", verdict: "unclear", because: eitherWay(littleMoreReason) },
  {
    id: "verdicts/not-compatible",
    verdict: "dispute",
    because: (a, b) =>
      `${spoken(a)} and ${spoken(b)} cannot both be true, and nothing says that one updates the other`,
  },
];

function sameNumberReason(a: Answer, b: Answer): string {
  const [x, y] = [spoken(a), spoken(b)];
  return x === y ? `both say ${x}` : `both put it at ${a.best}: ${x}, and ${y}`;
}

function withinReason(narrow: Answer, wide: Answer): string | undefined {
  const upper = (answer: Answer) => answer.high ?? Number.POSITIVE_INFINITY;
  if (wide.high === undefined && wide.vague === undefined) return undefined;
  const inside = wide.low <= narrow.low && upper(narrow) <= upper(wide);
  if (!inside || (wide.low === narrow.low && upper(wide) === upper(narrow))) return undefined;
  return `${spoken(narrow)} lies within ${spoken(wide)}`;
}

/**
 * A number this many times a floor is no longer what the floor leaves open: "at least 12" is seldom said of 75. One report
 * that gives both gives them as they stand; of two reports one may be later by days and not say so.
 */
const beyondAnyFloor = { ofOneReport: 2, ofTwo: 1.5 };

// "More than 80 were hurt", and further on "110".
function exactReason(exact: Answer, floor: Answer): string | undefined {
  if (floor.high !== undefined || floor.vague !== undefined) return undefined;
  if (exact.low !== exact.high || exact.low < floor.low) return undefined;
  const together = isToldTogether(exact, floor);
  if (!together && exact.claim.report === floor.claim.report) return undefined;
  const beyond = together ? beyondAnyFloor.ofOneReport : beyondAnyFloor.ofTwo;
  if (exact.low >= floor.low * beyond) return undefined;
  return together
    ? `one report gives both, and ${spoken(exact)} is a number that ${spoken(floor)} leaves open`
    : `${spoken(exact)} is a number that ${spoken(floor)} leaves open, and not far above it`;
}

function isToldTogether(a: Answer, b: Answer): boolean {
  const oneDay = a.day === b.day || a.day === undefined || b.day === undefined;
  const asOfOne = a.asOf?.earliest === b.asOf?.earliest && a.asOf?.latest === b.asOf?.latest;
  return a.claim.report === b.claim.report && oneDay && asOfOne && !isFormer(a) && !isFormer(b);
}

// "At least 12" does not speak against 75, but it does not bear it out either.
function floorReason(floor: Answer, other: Answer): string | undefined {
  if (floor.high !== undefined || floor.vague !== undefined || other.low < floor.low)
    return undefined;
  return `${spoken(other)} does not contradict ${spoken(floor)}, and nothing says which count is later`;
}

/** A count that is so many times another at most may be the same one an hour on. */
const littleMore = 1.1;

// 49 in one report and 52 in the next: where a report gives its count on its own word, it may only have been written later.
function littleMoreReason(more: Answer, less: Answer): string | undefined {
  const bySomebody = [more, less].every(({ claim }) => claim.attribution.chain.length > 0);
  if (bySomebody || more.claim.report === less.claim.report || isOrdered(more, less))
    return undefined;
  if (more.low < less.low || more.low > less.low * littleMore) return undefined;
  return `${spoken(more)} is little more than ${spoken(less)}, and nothing says which count is later`;
}

function overlap(a: Answer, b: Answer): boolean {
  const upper = (answer: Answer) => answer.high ?? Number.POSITIVE_INFINITY;
  return a.low <= upper(b) && b.low <= upper(a);
}
