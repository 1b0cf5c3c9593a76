// Rows to the bytes of a gazetteer. The same rows give the same bytes.

import {
  bucketOf,
  type GazetteerMeta,
  magic,
  packPopulation,
  pointSteps,
  type SectionName,
  sections,
} from "../../src/gazetteer/layout.ts";
import { placeKey, spellingKey } from "../../src/gazetteer/place-key.ts";
import { compareText } from "../../src/model/compare-text.ts";
import { placeKinds } from "../../src/model/gazetteer.ts";
import type { PlaceRow } from "./row.ts";

/** Packs rows. `spelled` are the countries whose names come from other scripts and are looked up by sound too. */
export function pack(
  rows: readonly PlaceRow[],
  settings: {
    readonly kindWords: readonly string[];
    readonly partWords: readonly string[];
    readonly spelled: ReadonlySet<string>;
  },
): Uint8Array {
  const names = bucketed(rows.map((row) => ({ text: row.name, of: row })));
  const places = names.items.map(({ of }) => of);
  const idOf = new Map(places.map((row, id) => [row, id]));
  const forms = bucketed(rows.flatMap((row) => row.forms.map((text) => ({ text, of: row }))));
  const regions = places.filter(({ kind, region }) => kind === "region" && region !== "");
  const regionIndex = new Map(regions.map((row, index) => [row.region, index + 1]));
  const countries = ["", ...new Set(places.map(({ country }) => country))].sort(compareText);
  const spelling = spellingIndex(places, settings.spelled);
  const meta: GazetteerMeta = {
    countries: [...new Set(countries)],
    kindWords: settings.kindWords.filter((word) => !word.includes(" ")),
    partWords: settings.partWords,
  };
  const countryIndex = new Map(meta.countries.map((code, index) => [code, index]));
  return joined({
    meta: new TextEncoder().encode(JSON.stringify(meta)),
    regions: words(regions.map((row) => idOf.get(row) ?? 0)),
    kinds: Uint8Array.from(places, ({ kind }) => placeKinds.indexOf(kind)),
    countries: Uint8Array.from(places, ({ country }) => countryIndex.get(country) ?? 0),
    regionOf: shorts(places.map(({ region }) => regionIndex.get(region) ?? 0)),
    populations: Uint8Array.from(places, ({ population }) => packPopulation(population)),
    points: shorts(places.flatMap(({ lat, lon }) => [packed(lat, 180), packed(lon, 360)])),
    nameBuckets: words(names.buckets),
    nameStarts: words(names.starts),
    names: names.bytes,
    formBuckets: words(forms.buckets),
    formStarts: words(forms.starts),
    forms: forms.bytes,
    formTargets: words(forms.items.map(({ of }) => idOf.get(of) ?? 0)),
    spellingBuckets: words(spelling.buckets),
    spellings: words(spelling.ids),
  });
}

interface Named {
  readonly text: string;
  readonly of: PlaceRow;
}

function bucketed(items: readonly Named[]): {
  readonly items: readonly Named[];
  readonly buckets: readonly number[];
  readonly starts: readonly number[];
  readonly bytes: Uint8Array;
} {
  const count = bucketCount(items.length);
  const keyed = items
    .map((item) => ({ item, key: placeKey(item.text) }))
    .map((one) => ({ ...one, bucket: bucketOf(one.key, count) }))
    .sort(
      (a, b) =>
        a.bucket - b.bucket || compareText(a.key, b.key) || compareRows(a.item.of, b.item.of),
    );
  const encoder = new TextEncoder();
  const texts = keyed.map(({ item }) => encoder.encode(item.text));
  return {
    items: keyed.map(({ item }) => item),
    buckets: bucketStarts(
      keyed.map(({ bucket }) => bucket),
      count,
    ),
    starts: runningSum(texts.map(({ length }) => length)),
    bytes: concatenated(texts),
  };
}

/** The weightiest first; nothing is left to the order in which the sources came. */
function compareRows(a: PlaceRow, b: PlaceRow): number {
  return (
    b.population - a.population ||
    placeKinds.indexOf(a.kind) - placeKinds.indexOf(b.kind) ||
    compareText(a.country, b.country) ||
    a.lat - b.lat ||
    a.lon - b.lon ||
    compareText(a.name, b.name)
  );
}

function spellingIndex(
  places: readonly PlaceRow[],
  spelled: ReadonlySet<string>,
): { readonly buckets: readonly number[]; readonly ids: readonly number[] } {
  const keyed = places.flatMap((row, id) => {
    const key = spelled.has(row.country) ? spellingKey(placeKey(row.name)) : undefined;
    return key === undefined || row.kind === "airport" ? [] : [{ id, key }];
  });
  const count = bucketCount(keyed.length);
  const placed = keyed
    .map(({ id, key }) => ({ id, bucket: bucketOf(key, count) }))
    .sort((a, b) => a.bucket - b.bucket || a.id - b.id);
  return {
    ids: placed.map(({ id }) => id),
    buckets: bucketStarts(
      placed.map(({ bucket }) => bucket),
      count,
    ),
  };
}

/** About four a bucket. */
function bucketCount(items: number): number {
  return 2 ** Math.max(1, Math.round(Math.log2(items / 4 + 1)));
}

/** Where each bucket begins among the sorted items, and after the last where it ends. */
function bucketStarts(buckets: readonly number[], count: number): readonly number[] {
  const sizes = new Array<number>(count).fill(0);
  for (const bucket of buckets) sizes[bucket] = (sizes[bucket] ?? 0) + 1;
  return runningSum(sizes);
}

function runningSum(numbers: readonly number[]): readonly number[] {
  let sum = 0;
  return [0, ...numbers.map((number) => (sum += number))];
}

function packed(degrees: number, span: number): number {
  return Math.round(((degrees + span / 2) / span) * pointSteps);
}

function words(numbers: readonly number[]): Uint8Array {
  return new Uint8Array(Uint32Array.from(numbers).buffer);
}

function shorts(numbers: readonly number[]): Uint8Array {
  return new Uint8Array(Uint16Array.from(numbers).buffer);
}

function concatenated(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

function joined(columns: Readonly<Record<SectionName, Uint8Array>>): Uint8Array {
  const head: number[] = [magic];
  let at = 4 * (1 + 2 * sections.length);
  const parts: Uint8Array[] = [];
  for (const name of sections) {
    const column = columns[name];
    head.push(at, column.length);
    const padded = new Uint8Array(Math.ceil(column.length / 4) * 4);
    padded.set(column);
    parts.push(padded);
    at += padded.length;
  }
  return concatenated([words(head), ...parts]);
}
