// What part of the earth a drawing shows, and how the round comes to be flat: a home is projected around its own middle, so
// that neither a pole nor the line where the days change can cut it; the world as a whole keeps areas true.

import {
  type GeoProjection,
  geoAzimuthalEqualArea,
  geoCentroid,
  geoDistance,
  geoEqualEarth,
  geoGraticule,
} from "d3-geo";
import type { MultiLineString, MultiPoint } from "geojson";
import type { CountryOutline } from "../../../model/outlines.ts";
import { earthRadius, type Point } from "./home.ts";

export interface Frame {
  readonly width: number;
  readonly height: number;
}

export interface View extends Frame {
  readonly projection: GeoProjection;
  readonly isWorld: boolean;
  /** The middle, and how far from it, in degrees, something may still be seen. */
  readonly middle: Point;
  readonly angle: number;
  /** At the middle of the drawing. */
  readonly kmPerUnit: number;
  readonly graticule: MultiLineString;
}

/** How tall a drawing may be for its width. */
export interface SheetRatio {
  readonly width: number;
  readonly lowest: number;
  readonly tallest: number;
}

/** Of the width, left free around what must be shown. */
const margin = 0.05;

/** A view that holds all these points. */
export function viewOf(points: readonly Point[], { width, lowest, tallest }: SheetRatio): View {
  const shown: MultiPoint = { type: "MultiPoint", coordinates: points.map((point) => [...point]) };
  const [east = 0, north = 0] = geoCentroid(shown);
  const projection = geoAzimuthalEqualArea().rotate([-east, -north]);
  const shape = sizeOf(points, projection);
  const ratio = Math.min(tallest, Math.max(lowest, shape.height / Math.max(1e-9, shape.width)));
  const height = Math.round(width * ratio);
  const edge = margin * width;
  projection.fitExtent(
    [
      [edge, edge],
      [width - edge, height - edge],
    ],
    shown,
  );
  const [x, y] = projection.translate();
  const reach = Math.hypot(Math.max(x, width - x), Math.max(y, height - y));
  const angle = degrees(2 * Math.asin(Math.min(1, reach / (2 * projection.scale()))));
  projection.clipAngle(Math.min(179, angle * 1.05 + 0.1)).clipExtent([
    [0, 0],
    [width, height],
  ]);
  return {
    ...{ width, height, projection, isWorld: false, middle: [east, north], angle },
    kmPerUnit: earthRadius / projection.scale(),
    graticule: linesAround([east, north], angle),
  };
}

/** The whole world, cut through the Bering Strait. */
export function worldView(width: number): View {
  const projection = geoEqualEarth().rotate([-11, 0]).fitWidth(width, { type: "Sphere" });
  const height = Math.round(2 * (projection.translate()[1] ?? 0));
  return {
    ...{ width, height, projection, isWorld: true, middle: [11, 0], angle: 180 },
    kmPerUnit: earthRadius / projection.scale(),
    graticule: geoGraticule().step([30, 30])(),
  };
}

/** Where a point is drawn; `undefined` where the view does not show it. */
export function placeIn(
  { projection, width, height }: View,
  point: Point,
): readonly [x: number, y: number] | undefined {
  const at = projection([...point]);
  if (at === null) return undefined;
  const [x, y] = at;
  return x >= 0 && x <= width && y >= 0 && y <= height ? [x, y] : undefined;
}

/** Whether something of a country may be seen: the nearest its bounds come to the middle. */
export function isNear({ bounds }: CountryOutline, { middle, angle }: View): boolean {
  const [west, south, east, north] = bounds;
  const [x, y] = middle;
  const within = west <= east ? x >= west && x <= east : x >= west || x <= east;
  const edges = within ? [x] : [west, east];
  const lat = Math.min(north, Math.max(south, y));
  // On a sphere the nearest may lie off the latitude of the middle: both ends are asked too.
  return edges.some((lon) =>
    [lat, south, north].some((one) => degrees(geoDistance([lon, one], [x, y])) <= angle * 1.2 + 1),
  );
}

function sizeOf(points: readonly Point[], projection: GeoProjection): Frame {
  const flat = points.map((point): Point => projection([...point]) ?? [0, 0]);
  const reach = (axis: 0 | 1) => {
    const values = flat.map((at) => at[axis]);
    return Math.max(...values) - Math.min(...values);
  };
  return { width: reach(0), height: reach(1) };
}

const steps = [0.5, 1, 2, 5, 10, 20];

/** Lines of longitude and latitude, some six of them across. */
function linesAround([east, north]: Point, angle: number): MultiLineString {
  const step = steps.find((degrees) => degrees * 3 >= angle) ?? 30;
  const [south, top] = [Math.max(-90, north - angle), Math.min(90, north + angle)];
  const narrowest = Math.cos(
    (Math.min(89, Math.max(Math.abs(south), Math.abs(top))) * Math.PI) / 180,
  );
  const across = Math.min(180, angle / narrowest);
  const onGrid = (value: number) => Math.round(value / step) * step;
  return geoGraticule()
    .step([step, step])
    .extent([
      [onGrid(east - across) - step, Math.max(-90, onGrid(south) - step)],
      [onGrid(east + across) + step, Math.min(90, onGrid(top) + step)],
    ])();
}

function degrees(radians: number): number {
  return (radians * 180) / Math.PI;
}
