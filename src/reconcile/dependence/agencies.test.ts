// Whose word several reports have, by what they credit, in invented reports.

import { describe, expect, it } from "vitest";
import { ingest } from "../../ingest/index.ts";
import { makeDocument } from "../../ingest/make-document.ts";
import type { Entry } from "../../model/entry.ts";
import type { Dependence } from "../../model/situation.ts";
import { voiceEvidence, voicesOf } from "../../model/voices.ts";
import { tell, understand } from "../../pipeline.ts";
import { plainReader } from "../../read/index.ts";

function dependenceOf(texts: Readonly<Record<string, string>>): readonly Dependence[] {
  const documents = Object.entries(texts).flatMap(
    ([name, text]) =>
      ingest({ name, format: "txt", bytes: new TextEncoder().encode(text), given: {} }).documents,
  );
  return tell(
    documents.map(
      (document): Entry => ({ kind: "extraction", extraction: understand(document, plainReader) }),
    ),
  ).dependence;
}

const bridge = "The bridge over the Tarn was closed on Monday after a barge struck it.";
const barge = "A barge has struck a bridge of Velm, and the crossing there was shut for the week.";

/** How many voices give the number of the dead, in reports by outlet. */
function voicesOfDead(reports: Readonly<Record<string, string>>): number {
  const situation = tell(
    Object.entries(reports).map(
      ([outlet, text]): Entry => ({
        kind: "extraction",
        extraction: understand(makeDocument({ ref: outlet, outlet, text }), plainReader),
      }),
    ),
  );
  const question = situation.figures.find(({ measure }) => measure === "killed");
  const answers = situation.claims
    .filter((claim) => claim.kind === "figure")
    .filter(({ id }) => question?.claims.includes(id));
  const evidence = voiceEvidence(situation.dependence, new Map());
  return new Set(voicesOf(answers, evidence).values()).size;
}

describe("an outlet that another has it from", () => {
  const cited =
    "The Lissen Post, citing hospital officials, said three people were killed when police fired on a crowd in Velm on Monday.";
  const own =
    "Police fired on a crowd outside a counting centre in Velm on Monday, killing three people and wounding 15, hospital officials said.";

  it("gives one answer with it, where its own report gives the same number", () => {
    expect(voicesOfDead({ "Tarn Herald": cited, "Lissen Post": own })).toBe(1);
  });

  it("gives another where its own report gives another number", () => {
    const later = own.replace("three", "four");
    expect(voicesOfDead({ "Tarn Herald": cited, "Lissen Post": later })).toBe(2);
  });
});

describe("an agency", () => {
  it("is one voice in the reports that credit it with their text", () => {
    const [found, ...more] = dependenceOf({
      a: `VELM (Corvane) - ${bridge}`,
      b: `${barge}\n\nCorvane contributed to this report.`,
    });
    expect(more).toEqual([]);
    expect(found).toMatchObject({
      degree: "same-agency",
      rule: "dependence/same-credit",
      because: "2 reports credit Corvane",
    });
  });

  it("is nobody's voice for a picture of theirs", () => {
    for (const [first, second] of [
      ["Photo: Ansa Melk/Corvane", "Photo by Joro Pend/Corvane"],
      ["The bridge at noon. (Photo: Corvane)", "The barge. (Image courtesy of Corvane)"],
      ["Ansa Melk/Corvane Images", "Joro Pend/Corvane Images"],
      ["Video: Corvane", "Picture credit: Corvane"],
    ])
      expect(dependenceOf({ a: `${bridge}\n\n${first}`, b: `${barge}\n\n${second}` })).toEqual([]);
  });

  it("is one voice still where the text names it as its source", () => {
    const found = dependenceOf({
      a: `${bridge}\n\nSource: Corvane`,
      b: `${barge}\n\nWriting and photography by Corvane`,
    });
    expect(found.map(({ degree }) => degree)).toEqual(["same-agency"]);
  });
});
