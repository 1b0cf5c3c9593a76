// Invented reports in any number: many small events, several reports each, names and figures that vary.

import { makeDocument } from "../src/ingest/make-document.ts";
import { publishedTime } from "../src/ingest/published.ts";
import type { Document } from "../src/model/document.ts";

const towns = [
  "Sorvale",
  "Port Anselm",
  "Brennick",
  "Tolmar",
  "Oster Quay",
  "Vell",
  "Karsim",
  "Dunmere",
];
const given = ["Abel", "Mirela", "Tomas", "Ilse", "Radu", "Sabine", "Osman", "Lena"];
const family = [
  "Moravan",
  "Tarnovik",
  "Veldaric",
  "Oskandar",
  "Brekilov",
  "Strenkov",
  "Lauksen",
  "Pellari",
];
const outlets = ["Harbour Post", "Oria News", "Vell Herald", "Radio Tolmar"];

/** `count` reports about `count / 10` events, ten reports an event. */
export function inventedReports(count: number): readonly Document[] {
  return Array.from({ length: count }, (_, index) => inventedReport(index));
}

function inventedReport(index: number): Document {
  const event = Math.floor(index / 10);
  const town = `${pick(towns, event)} ${roman(event)}`;
  const person = `${pick(given, event)} ${pick(family, event * 3 + 1)}`;
  const spokesman = `${pick(given, index)} ${pick(family, index + 5)}`;
  const killed = 3 + ((event * 7 + index) % 40);
  const day = new Date(Date.UTC(2031, 0, 1 + (event % 300))).toISOString().slice(0, 10);
  const text = `Fighting in ${town} leaves many dead

Rebels attacked the barracks in ${town} on Friday, and at least ${killed} people were killed and ${killed * 2} injured, officials said.

Gen. ${person} said his men had withdrawn from ${town}. "We will come back," ${pick(family, event * 3 + 1)} told reporters outside the town hall.

${spokesman}, a spokesman for the Interior Ministry, said the death toll had risen to ${killed + 4}. A doctor at the hospital said it had received ${killed - 1} bodies.

Residents said the clashes began before dawn and that smoke could be seen over the river. According to the ${pick(outlets, index + 1)}, dozens of families have left since Thursday.`;
  return makeDocument({
    text,
    ref: String(index),
    outlet: pick(outlets, index),
    published: publishedTime(day),
  });
}

function pick(list: readonly string[], index: number): string {
  return list[index % list.length] ?? "";
}

// Letters, not digits, so that the number is read as part of a name and not as a figure.
function roman(value: number): string {
  const letters = "abcdefghijklmnopqrstuvwxyz";
  const name = [value % 26, Math.floor(value / 26) % 26, Math.floor(value / 676) % 26]
    .map((at) => letters[at])
    .join("");
  return `${name[0]?.toUpperCase() ?? ""}${name.slice(1)}ton`;
}
