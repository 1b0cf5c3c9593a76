// `npm run outlines`: cuts the outlines of countries that maps are drawn with out of what Natural Earth has, and tells which
// country each belongs to by the towns in it.

import { statSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { geoBounds, geoContains } from "d3-geo";
import type { Feature, MultiPolygon, Polygon } from "geojson";
import { feature } from "topojson-client";
import type {
  GeometryCollection,
  MultiPolygon as SharedMultiPolygon,
  Polygon as SharedPolygon,
  Topology,
} from "topojson-specification";
import near from "world-atlas/countries-50m.json" with { type: "json" };
import far from "world-atlas/countries-110m.json" with { type: "json" };
import { groupBy } from "../src/model/group-by.ts";
import type { CountryOutline, OutlineArc, OutlineSet, Outlines } from "../src/model/outlines.ts";
import { countryList } from "./gazetteer/country-list.ts";
import { townRows } from "./gazetteer/towns.ts";

type World = Topology<{ countries: GeometryCollection }>;

const mostTowns = 24;
const listed = countryList.map((line) => [line.slice(0, 2), line.slice(3).split(" @ ")[0] ?? ""]);
const towns = groupBy(townRows(), ({ country }) => country);
const outlines: Outlines = {
  names: Object.fromEntries(listed),
  near: cut(near as unknown as World),
  far: cut(far as unknown as World),
};
const file = fileURLToPath(new URL("../gazetteer/outlines.json", import.meta.url));
writeFileSync(file, `${JSON.stringify(outlines)}\n`);
for (const { countries } of [outlines.near, outlines.far]) {
  const known = countries.filter(({ code }) => code !== undefined).length;
  console.log(`${known} of ${countries.length} outlines have a country`);
}
console.log(`${statSync(file).size} bytes`);

interface Shape {
  readonly feature: Feature<Polygon | MultiPolygon>;
  readonly bounds: CountryOutline["bounds"];
}

function cut(world: World): OutlineSet {
  const { features } = feature(world, world.objects.countries);
  const shapes = features.map((one): Shape => {
    const [[west, south], [east, north]] = geoBounds(one);
    return { feature: one as Shape["feature"], bounds: [west, south, east, north] };
  });
  const codes = codeOfEach(shapes);
  return {
    scale: world.transform?.scale ?? [1, 1],
    origin: world.transform?.translate ?? [0, 0],
    arcs: world.arcs as unknown as readonly OutlineArc[],
    countries: shapes.map(({ bounds: [west, south, east, north] }, index): CountryOutline => {
      const code = codes.get(index);
      return {
        ...(code === undefined ? {} : { code }),
        bounds: [hundredth(west), hundredth(south), hundredth(east), hundredth(north)],
        polygons: polygonsOf(world.objects.countries.geometries[index]),
      };
    }),
  };
}

/** The country most of whose larger towns an outline holds, each country having one. Its borders are drawn where control runs. */
function codeOfEach(shapes: readonly Shape[]): ReadonlyMap<number, string> {
  const held = listed.flatMap(([code = ""]) => {
    const own = [...(towns.get(code) ?? [])].sort((a, b) => b.population - a.population);
    const places = own.slice(0, mostTowns).map((town) => shapeAround(town, shapes));
    return [...groupBy(places, (index) => index)].map(([index, { length }]) => ({
      code,
      index,
      share: length / places.length,
      towns: length,
    }));
  });
  const found = new Map<number, string>();
  const taken = new Set<string>();
  for (const { code, index, share } of held.sort(
    (a, b) => b.towns - a.towns || b.share - a.share,
  )) {
    if (index < 0 || share < 0.1 || found.has(index) || taken.has(code)) continue;
    found.set(index, code);
    taken.add(code);
  }
  return found;
}

/** The outline that holds a town; harbours and small islands may lie beside every one. */
function shapeAround(
  { lat, lon }: { readonly lat: number; readonly lon: number },
  shapes: readonly Shape[],
): number {
  return shapes.findIndex(({ feature: shape, bounds: [west, south, east, north] }) => {
    const across = west <= east ? lon >= west && lon <= east : lon >= west || lon <= east;
    return across && lat >= south && lat <= north && geoContains(shape, [lon, lat]);
  });
}

function polygonsOf(
  geometry: { readonly type: string | null } | undefined,
): CountryOutline["polygons"] {
  if (geometry?.type === "Polygon") return [(geometry as SharedPolygon).arcs];
  return geometry?.type === "MultiPolygon" ? (geometry as SharedMultiPolygon).arcs : [];
}

function hundredth(degrees: number): number {
  return Math.round(degrees * 100) / 100;
}
