// The port to a gazetteer: what must be known of the places called so. How it is kept is not decided here.

import type { Location } from "./place.ts";

/**
 * What an entry is, the weightiest first: a country; a part of the world that lies in no one country; a region (a state,
 * a province); the capital of a country; the seat of a region; the seat of a district; a town; a district; a quarter of
 * a town; an airport.
 */
export const placeKinds = [
  "country",
  "world",
  "region",
  "capital",
  "seat",
  "lesser-seat",
  "town",
  "district",
  "quarter",
  "airport",
] as const;
export type PlaceKind = (typeof placeKinds)[number];

/** How a name led to an entry: it is its name, another name of it, a part of it ("North Selim"), spelled much like one, or the name of its main town too. */
export type FoundBy = "name" | "other-name" | "part" | "spelling" | "main-town";

/** One place of the gazetteer, as one name found it. */
export interface GazetteerEntry extends Location {
  /** The entry's number: two of one number are one place. */
  readonly id: number;
  readonly kind: PlaceKind;
  /** The entry of the region it lies in. */
  readonly region: number | undefined;
  /** People living there; 0 where unknown. */
  readonly population: number;
  readonly by: FoundBy;
}

/** Answers what places are called. Every answer is the same for the same name, whatever was asked before. */
export interface Gazetteer {
  /** The places of this name, in no telling order; such as are only spelled like it where none has it. */
  find(name: string): readonly GazetteerEntry[];
  /** The name of the entry of this number. */
  nameOf(id: number): string | undefined;
}
