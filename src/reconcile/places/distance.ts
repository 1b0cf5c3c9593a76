// How far two points are from each other, and where one comes to by a distance and a bearing.

import type { Location } from "../../model/place.ts";

/** Degrees north and east. */
export interface Point {
  readonly lat: number;
  readonly lon: number;
}

const radius = 6371;
const radians = Math.PI / 180;

/** Kilometres between two points, on a sphere. */
export function kilometresBetween(a: Point, b: Point): number {
  const lat = Math.sin(((b.lat - a.lat) * radians) / 2) ** 2;
  const lon = Math.sin(((b.lon - a.lon) * radians) / 2) ** 2;
  const part = lat + Math.cos(a.lat * radians) * Math.cos(b.lat * radians) * lon;
  return 2 * radius * Math.asin(Math.min(1, Math.sqrt(part)));
}

/** Two entries nearer than this are one place to a report: a town and the district around it. */
const onePlace = 50;

export function isOnePlace(a: Point, b: Point): boolean {
  return kilometresBetween(a, b) <= onePlace;
}

/** Whether it is a spot on the map and not an area of land. */
export function isSpot({ precision }: Location): boolean {
  return precision !== "country" && precision !== "region";
}
