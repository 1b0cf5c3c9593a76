// Where the case is at home: the smallest stretch of the earth that holds most of what is told, and what a map of it should
// show besides, so that it can be recognised. Places far from it are for a map of the world.

import { geoDistance } from "d3-geo";
import type { OutlineSet, Outlines } from "../../../model/outlines.ts";
import type { MapPlace } from "./choose.ts";
import { countryShape } from "./land.ts";

/** Degrees east and north, as GeoJSON has them. */
export type Point = readonly [east: number, north: number];

/** Kilometres of one radian of the earth's surface. */
export const earthRadius = 6371;

const reaches = [100, 300, 700, 1500, 3000];
const mostTold = 0.75;
const mostMiddles = 40;

/** The points that a map of the case's home must show; `undefined` where it is at home nowhere. */
export function homePoints(
  places: readonly MapPlace[],
  { near }: Outlines,
): readonly Point[] | undefined {
  const home = homeOf(places);
  const [chief] = home ?? [];
  if (home === undefined || chief === undefined) return undefined;
  const around = home.flatMap((one) => pointsAround(pointOf(one), margins[one.place.precision]));
  const country = countryAround(chief, home, near);
  return [...around, ...pointsAround(pointOf(chief), leastReach), ...country];
}

/** So that one place alone is shown with what lies around it. */
const leastReach = 120;

/** Kilometres that a map shows around a place. */
const margins: Readonly<Record<MapPlace["place"]["precision"], number>> = {
  site: 40,
  city: 40,
  district: 50,
  region: 110,
  country: 250,
};

/** The places within the shortest reach of one of them that hold most of the weight. Countries and parts of the world count where nothing narrower is told. */
function homeOf(places: readonly MapPlace[]): readonly MapPlace[] | undefined {
  const narrow = places.filter(
    ({ place }) => place.precision !== "country" && place.country !== undefined,
  );
  const pool = narrow.length === 0 ? places : narrow;
  const needed = mostTold * weightOf(pool);
  const rows = pool.slice(0, mostMiddles).map((middle) => ({
    distances: pool.map((other) => ({ other, km: kilometres(pointOf(middle), pointOf(other)) })),
  }));
  for (const reach of reaches) {
    const balls = rows
      .map(({ distances }) => distances.filter(({ km }) => km <= reach).map(({ other }) => other))
      .toSorted((a, b) => weightOf(b) - weightOf(a));
    const [heaviest] = balls;
    if (heaviest !== undefined && heaviest.length > 0 && weightOf(heaviest) >= needed)
      return heaviest;
  }
  return undefined;
}

function weightOf(places: readonly MapPlace[]): number {
  return places.reduce(
    (sum, { mentions, events }) => sum + Math.sqrt(mentions) + 2 * Math.sqrt(events.length),
    0,
  );
}

const farthestOfCountry = 1500;

/** Degrees: as fine as it takes to tell how far a country reaches. */
const coarse = 0.1;

/** The outline of the country the case is in, unless it is so large, and the places so near each other, that they would be lost in it. */
function countryAround(
  chief: MapPlace,
  home: readonly MapPlace[],
  set: OutlineSet,
): readonly Point[] {
  const middle = pointOf(chief);
  const own = set.countries.find(({ code }) => code === chief.place.country);
  const outline = own === undefined ? [] : countryShape(set, own, coarse).coordinates.flat(2);
  const near = outline.flatMap((position): readonly Point[] => {
    const point: Point = [position[0] ?? 0, position[1] ?? 0];
    return kilometres(middle, point) <= farthestOfCountry ? [point] : [];
  });
  const size = Math.max(0, ...near.map((point) => kilometres(middle, point)));
  const spread = Math.max(0, ...home.map((one) => kilometres(middle, pointOf(one))));
  return home.length >= 4 && size > 6 * spread ? [] : near;
}

export function pointOf({ place }: MapPlace): Point {
  return [place.lon, place.lat];
}

function kilometres(a: Point, b: Point): number {
  return geoDistance([...a], [...b]) * earthRadius;
}

/** Four points so many kilometres off, no nearer to a pole than a map can show. */
function pointsAround([east, north]: Point, km: number): readonly Point[] {
  const up = (km / earthRadius) * (180 / Math.PI);
  const across = Math.min(90, up / Math.max(0.02, Math.cos((north * Math.PI) / 180)));
  return [
    [east, Math.min(89.9, north + up)],
    [east, Math.max(-89.9, north - up)],
    [east - across, north],
    [east + across, north],
  ];
}
