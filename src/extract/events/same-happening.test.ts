// Which acts of one report are taken for one happening, and which are kept apart.

import { expect, it } from "vitest";
import { reader } from "../../../test/reader.ts";
import { makeDocument } from "../../ingest/make-document.ts";
import { understand } from "../../pipeline.ts";

it.each([
  {
    text: "Rebels have besieged Orsa since 4 March. Six people were killed when a bakery was shelled. A car bomb killed two people last week.",
    tells: ["besieged", "shelled", "car bomb"],
  },
  {
    text: "Rebels shelled Dural on Sunday. The town was calm by noon. A car bomb hit the capital last week.",
    tells: ["shelled", "car bomb"],
  },
  {
    text: "Soldiers clashed with rebels in Dural. A shooting at the port left three people dead.",
    tells: ["clashed", "shooting"],
  },
  {
    text: "Soldiers clashed with rebels over a hill on Sunday. Both claim it. Neither was believed. Nobody was seen there. Snow fell. A shell struck a kitchen in Dural on Sunday.",
    tells: ["clashed", "struck"],
  },
  {
    text: "Troops shelled the depot. Airstrikes killed four people.",
    tells: ["shelled", "Airstrikes"],
  },
  {
    text: "Rebels attacked a depot. The attack hurt two guards. A clerk was wounded in an unrelated attack.",
    tells: ["attacked = attack", "attack"],
  },
])("keeps apart what differs in kind, in time or is told as new: $text", ({ text, tells }) => {
  expect(happeningsIn(text)).toEqual(tells);
});

it.each([
  {
    text: "Rebels shelled Dural on Sunday. The attack killed nine people.",
    tells: ["shelled = attack"],
  },
  {
    text: "Rebels attacked a depot. The shelling killed nine people.",
    tells: ["attacked = shelling"],
  },
  {
    text: "A bombing killed two people in Dural on Sunday. Rebels claimed a bombing in Dural on Sunday.",
    tells: ["bombing = bombing"],
  },
])("joins what is told again: $text", ({ text, tells }) => {
  expect(happeningsIn(text)).toEqual(tells);
});

/** The words for each happening of a report, those for one happening on one line. */
function happeningsIn(text: string): readonly string[] {
  const document = makeDocument({ text, ref: "x", outlet: undefined, published: undefined });
  const words = new Map<string, string[]>();
  for (const claim of understand(document, reader).claims) {
    if (claim.kind !== "event") continue;
    const { start, end } = claim.happening.trigger;
    const first = claim.same?.claim ?? claim.id;
    words.set(first, [...(words.get(first) ?? []), text.slice(start, end)]);
  }
  return [...words.values()].map((told) => told.join(" = "));
}
