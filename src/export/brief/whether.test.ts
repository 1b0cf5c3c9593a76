// The question that a dispute leaves open, in words that can stand in a sentence; and what a side says where its words are no clause.

import { describe, expect, it } from "vitest";
import { reader } from "../../../test/reader.ts";
import { makeDocument } from "../../ingest/make-document.ts";
import { tell, understand } from "../../pipeline.ts";
import { makeContext } from "./context.ts";
import { tellLead } from "./lead.ts";
import { tellMatters } from "./matters.ts";

const opening = "Soldiers attacked the harbour office in Sorvale on Friday, killing two guards.";

describe("a dispute is headed by the question it leaves open:", () => {
  it.each([
    [
      "Speaker Abel Dane said Mora was trying to launch a coup.",
      "Colonel Mora said their march was not a coup.",
      "Whether it was a coup",
    ],
    [
      "Two jets flew over Sorvale, residents said. Only one jet took off, the minister said.",
      "",
      "Whether there was only one jet",
    ],
    [
      "Riot police shot at students near the bridge.",
      "Police did not shoot at students, the minister said.",
      "Whether riot police shot at students near the bridge",
    ],
    [
      "Residents said soldiers looted the depot. The army denied it.",
      "",
      "Whether soldiers looted the depot",
    ],
    [
      "Two people were hurt when police fired on the crowd, witnesses said.",
      "Police denied that officers had fired on the crowd.",
      "Whether police fired on the crowd",
    ],
    [
      "The River Front holds the town of Dalen, its spokesman said. Dalen remained in Orian hands, the Orian ministry said.",
      "",
      "Who holds Dalen",
    ],
    [
      "The fire was caused by a gas leak, the mayor said. The fire was caused by a bomb, the police said.",
      "",
      "What caused the fire",
    ],
    [
      "Oria blamed Vesta for the raid. Vesta blamed Oria for the raid.",
      "",
      "Who is to blame for the raid",
    ],
    [
      "Oria accused Vesta of breaking the truce. Vesta accused Oria of breaking the truce.",
      "",
      "Who is to blame",
    ],
  ])("%s %s", (one, other, question) => {
    const [entry] = tellMatters(contextOf(one, other));
    expect(entry?.about.split(": ")[0]?.toLowerCase()).toBe(question.toLowerCase());
  });

  it("in the lead too, once where the headline has no dead to tell of", () => {
    const context = contextOf(
      "Speaker Abel Dane said Mora was trying to launch a coup.",
      "Colonel Mora said their march was not a coup.",
    );
    expect(tellLead(context).map(({ words }) => words)).toContain(
      "Disputed whether it was a coup.",
    );
  });
});

it("gives the sentence where the words of a side are no clause", () => {
  const context = contextOf(
    "Speaker Abel Dane described the march on the office as a coup.",
    "Colonel Mora said their march was not a coup.",
  );
  const points = tellMatters(context).flatMap(({ sides }) =>
    sides.main.flatMap((side) => side.points.main.map(({ words }) => words)),
  );
  expect(points).toEqual([
    "\u201cSpeaker Abel Dane described the march on the office as a coup.\u201d",
    "their march was not a coup",
  ]);
});

function contextOf(...sentences: readonly string[]) {
  return makeContext(
    tell(
      sentences
        .filter((sentence) => sentence !== "")
        .map((sentence) => ({
          kind: "extraction" as const,
          extraction: understand(
            makeDocument({ text: `${opening}\n\n${sentence}`, ref: sentence }),
            reader,
          ),
        })),
    ),
  );
}
