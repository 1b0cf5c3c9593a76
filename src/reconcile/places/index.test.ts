import { describe, expect, it } from "vitest";
import { smallGazetteer } from "../../../test/small-gazetteer.ts";
import { makeDocument } from "../../ingest/make-document.ts";
import type { Entity } from "../../model/entity.ts";
import { understand } from "../../pipeline.ts";
import { plainReader } from "../../read/index.ts";
import { reconcile } from "../index.ts";
import { placesOfCase } from "./index.ts";

/** The entities of a case that are places or facilities. */
function entitiesOf(reports: readonly string[]): readonly Entity[] {
  const entries = reports.map((text, index) => ({
    kind: "extraction" as const,
    extraction: understand(makeDocument({ text, ref: `r${index}` }), plainReader),
  }));
  return reconcile(entries, smallGazetteer).entities.filter(
    ({ kind, names }) => (kind === "place" || kind === "facility") && names.length > 0,
  );
}

/** The places of a case, "name country because", those without a point last. */
function placesOf(reports: readonly string[]): readonly string[] {
  return entitiesOf(reports)
    .filter(({ kind }) => kind === "place")
    .map(({ name, place }) =>
      place === undefined
        ? `${name}: -`
        : `${name}: ${place.country} ${Math.round(place.lat)}, ${place.because}`,
    )
    .sort();
}

describe("a name of many places", () => {
  it("is the one in the country that the report puts it in", () => {
    expect(placesOf(["Three died in Selim in Oria."])).toEqual([
      "Oria: OA 30, the report speaks of places and people of it",
      "Selim: OA 29, the report says it is in Oria",
    ]);
  });

  it("is the one in the region that the report puts it in", () => {
    expect(placesOf(["Three died in Selim, a town in northern Harat province."])).toContain(
      "Selim: OA 33, the report says it is in Harat",
    );
  });

  it("is the one near what it is told to be near", () => {
    expect(placesOf(["Three died in Selim, about 40 km from Orsha."])).toContain(
      "Selim: OA 29, the report puts it about 40 km from Orsha",
    );
  });

  it("is one of the country that the report speaks of", () => {
    const report = "Troops went to Orsha and Veld in Oria. The parliament of Oria met in Orsha.";
    expect(placesOf([report])).toContainEqual(expect.stringMatching(/^Veld: OA/u));
  });

  it("is the largest where no word tells, and that is said", () => {
    expect(placesOf(["Three died in Selim."])).toEqual([
      "Selim: TV 50, it is the largest of 3 places called so; no word of the report tells which",
    ]);
  });

  it("has no point where none is far the largest and no word tells", () => {
    expect(placesOf(["Three died in Veld."])).toEqual(["Veld: -"]);
  });

  it("is what other reports mean by it where its own report does not tell", () => {
    expect(placesOf(["Three died in Selim in Oria.", "Two died in Selim."])).toEqual([
      "Oria: OA 30, the report speaks of places and people of it",
      "Selim: OA 29, the report says it is in Oria",
    ]);
  });

  it("is two places where two reports put it in two countries", () => {
    const reports = ["Three died in Selim in Oria.", "Two died in Selim in Tarnovia."];
    expect(placesOf(reports).filter((line) => line.startsWith("Selim"))).toEqual([
      "Selim: OA 29, the report says it is in Oria",
      "Selim: TV 50, the report says it is in Tarnovia",
    ]);
  });

  it("is two places where one report puts it in two countries", () => {
    const report = "Three died in Selim in Oria. Two died in Selim in Tarnovia.";
    expect(placesOf([report]).filter((line) => line.startsWith("Selim"))).toEqual([
      "Selim: OA 29, the report says it is in Oria",
      "Selim: TV 50, the report says it is in Tarnovia",
    ]);
  });
});

describe("a country called as a state of another is", () => {
  it("is told by a town that lies in it, however much is said of the other", () => {
    const others = "Ships came from Tarnovia. ".repeat(9);
    const report = `Ships in Ostra searched near Batra. ${others}`;
    expect(placesOf([report])).toEqual(
      expect.arrayContaining([
        "Ostra: OS 42, the report names Batra, which is in it",
        expect.stringMatching(/^Batra: OS 42/u),
      ]),
    );
  });
});

describe("a town and the region around it of one name", () => {
  const precisionsIn = (text: string) =>
    entitiesOf([text]).map(({ name, place }) => `${name} ${place?.precision}`);

  it.each([
    ["Three died in Kessim.", ["Kessim city"]],
    ["Three died in the town of Kessim.", ["Kessim city"]],
    ["Three died in Kessim province.", ["Kessim region"]],
    [
      "Three died in the town of Kessim. Kessim province was quiet.",
      ["Kessim city", "Kessim region"],
    ],
  ])("are told apart by the words beside it: %s", (text, precisions) => {
    expect([...precisionsIn(text)].sort()).toEqual(precisions);
  });

  it("are each other's alternatives", () => {
    const [kessim] = entitiesOf(["Three died in Kessim."]);
    expect(kessim?.place?.alternatives.map(({ precision }) => precision)).toEqual(["region"]);
  });
});

describe("how sure a place is", () => {
  it("is so where words tell which, whatever else is called so", () => {
    const [place] = entitiesOf(["Three died in Selim in Oria."]).filter(
      ({ name }) => name === "Selim",
    );
    expect(place?.place?.sure).toBe(true);
    expect(place?.place?.alternatives).not.toEqual([]);
  });

  it("is not so where it is only the largest", () => {
    expect(entitiesOf(["Three died in Selim."])[0]?.place?.sure).toBe(false);
  });

  it("leaves a name without a point with what it could be", () => {
    const [veld] = entitiesOf(["Three died in Veld."]);
    expect(veld?.place).toBeUndefined();
    expect(veld?.couldBe.map(({ country }) => country)).toEqual(["OA", "TV"]);
  });
});

describe("a reason", () => {
  it("is that of the other report where that settles it", () => {
    const reports = ["Three died in Selim in Tarnovia.", "Two died in Selim."];
    const readings = reports.map((text, index) =>
      understand(makeDocument({ text, ref: `r${index}` }), plainReader),
    );
    const { senses } = placesOfCase(readings, smallGazetteer);
    const selim = readings[1]?.mentions.find(({ name }) => name === "Selim");
    expect(selim && senses.get(selim.id)?.placed.because).toBe(
      "another report of the case settles it: the report says it is in Tarnovia",
    );
  });

  it("names places as they are called and not as a dateline shouts them", () => {
    expect(placesOf(["SELIM, Tarnovia (CP) - Three died in Selim."])).toContainEqual(
      expect.stringMatching(/^Tarnovia: .*the report says Selim is in it/u),
    );
  });
});

describe("a facility", () => {
  it("hangs on no village that only its name reminds of", () => {
    expect(entitiesOf(["They shut Veld Hospital."])[0]?.place).toBeUndefined();
    expect(entitiesOf(["They shut Oria Hospital."])[0]?.place).toBeUndefined();
  });
});

describe("two names of one place", () => {
  it("are one entity", () => {
    expect(placesOf(["Three died in Tarnby.", "Three died in Tarnburg."])).toHaveLength(1);
  });
});

describe("a place that the gazetteer does not have", () => {
  it("has no point", () => {
    expect(placesOf(["Three died in Merrin."])).toEqual(["Merrin: -"]);
  });
});

describe("a list", () => {
  it("puts no country into another", () => {
    expect(placesOf(["Talks went on in Oria, Tarnovia and Merrin."])).toContainEqual(
      expect.stringMatching(/^Oria: OA 30/u),
    );
  });
});
