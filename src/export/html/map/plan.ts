// Where everything of a map stands: marks by how often a place is told of and how narrow its point is, names where they
// are in nobody's way. A name that finds no room is dropped: the table has it.

import { geoContains, geoPath } from "d3-geo";
import type { MultiPolygon } from "geojson";
import type { Outlines } from "../../../model/outlines.ts";
import { shorten } from "../../brief/plain.ts";
import { groupDigits } from "../../brief/words.ts";
import { type Box, overlap, round } from "../box.ts";
import { drawnWidth, type LabelSize } from "../network/labels.ts";
import type { MapPlace } from "./choose.ts";
import { pointOf } from "./home.ts";
import { countryShape } from "./land.ts";
import { isNear, placeIn, type SheetRatio, type View } from "./view.ts";

/** A sheet of the page: how marks and names are set on it. */
export interface MapSheet {
  readonly home: SheetRatio;
  /** How wide a map of the world is beside that of the case's home. */
  readonly world: number;
  readonly least: number;
  readonly most: number;
  /** How much of its usual size the ring of an area has. */
  readonly rings: number;
  readonly label: LabelSize;
}

export const mapSheets = {
  wide: {
    home: { width: 860, lowest: 0.45, tallest: 0.66 },
    world: 560,
    ...{ least: 4, most: 13, rings: 1, label: { columns: 26, column: 7.1, line: 15 } },
  },
  tall: {
    home: { width: 328, lowest: 0.8, tallest: 1.25 },
    world: 328,
    ...{ least: 3.5, most: 9, rings: 0.6, label: { columns: 20, column: 7.1, line: 15 } },
  },
} as const satisfies Readonly<Record<string, MapSheet>>;

export interface Name {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: "start" | "middle" | "end";
}

export interface Spot {
  readonly place: MapPlace;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** Whether it stands for an area, which has no one point. */
  readonly isArea: boolean;
  readonly name: Name | undefined;
}

export interface PlannedMap {
  readonly view: View;
  /** The largest first, so that none hides another; what has events last. */
  readonly spots: readonly Spot[];
  readonly countries: readonly Name[];
  readonly bar: ScaleBar;
}

export interface MapSetting {
  readonly sheet: MapSheet;
  readonly outlines: Outlines;
  /** The mentions that make the largest mark, on all maps of the page. */
  readonly most: number;
}

/** Where little is told of any place, none is marked as one much told of. */
const leastMost = 12;

/** The mentions that make the largest mark of maps of these places. */
export function mostMentions(places: readonly MapPlace[]): number {
  return Math.max(leastMost, ...places.map(({ mentions }) => mentions));
}

/** The plan of the places that the view shows, the weightiest first. */
export function planMap(
  places: readonly MapPlace[],
  view: View,
  { sheet, outlines, most }: MapSetting,
): PlannedMap {
  const bare = sideBySide(places.flatMap((place) => markOf(place, { view, most, sheet })));
  const points = bare.filter(({ isArea }) => !isArea).map(boxOfMark);
  const bar = scaleBar(view, points);
  const taken = [...points, bar.box];
  const spots = bare.map((mark): Spot => {
    const name = placeName(mark, { view, taken, label: sheet.label });
    if (name !== undefined) taken.push(boxOfName(name, sheet.label));
    return { ...mark, name };
  });
  return {
    view,
    spots: spots.toSorted(
      (a, b) =>
        Number(a.place.events.length > 0) - Number(b.place.events.length > 0) ||
        Number(b.isArea) - Number(a.isArea) ||
        b.radius - a.radius,
    ),
    countries: view.isWorld ? [] : nameCountries(places, { view, taken, outlines }),
    bar,
  };
}

type Mark = Omit<Spot, "name">;

/** What is added to the mark of an area, by how wide it is. */
const areas: Readonly<Partial<Record<MapPlace["place"]["precision"], number>>> = {
  district: 5,
  region: 10,
  country: 16,
};

interface MarkSetting {
  readonly view: View;
  readonly most: number;
  readonly sheet: MapSheet;
}

/** The area of a mark grows with how often its place is spoken of. */
function markOf(place: MapPlace, { view, most, sheet }: MarkSetting): readonly Mark[] {
  const at = placeIn(view, pointOf(place));
  if (at === undefined) return [];
  const own = sheet.least + (sheet.most - sheet.least) * Math.sqrt(place.mentions / most);
  const wider = areas[place.place.precision];
  return [
    {
      place,
      ...{ x: round(at[0]), y: round(at[1]) },
      radius: round(own + (wider ?? 0) * (view.isWorld ? 0.5 : sheet.rings)),
      isArea: wider !== undefined,
    },
  ];
}

/** The golden angle, in radians: what stands around one point does not line up. */
const turn = 2.4;

/** Marks of one point, a town and the buildings hung on it, are set around it, the weightiest in the middle. */
function sideBySide(marks: readonly Mark[]): readonly Mark[] {
  const seen = new Map<string, number>();
  return marks.map((mark) => {
    const key = `${mark.x} ${mark.y} ${mark.isArea}`;
    const before = seen.get(key) ?? 0;
    seen.set(key, before + 1);
    if (before === 0) return mark;
    const off = 9 * Math.sqrt(before);
    const [across, down] = [Math.cos(turn * before), Math.sin(turn * before)];
    return { ...mark, x: round(mark.x + off * across), y: round(mark.y + off * down) };
  });
}

function boxOfMark({ x, y, radius }: Mark): Box {
  return { left: x - radius, top: y - radius, right: x + radius, bottom: y + radius };
}

interface NameSetting {
  readonly view: View;
  readonly taken: readonly Box[];
  readonly label: LabelSize;
}

const gap = 4;

/** Beside the mark of a point, in the middle of that of an area, wherever nothing else stands. */
function placeName(mark: Mark, { view, taken, label }: NameSetting): Name | undefined {
  const { x, y, radius } = mark;
  const text = shorten(mark.place.name, label.columns);
  const beside: readonly Name[] = [
    { text, x: x + radius + gap, y, anchor: "start" },
    { text, x: x - radius - gap, y, anchor: "end" },
  ];
  const [above, below] = [y - radius - label.line / 2, y + radius + label.line / 2];
  const over: readonly Name[] = [
    { text, x, y: above, anchor: "middle" },
    { text, x, y: below, anchor: "middle" },
    ...[above, below].flatMap((row): readonly Name[] => [
      { text, x: x + radius / 2, y: row, anchor: "start" },
      { text, x: x - radius / 2, y: row, anchor: "end" },
    ]),
  ];
  const middle: Name = { text, x, y, anchor: "middle" };
  const choices = mark.isArea ? [middle, ...over] : [...beside, ...over];
  const own = mark.isArea ? undefined : boxOfMark(mark);
  return choices.find((name) => {
    const box = boxOfName(name, label);
    return (
      isWithin(box, view) && taken.every((other) => isSame(other, own) || overlap(box, other) === 0)
    );
  });
}

function isSame(a: Box, b: Box | undefined): boolean {
  return a.left === b?.left && a.top === b.top && a.right === b.right;
}

/** The room a name takes, a little air with it. */
export function boxOfName({ text, x, y, anchor }: Name, label: LabelSize): Box {
  const width = drawnWidth(text, label) + 2;
  const left = anchor === "start" ? x - 1 : anchor === "end" ? x - width + 1 : x - width / 2;
  return { left, right: left + width, top: y - label.line / 2, bottom: y + label.line / 2 };
}

function isWithin(box: Box, { width, height }: View): boolean {
  return box.left >= 2 && box.top >= 2 && box.right <= width - 2 && box.bottom <= height - 2;
}

/** Names of countries are set smaller, and spaced. */
const countryLabel: LabelSize = { columns: 40, column: 7.6, line: 13 };

interface CountrySetting {
  readonly view: View;
  readonly taken: readonly Box[];
  readonly outlines: Outlines;
}

/** The countries of which enough is to be seen, where no mark names them already. */
function nameCountries(
  places: readonly MapPlace[],
  { view, taken, outlines: { near, names } }: CountrySetting,
): readonly Name[] {
  const marked = new Set(
    places.filter(({ place }) => place.precision === "country").map(({ place }) => place.country),
  );
  const boxes = [...taken];
  return near.countries.flatMap((country): readonly Name[] => {
    const text = names[country.code ?? ""];
    if (text === undefined || marked.has(country.code) || !isNear(country, view)) return [];
    const shape = countryShape(near, country, (coarseness * view.kmPerUnit) / kmPerDegree);
    const name = nameIn(shape, text, view);
    if (name === undefined) return [];
    const box = boxOfName(name, countryLabel);
    if (!isWithin(box, view) || boxes.some((other) => overlap(box, other) > 0)) return [];
    boxes.push(box);
    return [name];
  });
}

/** Units of the drawing that an outline may leave out where only its middle is looked for. */
const coarseness = 6;
const kmPerDegree = 111;

/** In the middle of what is seen of it, if that lies in it and there is room. */
function nameIn(shape: MultiPolygon, text: string, { projection }: View): Name | undefined {
  const path = geoPath(projection);
  const room = drawnWidth(text, countryLabel) * countryLabel.line;
  if (path.area(shape) < 2 * room) return undefined;
  const [x, y] = path.centroid(shape);
  const point = projection.invert?.([x, y]);
  if (point === undefined || point === null || !geoContains(shape, point)) return undefined;
  return { text, x: round(x), y: round(y), anchor: "middle" };
}

export interface ScaleBar {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly words: string;
  readonly box: Box;
}

const longestBar = 110;

/** A round distance, in a lower corner where no mark stands; in the left one where both are taken. */
function scaleBar(view: View, marks: readonly Box[]): ScaleBar {
  const { width, kmPerUnit, isWorld } = view;
  const most = Math.min(longestBar, width / 3) * kmPerUnit;
  const ten = 10 ** Math.floor(Math.log10(most));
  const km = ten * ([5, 2].find((times) => times * ten <= most) ?? 1);
  const long = round(km / kmPerUnit);
  const words = `${groupDigits(km)} km${isWorld ? " at the equator" : ""}`;
  const room = Math.max(long, words.length * 6.5);
  const left = barAt(12, { long, room, words, view });
  const right = barAt(width - 12 - room, { long, room, words, view });
  return [left, right].find(({ box }) => marks.every((mark) => overlap(box, mark) === 0)) ?? left;
}

interface BarSize {
  readonly long: number;
  readonly room: number;
  readonly words: string;
  readonly view: View;
}

function barAt(x: number, { long, room, words, view: { height } }: BarSize): ScaleBar {
  const y = height - 12;
  const box = { left: x - 4, top: y - 22, right: x + room + 4, bottom: height };
  return { x: round(x), y, width: long, words, box };
}
