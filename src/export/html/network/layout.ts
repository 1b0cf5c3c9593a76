// Where everybody stands on a sheet: islands of actors that are related among themselves, each laid out for itself, then set
// in rows that fill the sheet, the first in the order given the furthest up.

import { type Box, round } from "../box.ts";
import { type IslandShape, layOutIsland } from "./island.ts";
import type { Link } from "./relax.ts";
import { type NodeRoom, type PlacedRoom, roomBox } from "./room.ts";

export interface Frame {
  readonly width: number;
  readonly height: number;
}

export interface LaidOut {
  readonly frame: Frame;
  readonly places: readonly PlacedRoom[];
}

/** A place for each room; how high the sheet must be. */
export function layOut(
  rooms: readonly NodeRoom[],
  links: readonly Link[],
  shape: IslandShape,
): LaidOut {
  const islands = islandsOf(rooms.length, links).map((members) =>
    makeIsland(members, { rooms, links, shape }),
  );
  const { corners, height } = setInRows(islands, shape.width);
  const places = new Map<number, PlacedRoom>();
  for (const [index, { members, placed, box }] of islands.entries()) {
    const { left, top } = corners[index] ?? { left: 0, top: 0 };
    for (const [own, member] of members.entries()) {
      const body = placed[own];
      if (body === undefined) continue;
      const [x, y] = [round(body.x - box.left + left), round(body.y - box.top + top)];
      places.set(member, { ...body, x, y });
    }
  }
  return {
    frame: { width: shape.width, height: Math.ceil(height) },
    places: rooms.flatMap((_, index) => places.get(index) ?? []),
  };
}

interface Island {
  readonly members: readonly number[];
  readonly placed: readonly PlacedRoom[];
  readonly box: Box;
}

interface Given {
  readonly rooms: readonly NodeRoom[];
  readonly links: readonly Link[];
  readonly shape: IslandShape;
}

function makeIsland(members: readonly number[], { rooms, links, shape }: Given): Island {
  const own = new Map(members.map((member, index) => [member, index]));
  const within = links.flatMap(({ ends, word }): readonly Link[] => {
    const [a, b] = [own.get(ends[0]), own.get(ends[1])];
    return a === undefined || b === undefined ? [] : [{ ends: [a, b], word }];
  });
  const placed = layOutIsland(
    members.flatMap((member) => rooms[member] ?? []),
    within,
    shape,
  );
  const boxes = placed.map(roomBox);
  return {
    members,
    placed,
    box: {
      left: Math.min(...boxes.map(({ left }) => left)),
      top: Math.min(...boxes.map(({ top }) => top)),
      right: Math.max(...boxes.map(({ right }) => right)),
      bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
    },
  };
}

/** Those that lines lead to from each other, in the order of the first of each. */
function islandsOf(rooms: number, links: readonly Link[]): readonly (readonly number[])[] {
  const island = Array.from({ length: rooms }, (_, index) => index);
  const rootOf = (index: number): number => {
    let at = index;
    for (let next = island[at]; next !== undefined && next !== at; next = island[at]) at = next;
    return at;
  };
  for (const { ends } of links) {
    const [a, b] = [rootOf(ends[0]), rootOf(ends[1])];
    island[Math.max(a, b)] = Math.min(a, b);
  }
  const found = new Map<number, number[]>();
  for (let index = 0; index < rooms; index += 1) {
    const root = rootOf(index);
    found.set(root, [...(found.get(root) ?? []), index]);
  }
  return [...found.values()];
}

/** Between two islands, and between the outermost and the edge. */
const water = { across: 34, along: 30, edge: 6 };

interface Column {
  readonly width: number;
  readonly height: number;
  readonly islands: readonly number[];
}

interface Corner {
  readonly left: number;
  readonly top: number;
}

/** Rows of columns: the first island of a row says how high it is, smaller ones stand over each other beside it. */
function setInRows(
  islands: readonly Island[],
  width: number,
): { readonly corners: readonly Corner[]; readonly height: number } {
  const sizes = islands.map(({ box }) => ({
    width: box.right - box.left,
    height: box.bottom - box.top,
  }));
  const corners: Corner[] = [];
  let top = water.edge;
  for (const row of rowsOf(sizes, width - 2 * water.edge)) {
    const height = Math.max(...row.map((column) => column.height));
    // What is left over goes between the columns and beside them, so that no side of the sheet is empty.
    const taken = row.reduce((sum, column) => sum + column.width, 0);
    const space = (width - taken) / (row.length + 1);
    let left = space;
    for (const column of row) {
      let own = top + (height - column.height) / 2;
      for (const index of column.islands) {
        const size = sizes[index] ?? { width: 0, height: 0 };
        corners[index] = { left: left + (column.width - size.width) / 2, top: own };
        own += size.height + water.along;
      }
      left += column.width + space;
    }
    top += height + water.along;
  }
  return { corners, height: top - water.along + water.edge };
}

function rowsOf(sizes: readonly Frame[], width: number): readonly (readonly Column[])[] {
  const rows: Column[][] = [];
  for (const [index, size] of sizes.entries()) {
    const row = rows.at(-1);
    const last = row?.at(-1);
    const high = Math.max(0, ...(row ?? []).map(({ height }) => height));
    const taken = (row ?? []).reduce((sum, column) => sum + column.width + water.across, 0);
    const wider = Math.max(0, size.width - (last?.width ?? 0));
    if (row === undefined || last === undefined) rows.push([{ ...size, islands: [index] }]);
    else if (
      last.height + water.along + size.height <= high &&
      taken + wider - water.across <= width
    )
      row[row.length - 1] = {
        width: Math.max(last.width, size.width),
        height: last.height + water.along + size.height,
        islands: [...last.islands, index],
      };
    else if (taken + size.width <= width) row.push({ ...size, islands: [index] });
    else rows.push([{ ...size, islands: [index] }]);
  }
  return rows;
}
