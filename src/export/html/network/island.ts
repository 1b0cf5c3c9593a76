// Where actors stand who are related to each other, directly or through others: near each other, lines long enough for their
// words, no name over another. Same input, same places: the simulation has its own seeded generator, starts from a grid and is
// stopped before any clock can step it.

import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationNodeDatum,
} from "d3-force";
import { type Body, faultsOf, type Link, relax } from "./relax.ts";
import type { NodeRoom, Place } from "./room.ts";

/** How one sheet lays out an island. */
export interface IslandShape {
  readonly width: number;
  /** Between the middles of two that are related, before names ask for more. */
  readonly reach: number;
}

/** Steps of the simulation: about what it takes to cool down with the usual decay, by when nothing moves any more. */
const ticks = 240;
/** Between neighbours of the grid it starts from: less than any reach, so that it unfolds. */
const start = 60;
/** How strongly actors repel each other, in reaches: at 3.5 those around one spread into a star and do not drift apart. */
const repulsion = -3.5;
/** What draws all to the middle: enough to keep a long chain on the sheet, too little to shorten a line. */
const gravity = 0.06;
/**
 * An island is tried in these turns, about a sixteenth of a circle apart, as cosine and sine; the one with the fewest faults is
 * taken. Written down, for sines may differ between engines in the last place.
 */
const turns: readonly Place[] = [
  { x: 1, y: 0 },
  { x: 12 / 13, y: 5 / 13 },
  { x: Math.SQRT1_2, y: Math.SQRT1_2 },
  { x: 5 / 13, y: 12 / 13 },
  { x: 0, y: 1 },
  { x: -5 / 13, y: 12 / 13 },
  { x: -Math.SQRT1_2, y: Math.SQRT1_2 },
  { x: -12 / 13, y: 5 / 13 },
];

/** A place for each room, the name of each on its freest side. */
export function layOutIsland(
  rooms: readonly NodeRoom[],
  links: readonly Link[],
  shape: IslandShape,
): readonly Body[] {
  const found = simulate(rooms, links, shape);
  const tries = turns.map((turn) => {
    const places = fitTo(found, turn, shape.width);
    const bodies = rooms.map(
      (room, index): Body => ({ ...room, ...(places[index] ?? { x: 0, y: 0 }), side: "below" }),
    );
    relax(bodies, links, shape.width);
    return { bodies, faults: faultsOf(bodies, links, shape.width) };
  });
  const [best] = tries.toSorted((a, b) => a.faults - b.faults);
  return best?.bodies ?? [];
}

/** Turned, and where that is wider than the sheet made narrower and as much higher. */
function fitTo(points: readonly Place[], turn: Place, width: number): readonly Place[] {
  const { x: cos, y: sin } = turn;
  const turned = points.map(({ x, y }) => ({ x: x * cos - y * sin, y: x * sin + y * cos }));
  const across = turned.map(({ x }) => x);
  const [left, right] = [Math.min(...across), Math.max(...across)];
  const narrow = Math.min(1, (width * forShapes) / Math.max(1, right - left));
  return turned.map(({ x, y }) => ({
    x: width / 2 + (x - (left + right) / 2) * narrow,
    y: y / narrow,
  }));
}

/** Of the width of the sheet, what names at both edges leave to the shapes. */
const forShapes = 0.75;

interface Point extends SimulationNodeDatum {
  x: number;
  y: number;
}

function simulate(
  rooms: readonly NodeRoom[],
  links: readonly Link[],
  { reach }: IslandShape,
): readonly Point[] {
  const columns = Math.ceil(Math.sqrt(rooms.length));
  const slots = relatedFirst(rooms.length, links);
  const points = rooms.map((_, index): Point => {
    const slot = slots.get(index) ?? index;
    const row = Math.floor(slot / columns);
    // Rows are walked to and fro, so that neighbours in turn are neighbours in place.
    const column = row % 2 === 0 ? slot % columns : columns - 1 - (slot % columns);
    return { x: column * start + row, y: row * start };
  });
  const pulls = links.map(({ ends: [source, target] }) => ({ source, target }));
  forceSimulation(points)
    .stop()
    .force("charge", forceManyBody().strength(repulsion * reach))
    .force("link", forceLink(pulls).distance(reach))
    .force("collide", forceCollide<Point>(reach / 3))
    .force("x", forceX(0).strength(gravity))
    .force("y", forceY(0).strength(gravity))
    .tick(ticks);
  return points;
}

/** A turn for each, those that are related one after the other, so that they need not be untangled. */
function relatedFirst(rooms: number, links: readonly Link[]): ReadonlyMap<number, number> {
  const order = new Map<number, number>();
  const waiting: number[] = [];
  for (let first = 0; first < rooms; first += 1) {
    waiting.push(first);
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      const at = next;
      if (order.has(at)) continue;
      order.set(at, order.size);
      waiting.push(...links.flatMap(({ ends: [a, b] }) => (a === at ? [b] : b === at ? [a] : [])));
    }
  }
  return order;
}
