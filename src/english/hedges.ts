// Words that bound or soften a number, each with the way it does.

/** What a hedge does to the number n beside it; the arithmetic is in `extract/figures/counts.ts`. */
export type HedgeKind = "at-least" | "more-than" | "up-to" | "less-than" | "about";

/** Hedges before a number, longest first where one begins another. */
export const hedgesBefore: ReadonlyMap<string, HedgeKind> = new Map([
  ["at the very least", "at-least"],
  ["no fewer than", "at-least"],
  ["not fewer than", "at-least"],
  ["no less than", "at-least"],
  ["not less than", "at-least"],
  ["at a minimum", "at-least"],
  ["a minimum of", "at-least"],
  ["at least", "at-least"],
  ["minimum of", "at-least"],
  ["more than", "more-than"],
  ["greater than", "more-than"],
  ["upwards of", "at-least"],
  ["well over", "more-than"],
  ["in excess of", "more-than"],
  ["just over", "more-than"],
  ["over", "more-than"],
  ["a maximum of", "up-to"],
  ["no more than", "up-to"],
  ["not more than", "up-to"],
  ["as many as", "up-to"],
  ["as few as", "at-least"],
  ["up to", "up-to"],
  ["at most", "up-to"],
  ["fewer than", "less-than"],
  ["less than", "less-than"],
  ["just under", "less-than"],
  ["under", "less-than"],
  ["an estimated", "about"],
  ["estimated", "about"],
  ["approximately", "about"],
  ["roughly", "about"],
  ["nearly", "about"],
  ["almost", "about"],
  ["close to", "about"],
  ["some", "about"],
  ["about", "about"],
  ["around", "about"],
  ["perhaps", "about"],
  ["possibly", "about"],
  ["probably", "about"],
]);

/** Hedges after a number. */
export const hedgesAfter: ReadonlyMap<string, HedgeKind> = new Map([
  ["or more", "at-least"],
  ["or so", "about"],
  ["or fewer", "up-to"],
]);
