// The shape of each kind of actor: what its outline is, and where a line that comes from some direction meets it.

import type { EntityKind } from "../../../model/mention.ts";
import { round } from "../box.ts";
import type { Place } from "./room.ts";

export interface Circle extends Place {
  readonly radius: number;
}

/** Corners of an outline about the middle, in radii; a person has none and is a circle. */
const corners: Readonly<Record<EntityKind, readonly Place[]>> = {
  person: [],
  organisation: points([-0.89, -0.89, 0.89, -0.89, 0.89, 0.89, -0.89, 0.89]),
  group: points([-1, 0, -0.55, -0.92, 0.55, -0.92, 1, 0, 0.55, 0.92, -0.55, 0.92]),
  place: points([0, -1, 1, 0, 0, 1, -1, 0]),
  facility: points([0, -1, 1, 0, 0, 1, -1, 0]),
  other: points([0, -1, 1, 0.8, -1, 0.8]),
};

/** A person is a circle, a body a square, a group a hexagon, a place a diamond, what is none of these a triangle. */
export function drawShape(kind: EntityKind, { x, y, radius }: Circle): string {
  const outline = corners[kind];
  if (outline.length === 0)
    return `<circle class="shape" cx="${round(x)}" cy="${round(y)}" r="${round(radius)}"/>`;
  const path = outline.map(
    (corner) => `${round(x + corner.x * radius)} ${round(y + corner.y * radius)}`,
  );
  const looks = kind === "place" || kind === "facility" ? "shape place" : "shape";
  return `<path class="${looks}" d="M${path.join("L")}Z"/>`;
}

/** How far the outline is from the middle in a direction of length 1. */
export function reachOf(kind: EntityKind, radius: number, direction: Place): number {
  const outline = corners[kind];
  const reaches = outline.map((corner, index) => {
    const next = outline[(index + 1) % outline.length] ?? corner;
    const [nx, ny] = [next.y - corner.y, corner.x - next.x];
    const towards = nx * direction.x + ny * direction.y;
    return towards <= 0 ? Number.POSITIVE_INFINITY : (nx * corner.x + ny * corner.y) / towards;
  });
  return radius * Math.min(...(reaches.length === 0 ? [1] : reaches));
}

function points(numbers: readonly number[]): readonly Place[] {
  return numbers.flatMap((x, index) =>
    index % 2 === 0 ? [{ x, y: numbers[index + 1] ?? 0 }] : [],
  );
}
