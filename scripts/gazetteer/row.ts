// What the gazetteer is made of: one place, before it is packed.

import type { PlaceKind } from "../../src/model/gazetteer.ts";

/** Degrees north and east. */
export interface Point {
  readonly lat: number;
  readonly lon: number;
}

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

/** Kilometres between two points on a sphere. */
export function kilometres(a: Point, b: Point): number {
  const radians = Math.PI / 180;
  const lat = Math.sin(((b.lat - a.lat) * radians) / 2) ** 2;
  const lon = Math.sin(((b.lon - a.lon) * radians) / 2) ** 2;
  const part = lat + Math.cos(a.lat * radians) * Math.cos(b.lat * radians) * lon;
  return 12_742 * Math.asin(Math.sqrt(part));
}
