// How a gazetteer lies in its file: a head of numbers, then columns, all little-endian, each at a multiple of four bytes,
// so that they are read where they lie.

/** "SGZ1" */
export const magic = 0x315a4753;

/** The head: the magic number, then for each of these where it begins and how many bytes it has. */
export const sections = [
  "meta",
  "regions",
  "kinds",
  "countries",
  "regionOf",
  "populations",
  "points",
  "nameBuckets",
  "nameStarts",
  "names",
  "formBuckets",
  "formStarts",
  "forms",
  "formTargets",
  "spellingBuckets",
  "spellings",
] as const;
export type SectionName = (typeof sections)[number];

/** What is no column: read as JSON. */
export interface GazetteerMeta {
  /** ISO 3166-1 codes; a place's country is an index, 0 for none. */
  readonly countries: readonly string[];
  /** Words for kinds of place that a region may be called with or without, as keys. */
  readonly kindWords: readonly string[];
  /** Words before a name that mean a part of the place or its surroundings, as keys. */
  readonly partWords: readonly string[];
}

/** A number stands in 16 bits for a latitude from -90 to 90 or a longitude from -180 to 180: 300 m at worst. */
export const pointSteps = 65_535;

/** Population is kept as its logarithm in 8 bits, within 5 %. */
export function packPopulation(population: number): number {
  return Math.min(255, Math.round(Math.log(population + 1) * populationSteps));
}

export function unpackPopulation(packed: number): number {
  return Math.round(Math.exp(packed / populationSteps) - 1);
}

const populationSteps = 11.5;

/** The bucket of a key, of so many: FNV-1a over its code units. The number of buckets is a power of two. */
export function bucketOf(key: string, buckets: number): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < key.length; index += 1) {
    hash = Math.imul(hash ^ key.charCodeAt(index), 0x01000193);
  }
  return (hash ^ (hash >>> 15)) & (buckets - 1);
}
