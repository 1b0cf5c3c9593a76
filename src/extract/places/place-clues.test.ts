import { describe, expect, it } from "vitest";
import { makeDocument } from "../../ingest/make-document.ts";
import { plainReader } from "../../read/index.ts";
import { extract } from "../index.ts";
import { findMentions } from "../names/index.ts";
import { findPlaceClues } from "./place-clues.ts";

/** The clues of a text, one a line: what it tells, of which words. */
function cluesOf(text: string): readonly string[] {
  const { placings, mentions } = extract(plainReader.read(makeDocument({ text, ref: "x" })));
  const named = (id: string) => mentions.find((one) => one.id === id)?.name;
  return placings.map((clue) => {
    switch (clue.kind) {
      case "nation":
        return `nation ${clue.country}`;
      case "within":
        return `${named(clue.mention)} within ${named(clue.of)}`;
      case "near": {
        const way = clue.bearing === undefined ? "" : ` at ${clue.bearing}°`;
        const far = clue.km === undefined ? "" : ` ${Math.round(clue.km)} km`;
        return `${named(clue.mention)} near ${named(clue.of)}${far}${way}`;
      }
      default:
        return `${clue.kind} ${named(clue.mention)}`;
    }
  });
}

describe("place clues", () => {
  it.each([
    ["Three died in Selim, Norway.", ["Selim within Norway"]],
    ["Three died in Selim in northern Norway.", ["Selim within Norway"]],
    ["Three died in Selim, a small town in Norway.", ["kind Selim", "Selim within Norway"]],
    [
      "Crowds met in Norway's capital Selim.",
      ["Selim within Norway", "capital Selim", "kind Selim"],
    ],
    ["Three died in Selim, near Oslo.", ["Selim near Oslo"]],
    ["Three died in Selim, 40 km south of Oslo.", ["Selim near Oslo 40 km at 180°"]],
    ["Three died in Selim, some 100 miles from Oslo.", ["Selim near Oslo 161 km"]],
    ["Norwegian police went to Selim.", ["nation Norway"]],
    ["South Korean police went to Selim.", ["nation South Korea"]],
    ["The governor went to the provincial capital Selim.", ["kind Selim"]],
    ["Three died in Selim. Norway sent help.", []],
    ["They drove from Selim and told reporters in Norway.", []],
  ])("of %s", (text, clues) => {
    expect(cluesOf(text)).toEqual(clues);
  });

  it("are found in time that grows with the length of a sentence", () => {
    const text = `${"Selim, Norway, ".repeat(4000)}fell.`;
    const reading = plainReader.read(makeDocument({ text, ref: "x" }));
    const { found } = findMentions(reading, []);
    const began = performance.now();
    expect(findPlaceClues(reading, found).length).toBeGreaterThan(7000);
    expect(performance.now() - began).toBeLessThan(3000);
  }, 20_000);
});
