// What is mended once actors stand near their relations: names over each other, a line too short for its word, a line through
// somebody it does not concern. A name moves to another side of its shape where that is freer.

import { type Box, overlap } from "../box.ts";
import type { NameSide, NodeRoom, Place } from "./room.ts";
import { nameBox, nameSides, pointsWithin, roomBox } from "./room.ts";

/** A room where it stands for now. */
export interface Body extends NodeRoom {
  x: number;
  y: number;
  side: NameSide;
}

/** Two that are related, as places in the list of rooms, and how much room the word on their line takes. */
export interface Link {
  readonly ends: readonly [number, number];
  readonly word: Pick<NodeRoom, "nameWidth" | "nameHeight">;
}

const rounds = 320;
/** Lines are mended up to this round; after it only names, which matter more. */
const spacing = 220;
/** From this round on names move up and down only: there is no end to the sheet that way. */
const falling = 250;
/** Sides are chosen anew every so many rounds, and stay as they are for the last of them, so that all comes to rest. */
const choosing = { every: 20, until: 160 };
/** Between the rooms of two. */
const air = 10;
/** Between a line and a shape it passes. */
const berth = 12;
/** Of a line, beside its word: the arrowhead, and enough on either side to see that there is a line, and of which sort. */
const bare = 44;
/** Between what stands outermost and the edge of the sheet. */
const margin = 4;

/** Moves bodies apart until nothing is in the way, or no longer. */
export function relax(bodies: readonly Body[], links: readonly Link[], width: number): void {
  for (let round = 0; round < rounds; round += 1) {
    if (round % choosing.every === 0 && round <= choosing.until)
      for (const body of bodies) body.side = freestSide(body, bodies, { links, width });
    const lines = round < spacing && mendLines(bodies, links);
    const rooms = mendRooms(bodies, round >= falling);
    for (const body of bodies) keepWithin(body, width);
    if (!lines && !rooms && round > choosing.until) return;
  }
}

function mendLines(bodies: readonly Body[], links: readonly Link[]): boolean {
  let moved = false;
  for (const link of links) moved = lengthen(link, bodies) || moved;
  for (const link of links) moved = clearLine(link, bodies) || moved;
  return moved;
}

function mendRooms(bodies: readonly Body[], down: boolean): boolean {
  let moved = false;
  for (const [index, a] of bodies.entries())
    for (const b of bodies.slice(index + 1)) moved = pushApart(a, b, down) || moved;
  return moved;
}

/** How much is still in the way: the less, the better an island can be read. */
export function faultsOf(bodies: readonly Body[], links: readonly Link[], width: number): number {
  const short = links.filter((link) => missing(link, bodies) > 1).length;
  const crossed = links.reduce(
    (sum, link) => sum + bodies.filter((body) => inTheWay(body, link, bodies) > 1).length,
    0,
  );
  const through = bodies.reduce((sum, body) => sum + sideCost(body, bodies, { links, width }), 0);
  const boxes = bodies.map(roomBox);
  const height =
    Math.max(...boxes.map(({ bottom }) => bottom)) - Math.min(...boxes.map(({ top }) => top));
  return 12 * short + 8 * crossed + 6 * crossings(links, bodies) + through + height / 60;
}

interface Sheet {
  readonly links: readonly Link[];
  readonly width: number;
}

function freestSide(body: Body, bodies: readonly Body[], sheet: Sheet): NameSide {
  const costs = nameSides.map(
    (side, index) => sideCost({ ...body, side }, bodies, sheet, body) + index / 10,
  );
  return nameSides[costs.indexOf(Math.min(...costs))] ?? "below";
}

/** What a name has over it where it stands: lines, other rooms, the edge of the sheet. */
function sideCost(
  body: Body,
  bodies: readonly Body[],
  { links, width }: Sheet,
  self = body,
): number {
  const box = nameBox(body);
  const ground = widen(box, berth / 2);
  const outside = Math.max(0, margin - box.left) + Math.max(0, box.right - width + margin);
  const lines = links.reduce((sum, { ends: [a, b] }) => {
    const [from, to] = [bodies[a], bodies[b]];
    return from === undefined || to === undefined ? sum : sum + pointsWithin(from, to, ground);
  }, 0);
  const covered = bodies.reduce(
    (sum, other) => (other === self ? sum : sum + overlap(roomBox(body), roomBox(other))),
    0,
  );
  return 2 * lines + covered / 20 + outside;
}

function widen({ left, top, right, bottom }: Box, by: number): Box {
  return { left: left - by, top: top - by, right: right + by, bottom: bottom + by };
}

/** By how much a line is too short for its word at the angle it has. */
function missing({ ends, word }: Link, bodies: readonly Body[]): number {
  const [a, b] = [bodies[ends[0]], bodies[ends[1]]];
  if (a === undefined || b === undefined || a === b) return 0;
  const { length, across, down } = between(a, b);
  const along = Math.min(
    word.nameWidth / Math.max(0.01, Math.abs(across)),
    word.nameHeight / Math.max(0.01, Math.abs(down)),
  );
  return a.radius + b.radius + along + bare - length;
}

function lengthen(link: Link, bodies: readonly Body[]): boolean {
  const [a, b] = [bodies[link.ends[0]], bodies[link.ends[1]]];
  const short = missing(link, bodies);
  if (a === undefined || b === undefined || short <= 0.5) return false;
  const { across, down } = between(a, b);
  move(a, (-across * short) / 2, (-down * short) / 2);
  move(b, (across * short) / 2, (down * short) / 2);
  return true;
}

/** How far a body reaches into the berth of a line that is not its own; less than 0 where it does not. */
function inTheWay(body: Body, { ends }: Link, bodies: readonly Body[]): number {
  const [a, b] = [bodies[ends[0]], bodies[ends[1]]];
  if (a === undefined || b === undefined || body === a || body === b) return -1;
  const { length, across, down } = between(a, b);
  const along = (body.x - a.x) * across + (body.y - a.y) * down;
  if (along < 0 || along > length) return -1;
  return body.radius + berth - Math.abs((body.x - a.x) * -down + (body.y - a.y) * across);
}

function clearLine(link: Link, bodies: readonly Body[]): boolean {
  const [a, b] = [bodies[link.ends[0]], bodies[link.ends[1]]];
  if (a === undefined || b === undefined) return false;
  const { across, down } = between(a, b);
  let moved = false;
  for (const body of bodies) {
    const depth = inTheWay(body, link, bodies);
    if (depth <= 0.5) continue;
    const to = (body.x - a.x) * -down + (body.y - a.y) * across < 0 ? -1 : 1;
    move(body, -down * depth * to, across * depth * to);
    moved = true;
  }
  return moved;
}

/** Along the shorter way out; only down, where there is no room left across. */
function pushApart(a: Body, b: Body, down: boolean): boolean {
  const [ofA, ofB] = [roomBox(a), roomBox(b)];
  const across = Math.min(ofA.right, ofB.right) - Math.max(ofA.left, ofB.left) + air;
  const along = Math.min(ofA.bottom, ofB.bottom) - Math.max(ofA.top, ofB.top) + air;
  if (across <= 0.5 || along <= 0.5) return false;
  const rightward = ofA.left + ofA.right <= ofB.left + ofB.right ? 1 : -1;
  const downward = ofA.top + ofA.bottom <= ofB.top + ofB.bottom ? 1 : -1;
  const sideways = !down && across < along;
  const [dx, dy] = sideways ? [(across / 2) * rightward, 0] : [0, (along / 2) * downward];
  move(a, -dx, -dy);
  move(b, dx, dy);
  return true;
}

function keepWithin(body: Body, width: number): void {
  const { left, right } = roomBox(body);
  if (left < margin) body.x += margin - left;
  else if (right > width - margin) body.x -= right - width + margin;
}

/** How often lines cross that have no end in common. */
function crossings(links: readonly Link[], bodies: readonly Body[]): number {
  return links.reduce(
    (sum, one, index) =>
      sum + links.slice(index + 1).filter((other) => cross(one, other, bodies)).length,
    0,
  );
}

function cross(one: Link, other: Link, bodies: readonly Body[]): boolean {
  const [a, b] = [bodies[one.ends[0]], bodies[one.ends[1]]];
  const [c, d] = [bodies[other.ends[0]], bodies[other.ends[1]]];
  if (a === undefined || b === undefined || c === undefined || d === undefined) return false;
  if (new Set([a, b, c, d]).size < 4) return false;
  return turn(a, b, c) * turn(a, b, d) < 0 && turn(c, d, a) * turn(c, d, b) < 0;
}

function turn(a: Place, b: Place, c: Place): number {
  return Math.sign((b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x));
}

/** The way from one to the other: how long, and in which direction. */
function between(a: Place, b: Place): { length: number; across: number; down: number } {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const length = Math.sqrt(dx * dx + dy * dy);
  return length === 0
    ? { length, across: 1, down: 0 }
    : { length, across: dx / length, down: dy / length };
}

function move(body: Body, dx: number, dy: number): void {
  body.x += dx;
  body.y += dy;
}
