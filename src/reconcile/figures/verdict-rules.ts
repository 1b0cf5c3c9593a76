// How two answers to one question stand to each other. The rules are asked from the top; the first that has a
// reason decides. The order is the file: what cannot be compared comes before what can, agreement before dispute.

import type { VerdictKind } from "../../model/situation.ts";
import { isDate } from "../../model/time.ts";
import { type Answer, type Days, isFormer, spoken } from "./answer.ts";

export interface VerdictRule {
  readonly id: `verdicts/${string}`;
  readonly verdict: VerdictKind;
  /** The reason, as a sentence without its full stop; `undefined` where the rule does not apply. `a` comes first in reading order. */
  readonly because: (a: Answer, b: Answer) => string | undefined;
  /** For an update: whether `b` is the later count; else `a` is. */
  readonly bIsLater?: (a: Answer, b: Answer) => boolean;
}

export const verdictRules: readonly VerdictRule[] = [
  {
    id: "verdicts/part-and-whole",
    verdict: "incomparable",
    because: (a, b) => partReason(a, b) ?? partReason(b, a),
  },
  {
    id: "verdicts/two-parts",
    verdict: "incomparable",
    because: (a, b) =>
      a.claim.figure.scope === "partial" && b.claim.figure.scope === "partial"
        ? "both are partial counts, and nothing says that they count the same part"
        : undefined,
  },
  {
    id: "verdicts/one-side",
    verdict: "incomparable",
    because: (a, b) => sideReason(a, b) ?? sideReason(b, a),
  },
  {
    id: "verdicts/different-people",
    verdict: "incomparable",
    because: (a, b) => (a.of === b.of ? undefined : differentPeople(a, b)),
  },
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
    because: (a, b) =>
      a.low === b.low && a.best === b.best && (a.vague === b.vague || a.best !== undefined)
        ? sameNumberReason(a, b)
        : undefined,
  },
  {
    id: "verdicts/told-as-former",
    verdict: "update",
    because: (a, b) => formerReason(a, b) ?? formerReason(b, a),
    bIsLater: (a, b) => formerReason(a, b) === undefined,
  },
  {
    id: "verdicts/said-to-have-changed",
    verdict: "update",
    because: (a, b) => changeReason(a, b) ?? changeReason(b, a),
    bIsLater: (a, b) => changeReason(a, b) === undefined,
  },
  {
    id: "verdicts/later-day",
    verdict: "update",
    because: (a, b) => laterReason(a, b) ?? laterReason(b, a),
    bIsLater: (a, b) => laterReason(a, b) === undefined,
  },
  {
    id: "verdicts/within-bounds",
    verdict: "refine",
    because: (a, b) => withinReason(a, b) ?? withinReason(b, a),
  },
  {
    id: "verdicts/floor-made-exact",
    verdict: "refine",
    because: (a, b) => exactReason(a, b) ?? exactReason(b, a),
  },
  {
    id: "verdicts/beyond-a-floor",
    verdict: "unclear",
    because: (a, b) => floorReason(a, b) ?? floorReason(b, a),
  },
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

function partReason(part: Answer, whole: Answer): string | undefined {
  if (part.claim.figure.scope !== "partial" || whole.claim.figure.scope === "partial") {
    return undefined;
  }
  return `${spoken(part)} is a partial count and cannot be set against a whole`;
}

function sideReason(side: Answer, whole: Answer): string | undefined {
  if (side.claim.figure.scope !== "side" || whole.claim.figure.scope === "side") return undefined;
  return `${spoken(side)} counts one side only`;
}

function differentPeople(a: Answer, b: Answer): string {
  if (a.of === undefined) return `one counts everybody, the other ${b.of}`;
  if (b.of === undefined) return `one counts ${a.of}, the other everybody`;
  return `one counts ${a.of}, the other ${b.of}`;
}

// "Initially said" tells of a count that the same report puts another in the place of.
function formerReason(later: Answer, earlier: Answer): string | undefined {
  if (!isFormer(earlier) || isFormer(later)) return undefined;
  if (later.claim.report !== earlier.claim.report) return undefined;
  return `its report gives ${spoken(earlier)} as a former count`;
}

// A report that says a toll has changed speaks of an earlier, different one - not of one given for a later day.
function changeReason(later: Answer, earlier: Answer): string | undefined {
  if (!later.updates || earlier.updates || earlier.vague !== undefined) return undefined;
  if (comesAfter(earlier, later)) return undefined;
  if (later.low < earlier.low) return undefined;
  const oneReport = later.claim.report === earlier.claim.report;
  if (oneReport && !isBefore(earlier, later) && !isForEarlierDay(earlier, later)) return undefined;
  return `its report says that the figure changed to ${spoken(later)}`;
}

function laterReason(later: Answer, earlier: Answer): string | undefined {
  if (!comesAfter(later, earlier) || later.low < earlier.low) return undefined;
  return `${spoken(later)} is ${dated(later)}, ${spoken(earlier)} ${dated(earlier)}`;
}

function dated({ asOf, published }: Answer): string {
  const own = asOf?.earliest !== published?.earliest || asOf?.latest !== published?.latest;
  if (isOneDay(asOf)) return own ? `as of ${asOf.earliest}` : `reported on ${asOf.earliest}`;
  if (asOf?.earliest === undefined) return `reported on or before ${asOf?.latest}`;
  return asOf.latest === undefined
    ? `reported on or after ${asOf.earliest}`
    : `reported between ${asOf.earliest} and ${asOf.latest}`;
}

function isOneDay(days: Days | undefined): days is Days & { readonly earliest: string } {
  return days?.earliest !== undefined && days.earliest === days.latest;
}

// Bounds order two answers only where they do not meet.
function comesAfter({ asOf: a }: Answer, { asOf: b }: Answer): boolean {
  return a?.earliest !== undefined && b?.latest !== undefined && a.earliest > b.latest;
}

function isBefore(a: Answer, b: Answer): boolean {
  return a.claim.content[0].start < b.claim.content[0].start;
}

// "On Friday it had counted 15", told after the new toll.
function isForEarlierDay(earlier: Answer, later: Answer): boolean {
  const day = later.day ?? (isOneDay(later.published) ? later.published.earliest : undefined);
  return (
    earlier.day !== undefined &&
    day !== undefined &&
    isDate(earlier.day) &&
    isDate(day) &&
    earlier.day < day
  );
}

function withinReason(narrow: Answer, wide: Answer): string | undefined {
  const upper = (answer: Answer) => answer.high ?? Number.POSITIVE_INFINITY;
  if (wide.high === undefined && wide.vague === undefined) return undefined;
  const inside = wide.low <= narrow.low && upper(narrow) <= upper(wide);
  if (!inside || (wide.low === narrow.low && upper(wide) === upper(narrow))) return undefined;
  return `${spoken(narrow)} lies within ${spoken(wide)}`;
}

/** A number this many times a floor is no longer what the floor leaves open: "at least 12" is seldom said of 75. */
const beyondAnyFloor = 2;

// "More than 80 were hurt", and further on "110": one report gives both as they stand, so that neither is the later count.
function exactReason(exact: Answer, floor: Answer): string | undefined {
  if (floor.high !== undefined || floor.vague !== undefined) return undefined;
  if (exact.low !== exact.high || exact.low < floor.low) return undefined;
  if (exact.low >= floor.low * beyondAnyFloor || !isToldTogether(exact, floor)) return undefined;
  return `one report gives both, and ${spoken(exact)} is a number that ${spoken(floor)} leaves open`;
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

function overlap(a: Answer, b: Answer): boolean {
  const upper = (answer: Answer) => answer.high ?? Number.POSITIVE_INFINITY;
  return a.low <= upper(b) && b.low <= upper(a);
}
