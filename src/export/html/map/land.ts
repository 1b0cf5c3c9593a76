// The outlines of some countries in as much detail as a drawing of some scale can show, as shapes to be projected.

import { geoArea } from "d3-geo";
import type { MultiLineString, MultiPolygon as Polygons, Position } from "geojson";
import { feature, merge, mesh } from "topojson-client";
import type { GeometryCollection, MultiPolygon, Topology } from "topojson-specification";
import type { CountryOutline, OutlineArc, OutlineSet } from "../../../model/outlines.ts";

/** What is drawn of some countries. */
export interface Land {
  readonly land: Polygons;
  readonly borders: MultiLineString;
}

/** Which countries, and how near to each other two points of a line may be, in degrees. */
export interface LandWanted {
  readonly countries: readonly CountryOutline[];
  readonly degrees: number;
}

/** Their land as one shape, and the borders between them. */
export function landOf(set: OutlineSet, { countries, degrees }: LandWanted): Land {
  const geometries = countries.map(shapeOf);
  const world = thin(set, geometries, degrees);
  const all: GeometryCollection = { type: "GeometryCollection", geometries };
  return {
    land: sound(merge(world, geometries)),
    borders: mesh(world, all, (a, b) => a !== b),
  };
}

/** One country as a shape. */
export function countryShape(set: OutlineSet, country: CountryOutline, degrees: number): Polygons {
  const shape = shapeOf(country);
  return sound(feature<Record<string, never>>(thin(set, [shape], degrees), shape).geometry);
}

function shapeOf({ polygons }: CountryOutline): MultiPolygon<Record<string, never>> {
  return {
    type: "MultiPolygon",
    arcs: polygons.map((rings) => rings.map((arcs) => [...arcs])),
  };
}

/** With only the arcs that these shapes are made of. */
function thin(
  { arcs, scale, origin }: OutlineSet,
  shapes: readonly MultiPolygon[],
  degrees: number,
): Topology {
  const used = new Set(
    shapes.flatMap((shape) => shape.arcs.flat(2).map((arc) => (arc < 0 ? ~arc : arc))),
  );
  return {
    type: "Topology",
    transform: { scale: [...scale], translate: [...origin] },
    arcs: arcs.map((arc, index) => (used.has(index) ? thinArc(arc, degrees, scale) : [])),
    objects: {},
  };
}

/** Both ends stay, so that lines still meet. */
function thinArc(arc: OutlineArc, degrees: number, [wide, high]: OutlineSet["scale"]): number[][] {
  const [first, ...steps] = arc;
  if (first === undefined) return [];
  const kept: number[][] = [[...first]];
  let [east, north] = [0, 0];
  for (const [index, [x, y]] of steps.entries()) {
    east += x;
    north += y;
    const far = Math.abs(east) * wide + Math.abs(north) * high >= degrees;
    if (!far && index !== steps.length - 1) continue;
    kept.push([east, north]);
    [east, north] = [0, 0];
  }
  return kept;
}

/** Without what thinning left nothing of: a ring folded upon itself may turn inside out, and then holds the rest of the world. */
function sound({ coordinates }: Polygons): Polygons {
  return {
    type: "MultiPolygon",
    coordinates: coordinates.flatMap(([outer, ...holes]) => {
      if (outer === undefined || outer.length < 4 || isInsideOut(outer)) return [];
      return [[outer, ...holes.filter(({ length }) => length > 3)]];
    }),
  };
}

function isInsideOut(ring: readonly Position[]): boolean {
  const area = geoArea({ type: "Polygon", coordinates: [[...ring]] });
  return area < smallestArea || area > 2 * Math.PI;
}

/** Of the sphere's 4 pi: some hundred square metres. */
const smallestArea = 1e-11;
