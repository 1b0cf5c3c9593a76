// What a short form in brackets is short for.

import { expect, it } from "vitest";
import { longFormOf } from "./long-form.ts";

function longForm(text: string): string | undefined {
  const words = text.split(" ");
  const long = longFormOf(words, words.indexOf(")") - 1);
  return long && words.slice(long.first, long.end).join(" ");
}

it.each([
  ["the Harbour Relief Council ( HRC ) said", "Harbour Relief Council"],
  ["the Front for the Relief of Oria ( FRO ) said", "Front for the Relief of Oria"],
  ["the National Army - West ( NAW )", "National Army - West"],
  ["Oria ( HRC )", undefined],
  ["the Harbour Council ( HRC )", undefined],
  ["Harbour Relief ( Hr )", undefined],
  ["( HRC )", undefined],
])("%s", (text, expected) => {
  expect(longForm(text)).toBe(expected);
});

it("wants brackets", () => {
  expect(longFormOf("Harbour Relief Council HRC".split(" "), 3)).toBeUndefined();
});
