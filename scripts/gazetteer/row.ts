// What the gazetteer is made of: one place, before it is packed.

import type { PlaceKind } from "../../src/model/gazetteer.ts";
import type { Point } from "../../src/reconcile/places/distance.ts";

export interface PlaceRow extends Point {
  readonly kind: PlaceKind;
  readonly name: string;
  /** Other names of the place. */
  readonly forms: readonly string[];
  /** ISO 3166-1; empty for none. */
  readonly country: string;
  /** The code of the region it lies in, "LY.69"; empty for none. A region has its own. */
  readonly region: string;
  readonly population: number;
}
