// Which names of several reports are put together, which are kept apart, which are left to a person, and why.

import { describe, expect, it } from "vitest";
import { makeBrief } from "../src/export/brief/index.ts";
import { notateSituation } from "../src/export/notation-situation.ts";
import { makeDocument } from "../src/ingest/make-document.ts";
import type { Entry } from "../src/model/entry.ts";
import { makeId } from "../src/model/ids.ts";
import type { Situation } from "../src/model/situation.ts";
import { tell, understand } from "../src/pipeline.ts";
import { reader } from "./reader.ts";

function situationOf(reports: readonly string[], more: readonly Entry[] = []): Situation {
  const entries = reports.map((text, index): Entry => {
    const document = makeDocument({ text, ref: `r${index}` });
    return { kind: "extraction", extraction: understand(document, reader) };
  });
  return tell([...entries, ...more]);
}

/** The forms of each entity that has one of `asked`, entities parted by " | ". */
function formsOf({ entities }: Situation, asked: readonly string[]): string {
  return entities
    .map(({ names }) => names.map(({ text }) => text).sort())
    .filter((names) => names.some((name) => asked.includes(name)))
    .map((names) => names.join(", "))
    .sort()
    .join(" | ");
}

function reasonsOf({ entities }: Situation, rule: string): readonly string[] {
  return entities.flatMap(({ joins }) =>
    joins.filter((join) => join.rule === rule).map(({ because }) => because),
  );
}

const harbour =
  "Fighters of the River Front took the port of Sorvale on Friday. Muhsin al-Garmuzi, a spokesman for the River Front, said the town was calm. Gen. Abel Mora said his soldiers had left Sorvale.";
const harbourAgain =
  "Sorvale was quiet on Saturday. Mohsen al-Qarmuzi, a spokesman for the River Front, told reporters that Gen. Abel Mora had fled.";
const elsewhere =
  "A bakery opened in Brennick. Mohsen al-Qarmuzi, its owner, told the Brennick Courier he sold bread to the school.";

describe("two spellings of one name", () => {
  it("are joined where the reports agree, with both forms and the evidence in the reason", () => {
    const situation = situationOf([harbour, harbourAgain]);
    expect(formsOf(situation, ["Muhsin al-Garmuzi"])).toBe("Mohsen al-Qarmuzi, Muhsin al-Garmuzi");
    const [reason = ""] = reasonsOf(situation, "entities/spelled-alike");
    expect(reason).toContain('"Muhsin al-Garmuzi"');
    expect(reason).toContain('"Mohsen al-Qarmuzi"');
    expect(reason).toMatch(/both are given the title "spokesman"|also name/);
    expect(situation.candidates).toEqual([]);
  });

  it("are left to a person where nothing beside the names agrees, once for a pair", () => {
    const situation = situationOf([harbour, elsewhere]);
    expect(formsOf(situation, ["Muhsin al-Garmuzi", "Mohsen al-Qarmuzi"])).toBe(
      "Mohsen al-Qarmuzi | Muhsin al-Garmuzi",
    );
    expect(situation.candidates).toHaveLength(1);
    const [candidate] = situation.candidates;
    expect(candidate?.because).toContain('"Muhsin al-Garmuzi"');
    expect(candidate?.because).toContain('"Mohsen al-Qarmuzi"');
  });

  it("stand in the notation and at both actors of the brief until then", () => {
    const situation = situationOf([harbour, elsewhere]);
    const lines = notateSituation(situation).filter((line) => line.startsWith("candidate"));
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/"M\w+ al-\warmuzi" ~ "M\w+ al-\warmuzi" {2}because /);
    const { actors } = makeBrief(situation);
    expect(actors.main.filter(({ doubts }) => doubts.length > 0).map(({ name }) => name)).toEqual(
      expect.arrayContaining(["Muhsin al-Garmuzi", "Mohsen al-Qarmuzi"]),
    );
  });

  it.each(["same", "different"] as const)("are settled by a judgement that they are %s", (kind) => {
    const [candidate] = situationOf([harbour, elsewhere]).candidates;
    if (candidate === undefined) throw new Error("there is a candidate to judge");
    const [a, b] = candidate.mentions;
    const draft = { kind, a, b, by: "R. Osk", at: "2031-05-20T09:00:00Z", why: undefined };
    const judgement = { ...draft, id: makeId("judgement", [JSON.stringify(draft)]) };
    const situation = situationOf([harbour, elsewhere], [{ kind: "judgement", judgement }]);
    expect(situation.candidates).toEqual([]);
    expect(formsOf(situation, ["Muhsin al-Garmuzi", "Mohsen al-Qarmuzi"])).toBe(
      kind === "same"
        ? "Mohsen al-Qarmuzi, Muhsin al-Garmuzi"
        : "Mohsen al-Qarmuzi | Muhsin al-Garmuzi",
    );
  });

  it("come out the same in either order", () => {
    const [there, back] = [
      [harbour, harbourAgain],
      [harbourAgain, harbour],
    ].map((reports) => formsOf(situationOf(reports), ["Muhsin al-Garmuzi"]));
    expect(there).toBe(back);
  });
});

describe("kept apart", () => {
  it("two men of one last name", () => {
    const situation = situationOf([
      harbour,
      "Sorvale was quiet. Gen. Tomas Mora said his soldiers held the port. Mora said the River Front was beaten.",
    ]);
    expect(formsOf(situation, ["Abel Mora", "Tomas Mora"])).toBe("Abel Mora | Mora, Tomas Mora");
  });

  it("father and son", () => {
    const situation = situationOf([
      "Ilya Brandt Sr., the mayor of Sorvale, opened the bridge with the head of the River Front.",
      "Ilya Brandt Jr., the mayor of Sorvale, closed the bridge after a call from the River Front.",
    ]);
    expect(formsOf(situation, ["Ilya Brandt Sr.", "Ilya Brandt Jr."])).toBe(
      "Ilya Brandt Jr. | Ilya Brandt Sr.",
    );
  });

  it("a family and a man of it", () => {
    const situation = situationOf([
      harbour,
      "The Moras have lived in Sorvale for years. The River Front burned the house of the Moras.",
    ]);
    expect(formsOf(situation, ["Abel Mora"])).toBe("Abel Mora");
  });

  it("two bodies whose acronyms are a letter apart", () => {
    const situation = situationOf([
      "The General Harbour Council (GHC) met in Sorvale. The GHC asked for help.",
      "The General Harbour Assembly (GHA) met in Sorvale. The GHA gave no answer.",
    ]);
    expect(formsOf(situation, ["GHC", "GHA"])).toBe(
      "GHA, General Harbour Assembly | GHC, General Harbour Council",
    );
  });

  it("two bodies of one acronym", () => {
    const situation = situationOf([
      "The Northern Shipping Caucus (NSC) met in Sorvale on Friday. The NSC asked Gen. Abel Mora to leave the port.",
      "The Naval Safety Committee (NSC) met in Sorvale on Friday. The NSC told Gen. Abel Mora to keep the port.",
    ]);
    expect(formsOf(situation, ["NSC"])).toBe(
      "NSC, Naval Safety Committee | NSC, Northern Shipping Caucus",
    );
  });

  it("one ministry of two countries", () => {
    const situation = situationOf([
      "Norway's Interior Ministry said on Friday that the border was closed.",
      "Denmark's Interior Ministry said on Friday that the border was open.",
    ]);
    expect(formsOf(situation, ["Interior Ministry"])).toBe("Interior Ministry | Interior Ministry");
  });

  it.each([
    ["the Interior Ministry said", "the Interior Ministry said", "Interior Ministry"],
    ["the Ministry of Defence said", "the Defence Ministry said", "Defence Ministry"],
    ["the National Police said", "the National Police said", "National Police"],
  ])("a body that every country has, by what its report is about: %s", (one, other, name) => {
    const situation = situationOf([
      `NIAMEY, Niger (CP) — A bridge was closed on Friday, ${one}. Ali Osk, a driver, had left Niger.`,
      `LIMA, Peru (CP) — A bus fell off a road on Friday, ${other}. Ali Osk, a driver, was back in Peru.`,
      `The road to the market was closed, ${other}. Ali Osk, a driver, was hurt.`,
    ]);
    const parts = formsOf(situation, [name, "Ministry of Defence"]).split(" | ");
    expect(parts).toHaveLength(3);
  });

  it("a country, its capital and its government", () => {
    const situation = situationOf([
      "Norway said it would help. Oslo said no soldiers would be sent. The government of Norway met on Monday.",
      "The Norwegian government met in Oslo.",
    ]);
    expect(formsOf(situation, ["Norway", "Oslo"])).toBe("Norway | Oslo");
  });

  it("a part and the whole", () => {
    const situation = situationOf([
      "The Orian National Army took the port of Sorvale. Troops of the Orian National Army stayed.",
      "Special forces in Sorvale left the port to the Orian National Army.",
    ]);
    expect(formsOf(situation, ["Orian National Army"])).toBe("Orian National Army");
  });
});

describe("a body's name", () => {
  it("is one in both orders of its words", () => {
    const situation = situationOf([
      "The Health Ministry said 12 people were treated in Sorvale.",
      "Hospitals in Sorvale were full, the Ministry of Health said.",
    ]);
    expect(formsOf(situation, ["Health Ministry"])).toBe("Health Ministry, Ministry of Health");
  });

  it("is one with and without the only country it is told with", () => {
    const situation = situationOf([
      "The Norwegian Interior Ministry said on Friday that the border near Sorvale was closed.",
      "The Interior Ministry said the border near Sorvale would stay closed.",
    ]);
    expect(formsOf(situation, ["Interior Ministry"])).toBe(
      "Interior Ministry, Norwegian Interior Ministry",
    );
  });

  it("is one where every report is about one country", () => {
    const situation = situationOf([
      "NIAMEY, Niger (CP) — A bridge was closed on Friday, the Interior Ministry said.",
      "AGADEZ, Niger (CP) — A road was closed on Friday, the Interior Ministry said.",
      "A third road was closed, the Interior Ministry said.",
    ]);
    expect(formsOf(situation, ["Interior Ministry"])).toBe("Interior Ministry");
  });

  it("is one with and without the word for its kind", () => {
    const situation = situationOf([
      "Gen. Abel Mora told Tarvis TV on Friday that the port of Sorvale was his.",
      "Gunmen attacked the office of Tarvis in Sorvale. Abel Mora denied it, Tarvis TV reported. The Tarvis channel is off the air.",
    ]);
    expect(formsOf(situation, ["Tarvis TV"])).toContain("Tarvis TV");
  });

  it("joins an acronym that nobody spells out to the only name it fits", () => {
    const situation = situationOf([
      "The United States sent a ship to Sorvale. Gen. Abel Mora met its captain.",
      "A US ship reached Sorvale, Gen. Abel Mora said. The US gave no reason.",
    ]);
    expect(formsOf(situation, ["US"])).toBe("US, United States");
  });
});

describe("the name shown", () => {
  const shownOf = (reports: readonly string[], form: string) =>
    situationOf(reports).entities.find(({ names }) => names.some(({ text }) => text === form))
      ?.name;

  it("is the full one, once as it may be, and not the last name of two words", () => {
    const report =
      "Nasser Abu Karim, the speaker, left Sorvale. Abu Karim said he was ill. Abu Karim will return. Abu Karim sent no word.";
    expect(shownOf([report], "Abu Karim")).toBe("Nasser Abu Karim");
  });

  it("is not a longer form used once", () => {
    const report =
      "Gen. Abel Mora left Sorvale. Abel Mora said he was ill. Later Gen. Abel Mora came back.";
    const longer = "Gen. Abel Rosario Mora left Sorvale, the River Front said.";
    expect(shownOf([report, `${longer} Abel Mora will return.`], "Abel Mora")).toBe("Abel Mora");
  });
});

describe("a last name with a title", () => {
  it.each([
    [
      "Abel Daud, a deputy of General Daud, said the port was shut. General Daud left.",
      "Abel Daud | Daud",
    ],
    ["Colonel Ilya Daud said the town was calm. General Daud did not answer.", "Daud | Ilya Daud"],
    ["Gen. Omar Daud took the port. Colonel Daud said the road was open.", "Daud | Omar Daud"],
    ["General Daud's brother, Karim Daud, left. General Daud stayed.", "Daud | Karim Daud"],
    ["Maj. Gen. Omar Daud took the port. General Daud left. Daud came back.", "Daud, Omar Daud"],
    [
      "Dr. Joan Daud, a scholar, left. Minister Daud stayed. Sami Daud, the justice minister, met her.",
      "Daud, Sami Daud | Joan Daud",
    ],
    ["Dr. Sami Daud left. Minister Daud said he was ill.", "Daud, Sami Daud"],
  ])("goes to the one who bears it, or to nobody: %s", (text, expected) => {
    const names = expected.split(/ \| |, /u);
    expect(formsOf(situationOf([text]), names)).toBe(expected);
  });

  it("is left to a person where the only one of the name has another rank", () => {
    const [candidate] = situationOf([
      "Gen. Omar Daud took the port. Colonel Daud said the road was open.",
    ]).candidates;
    expect(candidate?.because).toContain('"Omar Daud"');
  });

  it("is held against ranks of other reports too", () => {
    const situation = situationOf([
      "Gen. Omar Daud took the port of Sorvale, the River Front said.",
      "Colonel Daud said the road to Sorvale was open, the River Front said.",
    ]);
    expect(formsOf(situation, ["Omar Daud", "Daud"])).toBe("Daud | Omar Daud");
    expect(situation.candidates).toHaveLength(1);
  });
});
