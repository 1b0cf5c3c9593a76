// Stretches of a drawing that text or a shape takes, and whether two are in each other's way.

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** How much of two boxes lies over each other. */
export function overlap(a: Box, b: Box): number {
  const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const along = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return across > 0 && along > 0 ? across * along : 0;
}

/** To a tenth of a unit. */
export function round(number: number): number {
  return Math.round(number * 10) / 10;
}
