// The room an actor takes in the drawing: its shape, and its name on one of four sides of it, away from the lines that meet
// there.

import type { Box } from "../box.ts";

export interface Place {
  readonly x: number;
  readonly y: number;
}

/** On which side of a shape its name stands; the first that is free is taken. */
export const nameSides = ["below", "above", "right", "left"] as const;
export type NameSide = (typeof nameSides)[number];

/** The room a node takes, wherever it stands. */
export interface NodeRoom {
  readonly radius: number;
  readonly nameWidth: number;
  readonly nameHeight: number;
}

export interface PlacedRoom extends NodeRoom, Place {
  readonly side: NameSide;
}

/** Between a shape and its name. */
export const nameGap = 4;

export function shapeBox({ x, y, radius }: PlacedRoom): Box {
  return { left: x - radius, top: y - radius, right: x + radius, bottom: y + radius };
}

export function nameBox({ x, y, radius, nameWidth, nameHeight, side }: PlacedRoom): Box {
  const away = radius + nameGap;
  if (side === "below" || side === "above") {
    const top = side === "below" ? y + away : y - away - nameHeight;
    return { left: x - nameWidth / 2, right: x + nameWidth / 2, top, bottom: top + nameHeight };
  }
  const left = side === "right" ? x + away : x - away - nameWidth;
  return { left, right: left + nameWidth, top: y - nameHeight / 2, bottom: y + nameHeight / 2 };
}

/** Shape and name together. */
export function roomBox(placed: PlacedRoom): Box {
  const [shape, name] = [shapeBox(placed), nameBox(placed)];
  return {
    left: Math.min(shape.left, name.left),
    top: Math.min(shape.top, name.top),
    right: Math.max(shape.right, name.right),
    bottom: Math.max(shape.bottom, name.bottom),
  };
}

/** How many of so many points along the stretch between two places lie in a box. */
export function pointsWithin(from: Place, to: Place, box: Box): number {
  let within = 0;
  for (let step = 0; step <= samples; step += 1) {
    const [x, y] = [
      from.x + ((to.x - from.x) * step) / samples,
      from.y + ((to.y - from.y) * step) / samples,
    ];
    if (x > box.left && x < box.right && y > box.top && y < box.bottom) within += 1;
  }
  return within;
}

/** Enough that no line passes through a word of a name unseen. */
const samples = 24;
