import { describe, expect, it } from "vitest";
import { reader } from "../../../test/reader.ts";
import { makeDocument } from "../../ingest/make-document.ts";
import { extract } from "../index.ts";

/** Of each figure of a report its number, and whether it counts fewer than all. */
function narrowIn(text: string) {
  const { claims } = extract(
    reader.read(makeDocument({ text, ref: "harbour-1", published: undefined })),
  );
  return claims.flatMap((claim) =>
    claim.kind === "figure" ? [[claim.figure.low, claim.figure.narrows] as const] : [],
  );
}

describe("a count of those an event is about", () => {
  it.each([
    ["A march in Lirra was broken up on Friday. Nine marchers were killed.", [[9, false]]],
    ["A bus crashed near Lirra on Friday. Nine passengers were killed.", [[9, false]]],
  ])("is of all: %s", (text, figures) => {
    expect(narrowIn(text)).toEqual(figures);
  });

  it.each([
    ["A bus crashed near Lirra on Friday. Nine nurses were killed.", [[9, true]]],
    ["A bus crashed near Lirra on Friday. Nine local passengers were killed.", [[9, true]]],
    [
      "A march in Lirra was broken up on Friday. Nine marchers were killed. Nine bakers were killed.",
      [
        [9, true],
        [9, true],
      ],
    ],
  ])("is of some: %s", (text, figures) => {
    expect(narrowIn(text)).toEqual(figures);
  });
});
