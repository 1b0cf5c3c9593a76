// A gazetteer of invented places, packed and opened as the real one is.

import { pack } from "../scripts/gazetteer/pack.ts";
import type { PlaceRow } from "../scripts/gazetteer/row.ts";
import { gazetteerFromBytes } from "../src/gazetteer/index.ts";
import type { Gazetteer } from "../src/model/gazetteer.ts";

/** The bytes of a gazetteer with these rows; what is not given of a row is that of a small town in no country. */
export function packedGazetteer(
  rows: readonly (Partial<PlaceRow> & { readonly name: string })[],
): Uint8Array {
  const whole = rows.map(
    (row): PlaceRow => ({
      ...{ kind: "town", forms: [], country: "", region: "", population: 2000, lat: 0, lon: 0 },
      ...row,
    }),
  );
  return pack(whole, {
    kindWords: ["province", "district"],
    partWords: ["north", "northern"],
    spelled: new Set(["OA"]),
  });
}

/** Oria (code OA) with Selim twice over in it and in Tarnovia (TV), and what is around them. */
export const smallGazetteer: Gazetteer = gazetteerFromBytes(
  packedGazetteer([
    { name: "Oria", kind: "country", country: "OA", lat: 30, lon: 20, population: 6e6 },
    { name: "Tarnovia", kind: "country", country: "TV", lat: 50, lon: 30, population: 9e6 },
    { name: "Ostra", kind: "country", country: "OS", lat: 42, lon: 43, population: 2e6 },
    {
      ...{ name: "Ostra", kind: "region", country: "TV", region: "TV.1" },
      ...{ lat: 52, lon: 35, population: 5e6 },
    },
    {
      ...{ name: "Batra", kind: "seat", country: "OS", region: "OS.1" },
      ...{ lat: 41.6, lon: 41.6, population: 125_000 },
    },
    { name: "Lower Oria", kind: "region", country: "OA", region: "OA.1", lat: 29, lon: 20 },
    { name: "Harat", kind: "region", country: "OA", region: "OA.2", lat: 33, lon: 24 },
    {
      ...{ name: "Kessim", kind: "region", country: "OA", region: "OA.3" },
      ...{ lat: 31.2, lon: 26, population: 32_000 },
    },
    {
      ...{ name: "Kessim", kind: "seat", country: "OA", region: "OA.3" },
      ...{ lat: 30.4, lon: 26, population: 30_000 },
    },
    {
      name: "Orsha",
      kind: "capital",
      country: "OA",
      region: "OA.1",
      lat: 29,
      lon: 20,
      population: 2e6,
    },
    { name: "Selim", country: "OA", region: "OA.1", lat: 29.2, lon: 20.3, population: 30_000 },
    { name: "Selim", country: "OA", region: "OA.2", lat: 33, lon: 24, population: 5000 },
    { name: "Selim", kind: "seat", country: "TV", lat: 50, lon: 30, population: 200_000 },
    { name: "Tarnby", forms: ["Tarnburg"], country: "TV", lat: 50.3, lon: 30, population: 90_000 },
    { name: "Al Mazrā", country: "OA", region: "OA.2", lat: 33.2, lon: 24.1, population: 40_000 },
    { name: "Veld", country: "OA", lat: 30.1, lon: 21, population: 5000 },
    { name: "Veld", country: "TV", lat: 51, lon: 31, population: 5200 },
  ]),
);
