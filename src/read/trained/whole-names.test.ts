// Names found in pieces, and names that only look so.

import { describe, expect, it } from "vitest";
import type { NameRange } from "./decode-names.ts";
import { wholeNames } from "./whole-names.ts";

/** Names as brackets in a text of words, `_` where no blank parts two: "[Omar] bin [Tarek]", "[Sze_-_wai]". */
function whole(marked: string, kind: NameRange["kind"] = "person"): string {
  const words: string[] = [];
  const names: NameRange[] = [];
  const tied = new Set<number>();
  let open = 0;
  for (const [, word = "", gap] of marked.matchAll(/([^ _]+)([ _]?)/gu)) {
    if (word.startsWith("[")) open = words.length;
    if (gap === "_") tied.add(words.length);
    words.push(word.replace(/[[\]]/gu, ""));
    if (word.endsWith("]")) names.push({ first: open, end: words.length, kind });
  }
  return wholeNames(words, names, (word) => (tied.size === 0 ? undefined : tied.has(word)))
    .map(({ first, end }) => words.slice(first, end).join(" "))
    .join(", ");
}

describe("wholeNames", () => {
  it.each([
    ["[Omar] bin [Tarek] spoke", "Omar bin Tarek"],
    ["[Ana] de la [Vega] spoke", "Ana de la Vega"],
    ["[Karl] von der [Mark]", "Karl von der Mark"],
    ["[Omar] al - [Tarek]", "Omar al - Tarek"],
    ["[Omar] [al - Tarek]", "Omar al - Tarek"],
    ["al - [Tarek] spoke", "al - Tarek"],
    ["[Sze Lam]_-_wai spoke", "Sze Lam - wai"],
    ["[Sze Lam]_-_[Wai] spoke", "Sze Lam - Wai"],
    ["[Tovel]_-_Marn spoke", "Tovel - Marn"],
    ["Tovel_-_[Marn] spoke", "Tovel - Marn"],
  ])("joins the parts of %s", (marked, expected) => {
    expect(whole(marked)).toBe(expected);
  });

  it.each([
    ["[Omar] and [Tarek]", "Omar, Tarek"],
    ["[Pedro] y [Ana]", "Pedro, Ana"],
    ["[Omar] , [Tarek]", "Omar, Tarek"],
    ["[Omar] [Tarek]", "Omar, Tarek"],
    ["pro - [Tarek]", "Tarek"],
    ["pro_-_[Tarek]", "Tarek"],
    ["[Tarek]_-_led", "Tarek"],
    ["[Tarek] - who_'s there", "Tarek"],
    ["[Tarek] - [Omar]_'s", "Tarek, Omar"],
  ])("leaves %s as it is", (marked, expected) => {
    expect(whole(marked)).toBe(expected);
  });

  it.each([
    ["[Mr Tarek]", "Tarek"],
    ["[Maj. Gen. Omar Tarek]", "Omar Tarek"],
    ["[Rear Admiral Omar Tarek]", "Omar Tarek"],
    ["[Omar Major]", "Omar Major"],
    ["[General]", "General"],
    ["[Field Omar]", "Field Omar"],
  ])("keeps titles out of %s", (marked, expected) => {
    expect(whole(marked)).toBe(expected);
  });

  it("joins persons alone", () => {
    expect(whole("[Oria] de [Tarn]", "place")).toBe("Oria, Tarn");
    expect(whole("[Oria]_-_[Tarn]", "place")).toBe("Oria, Tarn");
    expect(whole("[Oria]_-_Tarn", "place")).toBe("Oria");
  });
});
