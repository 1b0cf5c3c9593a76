// Where on earth a place is: what a gazetteer says of it, what else the name could mean, and why this reading was taken.

/** How narrow a point is: a building or ground; a city, town or village; a district; a region, state or province; a country. */
export const placePrecisions = ["site", "city", "district", "region", "country"] as const;
export type PlacePrecision = (typeof placePrecisions)[number];

/** One entry of a gazetteer. */
export interface Location {
  /** The gazetteer's own name for it. */
  readonly name: string;
  /** Degrees north, WGS 84. */
  readonly lat: number;
  /** Degrees east, WGS 84. */
  readonly lon: number;
  readonly precision: PlacePrecision;
  /** ISO 3166-1 alpha-2; `undefined` for what lies in no one country. */
  readonly country: string | undefined;
}

/** A location taken for a place, with the readings that were not taken, likeliest first. */
export interface Placed extends Location {
  readonly because: string;
  /** Whether words of a report, or the name alone, leave no other place likely. */
  readonly sure: boolean;
  readonly alternatives: readonly Location[];
}

/** Of a name that could be more places than this only the likeliest are kept. */
export const mostCouldBe = 10;
