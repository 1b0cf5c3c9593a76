// Whether the page on types of events says of each type what the record says.

import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { actTypes, casualties, otherAct } from "../src/english/acts.ts";
import { codesOf } from "../src/model/act-codes.ts";

const page = readFileSync(new URL("../docs/event-types.md", import.meta.url), "utf8");

it.each([...actTypes, casualties, otherAct].map(({ type }) => type))("tells of %s", (type) => {
  const { plover, acled } = codesOf(type);
  const words = [
    type,
    [plover?.event, plover?.mode].filter(Boolean).join(", "),
    [acled?.type, acled?.subEvent].filter(Boolean).join(": "),
  ];
  expect(page).toContain(`| ${words.join(" | ")} |\n`);
});
