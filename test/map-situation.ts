// Invented places at points that lie where land and borders are, for the map: a case at home in one country, with what is
// told of elsewhere, and others that try the ends of the earth.

import type { EntityId } from "../src/model/ids.ts";
import type { Location, Placed, PlacePrecision } from "../src/model/place.ts";
import type { Situation } from "../src/model/situation.ts";
import { SituationFixture } from "./fixture-situation.ts";

/** A place of a situation: its name, degrees north and east, how narrow it is, the country. */
export type TestPlace = readonly [
  name: string,
  lat: number,
  lon: number,
  precision?: PlacePrecision,
  country?: string,
];

/** In Madagascar, but for the last two. */
const places: readonly TestPlace[] = [
  ["Port Selin", -18.15, 49.4],
  ["Sorvale", -18.9, 47.5],
  ["Orsha", -23.35, 43.7],
  ["Veld", -15.7, 46.3],
  ["Selin airfield", -18.11, 49.39, "site"],
  ["Upper Tarn", -19.9, 47, "region"],
  ["Vell", -18.5, 49.2, "district"],
  ["Tarnovia", -20, 47, "country"],
  ["Farby", 48.85, 2.35, "city", "FR"],
  ["Hillmark", 52, 19, "country", "PL"],
];

const events = ["Port Selin", "Sorvale"];

/** Ten places with points, of two of which events and of one of which figures are told, and two without. */
export function mapSituation(): Situation {
  const fixture = new SituationFixture();
  const nowhere = ["Lost Cape", "<b>Nowhere</b>"];
  const report = fixture.report({
    ref: "001",
    outlet: "Coast Herald",
    text: `${places.map(([name]) => `Rebels shelled ${name} on Friday, killing at least 12 people.`).join("\n")}\n${nowhere.join(" and ")}.\n`,
  });
  const also = fixture.report({ ref: "002", text: "Port Selin and Sorvale." });
  const ids = new Map<string, EntityId>();
  for (const place of places) {
    const [name] = place;
    const forms = [report, ...(events.includes(name) ? [also] : [])].map(
      (one) => [one, name] as const,
    );
    const id = fixture.entity("place", forms);
    fixture.locate(id, placed(place, name === "Sorvale" ? twins : []));
    ids.set(name, id);
  }
  for (const name of nowhere) fixture.entity("place", [[report, name]]);
  for (const name of events) {
    const words = `Rebels shelled ${name} on Friday`;
    const where = ids.get(name);
    const act = report.event({
      words,
      type: "shelling",
      trigger: "shelled",
      when: ["Friday", "2031-05-16"],
    });
    const event = fixture.event("shelling", [act], {
      ...(where === undefined ? {} : { where }),
      values: ["2031-05-16"],
    });
    if (name !== "Port Selin") continue;
    const dead = report.figure({
      words: "killing at least 12 people",
      ...{ measure: "killed", number: "12", low: 12, hedge: "at least", of: "people" },
    });
    fixture.question(event, [dead], "single");
  }
  return fixture.build();
}

/** Places alone, each told of once. */
export function placesSituation(places: readonly TestPlace[]): Situation {
  const fixture = new SituationFixture();
  const text = `${places.map(([name]) => name).join("; ")}.`;
  const report = fixture.report({ ref: "001", text });
  for (const place of places)
    fixture.locate(fixture.entity("place", [[report, place[0]]]), placed(place, []));
  return fixture.build();
}

const twins: readonly Location[] = [
  { name: "Sorvale", lat: 40.1, lon: -88.2, precision: "city", country: "US" },
];

function placed(
  [name, lat, lon, precision = "city", country = "MG"]: TestPlace,
  alternatives: readonly Location[],
): Placed {
  const because =
    alternatives.length === 0
      ? "it is the only place called so"
      : "the report speaks of its country";
  return {
    name,
    lat,
    lon,
    precision,
    country,
    because,
    sure: alternatives.length === 0,
    alternatives,
  };
}
