// Which reports are about one thing: by rare words in common, and never where the two only share a crisis.

import { describe, expect, it } from "vitest";
import { extract } from "../src/extract/index.ts";
import { makeDocument } from "../src/ingest/make-document.ts";
import type { Extraction } from "../src/model/extraction.ts";
import type { Situation } from "../src/model/situation.ts";
import { reconcile } from "../src/reconcile/index.ts";
import { findStories } from "../src/reconcile/stories/index.ts";
import { reader } from "./reader.ts";

const reports = {
  ban: "Ostrava Bay bans salt imports\n\nThe port council of Lindmoor banned the import of rock salt on Monday. Traders from the Carrow mines said the ban would close the salt works of Lindmoor within a month. Councillor Ines Tarvo called rock salt a danger to the oyster beds.",
  works:
    "Salt works fear for their trade\n\nThe salt works of Lindmoor will not outlive the council's decision, Ines Tarvo was told by traders. The Carrow mines send most of their rock salt through the port. Oyster beds along the bay have been shrinking for years.",
  choir:
    "Choir wins prize in Vessel\n\nA girls' choir from the hill school of Vessel won the Amber Lyre on Sunday. Its conductor Petra Holm said the singers had rehearsed four songs since the spring.",
};

function readAll(texts: Readonly<Record<string, string>>): readonly Extraction[] {
  return Object.entries(texts).map(([ref, text]) =>
    extract(reader.read(makeDocument({ text, ref }))),
  );
}

function situationOf(texts: Readonly<Record<string, string>>): Situation {
  return reconcile(readAll(texts).map((extraction) => ({ kind: "extraction", extraction })));
}

describe("stories", () => {
  it("puts two reports on one thing together and leaves a third alone", () => {
    const [ban, works, choir] = readAll(reports);
    if (ban === undefined || works === undefined || choir === undefined) throw new Error("three");
    const stories = findStories([ban, works, choir]);
    expect(stories.of(works.document.id)).toBe(ban.document.id);
    expect(stories.of(choir.document.id)).toBeUndefined();
    expect(stories.rareWords(ban.document.id, works.document.id).slice(0, 8)).toContain("lindmoor");
  });

  it("are the same whatever the order of the reports", () => {
    const read = readAll(reports);
    const groupsOf = (extractions: readonly Extraction[]) => {
      const { of } = findStories(extractions);
      return read.map(({ document }) =>
        read.map(
          (other) => of(document.id) !== undefined && of(document.id) === of(other.document.id),
        ),
      );
    };
    expect(groupsOf(read.toReversed())).toEqual(groupsOf(read));
  });

  it("make one event of what both open with, though it is no kind of act", () => {
    const entries = readAll(reports).map((extraction) => ({
      kind: "extraction" as const,
      extraction,
    }));
    const [event, ...rest] = reconcile(entries).events;
    expect(rest).toEqual([]);
    expect(event).toMatchObject({ type: "other" });
    expect(event?.reports).toHaveLength(2);
    expect(event?.joins[0]?.because).toContain("rare words");
  });

  it("tell nothing of a report that stands alone", () => {
    const [ban] = readAll(reports);
    if (ban === undefined) throw new Error("one");
    expect(ban.opening?.happening.type).toBe("other");
    const { events, claims } = reconcile([{ kind: "extraction", extraction: ban }]);
    expect(events).toEqual([]);
    expect(claims.filter(({ kind }) => kind === "event")).toEqual([]);
  });

  it("make one event of an act that two much alike reports put at two places of one town", () => {
    const { events } = situationOf({
      hall: "Two shot outside Ravel Hall\n\nTwo people were shot outside Ravel Hall during the Lantern Fair on Saturday night, Sergeant Odo Kemmer said. The dancer Lisbet Quane was hit in the shoulder. Kemmer said the shooter fled on a yellow scooter.",
      quarter:
        "Dancer among two shot at Lantern Fair\n\nLisbet Quane, a dancer, was one of two people shot in Tanners Quarter on Saturday as the Lantern Fair drew to its close. The shooter fled on a yellow scooter, Sergeant Odo Kemmer said.",
    });
    const shootings = events.filter(({ type }) => type === "shooting");
    expect(shootings.map(({ reports: told }) => told.length)).toEqual([2]);
  });

  it("keep acts of two days two, however alike their reports are", () => {
    const { events } = situationOf({
      hall: "Two shot outside Ravel Hall\n\nTwo people were shot outside Ravel Hall during the Lantern Fair on Saturday night, Sergeant Odo Kemmer said. The shooter fled on a yellow scooter, Kemmer said.",
      quarter:
        "One shot in Tanners Quarter\n\nOne man was shot in Tanners Quarter on Monday as the Lantern Fair drew to its close. The shooter fled on a yellow scooter, Sergeant Odo Kemmer said.",
    });
    expect(events.filter(({ reports: told }) => told.length > 1)).toEqual([]);
  });

  it("make no event of what two countries' reports tell in like words", () => {
    const entries = readAll({
      hills:
        "Six drown as river bursts its banks\n\nNIAMEY, Niger - Six people drowned on Monday when a river burst its banks, the Interior Ministry said. The ministry said people in the hills had been told to leave their homes.",
      coast:
        "Nine die in mudslide\n\nLIMA, Peru - Nine people were killed on Monday in a mudslide, the Interior Ministry said. The ministry said people in the valley had been told to leave their homes.",
    }).map((extraction) => ({ kind: "extraction" as const, extraction }));
    const { events } = reconcile(entries);
    expect(events.filter(({ reports: told }) => told.length > 1)).toEqual([]);
  });
});
