// Invented reports in any number: many small events, several reports each, in words that all reports have and some that only
// those of one event have. Names come as in news: most people belong to one event, some last names to several people, and a
// few places and bodies to every report.

import { makeDocument } from "../src/ingest/make-document.ts";
import { publishedTime } from "../src/ingest/published.ts";
import type { Document } from "../src/model/document.ts";
import { inventedName, inventedWord } from "./invented-words.ts";

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
const outlets = ["Harbour Post", "Oria News", "Vell Herald", "Radio Tolmar"];

/** `count` reports about `count / 10` events, ten reports an event. */
export function inventedReports(count: number): readonly Document[] {
  return Array.from({ length: count }, (_, index) => inventedReport(index));
}

function inventedReport(index: number): Document {
  const event = Math.floor(index / 10);
  const town = `${pick(towns, event)} ${roman(event)}`;
  const [family, person] = personOf(event);
  const [, spokesman] = personOf(50_000 + (index % 40));
  const [crop, lane] = [inventedWord(event * 2 + 60_000), inventedWord(event * 2 + 60_001)];
  const killed = 3 + ((event * 7 + index) % 40);
  const day = new Date(Date.UTC(2031, 0, 1 + (event % 300))).toISOString().slice(0, 10);
  const text = `Fighting in ${town} leaves many dead

Rebels attacked the barracks in ${town} on Friday, and at least ${killed} people were killed and ${killed * 2} injured, officials said.

Gen. ${person} said his men had withdrawn from ${town}. "We will come back," ${family} told reporters outside the ${crop} store in ${lane} lane.

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

/** The last and the whole name of one of many people: 300 given names, 3,000 last names. */
function personOf(person: number): readonly [family: string, whole: string] {
  const family = inventedName(((person * 13) % 3000) + 1000);
  return [family, `${inventedName((person * 7) % 300)} ${family}`];
}

// Letters, not digits, so that the number is read as part of a name and not as a figure.
function roman(value: number): string {
  const letters = "abcdefghijklmnopqrstuvwxyz";
  const name = [value % 26, Math.floor(value / 26) % 26, Math.floor(value / 676) % 26]
    .map((at) => letters[at])
    .join("");
  return `${name[0]?.toUpperCase() ?? ""}${name.slice(1)}ton`;
}
