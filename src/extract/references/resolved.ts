// What settling a reference gives: whom it stands for, and why, or whom it could stand for.

import type { Reference } from "./reference.ts";
import type { Referent } from "./referent.ts";

/** The words that a reference is linked to, with the reason; where there is no reason it could stand for each. */
export interface Resolved {
  readonly to: readonly Reference[];
  readonly because: string | undefined;
  readonly rules: readonly string[];
}

/** A reference settled: to one, or to none of several; what there is to tell of it. */
export interface Choice {
  readonly referent: Referent | undefined;
  readonly resolved: Resolved | undefined;
}

/** Why a reference is linked, and by which rules. */
export interface Reason {
  readonly because: string;
  readonly rules: readonly string[];
}

/** A plain link to words for one. */
export function meaning(referent: Referent, words: Reference, reason: Reason): Choice {
  return { referent, resolved: { to: [words], ...reason } };
}

/** More of those a reference could stand for say nothing to anybody. */
const mostOpen = 4;

/** Several that it could stand for, nearest first; `undefined` where that says nothing. */
export function leftOpen(referents: readonly Referent[]): Choice | undefined {
  const to = referents.flatMap(({ shown }) => shown ?? []).slice(0, mostOpen);
  if (to.length < 2) return undefined;
  return { referent: undefined, resolved: { to, because: undefined, rules: [] } };
}
