// Where everything of the drawing stands: shapes, names, lines and the words on them, for a wide sheet and for a tall one.

import { groupBy } from "../../../model/group-by.ts";
import { mutualKinds } from "../../../model/relation.ts";
import { type Box, overlap } from "../box.ts";
import type { Network, NetworkNode, NetworkTie } from "./choose.ts";
import { type Curve, curveBetween, lanesOf, pointOn, type Rim } from "./geometry.ts";
import { drawnWidth, type LabelSize, nameLines } from "./labels.ts";
import { type Frame, layOut, type NodeRoom, type Place } from "./layout.ts";
import { tieWords } from "./words.ts";

/** A sheet of the page: how wide, how much height each actor adds, how names are set. */
export interface SheetShape {
  readonly width: number;
  readonly least: number;
  readonly perNode: number;
  readonly label: LabelSize;
}

export const sheetShapes = {
  wide: { width: 960, least: 220, perNode: 24, label: { columns: 22, column: 7.1, line: 15 } },
  tall: { width: 328, least: 110, perNode: 46, label: { columns: 15, column: 7.1, line: 15 } },
} as const satisfies Readonly<Record<string, SheetShape>>;

export interface PlannedNode extends Rim {
  readonly node: NetworkNode;
  readonly lines: readonly string[];
}

export interface PlannedTie {
  readonly tie: NetworkTie;
  readonly curve: Curve;
  readonly directed: boolean;
  readonly word: string;
  /** The middle of its word. */
  readonly at: Place;
}

export interface Plan {
  readonly frame: Frame;
  readonly nodes: readonly PlannedNode[];
  readonly ties: readonly PlannedTie[];
}

/** The plan of a network on a sheet. */
export function planNetwork({ nodes, drawn }: Network, shape: SheetShape): Plan {
  const { width, least, perNode, label } = shape;
  const frame = { width, height: least + perNode * nodes.length };
  const most = Math.max(1, ...nodes.map(({ mentions }) => mentions));
  const sized = nodes.map((node) => sizeNode(node, most, label));
  const order = new Map(nodes.map((node, index) => [node, index]));
  const links = drawn.map(({ ends: [a, b] }) => [order.get(a) ?? 0, order.get(b) ?? 0] as const);
  const places = layOut(sized.map(roomOf), links, frame);
  const planned = sized.map(
    (one, index): PlannedNode => ({ ...one, ...(places[index] ?? { x: 0, y: 0 }) }),
  );
  const taken = planned.flatMap(boxesOf);
  return { frame, nodes: planned, ties: planTies(drawn, planned, { taken, label }) };
}

type SizedNode = Omit<PlannedNode, "x" | "y">;

/** The area of a shape grows with how often its actor is spoken of. */
function sizeNode(node: NetworkNode, most: number, label: LabelSize): SizedNode {
  const radius = 7 + 11 * Math.sqrt(node.mentions / most);
  const lines = nameLines(node.name, label);
  const half = Math.max(...lines.map((line) => drawnWidth(line, label))) / 2;
  return { node, radius, lines, half, bottom: radius + namesGap + lines.length * label.line };
}

/** Between a shape and the first line of its name. */
export const namesGap = 3;

function roomOf({ radius, half, bottom }: SizedNode): NodeRoom {
  return { radius, width: 2 * Math.max(radius, half), height: radius + bottom };
}

function boxesOf({ x, y, radius, half, bottom }: PlannedNode): readonly Box[] {
  return [
    { left: x - radius, top: y - radius, right: x + radius, bottom: y + radius },
    { left: x - half, top: y + radius, right: x + half, bottom: y + bottom },
  ];
}

interface Room {
  readonly taken: readonly Box[];
  readonly label: LabelSize;
}

function planTies(
  ties: readonly NetworkTie[],
  nodes: readonly PlannedNode[],
  { taken, label }: Room,
): readonly PlannedTie[] {
  const rims = new Map(nodes.map((planned) => [planned.node, planned]));
  const lanes = laneOfEach(ties);
  const boxes = [...taken];
  return ties.flatMap((tie): readonly PlannedTie[] => {
    const [a, b] = tie.ends.map((end) => rims.get(end));
    if (a === undefined || b === undefined) return [];
    const curve = curveBetween(a, b, lanes.get(tie) ?? 0);
    const word = tieWords[tie.kind];
    const at = freestPlace(curve, boxAround(word, label), boxes);
    boxes.push(boxAround(word, label)(at));
    return [{ tie, curve, directed: !mutualKinds.has(tie.kind), word, at }];
  });
}

/** Lines between one pair stand side by side; a line drawn from the other end is bent to the other side. */
function laneOfEach(ties: readonly NetworkTie[]): ReadonlyMap<NetworkTie, number> {
  const pairs = groupBy(ties, ({ ends: [a, b] }) =>
    a.index < b.index ? `${a.index} ${b.index}` : `${b.index} ${a.index}`,
  );
  return new Map(
    [...pairs.values()].flatMap((own) => {
      const lanes = lanesOf(own.length);
      return own.map((tie, index) => {
        const lane = lanes[index] ?? 0;
        return [tie, tie.ends[0].index < tie.ends[1].index ? lane : -lane] as const;
      });
    }),
  );
}

const wordColumn = 5.8;
const wordHeight = 13;

function boxAround(word: string, label: LabelSize): (at: Place) => Box {
  const half = drawnWidth(word, { ...label, column: wordColumn }) / 2 + 2;
  return ({ x, y }) => ({
    left: x - half,
    right: x + half,
    top: y - wordHeight / 2,
    bottom: y + wordHeight / 2,
  });
}

/** Along the line, the middle first. */
const stations = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74];

function freestPlace(curve: Curve, boxAt: (at: Place) => Box, taken: readonly Box[]): Place {
  const places = stations.map((station) => pointOn(curve, station));
  const covered = places.map((place) => {
    const box = boxAt(place);
    return taken.reduce((sum, other) => sum + overlap(box, other), 0);
  });
  const least = Math.min(...covered);
  return places[covered.indexOf(least)] ?? curve.over;
}
