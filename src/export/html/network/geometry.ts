// The line of a relation: from the rim of one shape to that of the other, bent where two stand in several, with a place for
// its word and an arrowhead.

import type { EntityKind } from "../../../model/mention.ts";
import { round } from "../box.ts";
import type { Place } from "./room.ts";
import { type Circle, reachOf } from "./shape.ts";

/** A shape that a line starts or ends at. */
export interface Rim extends Circle {
  readonly kind: EntityKind;
}

export interface Curve {
  readonly from: Place;
  readonly over: Place;
  readonly to: Place;
}

const gap = 3;
const bend = 34;

/** The curve between two shapes; `lane` 0 is straight, each other lane is bent further to one side. */
export function curveBetween(a: Rim, b: Rim, lane: number): Curve {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const length = Math.max(1, Math.sqrt(dx * dx + dy * dy));
  const over = {
    x: (a.x + b.x) / 2 - (dy / length) * bend * lane,
    y: (a.y + b.y) / 2 + (dx / length) * bend * lane,
  };
  return { from: leave(a, over), over, to: leave(b, over) };
}

/** Where a line to a point leaves the shape. */
function leave(rim: Rim, point: Place): Place {
  const [dx, dy] = [point.x - rim.x, point.y - rim.y];
  const length = Math.max(1, Math.sqrt(dx * dx + dy * dy));
  const reach = reachOf(rim.kind, rim.radius, { x: dx / length, y: dy / length });
  return towards(rim, point, reach + gap);
}

/** The lanes of so many lines between one pair: 0; 0.5 and -0.5; 1, 0 and -1. */
export function lanesOf(lines: number): readonly number[] {
  return Array.from({ length: lines }, (_, index) => (lines - 1) / 2 - index);
}

/** A point of the curve, 0 at its start and 1 at its end. */
export function pointOn({ from, over, to }: Curve, at: number): Place {
  const [p, q, r] = [(1 - at) * (1 - at), 2 * at * (1 - at), at * at];
  return { x: p * from.x + q * over.x + r * to.x, y: p * from.y + q * over.y + r * to.y };
}

/** The curve as path data; `tip` leaves room for an arrowhead. */
export function pathOf(curve: Curve, tip: boolean): string {
  const to = tip ? towards(curve.to, curve.over, headLength - 1) : curve.to;
  return `M${say(curve.from)}Q${say(curve.over)} ${say(to)}`;
}

const headLength = 10;
const headWidth = 4.5;

/** The arrowhead at its end, as path data. */
export function headOf({ over, to }: Curve): string {
  const base = towards(to, over, headLength);
  const [nx, ny] = [(to.y - base.y) / headLength, (base.x - to.x) / headLength];
  const left = { x: base.x + nx * headWidth, y: base.y + ny * headWidth };
  const right = { x: base.x - nx * headWidth, y: base.y - ny * headWidth };
  return `M${say(to)}L${say(left)}L${say(right)}Z`;
}

function towards(from: Place, to: Place, distance: number): Place {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.max(1, Math.sqrt(dx * dx + dy * dy));
  const part = Math.min(distance, length * 0.9) / length;
  return { x: from.x + dx * part, y: from.y + dy * part };
}

function say({ x, y }: Place): string {
  return `${round(x)} ${round(y)}`;
}
