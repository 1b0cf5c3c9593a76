// Where it is, on the page: the case's home drawn wide and tall, the world where some places lie beyond it, what is known of
// the place chosen, the table behind it, and the names that no point is known of.

import type { Outlines } from "../../../model/outlines.ts";
import { mostCouldBe, type PlacePrecision } from "../../../model/place.ts";
import type { EventEntry } from "../../brief/model.ts";
import { count, groupDigits } from "../../brief/words.ts";
import { cite, citeAll } from "../cite.ts";
import { elementId, escapeHtml } from "../escape.ts";
import type { Marks } from "../marks.ts";
import type { MapPlace, PlaceMap, PlaceName } from "./choose.ts";
import { drawMap, drawMark, rowId } from "./draw.ts";
import { homePoints, pointOf } from "./home.ts";
import { type MapSheet, mapSheets, mostMentions, planMap } from "./plan.ts";
import { placeIn, viewOf, worldView } from "./view.ts";
import {
  isUncertain,
  sayAlternatives,
  sayCountry,
  sayKind,
  sayMap,
  sayPoint,
  sayReason,
  sayTold,
} from "./words.ts";

/** The map with its table. */
export function writeMap(map: PlaceMap, outlines: Outlines, marks: Marks): string {
  return `<p id="where-what">${escapeHtml(sayMap(map))} Marked larger where more is told; filled where something happened.</p>
<p class="how drawing-keys" hidden>With the keyboard: right and left arrow go from place to place, down and up to those where something happened.</p>
<div class="drawing-body">
<div class="drawing-sheet">
${drawSheets(map, outlines).join("\n")}
</div>
<div id="where-said" class="drawing-said" role="status" hidden></div>
</div>
${writeLegend()}
${writeUnplaced(map, marks)}
${writeTable(map, outlines, marks)}
<p class="how">Points: <a href="https://www.geonames.org/">GeoNames</a> and airport-data-js, both <a href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a>. Outlines: Natural Earth, which draws borders where control runs.</p>`;
}

function drawSheets({ drawn }: PlaceMap, outlines: Outlines): readonly string[] {
  const home = homePoints(drawn, outlines);
  return Object.entries<MapSheet>(mapSheets).flatMap(([name, sheet]) => {
    const parts = { name, outlines, home: undefined };
    const view = home === undefined ? worldView(sheet.home.width) : viewOf(home, sheet.home);
    const setting = { sheet, outlines, most: mostMentions(drawn) };
    const main = drawMap(planMap(drawn, view, setting), { ...parts, title: "Where" });
    const beyond = drawn.filter((place) => placeIn(view, pointOf(place)) === undefined);
    if (beyond.length === 0) return [main];
    const world = planMap(beyond, worldView(sheet.world), setting);
    return [main, drawMap(world, { ...parts, title: "Elsewhere in the world", home: view })];
  });
}

const sample = (looks: string, precision: PlacePrecision, radius: number) =>
  `<svg class="map" width="34" height="30" aria-hidden="true"><g class="spot ${looks}">${drawMark({ place: { place: { precision } }, x: 17, y: 15, radius, isArea: radius > 8 })}</g></svg>`;

const keys: readonly (readonly [drawn: string, words: string])[] = [
  [sample("", "site", 6), "site"],
  [sample("", "city", 6), "town or city"],
  [sample("", "region", 13), "district, region or country, drawn around its middle: not one point"],
  [sample("told", "city", 6), "something happened there"],
  [sample("perhaps", "city", 6), "its name could mean other places too"],
];

function writeLegend(): string {
  const list = keys.map(([drawn, words]) => `<li>${drawn}<span>${words}</span></li>`);
  return `<ul class="legend" aria-label="What the marks mean">${list.join("")}</ul>`;
}

const namesInView = 20;

function writeUnplaced({ unplaced, moreUnplaced }: PlaceMap, marks: Marks): string {
  if (unplaced.length === 0) return "";
  const folded = unplaced.slice(namesInView);
  const left =
    moreUnplaced === 0
      ? ""
      : `<p class="soft">And ${groupDigits(moreUnplaced)} more in the record.</p>`;
  const rest =
    folded.length === 0
      ? ""
      : `<details><summary>${count(folded.length, "more", "more")}</summary>${listNames(folded, marks)}${left}</details>`;
  return `<h3>Not on the map</h3>
<p>Not in the gazetteer, or the reports leave open which is meant:</p>
${listNames(unplaced.slice(0, namesInView), marks)}${rest}`;
}

function listNames(names: readonly PlaceName[], marks: Marks): string {
  const items = names.map(
    ({ name, mentions, couldBe, note }) =>
      `<li><span dir="auto">${escapeHtml(name)}</span> <span class="soft">(${groupDigits(mentions)}${sayCouldBe(couldBe)})</span>${note === undefined ? "" : ` ${cite(note, marks)}`}</li>`,
  );
  return `<ul class="nowhere">${items.join("")}</ul>`;
}

/** `; one of 7 places called so`; nothing where there is no more than one. */
function sayCouldBe(count: number): string {
  if (count < 2) return "";
  return `; one of ${count === mostCouldBe ? `${count} or more` : count} places called so`;
}

function writeTable({ table, more }: PlaceMap, { names }: Outlines, marks: Marks): string {
  const left =
    more === 0 ? "" : `<p class="soft">And ${count(more, "more", "more")} in the record.</p>`;
  return `<details class="drawing-table"><summary>All places as a table: ${table.length + more}</summary>
<table class="places"><thead><tr><th>Place</th><th>What it is</th><th>Country</th><th>Coordinates</th><th>Told</th><th>What happened there</th><th>How sure, and why</th></tr></thead>
<tbody>${table.map((one) => writeRow(one, names, marks)).join("\n")}</tbody></table>${left}</details>`;
}

function writeRow(one: MapPlace, names: Outlines["names"], marks: Marks): string {
  const { index, name, place, notes } = one;
  const country = sayCountry(place, names);
  return `<tr id="${rowId(index)}" data-p="${index}"><th scope="row" dir="auto">${escapeHtml(name)}</th><td>${sayKind(one)}</td><td${country === undefined ? ' class="empty"' : ""}>${escapeHtml(country ?? "")}</td><td class="point">${sayPoint(place)}</td><td>${sayTold(one)} ${citeAll(notes, marks)}</td>${writeEvents(one)}<td class="sure">${writeReason(one, names)}</td></tr>`;
}

function writeReason(one: MapPlace, names: Outlines["names"]): string {
  const others = sayAlternatives(one, names);
  const reason = escapeHtml(sayReason(one));
  return others === undefined
    ? reason
    : `${writeDoubt(one)}${reason} <span class="soft">${escapeHtml(others)}</span>`;
}

function writeDoubt(one: MapPlace): string {
  const count = one.place.alternatives.length + 1;
  return isUncertain(one) ? `<span class="tag warn">1 of ${count} places</span> ` : "";
}

const eventsShown = 6;

function writeEvents({ events, moreEvents }: MapPlace): string {
  const left = Math.max(0, events.length - eventsShown) + moreEvents;
  if (events.length + moreEvents === 0) return '<td class="events empty"></td>';
  const items = [
    ...events.slice(0, eventsShown).map(writeEvent),
    ...(left === 0 ? [] : [`<li>${count(left, "more", "more")}</li>`]),
  ];
  return `<td class="events"><ul>${items.join("")}</ul></td>`;
}

function writeEvent({ id, what, when, figures }: EventEntry): string {
  const counts = figures.map(
    (figure) => `<a href="#${elementId(figure.id)}">${escapeHtml(figure.words)}</a>`,
  );
  const told = counts.length === 0 ? "" : `: ${counts.join("; ")}`;
  return `<li><a href="#${elementId(id)}">${escapeHtml(what)}, ${escapeHtml(when)}</a>${told}</li>`;
}
