// Where countries end, to draw maps with: lines that neighbours share are kept once, as in TopoJSON.

/** Steps of a grid: the first from its origin, each other from the one before. */
export type OutlineArc = readonly (readonly [east: number, north: number])[];

/** The outlines of the world's countries, for maps of two scales. */
export interface Outlines {
  /** Names as English writes them, by ISO 3166-1 alpha-2; of more countries than have an outline of their own. */
  readonly names: Readonly<Record<string, string>>;
  /** For a country and its neighbours. */
  readonly near: OutlineSet;
  /** For the whole world; the smallest countries are left out. */
  readonly far: OutlineSet;
}

export interface OutlineSet {
  /** Degrees a step of the grid, and its origin: east, north. */
  readonly scale: readonly [number, number];
  readonly origin: readonly [number, number];
  readonly arcs: readonly OutlineArc[];
  readonly countries: readonly CountryOutline[];
}

export interface CountryOutline {
  /** `undefined` where no list of countries has it. */
  readonly code?: string;
  /** West, south, east, north; west is the greater where it lies on both sides of the line where days change. */
  readonly bounds: readonly [number, number, number, number];
  /** Polygons, of rings, of arcs; one drawn backwards is written as its complement, `~3`. */
  readonly polygons: readonly (readonly (readonly number[])[])[];
}
