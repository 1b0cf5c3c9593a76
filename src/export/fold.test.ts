import { describe, expect, it } from "vitest";
import { fold, holdsStart, holdsWords } from "./fold.ts";

describe("folded words", () => {
  it.each([
    ["Adel al-Sórri’s", "adel al sorris"],
    ["ŁÓDŹ Straße, İzmir", "lodz strasse izmir"],
    ["  U.N.  envoy\n", "un envoy"],
    ["Мора", "мора"],
    ["…", ""],
  ])("%j", (text, folded) => expect(fold(text)).toBe(folded));

  it("are found whole, or from their beginning", () => {
    expect(holdsWords("a health ministry official", "health ministry")).toBe(true);
    expect(holdsWords("a health ministry official", "health min")).toBe(false);
    expect(holdsStart("they shelled it", "shell")).toBe(true);
    expect(holdsStart("they recouped it", "coup")).toBe(false);
  });
});
