// Where everything of the drawing stands: shapes, names, lines and the words on them, for a wide sheet and for a tall one.

import { groupBy } from "../../../model/group-by.ts";
import { mutualKinds } from "../../../model/relation.ts";
import { type Box, overlap } from "../box.ts";
import { type Network, type NetworkNode, type NetworkTie, officeKinds } from "./choose.ts";
import { type Curve, curveBetween, lanesOf, pointOn, type Rim } from "./geometry.ts";
import { drawnWidth, type LabelSize, nameLines } from "./labels.ts";
import { type Frame, layOut } from "./layout.ts";
import { type NameSide, type NodeRoom, nameBox, type Place, shapeBox } from "./room.ts";
import { sidesIn } from "./sides.ts";
import { tieWords } from "./words.ts";

/** A sheet of the page: how wide, how far apart related actors stand, how names are set. */
export interface SheetShape {
  readonly width: number;
  readonly reach: number;
  readonly label: LabelSize;
}

export const sheetShapes = {
  wide: { width: 860, reach: 120, label: { columns: 22, column: 7.5, line: 15 } },
  tall: { width: 328, reach: 90, label: { columns: 15, column: 7.5, line: 15 } },
} as const satisfies Readonly<Record<string, SheetShape>>;

export interface PlannedNode extends Rim, NodeRoom {
  readonly node: NetworkNode;
  readonly lines: readonly string[];
  /** Where its name stands. */
  readonly side: NameSide;
  /** The letter of those it is told to stand with; `undefined` where nothing tells. */
  readonly bloc: string | undefined;
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
  const { label } = shape;
  const most = Math.max(manyMentions, ...nodes.map(({ mentions }) => mentions));
  const blocs = sidesIn(drawn);
  const inOffice = officesIn(drawn);
  const sized = nodes.map((node) => ({
    ...sizeNode(node, inOffice.has(node) ? smallest : radiusOf(node, most), label),
    bloc: blocs.get(node),
  }));
  const order = new Map(nodes.map((node, index) => [node, index]));
  const links = drawn.map(({ kind, ends: [a, b] }) => ({
    ends: [order.get(a) ?? 0, order.get(b) ?? 0] as const,
    word: { nameWidth: wordWidth(tieWords[kind], label), nameHeight: wordHeight },
  }));
  const { frame, places } = layOut(sized, links, shape);
  const planned = sized.flatMap((one, index): readonly PlannedNode[] => {
    const place = places[index];
    return place === undefined ? [] : [{ ...one, x: place.x, y: place.y, side: place.side }];
  });
  const taken = planned.flatMap((one) => [shapeBox(one), nameBox(one)]);
  return { frame, nodes: planned, ties: planTies(drawn, planned, { taken, label }) };
}

/** Who is spoken of less is drawn smaller, even if nobody is spoken of more. */
const manyMentions = 8;

/** Of a shape, in units of the sheet: the least has room for a letter, the largest is no blot. */
const [smallest, least, largest] = [7.5, 9, 20];

/** The area of a shape grows with how often its actor is spoken of. */
function radiusOf({ mentions }: NetworkNode, most: number): number {
  return Math.sqrt(least ** 2 + (largest ** 2 - least ** 2) * (mentions / most));
}

/** Those who are drawn for an office in some body and for nothing else. */
function officesIn(ties: readonly NetworkTie[]): ReadonlySet<NetworkNode> {
  const others = new Set(
    ties.flatMap(({ kind, ends }) => (officeKinds.has(kind) ? ends.slice(1) : ends)),
  );
  return new Set(ties.map(({ ends }) => ends[0]).filter((node) => !others.has(node)));
}

function sizeNode(node: NetworkNode, radius: number, label: LabelSize): SizedNode {
  const lines = nameLines(node.name, label);
  return {
    ...{ node, kind: node.kind, radius, lines },
    nameWidth: Math.max(...lines.map((line) => drawnWidth(line, label))),
    nameHeight: lines.length * label.line,
  };
}

type SizedNode = Omit<PlannedNode, "x" | "y" | "side" | "bloc">;

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
  const curves = new Map(
    ties.flatMap((tie) => {
      const [a, b] = tie.ends.map((end) => rims.get(end));
      return a === undefined || b === undefined
        ? []
        : [[tie, curveBetween(a, b, lanes.get(tie) ?? 0)] as const];
    }),
  );
  const boxes = [...taken, ...[...curves.values()].map(({ to }) => boxOfHead(to))];
  return ties.flatMap((tie): readonly PlannedTie[] => {
    const curve = curves.get(tie);
    if (curve === undefined) return [];
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

/** A column of the words on lines, which are set smaller than names, and how high they stand. */
const wordColumn = 6.3;
const wordHeight = 14;

function wordWidth(word: string, label: LabelSize): number {
  return drawnWidth(word, { ...label, column: wordColumn });
}

function boxAround(word: string, label: LabelSize): (at: Place) => Box {
  const half = wordWidth(word, label) / 2 + 2;
  return ({ x, y }) => ({
    left: x - half,
    right: x + half,
    top: y - wordHeight / 2,
    bottom: y + wordHeight / 2,
  });
}

/** A word keeps clear of the arrowheads, about the end of each line. */
function boxOfHead({ x, y }: Place): Box {
  return { left: x - 10, top: y - 10, right: x + 10, bottom: y + 10 };
}

/** Along the line, the middle first. */
const stations = [0.5, 0.45, 0.55, 0.4, 0.6, 0.34, 0.66, 0.28, 0.72];

function freestPlace(curve: Curve, boxAt: (at: Place) => Box, taken: readonly Box[]): Place {
  const places = stations.map((station) => pointOn(curve, station));
  const covered = places.map((place) => {
    const box = boxAt(place);
    return taken.reduce((sum, other) => sum + overlap(box, other), 0);
  });
  const least = Math.min(...covered);
  return places[covered.indexOf(least)] ?? curve.over;
}
