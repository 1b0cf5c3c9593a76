// Where actors stand in the drawing: those related near each other, no name over another. Same input, same places: the
// simulation has its own seeded generator, starts from a grid and is stopped before any clock can step it.

import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationNodeDatum,
} from "d3-force";

/** The room a node takes: its shape around the place, its name below it. */
export interface NodeRoom {
  readonly radius: number;
  /** Of shape and name together. */
  readonly width: number;
  readonly height: number;
}

export interface Place {
  readonly x: number;
  readonly y: number;
}

export interface Frame {
  readonly width: number;
  readonly height: number;
}

interface Body extends SimulationNodeDatum {
  x: number;
  y: number;
  readonly room: NodeRoom;
}

/** One end of a link and the other, as places in the list of rooms. */
export type Link = readonly [number, number];

const ticks = 240;
const start = 60;

/** A place for each room, within the frame. */
export function layOut(
  rooms: readonly NodeRoom[],
  links: readonly Link[],
  frame: Frame,
): readonly Place[] {
  const columns = Math.ceil(Math.sqrt(rooms.length));
  const slots = relatedFirst(rooms.length, links);
  const bodies = rooms.map((room, index): Body => {
    const slot = slots.get(index) ?? index;
    const row = Math.floor(slot / columns);
    // Rows are walked to and fro, so that neighbours in turn are neighbours in place.
    const column = row % 2 === 0 ? slot % columns : columns - 1 - (slot % columns);
    return { x: column * start + row, y: row * start, room };
  });
  const slope = frame.width / frame.height;
  forceSimulation(bodies)
    .stop()
    .force("charge", forceManyBody().strength(-420))
    .force("link", forceLink(links.map(([source, target]) => ({ source, target }))).distance(120))
    .force(
      "collide",
      forceCollide<Body>(({ room }) => Math.max(room.width, room.height) / 2),
    )
    .force("x", forceX(0).strength(0.06))
    .force("y", forceY(0).strength(0.06 * Math.min(3, slope)))
    .tick(ticks);
  fill(bodies, frame);
  separate(bodies, frame);
  return bodies.map(({ x, y }) => ({ x: tenth(x), y: tenth(y) }));
}

/** A turn for each, those that are related one after the other, so that they need not be untangled. */
function relatedFirst(rooms: number, links: readonly Link[]): ReadonlyMap<number, number> {
  const turns = new Map<number, number>();
  const waiting: number[] = [];
  for (let first = 0; first < rooms; first += 1) {
    waiting.push(first);
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      const at = next;
      if (turns.has(at)) continue;
      turns.set(at, turns.size);
      waiting.push(...links.flatMap(([a, b]) => (a === at ? [b] : b === at ? [a] : [])));
    }
  }
  return turns;
}

/** Stretches what was found to the frame, each axis for itself. */
function fill(bodies: readonly Body[], frame: Frame): void {
  stretch(bodies, "x", {
    low: ({ width }) => width / 2,
    high: ({ width }) => width / 2,
    room: frame.width,
  });
  stretch(bodies, "y", {
    low: ({ radius }) => radius,
    high: ({ height, radius }) => height - radius,
    room: frame.height,
  });
}

interface Axis {
  /** How far a room reaches from its place, down and up the axis. */
  readonly low: (room: NodeRoom) => number;
  readonly high: (room: NodeRoom) => number;
  readonly room: number;
}

/** Half by where the simulation put it, half by its turn along the axis, so that no corner is crowded and none empty. */
function stretch(bodies: readonly Body[], axis: "x" | "y", { low, high, room }: Axis): void {
  const inTurn = bodies.toSorted((a, b) => a[axis] - b[axis]);
  const first = inTurn[0]?.[axis] ?? 0;
  const reach = Math.max(1, (inTurn.at(-1)?.[axis] ?? 0) - first);
  const before = Math.max(...bodies.map((body) => low(body.room)));
  const after = Math.max(...bodies.map((body) => high(body.room)));
  for (const [turn, body] of inTurn.entries()) {
    const part = (body[axis] - first) / reach;
    const share = inTurn.length === 1 ? 0.5 : turn / (inTurn.length - 1);
    body[axis] = before + (room - before - after) * ((part + share) / 2);
  }
}

const rounds = 200;

/** Pushes apart what overlaps, along the shorter way out, and keeps all within the frame. */
function separate(bodies: readonly Body[], frame: Frame): void {
  for (let round = 0; round < rounds; round += 1) {
    let moved = false;
    for (const [index, a] of bodies.entries())
      for (const b of bodies.slice(index + 1)) moved = pushApart(a, b) || moved;
    for (const body of bodies) keepWithin(body, frame);
    if (!moved) return;
  }
}

/** Between two names side by side, and between one and the shape below it, where the word of a line finds room. */
const air = { across: 12, along: 26 };

/** Between what stands outermost and the edge of the sheet: a name set bold is a little wider. */
const margin = 6;

function pushApart(a: Body, b: Body): boolean {
  const across = (a.room.width + b.room.width) / 2 + air.across - Math.abs(a.x - b.x);
  const [upper, lower] = a.y <= b.y ? [a, b] : [b, a];
  const along =
    upper.room.height - upper.room.radius + lower.room.radius + air.along - (lower.y - upper.y);
  if (across <= 0 || along <= 0) return false;
  if (across < along) {
    const [left, right] = a.x <= b.x ? [a, b] : [b, a];
    left.x -= across / 2;
    right.x += across / 2;
  } else {
    upper.y -= along / 2;
    lower.y += along / 2;
  }
  return true;
}

function keepWithin(body: Body, { width, height }: Frame): void {
  const { room } = body;
  const half = room.width / 2 + margin;
  body.x = Math.min(width - half, Math.max(half, body.x));
  body.y = Math.min(height - room.height + room.radius, Math.max(room.radius, body.y));
}

function tenth(number: number): number {
  return Math.round(number * 10) / 10;
}
