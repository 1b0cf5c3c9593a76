// What reports say that cannot all be so, numbers apart: found between the right claims, bounded, and blind to order.

import { describe, expect, it } from "vitest";
import { makeDocument } from "../src/ingest/make-document.ts";
import type { Document } from "../src/model/document.ts";
import type { Situation } from "../src/model/situation.ts";
import { tell, understand } from "../src/pipeline.ts";
import { reader } from "./reader.ts";

const opening = "Soldiers attacked the harbour office in Sorvale on Friday, killing two guards.";

describe("disputes", () => {
  it("set what one calls a thing against who says that it was not one", () => {
    const situation = told(
      `${opening}\n\nColonel Mora said their march was not a coup.`,
      `${opening}\n\nSpeaker Abel Dane said Mora was trying to launch a coup.`,
    );
    expect(rulesOf(situation)).toEqual(["disputes/called-and-not-called"]);
    expect(situation.disputes[0]?.sides.map(({ claims }) => claims.length)).toEqual([1, 1]);
    expect(situation.verdicts.some(({ verdict }) => verdict === "dispute")).toBe(true);
  });

  it("set one jet against several aircraft", () => {
    const situation = told(
      `${opening}\n\nTwo jets flew over Sorvale, residents said. Only one jet took off, the minister said.`,
    );
    expect(rulesOf(situation)).toEqual(["disputes/one-against-more"]);
  });

  it("set a denial of what was just said against it", () => {
    const situation = told(
      `${opening}\n\nResidents said soldiers looted the depot. The army denied it.`,
    );
    expect(rulesOf(situation)).toEqual(["disputes/denies-what-was-said"]);
  });

  it("make a claim of a report's own flat word only where something is set against it", () => {
    const flat = `${opening}\n\nRiot police shot at students near the bridge.`;
    const alone = told(flat);
    const denied = told(flat, `${opening}\n\nPolice did not shoot at students, the minister said.`);
    const own = (situation: Situation) =>
      situation.claims.filter(({ rules }) => rules.includes("propositions/own-words"));
    expect(own(alone)).toEqual([]);
    expect(rulesOf(denied)).toEqual(["disputes/denial-against-telling"]);
  });

  it("are none between what was not so up to a day and what is told later, nor within one voice", () => {
    expect(
      rulesOf(
        told(
          `${opening}\n\nThe colonel has not resigned, the minister said.`,
          `${opening}\n\nThe colonel resigned, the minister said.`,
        ),
      ),
    ).toEqual([]);
  });

  it("name who stands where", () => {
    const [dispute] = told(
      `${opening}\n\nThe army denied shelling the school in Sorvale. Residents said the army shelled the school.`,
    ).disputes;
    expect(dispute?.because).toBe(
      "Residents said “army shelled the school”, and the army denied it",
    );
  });

  it.each([
    [
      "disputes/both-hold",
      "The River Front holds the town of Dalen, its spokesman said. Dalen remained in Orian hands, the Orian ministry said.",
    ],
    [
      "disputes/blame-each-other",
      "Oria accused Vesta of breaking the truce. Vesta accused Oria of breaking the truce.",
    ],
    [
      "disputes/two-causes",
      "The fire was caused by a gas leak, the mayor said. The fire was caused by a bomb, the police said.",
    ],
    [
      "disputes/denial-against-telling",
      "Witnesses said soldiers used live ammunition. The army denied that soldiers had used live ammunition.",
    ],
    [
      "disputes/denial-against-telling",
      "Nobody had died in Dalen, the mayor said. Three people had died in Dalen, doctors said.",
    ],
  ])("are %s: %s", (rule, text) => {
    expect(rulesOf(told(`${opening}\n\n${text}`))).toEqual([rule]);
  });

  it.each([
    "The mayor saw the letter as an order, and he denied it.",
    "The council passed a plan for the harbour, the mayor said. The governor rejected it.",
    "The union said the girl was wounded. The boy was not hurt, the clinic said.",
    "The site only opens slowly, and in the evening it was not opening at all.",
    "Residents said soldiers looted the depot. Doctors said soldiers shelled the ward. The army denied it.",
    "Officers are questioned before being charged, the colonel said. The officers had not been charged, the mayor said.",
  ])("are none in: %s", (text) => {
    expect(rulesOf(told(`${opening}\n\n${text}`))).toEqual([]);
  });

  it.each([
    [
      "of another town",
      "Police denied that officers had fired on the crowd in Sorvale.",
      "Police fired on a crowd outside a clinic in Dalen, witnesses said.",
    ],
    [
      "of a town that the telling does not name",
      "Police denied that officers had fired on the crowd in Dalen.",
      "Police fired on a crowd outside a clinic, witnesses said.",
    ],
    [
      "of a day that the telling does not name",
      "Police did not fire on the crowd on Saturday, the minister said.",
      "Police fired on a crowd outside a clinic, witnesses said.",
    ],
    [
      "of his own mother",
      "His mother was not arrested, the clinic said.",
      "Her mother was arrested, the union said.",
    ],
  ])("are none where a denial is %s", (_, denial, telling) => {
    const reports = [`${opening}\n\n${denial}`, `${opening}\n\n${telling}`];
    expect(rulesOf(told(...reports))).toEqual([]);
  });

  it("are of the town that both name", () => {
    const situation = told(
      `${opening}\n\nPolice denied that officers had fired on the crowd in Dalen.`,
      `${opening}\n\nPolice fired on a crowd outside a clinic in Dalen, witnesses said.`,
    );
    expect(rulesOf(situation)).toEqual(["disputes/denial-against-telling"]);
  });

  it("are not of what came after the denial", () => {
    const document = (published: string, text: string) =>
      makeDocument({
        text,
        ref: published,
        published: {
          edtf: published,
          earliest: published,
          latest: published,
          basis: "stated",
          because: [],
        },
      });
    const denial = "Police denied that officers had fired on the crowd in Dalen.";
    const telling = "Police fired on a crowd in Dalen on 18 June 2033, witnesses said.";
    const rules = (day: string) =>
      rulesOf(
        toldOf([
          document(day, `${opening}\n\n${denial}`),
          document("2033-06-19", `${opening}\n\n${telling}`),
        ]),
      );
    expect(rules("2033-06-18")).toEqual(["disputes/denial-against-telling"]);
    expect(rules("2033-06-17")).toEqual([]);
  });

  it("are few pairs of one denial and many tellings, and name all who tell it", () => {
    const tellings = Array.from(
      { length: 30 },
      (_, at) => `${opening}\n\nMora was trying to launch a coup, resident ${at} said.`,
    );
    const denial = `${opening}\n\nColonel Mora said their march was not a coup.`;
    const { disputes, verdicts } = told(denial, ...tellings);
    const between = verdicts.filter(({ rule }) => rule.startsWith("disputes/"));
    expect(between.length).toBeGreaterThan(0);
    expect(between.length).toBeLessThanOrEqual(6);
    expect(disputes.map(({ sides }) => sides.map(({ claims }) => claims.length))).toEqual([
      [30, 1],
    ]);
  });

  it("are bounded where many tell one matter, and the same in any order", () => {
    const tellings = Array.from({ length: 40 }, (_, at) =>
      at % 2 === 0
        ? `${opening}\n\nMora was trying to launch a coup, resident ${at} said.`
        : `${opening}\n\nColonel Mora said their march was not a coup, in letter ${at}.`,
    );
    const situation = told(...tellings);
    const between = situation.verdicts.filter(({ rule }) => rule.startsWith("disputes/"));
    expect(between.length).toBeGreaterThan(0);
    expect(between.length).toBeLessThanOrEqual(3 * tellings.length);
    expect(told(...tellings.toReversed()).disputes).toEqual(situation.disputes);
  });
});

function told(...texts: readonly string[]): Situation {
  return toldOf(
    texts.map((text) =>
      makeDocument({ text, ref: `report-${texts.length}-${text.length}-${text}` }),
    ),
  );
}

function toldOf(documents: readonly Document[]): Situation {
  return tell(
    documents.map((document) => ({
      kind: "extraction",
      extraction: understand(document, reader),
    })),
  );
}

function rulesOf({ disputes }: Situation): readonly string[] {
  return disputes.map(({ rule }) => rule);
}
