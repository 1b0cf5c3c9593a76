// The words of the map: what a place is, where it lies, how sure that is and why, what the map says of itself to those who do
// not see it.

import type { Outlines } from "../../../model/outlines.ts";
import type { Location, PlacePrecision } from "../../../model/place.ts";
import { endSentence, plain } from "../../brief/plain.ts";
import { capital, count, entityKindWords } from "../../brief/words.ts";
import { sayReports } from "../../independent.ts";
import type { MapPlace, PlaceMap } from "./choose.ts";

type Names = Outlines["names"];

const precisionWords: Readonly<Record<PlacePrecision, string>> = {
  site: "site",
  city: "town or city",
  district: "district",
  region: "region",
  country: "country",
};

/** `town or city`; `facility, as near as its town or city is known`. */
export function sayKind({ kind, place }: MapPlace): string {
  const words = precisionWords[place.precision];
  const isHung = kind === "facility" && place.precision !== "site";
  return isHung ? `${entityKindWords.facility}, placed no nearer than its ${words}` : words;
}

/** The country it lies in; `undefined` for a country, and for what lies in no one. */
export function sayCountry(place: Location, names: Names): string | undefined {
  const { country, precision } = place;
  return country === undefined || precision === "country" ? undefined : (names[country] ?? country);
}

/** Degrees after the point: no finer than what is known. */
const places: Readonly<Record<PlacePrecision, number>> = {
  site: 3,
  city: 2,
  district: 2,
  region: 1,
  country: 0,
};

/** `32.89° N, 13.19° E`. */
export function sayPoint({ lat, lon, precision }: Location): string {
  const say = (value: number, [positive, negative]: readonly [string, string]) =>
    `${Math.abs(value).toFixed(places[precision])}° ${value < 0 ? negative : positive}`;
  return `${say(lat, ["N", "S"])}, ${say(lon, ["E", "W"])}`;
}

/** `8 mentions in 4 reports (2 independent)`. */
export function sayTold({ mentions, reports }: MapPlace): string {
  return `${count(mentions, "mention")} in ${sayReports(reports)}`;
}

/** `Port Selin, town or city, Oria, 8 mentions in 4 reports (2 independent), 2 events`. */
export function sayPlace(one: MapPlace, names: Names): string {
  const country = sayCountry(one.place, names);
  const events = one.events.length + one.moreEvents;
  return [
    one.name,
    sayKind(one),
    ...(country === undefined ? [] : [country]),
    sayTold(one),
    ...(events === 0 ? [] : [count(events, "event")]),
    ...(isUncertain(one) ? ["its name could mean other places too"] : []),
  ].join(", ");
}

/** Whether its name could as well mean other places. */
export function isUncertain({ place }: MapPlace): boolean {
  return !place.sure;
}

/** Why this place is meant, as a sentence. */
export function sayReason({ place }: MapPlace): string {
  return endSentence(capital(plain(place.because)));
}

/** `Could also be Selim (Tarnovia, 50.00° N, 30.00° E) or ...`; `undefined` where the name means one place only. */
export function sayAlternatives({ place }: MapPlace, names: Names): string | undefined {
  if (place.alternatives.length === 0) return undefined;
  const others = place.alternatives.map((other) => {
    const country = sayCountry(other, names);
    const kind = country ?? precisionWords[other.precision];
    return `${plain(other.name)} (${kind}, ${sayPoint(other)})`;
  });
  return `Could also be ${others.join("; ")}.`;
}

/** What is drawn and what is left to the table. */
export function sayMap({ drawn, table, more }: PlaceMap): string {
  const left = table.length + more - drawn.length;
  const shown = count(drawn.length, "place");
  return left === 0
    ? `${shown} with a known point.`
    : `${shown} with a known point, those told of most; ${count(left, "other")} in the table below.`;
}
