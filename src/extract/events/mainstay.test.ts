// What a report tells again in bare words, and whether that is the happening it is about.

import { expect, it } from "vitest";
import { reader } from "../../../test/reader.ts";
import { makeDocument } from "../../ingest/make-document.ts";
import { understand } from "../../pipeline.ts";

const opening =
  "Gunmen shot three people at a market in Dural on Friday. Police said the shooting lasted a minute.";
const between = "The market was full. Traders fled. Shops were shut. Families waited outside.";

it("gives a bare telling far below to what the report is about", () => {
  expect(
    happeningsIn(`${opening} ${between} Witnesses said people were shot as they ran.`),
  ).toEqual(1);
});

it.each([
  "Her brother was shot in Velm.",
  "Her brother was shot in 2029.",
  "Her brother was hurt in an unrelated shooting.",
  "In Velm, two men were shot on Sunday. A guard said people were shot as they ran.",
])("keeps apart what has a place or day, or comes after such: %s", (after) => {
  expect(happeningsIn(`${opening} ${between} ${after}`)).toBeGreaterThan(1);
});

/** How many happenings of one kind a report tells. */
function happeningsIn(text: string): number {
  const { claims } = understand(makeDocument({ text, ref: "x" }), reader);
  const told = claims.filter((claim) => claim.kind === "event");
  return new Set(told.map((claim) => claim.same?.claim ?? claim.id)).size;
}
