// Which acts of a sentence are part of another.

import { expect, it } from "vitest";
import { reader } from "../../../test/reader.ts";
import { makeDocument } from "../../ingest/make-document.ts";
import { understand } from "../../pipeline.ts";

it.each([
  ["Two clerks were kidnapped during the raid on the depot.", ["kidnapped during the raid"]],
  ["Police arrested a man after the shooting in Dural.", ["arrested after the shooting"]],
  ["After the bombing, police arrested three men.", ["arrested After the bombing"]],
  ["A blaze broke out in the port during the shelling.", ["blaze during the shelling"]],
  [
    "The school was evacuated after gunmen attacked the depot.",
    ["evacuated after gunmen attacked"],
  ],
])("puts a part under its whole: %s", (text, parts) => {
  expect(partsIn(text)).toEqual(parts);
});

it.each([
  "Police arrested a man and rebels shelled Dural.",
  "Police arrested a man after raiding his house.",
  "People protested in Dural after the shooting.",
  "Rebels attacked the depot after the arrest of their leader.",
  "No one was arrested after the shooting.",
  "A clash broke out during the attack.",
])("leaves side by side what no words put under another: %s", (text) => {
  expect(partsIn(text)).toEqual([]);
});

/** `kidnapped during the raid` for each act that is part of another. */
function partsIn(text: string): readonly string[] {
  const { claims } = understand(makeDocument({ text, ref: "x" }), reader);
  return claims.flatMap((claim) => {
    if (claim.kind !== "event" || claim.partOf === undefined) return [];
    const { trigger } = claim.happening;
    const { words } = claim.partOf;
    return [`${text.slice(trigger.start, trigger.end)} ${text.slice(words.start, words.end)}`];
  });
}
