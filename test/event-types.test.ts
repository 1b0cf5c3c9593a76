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

const ofAcled: Readonly<Record<string, readonly string[]>> = {
  Battles: ["Government regains territory", "Non-state actor overtakes territory", "Armed clash"],
  Protests: ["Excessive force against protesters", "Protest with intervention", "Peaceful protest"],
  Riots: ["Violent demonstration", "Mob violence"],
  "Explosions/Remote violence": [
    "Chemical weapon",
    "Air/drone strike",
    "Suicide bomb",
    "Shelling/artillery/missile attack",
    "Remote explosive/landmine/IED",
    "Grenade",
  ],
  "Violence against civilians": ["Sexual violence", "Attack", "Abduction/forced disappearance"],
  "Strategic developments": [
    "Agreement",
    "Arrests",
    "Change to group/activity",
    "Disrupted weapons use",
    "Headquarters or base established",
    "Looting/property destruction",
    "Non-violent transfer of territory",
    "Other",
  ],
};

const ofPlover: Readonly<Record<string, readonly string[]>> = {
  ASSAULT: ["abduct", "assassinate", "explosives", "firearms", "heavy-weapons", "primitive"],
  COERCE: ["arrest", "confiscate", "curfew", "martial-law", "restrict"],
  MOBILIZE: ["police", "troops", "weapons"],
  PROTEST: ["boycott", "demo", "obstruct", "riot"],
  RETREAT: ["access", "ceasefire", "disarm", "release", "resign", "return", "withdraw"],
};

it.each(actTypes.map(({ type }) => type))("calls %s by a name PLOVER and ACLED have", (type) => {
  const { plover, acled } = codesOf(type);
  if (plover?.mode !== undefined) expect(ofPlover[plover.event]).toContain(plover.mode);
  if (plover !== undefined) expect(Object.keys(ofPlover)).toContain(plover.event);
  if (acled?.subEvent !== undefined) expect(ofAcled[acled.type]).toContain(acled.subEvent);
  if (acled !== undefined) expect(Object.keys(ofAcled)).toContain(acled.type);
});
