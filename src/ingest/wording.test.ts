import { describe, expect, it } from "vitest";
import { boilerplateWordings } from "../english/boilerplate.ts";
import type { Line } from "./lines.ts";
import { wordedPart } from "./wording.ts";

const lineOf = (text: string): Line => ({ start: 0, end: text.length, text });

describe("every wording finds its own examples", () => {
  for (const { reason, examples } of boilerplateWordings) {
    it.each(examples)(`${reason}: %s`, (example) => {
      expect(wordedPart(lineOf(example))).toMatchObject({ start: 0, reason });
    });
  }
});

describe("every wording leaves the report alone", () => {
  it.each([
    "Get out of the city, the general told residents by email.",
    "Sign up for the army or leave, the commander said.",
    "Join the rally on Monday, the party urged its members on Facebook.",
    "Follow-up strikes hit the port on Monday.",
    "Watch towers were shelled.",
    "Read the statement aloud, he ordered the captive.",
    "More from the ranks deserted on Monday.",
    "Video of the strike was shared on Telegram.",
    "Photos of the dead were released.",
    "Help the trapped miners, their union wrote.",
    "Share of the vote: 40 percent.",
    "Print works in the old town burned down.",
    "Email servers of the ministry were attacked.",
    "Reporting from the front is banned.",
    "Support for the rebels is growing.",
    "Close to 40 people were hurt.",
    "Download speeds fell across the province.",
    "Register offices in the city were shut.",
    "Contact with the convoy was lost.",
    "Stay with the wounded, the medic said.",
    "Sea level rose by a metre.",
  ])("%s", (text) => {
    expect(wordedPart(lineOf(text))).toBeUndefined();
  });
});
