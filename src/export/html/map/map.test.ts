import { geoArea } from "d3-geo";
import { describe, expect, it } from "vitest";
import { mapSituation, placesSituation, type TestPlace } from "../../../../test/map-situation.ts";
import { loadOutlines } from "../../../app/load-outlines.ts";
import type { Situation } from "../../../model/situation.ts";
import { makeBrief } from "../../brief/index.ts";
import { overlap } from "../box.ts";
import { numberMarks } from "../marks.ts";
import { choosePlaces, type PlaceMap } from "./choose.ts";
import { homePoints } from "./home.ts";
import { countryShape, landOf } from "./land.ts";
import { boxOfName, mapSheets, mostMentions, type PlannedMap, planMap } from "./plan.ts";
import { writeMap } from "./section.ts";
import { viewOf, worldView } from "./view.ts";

const outlines = await loadOutlines();

function mapOf(situation: Situation): PlaceMap {
  return choosePlaces(situation, makeBrief(situation));
}

function planOf(places: readonly TestPlace[], name: keyof typeof mapSheets = "wide"): PlannedMap {
  const { drawn } = mapOf(placesSituation(places));
  const sheet = mapSheets[name];
  const home = homePoints(drawn, outlines);
  const view = home === undefined ? worldView(sheet.home.width) : viewOf(home, sheet.home);
  return planMap(drawn, view, { sheet, outlines, most: mostMentions(drawn) });
}

describe("the part of the earth that a map shows", () => {
  it("is the country of the case with its neighbours; what is far is for a map of the world", () => {
    const { drawn } = mapOf(mapSituation());
    const home = homePoints(drawn, outlines) ?? [];
    const { spots, view } = planMap(drawn, viewOf(home, mapSheets.wide.home), {
      ...{ sheet: mapSheets.wide, outlines, most: mostMentions(drawn) },
    });
    expect(spots.map(({ place }) => place.name)).not.toContain("Farby");
    expect(spots).toHaveLength(8);
    expect(view.height * view.kmPerUnit).toBeGreaterThan(1500);
    expect(view.height * view.kmPerUnit).toBeLessThan(2500);
  });

  it("is its country around one place, and no mere dot where the country is small", () => {
    const one = planOf([["Sorvale", 49.61, 6.13, "city", "LU"]]);
    expect(one.view.isWorld).toBe(false);
    expect(one.view.width * one.view.kmPerUnit).toBeGreaterThan(240);
    expect(one.view.width * one.view.kmPerUnit).toBeLessThan(900);
    expect(one.countries.map(({ text }) => text)).toContain("Belgium");
  });

  it("is no whole large country where all is told of one of its towns", () => {
    const town = Array.from({ length: 6 }, (_, index): TestPlace => {
      return [`Quarter ${index}`, 55.75 + index / 100, 37.6, "district", "RU"];
    });
    const { view } = planOf(town);
    expect(view.width * view.kmPerUnit).toBeLessThan(900);
  });

  it("is the world where the places are spread over it", () => {
    const { view, spots } = planOf([
      ["Norby", 59.9, 10.7, "city", "NO"],
      ["Sudby", -33.9, 18.4, "city", "ZA"],
      ["Westby", 40.7, -74, "city", "US"],
      ["Ostby", 35.7, 139.7, "city", "JP"],
    ]);
    expect(view.isWorld).toBe(true);
    expect(spots).toHaveLength(4);
  });

  for (const [where, places] of [
    [
      "on both sides of the line where days change",
      [
        ["Eastby", -16.8, 179.9, "city", "FJ"],
        ["Westby", -16.9, -179.9, "city", "FJ"],
        ["Midby", -17.8, 178, "city", "FJ"],
      ],
    ],
    [
      "at a pole",
      [
        ["Polar Camp", -89.9, 0, "site", "AQ"],
        ["Other Camp", -89.5, 170, "site", "AQ"],
      ],
    ],
    ["at the middle of the grid", [["Buoy", 0, 0, "site", "GH"]]],
    ["where no country has the code", [["Island", -54.4, 3.4, "city", "ZZ"]]],
  ] as const satisfies readonly (readonly [string, readonly TestPlace[]])[])
    it(`holds together ${where}`, () => {
      const { view, spots } = planOf(places);
      expect(view.isWorld).toBe(false);
      expect(spots).toHaveLength(places.length);
      expect(view.width * view.kmPerUnit).toBeLessThan(4000);
      for (const { x, y } of spots) {
        expect(x).toBeGreaterThan(0);
        expect(x).toBeLessThan(view.width);
        expect(y).toBeGreaterThan(0);
        expect(y).toBeLessThan(view.height);
      }
      const page = writeMap(mapOf(placesSituation(places)), outlines, numberMarks([]));
      expect(page).not.toMatch(/NaN|Infinity|undefined/u);
    });
});

describe("names on a map", () => {
  const crowd = Array.from({ length: 40 }, (_, index): TestPlace => {
    const [lat, lon] = [-18 - Math.floor(index / 8) / 5, 46 + (index % 8) / 5];
    return [`Village ${100 + index}`, lat, lon];
  });

  for (const name of ["wide", "tall"] as const)
    it(`lie over no mark and no other name, ${name}; the weaker ones are dropped`, () => {
      const { spots, countries, view } = planOf(crowd, name);
      const { label } = mapSheets[name];
      const named = spots.flatMap((spot) =>
        spot.name === undefined ? [] : [{ spot, box: boxOfName(spot.name, label) }],
      );
      expect(spots).toHaveLength(40);
      expect(named.length).toBeGreaterThan(4);
      for (const [index, { spot, box }] of named.entries()) {
        expect(named.slice(index + 1).filter((other) => overlap(box, other.box) > 0)).toEqual([]);
        for (const { place, x, y, radius } of spots) {
          if (place === spot.place) continue;
          const mark = { left: x - radius, top: y - radius, right: x + radius, bottom: y + radius };
          expect(overlap(box, mark)).toBe(0);
        }
        expect(box.left >= 0 && box.right <= view.width).toBe(true);
      }
      expect(new Set(countries.map(({ text }) => text)).size).toBe(countries.length);
    });

  it("sets what stands on one point side by side", () => {
    const spots = planOf([
      ["Sorvale", -18.9, 47.5],
      ["Sorvale hospital", -18.9, 47.5],
      ["Sorvale prison", -18.9, 47.5],
    ]).spots;
    expect(new Set(spots.map(({ x, y }) => `${x} ${y}`)).size).toBe(3);
  });
});

describe("land", () => {
  it("is drawn of all countries, and none turns inside out however much is left out", () => {
    for (const degrees of [0.01, 0.5, 2, 5])
      for (const set of [outlines.near, outlines.far]) {
        const { land } = landOf(set, { countries: set.countries, degrees });
        // Some 29 % of the sphere; the coarser, the less is left of islands.
        expect(geoArea(land) / (4 * Math.PI)).toBeGreaterThan(0.2);
        expect(geoArea(land) / (4 * Math.PI)).toBeLessThan(0.32);
      }
  });

  it("has the outline of each large country under its code", () => {
    for (const code of ["MG", "FR", "US", "RU", "NO", "LB", "CN", "ZA"]) {
      const country = outlines.near.countries.find((one) => one.code === code);
      expect(
        country && countryShape(outlines.near, country, 0.1).coordinates.length,
      ).toBeGreaterThan(0);
    }
  });
});

describe("2,000 places", () => {
  it("are chosen from and drawn in good time, those told of most", () => {
    const many = Array.from({ length: 2000 }, (_, index): TestPlace => {
      return [`Place ${1000 + index}`, -25 + (index % 50) / 4, 43 + Math.floor(index / 50) / 6];
    });
    const situation = placesSituation(many);
    const brief = makeBrief(situation);
    writeMap(mapOf(mapSituation()), outlines, numberMarks([]));
    const start = performance.now();
    const map = choosePlaces(situation, brief);
    const page = writeMap(map, outlines, numberMarks([]));
    // On an idle machine a fifth of a second.
    expect(performance.now() - start).toBeLessThan(1000);
    expect(map.drawn).toHaveLength(120);
    expect(map.table).toHaveLength(300);
    expect(map.more).toBe(1700);
    expect(page.length).toBeLessThan(500_000);
  });
});
