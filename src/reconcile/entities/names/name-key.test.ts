import { describe, expect, it } from "vitest";
import { nameKey, skeleton } from "./name-key.ts";

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

describe("skeletons", () => {
  it.each([
    ["qarmuz", "garmuz"],
    ["marruni", "maruni"],
    ["takhalib", "takalib"],
    ["veldari", "veldary"],
    ["tsaran", "saran"],
    ["maxim", "maksim"],
  ])("of %s and %s are one", (a, b) => {
    expect(skeleton(a)).toBe(skeleton(b));
  });

  it.each([
    ["marruni", "merkani"],
    ["veldari", "velsari"],
    ["mamur", "mar"],
  ])("of %s and %s are two", (a, b) => {
    expect(skeleton(a)).not.toBe(skeleton(b));
  });
});
