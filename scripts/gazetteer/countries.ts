// Countries: names, adjectives and points.

import { geoCentroid, geoContains } from "d3-geo";
import type { Feature, MultiPolygon, Polygon } from "geojson";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import outlines from "world-atlas/countries-50m.json" with { type: "json" };
import { countries } from "../../src/english/countries.ts";
import { groupBy } from "../../src/model/group-by.ts";
import { kilometresBetween, type Point } from "../../src/reconcile/places/distance.ts";
import { middle } from "./areas.ts";
import { countryList } from "./country-list.ts";
import type { PlaceRow } from "./row.ts";
import type { Town } from "./towns.ts";

/** A row a country. */
export function countryRows(towns: readonly Town[]): readonly PlaceRow[] {
  const byCountry = groupBy(towns, ({ country }) => country);
  const shapes = readShapes();
  return countryList.map((line) => {
    const [head = "", point] = line.split(" @ ");
    const [code, name] = [head.slice(0, 2), head.slice(3)];
    const own = byCountry.get(code) ?? [];
    return {
      ...(point === undefined ? outlined(own, shapes) : pointOf(point)),
      ...{ kind: "country", name, country: code, region: "" },
      forms: formsOf(name),
      population: own.reduce((sum, town) => sum + town.population, 0),
    };
  });
}

function pointOf(text: string): Point {
  const [lat = 0, lon = 0] = text.split(" ").map(Number);
  return { lat, lon };
}

/** What else the table of countries calls it. What has its own code or region is no other name: Crimea, England. */
function formsOf(name: string): readonly string[] {
  return countries.find(([own]) => own === name)?.[2] ?? [];
}

type Shape = Feature<Polygon | MultiPolygon>;

function readShapes(): readonly Shape[] {
  const atlas = outlines as unknown as Topology<{
    countries: GeometryCollection;
  }>;
  return feature(atlas, atlas.objects.countries).features as readonly Shape[];
}

/** The middle of the outline that holds its capital or largest town; of its towns where none does. */
function outlined(towns: readonly Town[], shapes: readonly Shape[]): Point {
  const [largest] = [...towns].sort(
    (a, b) =>
      Number(b.kind === "capital") - Number(a.kind === "capital") || b.population - a.population,
  );
  if (largest === undefined) return { lat: 0, lon: 0 };
  const shape = shapes.find((one) => geoContains(one, [largest.lon, largest.lat]));
  if (shape === undefined) return middle(towns);
  const [lon, lat] = geoCentroid(shape);
  // An outline may be that of the state an island far off belongs to.
  return kilometresBetween({ lat, lon }, largest) > 1500 ? middle(towns) : { lat, lon };
}
