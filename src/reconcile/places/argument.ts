// What speaks for a place that a name could mean: how strongly, and in words that a person can check.

import type { Gazetteer } from "../../model/gazetteer.ts";
import type { ReportPlaces } from "./report-places.ts";
import type { Support, Taken } from "./support.ts";

/** One thing said for a candidate, in powers of ten of people: what it adds to its likelihood alone. */
export interface Argument {
  readonly weight: number;
  /** A part of a sentence: "the report says it is in Oria". */
  readonly because: string;
}

/** What is known when a name is weighed. */
export interface Known {
  readonly report: ReportPlaces;
  readonly support: Support;
  readonly taken: Taken;
  readonly nameOf: Gazetteer["nameOf"];
}

/** What being told to lie in a place that holds it adds: more than any city is larger than a village. */
export const heldWeight = 6;
