import { describe, expect, it } from "vitest";
import { makeDocument } from "../../ingest/make-document.ts";
import { plainReader } from "../../read/index.ts";
import { extract } from "../index.ts";

/** What each place is called. */
function kindsIn(text: string): readonly string[] {
  const { placings, mentions } = extract(plainReader.read(makeDocument({ text, ref: "x" })));
  return placings.flatMap((clue) =>
    clue.kind === "kind"
      ? [`${mentions.find(({ id }) => id === clue.mention)?.name} ${clue.as}`]
      : [],
  );
}

describe("what a report calls a place", () => {
  it.each([
    ["Three died in the town of Selim.", ["Selim city"]],
    ["Three died in the capital, Oslo.", ["Oslo city"]],
    ["Three died in the mining town Selim.", ["Selim city"]],
    ["Three died in Selim city.", ["Selim city"]],
    ["Three died in Selim, a remote mountain village.", ["Selim city"]],
    ["Three died in Selim province.", ["Selim region"]],
    ["Three died in the province of Selim.", ["Selim region"]],
    ["Three died in Selim Province.", ["Selim Province region"]],
    ["Three died in the district of Selim.", ["Selim district"]],
    ["Three died in the capital of Norway.", []],
    ["Three died in the town, Selim police said.", []],
    ["Three died in Selim, the region's main port.", []],
    ["Three died in Selim.", []],
  ])("in %s", (text, kinds) => {
    expect(kindsIn(text)).toEqual(kinds);
  });
});
