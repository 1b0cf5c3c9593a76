import { describe, expect, it } from "vitest";
import { packedGazetteer, smallGazetteer } from "../../test/small-gazetteer.ts";
import { loadGazetteer } from "../app/load-gazetteer.ts";
import { gazetteerFromBytes } from "./index.ts";

const found = (name: string) =>
  smallGazetteer.find(name).map((one) => `${one.name} ${one.country ?? "-"} ${one.by}`);

describe("a name", () => {
  it("finds every place called so", () => {
    expect(found("Selim").sort()).toEqual(["Selim OA name", "Selim OA name", "Selim TV name"]);
  });

  it("finds a place by another of its names, in any case and with any marks", () => {
    expect(found("TÁRNBURG")).toEqual(["Tarnby TV other-name"]);
  });

  it("is found with the word for the kind of place, and with a word for a part of it", () => {
    expect(found("Harat Province")).toEqual(["Harat OA name"]);
    expect(found("North Orsha")).toEqual(["Orsha OA part"]);
    expect(found("Lower Oria")).toEqual(["Lower Oria OA name"]);
  });

  it("from another script is found as others spell it, where nothing is called so", () => {
    expect(found("el-Mezra")).toEqual(["Al Mazrā OA spelling"]);
    expect(found("Tarnbi")).toEqual([]);
  });

  it("of nothing finds nothing", () => {
    expect(["", " ", "-", "Nowhere", "the", "North"].flatMap(found)).toEqual([]);
  });
});

describe("an entry", () => {
  it("says where it is, what it lies in and how many live there, as near as it is kept", () => {
    const [place] = smallGazetteer.find("Al Mazra");
    expect(place).toMatchObject({ precision: "city", country: "OA", name: "Al Mazrā" });
    expect(place?.lat).toBeCloseTo(33.2, 2);
    expect(place?.lon).toBeCloseTo(24.1, 2);
    expect(Math.abs((place?.population ?? 0) / 40_000 - 1)).toBeLessThan(0.05);
    expect(smallGazetteer.nameOf(place?.region ?? -1)).toBe("Harat");
  });
});

describe("bytes", () => {
  const bytes = packedGazetteer([{ name: "Orsha" }, { name: "Selim" }]);

  it("are the same for the same rows in any order", () => {
    expect(packedGazetteer([{ name: "Selim" }, { name: "Orsha" }])).toEqual(bytes);
  });

  it("are read wherever they lie in a buffer", () => {
    const shifted = new Uint8Array(bytes.length + 3);
    shifted.set(bytes, 3);
    expect(gazetteerFromBytes(shifted.subarray(3)).find("Selim")).toHaveLength(1);
  });

  it.each([
    ["none", new Uint8Array(0)],
    ["others", new Uint8Array(400).fill(7)],
    ["half of them", bytes.subarray(0, bytes.length / 2)],
  ])("that are no gazetteer (%s) are refused in one line", (_, given) => {
    expect(() => gazetteerFromBytes(given)).toThrow(/^(?:not a gazetteer|a gazetteer cut short)/u);
  });
});

describe("the gazetteer of the package", () => {
  it("has towns, regions, countries, airports and seas, with their points", async () => {
    const { find } = await loadGazetteer();
    const at = (name: string, country: string | undefined) =>
      find(name)
        .filter((one) => one.country === country)
        .map(({ kind, lat, lon }) => `${kind} ${Math.round(lat)} ${Math.round(lon) + 0}`);
    expect(at("Lisbon", "PT")).toContain("capital 39 -9");
    expect(at("Bavaria", "DE")).toContain("region 49 11");
    expect(at("Norway", "NO")).toEqual(["country 62 10"]);
    expect(at("Heathrow", "GB")).toContain("airport 51 0");
    expect(at("Baltic Sea", undefined)).toEqual(["world 58 20"]);
    expect(at("Ky.", "US")).toEqual(["region 38 -85"]);
  });
});
