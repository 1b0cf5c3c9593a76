// Whether two answers count the same people: a part and a whole, one side and both, soldiers and civilians do not. Logic goes
// before words: what is more than all is no part of it, and one number for "miners" and for "people" is one count.

import { type Answer, oneSource, sameNumber, spoken } from "./answer.ts";

/** Equal numbers below this stand in two counts of different things by chance: "two" of one ward and "two" of another. */
const seldomByChance = 5;

/** Nobody else against those whom the report does count. */
export function restReason(a: Answer, b: Answer): string | undefined {
  return a.isRest === b.isRest
    ? undefined
    : "one says that there were no others, for its report counts some";
}

/** A part against a whole: not where both give one number, for then it is the whole that is told. */
export function partReason(a: Answer, b: Answer): string | undefined {
  const [part, whole] = isPart(a) ? [a, b] : [b, a];
  if (!isPart(part) || isPart(whole)) return undefined;
  if (!isSide(whole) && sameNumber(part, whole) && part.low >= seldomByChance) return undefined;
  return `${spoken(part)} is a partial count and cannot be set against a whole`;
}

/** Two parts: what one source counts is one part, and an equal number of some size is one count. */
export function partsReason(a: Answer, b: Answer): string | undefined {
  if (!isPart(a) || !isPart(b)) return undefined;
  const isOne = oneSource(a, b) && a.claim.report !== b.claim.report && a.of === b.of;
  const isAlike = sameNumber(a, b) && (isOne || a.low >= seldomByChance);
  if (isOne || isAlike) return undefined;
  return "both are partial counts, and nothing says that they count the same part";
}

/** One side against all. */
export function sideReason(a: Answer, b: Answer): string | undefined {
  if (isSide(a) === isSide(b)) return undefined;
  return `${spoken(isSide(a) ? a : b)} counts one side only`;
}

/** One side against the other; where a report does not name its side, its word for those counted must be the other's. */
export function sidesReason(a: Answer, b: Answer): string | undefined {
  if (!isSide(a) || !isSide(b)) return undefined;
  const isKnown = a.side !== undefined && b.side !== undefined;
  if (isKnown) return a.side === b.side ? undefined : "each counts another side's losses";
  const isOneReport = a.claim.report === b.claim.report;
  const isAlike = a.of === b.of || (sameNumber(a, b) && a.low >= seldomByChance);
  if (!isOneReport && isAlike) return undefined;
  return "both count one side's losses, and nothing says that it is the same side";
}

/** Some people against all or against others: not where one number is given for both, or more of some than of all. */
export function peopleReason(a: Answer, b: Answer): string | undefined {
  if (a.of === b.of || isOneSide(a, b)) return undefined;
  const isOneReport = a.claim.report === b.claim.report;
  if (a.of !== undefined && b.of !== undefined) {
    const isAlike = !isOneReport && sameNumber(a, b) && a.low >= seldomByChance;
    return isAlike ? undefined : `one counts ${a.of}, the other ${b.of}`;
  }
  const [some, all] = a.of === undefined ? [b, a] : [a, b];
  if (!isOneReport && (sameNumber(some, all) || exceeds(some, all))) return undefined;
  return a.of === undefined
    ? `one counts everybody, the other ${b.of}`
    : `one counts ${a.of}, the other everybody`;
}

function isPart({ claim }: Answer): boolean {
  return claim.figure.scope === "partial";
}

function isSide({ claim }: Answer): boolean {
  return claim.figure.scope === "side";
}

function isOneSide(a: Answer, b: Answer): boolean {
  return isSide(a) && isSide(b) && a.side !== undefined && a.side === b.side;
}

function exceeds(some: Answer, all: Answer): boolean {
  return some.vague === undefined && all.high !== undefined && some.low > all.high;
}
