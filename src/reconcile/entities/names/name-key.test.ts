import { describe, expect, it } from "vitest";
import { nameKey, skeleton, spelledAlike } from "./name-key.ts";

describe("name keys", () => {
  it.each([
    ["al-Marruni", "Marruni"],
    ["José Órbaga", "jose orbaga"],
    ["The River Front", "river front"],
  ])("%s and %s are one key", (a, b) => {
    expect(nameKey(a)).toBe(nameKey(b));
  });

  it("tells a short acronym from a word", () => {
    expect(nameKey("PA")).not.toBe(nameKey("Pa"));
    expect(nameKey("U.N.")).toBe(nameKey("UN"));
    expect(nameKey("NORDA")).toBe(nameKey("Norda"));
  });

  it("keeps a name that is only an article", () => {
    expect(nameKey("The")).toBe("the");
  });
});

describe("spellings", () => {
  it.each([
    ["qarmuz", "garmuz"],
    ["marruni", "maruni"],
    ["takhalib", "takalib"],
    ["veldari", "veldary"],
  ])("%s and %s may be one name", (a, b) => {
    expect(skeleton(a)).toBe(skeleton(b));
    expect(spelledAlike(a, b)).toBe(true);
  });

  it.each([
    ["malo", "mala"],
    ["marruni", "merkani"],
    ["selim", "salem"],
    ["veldari", "velsari"],
  ])("%s and %s stay two", (a, b) => {
    expect(spelledAlike(a, b)).toBe(false);
  });
});
