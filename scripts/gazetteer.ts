// `npm run gazetteer`: packs what openly licensed data says of the world's places into the one file that is read.

import { mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { placeKey } from "../src/gazetteer/place-key.ts";
import { compareText } from "../src/model/compare-text.ts";
import { groupBy } from "../src/model/group-by.ts";
import { airportRows } from "./gazetteer/airports.ts";
import { districtRows, regionRows } from "./gazetteer/areas.ts";
import { countryRows } from "./gazetteer/countries.ts";
import { countryForms, exonyms, regionForms } from "./gazetteer/exonyms.ts";
import { kindWords, partWords } from "./gazetteer/kind-words.ts";
import { pack } from "./gazetteer/pack.ts";
import type { PlaceRow } from "./gazetteer/row.ts";
import { townRows } from "./gazetteer/towns.ts";
import { landscapes, worldRegions } from "./gazetteer/world-regions.ts";

/** Countries whose names English takes from another script: each writer spells them his own way. */
const spelled: ReadonlySet<string> = new Set(
  `AE AF AM AZ BD BG BH BY CY DJ DZ EG EH ER ET GE GR IL IN IQ IR JO KG KH KP KW KZ LA LB LK LY MA MD ME MK
  MM MN MR NP OM PK PS QA RS RU SA SD SO SS SY TD TH TJ TM TN UA UZ YE`.split(/\s+/u),
);

const folder = fileURLToPath(new URL("../gazetteer/", import.meta.url));
const towns = townRows();
const rows = [
  ...withForms(countryRows(towns), countryForms),
  ...withForms(regionRows(towns), regionForms),
  ...withForms(towns, exonyms),
  ...districtRows(towns),
  ...(await airportRows(towns)),
  ...worldRegions.map(
    ([name, forms, lat, lon]): PlaceRow => ({
      ...{ kind: "world", name, forms, lat, lon },
      ...{ country: "", region: "", population: 0 },
    }),
  ),
];
const landRows = landscapes.map(
  ([name, forms, lat, lon, country]): PlaceRow => ({
    ...{ kind: "region", name, forms, lat, lon, country },
    ...{ region: "", population: 0 },
  }),
);
mkdirSync(folder, { recursive: true });
const bytes = pack([...rows, ...landRows], { kindWords, partWords, spelled });
writeFileSync(`${folder}places.bin`, bytes);
const counts = [...groupBy(rows, ({ kind }) => kind)].sort((a, b) => compareText(a[0], b[0]));
console.log(counts.map(([kind, { length }]) => `${length} ${kind}`).join(", "));
console.log(`${rows.length} places, ${(bytes.length / 2 ** 20).toFixed(2)} MiB`);

/** The rows with the names they are known by besides; a line is for the largest row that has one of its names. */
function withForms<Row extends PlaceRow>(
  own: readonly Row[],
  table: readonly (readonly [country: string, name: string, others: string])[],
): readonly Row[] {
  const called = groupBy(
    own.flatMap((row) =>
      [row.name, ...row.forms].map((name) => ({ row, key: keyOf(row.country, name) })),
    ),
    ({ key }) => key,
  );
  const added = new Map<Row, readonly string[]>();
  for (const [country, name, others] of table) {
    const names = [name, ...others.split(", ")];
    const rows = names
      .map((one) => called.get(keyOf(country, one)) ?? [])
      .find(({ length }) => length > 0);
    const [largest] = [...(rows ?? [])].sort((a, b) => b.row.population - a.row.population);
    if (largest === undefined) console.error(`gazetteer: no ${name} in ${country}`);
    else added.set(largest.row, [...(added.get(largest.row) ?? []), ...names]);
  }
  return own.map((row) => ({ ...row, forms: otherNames(row, added.get(row) ?? []) }));
}

function keyOf(country: string, name: string): string {
  return `${country} ${placeKey(name)}`;
}

function otherNames(row: PlaceRow, more: readonly string[]): readonly string[] {
  const keys = new Set([placeKey(row.name)]);
  return [...row.forms, ...more].filter((form) => {
    const key = placeKey(form);
    return keys.has(key) ? false : keys.add(key);
  });
}
