// What a question makes of its answers: which of them it spans, how they stand, and the number that is put forward.

import { compareText } from "../../model/compare-text.ts";
import type { FigureStatus, Verdict } from "../../model/situation.ts";
import { type Answer, isFormer } from "./answer.ts";

/**
 * Counts of everybody; where there are none, those of some people. Last come parts, whose span is a floor and no count of the
 * whole, and where nobody counts even those the losses of sides.
 */
export function widest(group: readonly Answer[]): readonly Answer[] {
  const wholes = group.filter(isWhole);
  const kinds = [
    wholes.filter(({ of }) => of === undefined),
    wholes,
    group.filter(({ claim, isRest }) => claim.figure.scope === "partial" && !isRest),
    group.filter(({ isRest }) => !isRest),
  ];
  return kinds.find(({ length }) => length > 0) ?? group;
}

function isWhole({ claim: { figure }, isRest }: Answer): boolean {
  return !isRest && (figure.scope === "incident" || figure.scope === "cumulative");
}

/** How answers stand, by the verdicts among them alone. */
export function statusOf(shown: readonly Answer[], verdicts: readonly Verdict[]): FigureStatus {
  const ids = new Set(shown.map(({ claim }) => claim.id));
  const among = verdicts.filter(({ a, b }) => ids.has(a) && ids.has(b));
  const found = new Set(among.map(({ verdict }) => verdict));
  if (found.has("dispute")) return "disputed";
  if (found.has("update")) return "updated";
  // Numbers that differ and that nothing settles are not agreed on; a vague word differs from no number.
  const open = among.some(
    ({ verdict, rule }) => verdict === "unclear" && rule !== "verdicts/vague-word",
  );
  if (open) return "disputed";
  return found.has("agree") || found.has("refine") ? "agreed" : "single";
}

/**
 * The latest count where counts follow each other, the common one where they agree, and none where they are disputed.
 */
export function bestOf(
  shown: readonly Answer[],
  status: FigureStatus,
  verdicts: readonly Verdict[],
): number | undefined {
  switch (status) {
    case "disputed":
      return undefined;
    case "updated":
      return latest(standing(shown, verdicts))?.best;
    case "agreed":
    case "single":
      return fullest(shown)?.best;
    default:
      return status satisfies never;
  }
}

// Those that no other is said to be the later count of; all, where each is.
function standing(shown: readonly Answer[], verdicts: readonly Verdict[]): readonly Answer[] {
  const ids = new Set(shown.map(({ claim }) => claim.id));
  const earlier = new Set(
    verdicts.flatMap(({ a, b, later }) =>
      later !== undefined && ids.has(later) ? [later === a ? b : a] : [],
    ),
  );
  const left = shown.filter(({ claim }) => !earlier.has(claim.id));
  return left.length === 0 ? shown : left;
}

// By the day of the report; words of change decide only between reports of one day or of none.
function latest(shown: readonly Answer[]): Answer | undefined {
  return shown.toSorted(
    (a, b) =>
      Number(isFormer(a)) - Number(isFormer(b)) ||
      compareText(b.published?.earliest ?? "", a.published?.earliest ?? "") ||
      Number(b.updates) - Number(a.updates) ||
      b.low - a.low,
  )[0];
}

// Of wholes the most exact; of parts, none of which is more than the whole, the greatest is nearest to it.
function fullest(shown: readonly Answer[]): Answer | undefined {
  const onlyParts = !shown.some(isWhole);
  return shown.toSorted(
    (a, b) => (onlyParts ? (b.best ?? 0) - (a.best ?? 0) : 0) || width(a) - width(b),
  )[0];
}

function width({ low, high }: Answer): number {
  return (high ?? Number.POSITIVE_INFINITY) - low;
}
