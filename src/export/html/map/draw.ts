// The drawing of the map: land, borders and a grid scarcely to be seen, then a mark a place, each a link to its row in the
// table, so that it works by keyboard and without a script.

import type { GeoPermissibleObjects } from "d3-geo";
import type { LineString } from "geojson";
import type { Outlines } from "../../../model/outlines.ts";
import { round } from "../box.ts";
import { escapeHtml } from "../escape.ts";
import { landOf } from "./land.ts";
import { compactPath, stepsPerUnit } from "./path.ts";
import type { Name, PlannedMap, ScaleBar, Spot } from "./plan.ts";
import { isNear, type View } from "./view.ts";
import { isUncertain, sayPlace } from "./words.ts";

export interface MapParts {
  readonly name: string;
  readonly title: string;
  readonly outlines: Outlines;
  /** The part of the earth that another drawing shows, to be outlined on this one. */
  readonly home: View | undefined;
}

/** A plan as SVG. */
export function drawMap({ view, spots, countries, bar }: PlannedMap, parts: MapParts): string {
  const { width, height } = view;
  return `<svg class="map ${parts.name}" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="group" aria-label="${escapeHtml(parts.title)}" aria-describedby="where-what">
${drawGround(view, parts)}
<g aria-hidden="true">${countries.map((name) => drawName(name, "country")).join("")}${drawBar(bar)}</g>
${spots.map((spot) => drawSpot(spot, parts)).join("\n")}
</svg>`;
}

/** The id of the row that stands for a place in the table. */
export function rowId(index: number): string {
  return `where-${index}`;
}

/** Units of the drawing that a line may leave out. */
const coarseness = 0.8;
const kmPerDegree = 111;

function drawGround(view: View, { outlines, home }: MapParts): string {
  const { projection, isWorld, kmPerUnit } = view;
  const set = isWorld ? outlines.far : outlines.near;
  const { land, borders } = landOf(set, {
    countries: set.countries.filter((country) => isNear(country, view)),
    degrees: (coarseness * kmPerUnit) / kmPerDegree,
  });
  const drawn = (name: string, shape: GeoPermissibleObjects) => {
    const data = compactPath(projection, shape);
    return data === "" ? "" : `<path class="${name}" d="${data}"/>`;
  };
  const sea = isWorld
    ? drawn("sea", { type: "Sphere" })
    : `<path class="sea" d="M0 0h${stepsPerUnit * view.width}v${stepsPerUnit * view.height}H0z"/>`;
  const rest = [
    drawn("graticule", view.graticule),
    drawn("land", land),
    drawn("border", borders),
    ...(home === undefined ? [] : [drawn("home", rimOf(home))]),
  ];
  return `<g class="ground" aria-hidden="true" transform="scale(${1 / stepsPerUnit})">${sea}${rest.join("")}</g>`;
}

/** The edge of a view, as a line on the earth. */
function rimOf({ projection, width, height }: View): LineString {
  const parts = 12;
  const along = Array.from({ length: parts }, (_, index) => index / parts);
  const rim = [
    ...along.map((part) => [part * width, 0] as const),
    ...along.map((part) => [width, part * height] as const),
    ...along.map((part) => [(1 - part) * width, height] as const),
    ...along.map((part) => [0, (1 - part) * height] as const),
    [0, 0] as const,
  ];
  const points = rim.flatMap(([x, y]) => {
    const point = projection.invert?.([x, y]);
    return point === null || point === undefined ? [] : [[...point]];
  });
  return { type: "LineString", coordinates: points };
}

function drawName({ text, x, y, anchor }: Name, name: string): string {
  const looks = name === "" ? "" : ` class="${name}"`;
  const side = anchor === "middle" ? "" : ` text-anchor="${anchor}"`;
  return `<text${looks} x="${round(x)}" y="${round(y)}" dy=".35em"${side}>${escapeHtml(text)}</text>`;
}

function drawBar({ x, y, width, words }: ScaleBar): string {
  return `<g class="bar-of-scale"><path d="M${x} ${y - 4}v4h${width}v-4"/><text x="${x}" y="${y - 9}" text-anchor="start">${words}</text></g>`;
}

/** What is near enough to a mark to be meant by a finger. */
const fingertip = 12;

function drawSpot(spot: Spot, { outlines }: MapParts): string {
  const { place, x, y, radius, name } = spot;
  const said = escapeHtml(sayPlace(place, outlines.names));
  const looks = [
    "spot",
    ...(place.events.length + place.moreEvents > 0 ? ["told"] : []),
    ...(isUncertain(place) ? ["perhaps"] : []),
  ];
  const hit =
    radius < fingertip ? `<circle class="hit" cx="${x}" cy="${y}" r="${fingertip}"/>` : "";
  return `<a class="${looks.join(" ")}" href="#${rowId(place.index)}" data-p="${place.index}" aria-label="${said}"><title>${said}</title>${hit}${drawMark(spot)}${name === undefined ? "" : drawName(name, "")}</a>`;
}

/** A site is a diamond, a town a disc, an area a soft ring: it is not at one point. */
export function drawMark({
  place: { place },
  x,
  y,
  radius,
  isArea,
}: Pick<Spot, "x" | "y" | "radius" | "isArea"> & {
  readonly place: { readonly place: Pick<Spot["place"]["place"], "precision"> };
}): string {
  if (isArea) return `<circle class="shape area" cx="${x}" cy="${y}" r="${radius}"/>`;
  if (place.precision !== "site")
    return `<circle class="shape" cx="${x}" cy="${y}" r="${radius}"/>`;
  const r = round(radius * 1.15);
  return `<path class="shape" d="M${x} ${round(y - r)}l${r} ${r}l${-r} ${r}l${-r} ${-r}z"/>`;
}
