// Airports as sites in their country: with the words they are short for.

import airports, { type Airport } from "airport-data-js";
import type { PlaceRow } from "./row.ts";

/** Large airports, and middling ones with flights of a timetable. */
export async function airportRows(towns: readonly PlaceRow[]): Promise<readonly PlaceRow[]> {
  const large = await airports.getAirportsByType("large_airport");
  const middling = await airports.getAirportsByType("medium_airport");
  const served = middling.filter((one) => String(one.scheduled_service).toUpperCase() === "TRUE");
  const cities = new Set(towns.filter((town) => town.population > 300_000).map(({ name }) => name));
  return [...large, ...served]
    .filter(({ airport }) => isAirport.test(airport))
    .map((one) => toRow(one, large.includes(one) ? cities : none));
}

const none: ReadonlySet<string> = new Set();

const isAirport = /\b(?:Airport|Airfield|Air ?Base)\b/iu;

function toRow(airport: Airport, cities: ReadonlySet<string>): PlaceRow {
  const name = airport.airport.replace(/\s+/gu, " ").trim();
  return {
    kind: "airport",
    name,
    forms: [...new Set([shortForm(name), ...ownName(name, cities)])].filter(
      (form) => form !== name,
    ),
    country: airport.country_code,
    region: "",
    population: 0,
    lat: airport.latitude,
    lon: airport.longitude,
  };
}

/** "Selim Airport" for "Selim International Airport". */
function shortForm(name: string): string {
  return name.replace(/ (?:International|Intercontinental|Regional|Domestic|National) /u, " ");
}

/** "Heathrow", "Heathrow Airport" for "London Heathrow Airport": what is left without the great city it serves. */
function ownName(name: string, cities: ReadonlySet<string>): readonly string[] {
  const [city = "", own = ""] = shortForm(name).split(" ");
  if (!cities.has(city) || isAirport.test(own) || own.length < 5) return [];
  const rest = shortForm(name).slice(city.length + 1);
  return [rest, rest.replace(/ Airport$/u, "")];
}
