// Which happening of its report a count of victims is of.

import { expect, it } from "vitest";
import { reader } from "../../../test/reader.ts";
import { makeDocument } from "../../ingest/make-document.ts";
import { extract } from "../index.ts";

it.each([
  {
    text: "A mill burned in Velm on Friday and a blaze killed two. It was the worst since 2019, when 31 people died in a warehouse fire in Karsim.",
    about: ["2: blaze", "31: fire"],
  },
  {
    text: "The last outbreak, in 2024, killed 58 people in Velm.",
    about: ["58: outbreak"],
  },
  {
    text: "The last outbreak was in 2024. Nine people have died this week.",
    about: ["9: Nine people have died"],
  },
  {
    text: "The clinic received six wounded. It is small. It is cold. It has no light. It has no water. A cart was fired on in Orsa on Saturday.",
    about: ["6: -"],
  },
  {
    text: "Floods and a landslide have killed at least 56 people in Velm.",
    about: ["56: Floods"],
  },
  {
    text: "Floods reached Velm on Monday and a landslide killed nine people there.",
    about: ["9: landslide"],
  },
  { text: "Seventy people have been killed in Karsim since January.", about: ["70: -"] },
])("puts each count of $text under its happening", ({ text, about }) => {
  const { claims, document } = extract(reader.read(makeDocument({ text, ref: "a" })));
  const triggers = new Map(
    claims.flatMap((claim) =>
      claim.kind === "event" ? [[claim.id, claim.happening.trigger] as const] : [],
    ),
  );
  const found = claims.flatMap((claim) => {
    if (claim.kind !== "figure") return [];
    const trigger = claim.about && triggers.get(claim.about.claim);
    return [
      `${claim.figure.low}: ${trigger ? document.text.slice(trigger.start, trigger.end) : "-"}`,
    ];
  });
  expect(found).toEqual(about);
});
