// Narrows the bounds of many days by what is known of the time between them, until nothing narrows any more: a simple
// temporal problem (Dechter, Meiri and Pearl, "Temporal constraint networks", Artificial Intelligence 49, 1991), kept to
// an interval a variable. Each sweep asks every link once in each direction, and a bound passed on only ever gets wider,
// so that the number of sweeps is the length of the longest chain; it is capped, and a cap leaves bounds wider, never wrong.

import type { Anchor } from "../../model/time.ts";
import {
  type Bound,
  type Bounds,
  type Contradiction,
  eachOnce,
  isTighter,
  opposed,
  type Side,
  unbounded,
} from "./bounds.ts";

/** What is known of two days: `later` came no less than `least` and no more than `most` days after `earlier`. */
export interface Link {
  readonly earlier: string;
  readonly later: string;
  readonly least: number;
  readonly most: number;
  readonly because: readonly Anchor[];
}

export interface Network {
  readonly bounds: ReadonlyMap<string, Bounds>;
  /** Asked in this order; it decides which of two contradicting words stands. */
  readonly links: readonly Link[];
}

export interface Propagated {
  readonly bounds: ReadonlyMap<string, Bounds>;
  readonly contradictions: readonly Contradiction[];
}

const mostSweeps = 64;

/** The network's bounds at their fixed point. What would leave a day no room is left out and told. */
export function propagate({ bounds, links }: Network): Propagated {
  const state: State = { bounds: new Map(bounds), contradictions: new Map() };
  for (let sweep = 0; sweep < mostSweeps; sweep++) {
    let changed = false;
    for (const link of links) changed = pass(link, state) || changed;
    if (!changed) break;
  }
  return { bounds: state.bounds, contradictions: [...state.contradictions.values()] };
}

interface State {
  readonly bounds: Map<string, Bounds>;
  readonly contradictions: Map<Link, Contradiction>;
}

function pass(link: Link, state: State): boolean {
  const { earlier, later, least, most, because } = link;
  const shift = (of: string, side: Side, days: number): Bound | undefined => {
    const bound = state.bounds.get(of)?.[side];
    return bound && shifted(bound, days, because);
  };
  const narrowed = [
    narrow(later, "low", shift(earlier, "low", least)),
    narrow(later, "high", shift(earlier, "high", most)),
    narrow(earlier, "low", shift(later, "low", -most)),
    narrow(earlier, "high", shift(later, "high", -least)),
  ];
  return narrowed.includes(true);

  function narrow(of: string, side: Side, bound: Bound | undefined): boolean {
    const known = state.bounds.get(of) ?? unbounded;
    if (bound === undefined || !isTighter(side, bound, known)) return false;
    const against = opposed(side, bound, known);
    if (against === undefined) state.bounds.set(of, { ...known, [side]: bound });
    else tellOnce({ of, stood: against.because, left: bound.because });
    return against === undefined;
  }

  // What one link contradicts on both its ends and sides is one contradiction.
  function tellOnce(contradiction: Contradiction): void {
    if (!state.contradictions.has(link)) state.contradictions.set(link, contradiction);
  }
}

// What is known to the year only is passed on as it is: some days more or less are finer than such words are.
function shifted({ day, grain, because }: Bound, days: number, link: readonly Anchor[]): Bound {
  return {
    day: grain === "year" ? day : day + days,
    grain,
    because: eachOnce([...because, ...link]),
  };
}
