// What events are called in a brief, and where their parts stand.

import { expect, it } from "vitest";
import { reader } from "../../../test/reader.ts";
import { makeDocument } from "../../ingest/make-document.ts";
import { tell, understand } from "../../pipeline.ts";
import { makeContext } from "./context.ts";
import { titleEvent } from "./event-title.ts";
import { tellEvents } from "./events.ts";

const ban =
  "The port council of Lindmoor banned the import of rock salt. Ines Tarvo called rock salt a danger to the oyster beds of Lindmoor.";

it("calls what is no kind of act by a headline", () => {
  const context = contextOf(
    { title: "Council bans rock salt", text: `${ban} Traders from the Carrow mines were angry.` },
    { title: "Salt ban", text: `${ban} The salt works of Carrow may close.` },
  );
  const [event] = context.situation.events;
  expect(event && titleEvent(event, context)).toMatch(/^“(?:Council bans rock salt|Salt ban)”/u);
});

it("takes no outlet's name over a report for a headline", () => {
  const outlet = "Lindmoor Courier";
  const titled = (title: string) => {
    const context = contextOf(
      { outlet, title, text: `${ban} Traders from the Carrow mines were angry.` },
      { outlet, title, text: `${ban} The salt works of Carrow may close.` },
    );
    const [event] = context.situation.events;
    return event && titleEvent(event, context);
  };
  expect(titled("Salt ban")).toMatch(/^“Salt ban”/u);
  expect(titled("LINDMOOR COURIER")).toMatch(/^“The port council of/u);
});

it("calls an attack without a place by whom it was on", () => {
  const context = contextOf({ text: "Gunmen attacked the Harbour Bank on Sunday." });
  const [event] = context.situation.events;
  expect(event && titleEvent(event, context)).toBe("Attack on Harbour Bank, Sunday (undated)");
});

it("says only of the dead that people were killed", () => {
  const context = contextOf({ text: "At least 12 people were killed in Sorvale on Friday." });
  const [event] = context.situation.events;
  expect(event && titleEvent(event, context)).toBe("People killed, Sorvale, Friday (undated)");
});

it("tells a part after the whole, and why it is one", () => {
  const context = contextOf({
    text: "Two clerks were kidnapped in Dural during the raid on the depot. The raid on the depot was in Dural on Sunday.",
  });
  const { happened } = tellEvents(context);
  expect(happened.main.map(({ what }) => what)).toEqual(["Attack", "Abduction"]);
  expect(happened.main[1]?.partOf).toBe(
    'part of Attack, Dural, Sunday (undated): a report tells it "during the raid"',
  );
});

type Told = { readonly outlet?: string; readonly title?: string; readonly text: string };

function contextOf(...reports: readonly Told[]) {
  return makeContext(
    tell(
      reports.map((report, index) => ({
        kind: "extraction" as const,
        extraction: understand(makeDocument({ ...report, ref: String(index) }), reader),
      })),
    ),
  );
}

it("counts a running total with the whole, though a sentence on a part gives it", () => {
  const context = contextOf({
    text: "Rebels attacked the depot in Dural on Sunday. A blaze broke out in Dural during the attack on Sunday. The blaze raised the death toll to 31.",
  });
  const attack = context.situation.events.find(({ type }) => type === "attack");
  expect(context.situation.figures.map(({ event }) => event)).toEqual([attack?.id]);
});
