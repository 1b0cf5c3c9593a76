// Names found in pieces, and names that only look so.

import { describe, expect, it } from "vitest";
import type { NameRange } from "./decode-names.ts";
import { wholeNames } from "./whole-names.ts";

/** Names as brackets in a text of words: "[Omar] bin [Tarek]". */
function whole(marked: string, kind: NameRange["kind"] = "person"): string {
  const words: string[] = [];
  const names: NameRange[] = [];
  let open = 0;
  for (const word of marked.split(" ")) {
    if (word.startsWith("[")) open = words.length;
    words.push(word.replace(/[[\]]/gu, ""));
    if (word.endsWith("]")) names.push({ first: open, end: words.length, kind });
  }
  return wholeNames(words, names)
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
  ])("joins the parts of %s", (marked, expected) => {
    expect(whole(marked)).toBe(expected);
  });

  it.each([
    ["[Omar] and [Tarek]", "Omar, Tarek"],
    ["[Pedro] y [Ana]", "Pedro, Ana"],
    ["[Omar] , [Tarek]", "Omar, Tarek"],
    ["[Omar] [Tarek]", "Omar, Tarek"],
    ["pro - [Tarek]", "Tarek"],
  ])("leaves %s as it is", (marked, expected) => {
    expect(whole(marked)).toBe(expected);
  });

  it("joins persons alone", () => {
    expect(whole("[Oria] de [Tarn]", "place")).toBe("Oria, Tarn");
  });
});
