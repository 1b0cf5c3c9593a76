// Which tellings are one happening, which stay two, what is part of what, and under which event a count stands.

import { describe, expect, it } from "vitest";
import { extract } from "../src/extract/index.ts";
import { makeDocument } from "../src/ingest/make-document.ts";
import type { Event, Situation } from "../src/model/situation.ts";
import { reconcile } from "../src/reconcile/index.ts";
import { reader } from "./reader.ts";

/** The situation of these reports, each written on the day it is named by. */
function tell(reports: Readonly<Record<string, string>>): Situation {
  return reconcile(
    Object.entries(reports).map(([ref, text]) => {
      const day = /^\d{4}-\d\d-\d\d/.exec(ref)?.[0];
      const published =
        day === undefined
          ? undefined
          : ({ edtf: day, earliest: day, latest: day, basis: "given", because: [] } as const);
      const document = makeDocument({ text, ref, published });
      return { kind: "extraction", extraction: extract(reader.read(document)) } as const;
    }),
  );
}

function ofType({ events }: Situation, type: string): readonly Event[] {
  return events.filter((event) => event.type === type);
}

/** The counts of the dead under an event, as lower bounds. */
function deadOf({ claims }: Situation, event: Event | undefined): readonly number[] {
  const under = new Set<string>(event?.claims);
  return claims.flatMap((claim) =>
    claim.kind === "figure" && claim.figure.measure === "killed" && under.has(claim.id)
      ? [claim.figure.low]
      : [],
  );
}

describe("tellings are one", () => {
  it("where one names the village and the other the district it lies in", () => {
    const { events } = tell({
      "2031-03-06 a":
        "Shells hit the village of Orsk, Tavin District, on Wednesday and killed four people, the mayor said.",
      "2031-03-06 b":
        "Four people were killed on Wednesday in the shelling of a village in Tavin District, the governor said. The shelling of Tavin District lasted an hour.",
    });
    expect(events.filter(({ reports }) => reports.length === 2)).toHaveLength(1);
  });

  it("where one calls a bombing what the other calls an explosion", () => {
    const { events } = tell({
      "2031-03-06 a": "A bombing in Orsk killed four people on Wednesday, the mayor said.",
      "2031-03-07 b": "Four people died in an explosion in Orsk on Wednesday, police said.",
    });
    expect(events).toHaveLength(1);
  });

  it("where one counts the dead of a town without saying how, and the other says how", () => {
    const situation = tell({
      "2031-03-06 a":
        "The price of bread rose again. Bakers met. They found no flour. The harvest failed in spring, when locusts came from the desert. Ministers promised rice, sugar and tea to every household. Four people were killed in Orsk on Wednesday, a doctor said.",
      "2031-03-06 b": "Gunmen opened fire in Orsk on Wednesday. The mayor was away.",
    });
    const both = situation.events.find(({ reports }) => reports.length === 2);
    expect(deadOf(situation, both)).toEqual([4]);
  });

  it("where one tells a flood of a town and the other, who names the town, of the valley", () => {
    const situation = tell({
      "2031-08-25 a":
        "The river burst its banks at Orsk on Sunday night, an engineer said. Boats were going out to the mill. Teachers carried benches upstairs, and a bishop sent candles.",
      "2031-08-28 b":
        "The price of bread rose again. Bakers met. They found no flour. The harvest failed in spring, when locusts came from the desert. Ministers promised rice, sugar and tea to every household. Floods that began on 24 August have driven thousands from the Tavin valley. The town of Orsk has no bread.",
    });
    expect(ofType(situation, "flood")).toHaveLength(1);
  });

  it("where dead are counted below what a report opens with, of no act of a kind", () => {
    const situation = tell({
      "2031-03-07 a":
        "Soldiers surrounded the palace of Orsk before sunrise on Friday and told the bakers to stay at home. Shops were shut. Lorries stood in a line. Nobody was let through. Two guards were killed, a doctor said.",
      "2031-03-08 b":
        "Soldiers still surrounded the palace of Orsk on Saturday, and the bakers stayed at home.",
    });
    const palace = situation.events.find(({ reports }) => reports.length === 2);
    expect(deadOf(situation, palace)).toEqual([2]);
  });

  it("where key figures stand above the flood they are of", () => {
    const situation = tell({
      "2031-08-28 a":
        "KEY FIGURES\n\n41 dead\n\n17 missing\n\nSITUATION\n\nFloods have struck the Tavin valley. The water is still rising.",
    });
    expect(ofType(situation, "flood").map((event) => deadOf(situation, event))).toEqual([[41]]);
  });
});

describe("tellings stay two", () => {
  it("in one city in one week", () => {
    const { events } = tell({
      "2031-03-04 a":
        "A man was shot dead in Orsk on Monday night, police said. Officers found him in a car on Mill Lane.",
      "2031-03-08 b":
        "A man was shot dead in Orsk on Friday night, police said. Officers found him in a yard on Hill Street.",
    });
    expect(events.filter(({ reports }) => reports.length > 1)).toEqual([]);
  });

  it("where one report is older than what the other tells", () => {
    const { events } = tell({
      "2031-03-04 a":
        "Gunmen attacked the market of Orsk, killing three people, police said. The market of Orsk was closed.",
      "2031-03-10 b":
        "Gunmen attacked the market of Orsk on Sunday, killing five people, police said. The market of Orsk was full.",
    });
    expect(events.filter(({ reports }) => reports.length > 1)).toEqual([]);
  });

  it("a strike and the one that answers it, in two towns", () => {
    const { events } = tell({
      "2031-03-06 a": "An air strike on Orsk killed four people on Wednesday, the mayor said.",
      "2031-03-08 b":
        "An air strike on Belgar killed two people on Friday, the army said. It came two days after an air strike on Orsk, and the army called it an answer to that.",
    });
    const wide = events.filter(({ reports }) => reports.length > 1);
    expect(wide.every(({ when }) => when?.edtf !== "2031-03-08")).toBe(true);
    expect(events.length).toBeGreaterThan(1);
  });

  it("floods of one day in two towns, neither report naming the other's", () => {
    const situation = tell({
      "2031-08-25 a":
        "The river burst its banks at Orsk on Sunday night, an engineer said. Boats were going out to the mill. Teachers carried benches upstairs, and a bishop sent candles.",
      "2031-08-28 b":
        "The price of bread rose again. Bakers met. They found no flour. The harvest failed in spring, when locusts came from the desert. Ministers promised rice, sugar and tea to every household. Floods that began on 24 August have driven thousands from the Tavin valley. There is no bread.",
    });
    expect(ofType(situation, "flood")).toHaveLength(2);
  });

  it("what a report opens with and dead it counts in another town", () => {
    const situation = tell({
      "2031-03-07 a":
        "Soldiers surrounded the palace of Orsk before sunrise on Friday and told the bakers to stay at home. Shops were shut. Lorries stood in a line. Nobody was let through. In Belgar two guards were killed, a doctor said.",
      "2031-03-08 b":
        "Soldiers still surrounded the palace of Orsk on Saturday, and the bakers stayed at home.",
    });
    const palace = situation.events.find(({ reports }) => reports.length === 2);
    expect(deadOf(situation, palace)).toEqual([]);
  });

  it("a shooting that a report opens with denying, and one in another town on another day", () => {
    const { events } = tell({
      "2031-03-11 a": "Police denied that officers had fired on the crowd in Velm on Sunday.",
      "2031-03-11 b":
        "Police fired on a crowd in Orsk on Monday, killing three people, hospital officials said.",
    });
    expect(events.map(({ reports }) => reports.length)).toEqual([1]);
  });

  it("what a report opens with and dead of another town whom another report recalls", () => {
    const situation = tell({
      "2031-03-09 a":
        "The mayoral vote was stolen, a baker found. Ballot boxes at the Tavin mill were stuffed before dawn. A clerk denied that there had been any fraud, and Abel Mora was declared the winner. Teachers prayed. Two people were killed when police fired on a crowd in Velm on Sunday night.",
      "2031-03-11 b":
        "Police fired on a crowd in Orsk on Monday night, killing three people. It was the second such shooting in two days. Two people were killed in Velm on Sunday night. Ballot boxes at the Tavin mill were stuffed, and Abel Mora spoke of fraud.",
    });
    expect(situation.events.map(({ type }) => type)).toEqual(["shooting", "shooting"]);
    expect(situation.events.map((event) => deadOf(situation, event))).toEqual([[3], [2, 2]]);
  });

  it("the arrests of two people", () => {
    const { events } = tell({
      "2031-03-11 a":
        "Ines Dara, a captain, was arrested over the ballot boxes of the Tavin mill in Orsk. Her lawyer denied that she took bribes.",
      "2031-03-12 b":
        "Abel Mora was arrested over the ballot boxes of the Tavin mill. His lawyer denied that he took bribes.",
    });
    expect(events.filter(({ reports }) => reports.length === 2)).toEqual([]);
  });

  it("an attack and the old one whose anniversary a report tells", () => {
    const { events } = tell({
      "2031-03-06 a": "Gunmen attacked the market of Orsk on Wednesday, killing four people.",
      "2031-03-07 b":
        "Families gathered in Orsk on Thursday to remember the 2011 attack on the market, in which 60 people were killed.",
    });
    expect(events.filter(({ reports }) => reports.length > 1)).toEqual([]);
  });
});

describe("part of a larger event", () => {
  it("is an arrest that a report on it tells without a place", () => {
    const situation = tell({
      "2031-03-06 a":
        "Gunmen attacked the market of Orsk on Wednesday, killing four people. Traders were still sweeping up glass. Police arrested three men.",
    });
    const [attack] = ofType(situation, "attack");
    expect(ofType(situation, "arrest").map(({ partOf }) => partOf?.event)).toEqual([attack?.id]);
  });

  it("is a landslide that a report on a flood tells", () => {
    const situation = tell({
      "2031-08-28 a":
        "Floods in the Tavin valley killed nine people on Tuesday, officials said. A landslide killed three people in Orsk on Wednesday.",
    });
    const [flood] = ofType(situation, "flood");
    expect(ofType(situation, "landslide").map(({ partOf }) => partOf?.event)).toEqual([flood?.id]);
  });

  it("is no earthquake before it", () => {
    const situation = tell({
      "2031-08-28 a":
        "An earthquake struck Orsk on 27 August and killed nine people, officials said. An earthquake on 20 August had killed two people in Belgar.",
    });
    const first = ofType(situation, "earthquake").find(({ when }) => when?.edtf === "2031-08-20");
    expect(first?.partOf).toBeUndefined();
  });
});

describe("a count stands", () => {
  it("with the attack where it is of those whom the attackers took", () => {
    const situation = tell({
      "2031-03-06 a":
        "Gunmen attacked the mill of Orsk on Wednesday, killing two guards. The governor sent soldiers. The gunmen kidnapped 14 workers, a clerk said.",
    });
    const [attack] = ofType(situation, "attack");
    const taken = situation.figures.find(({ measure }) => measure === "abducted");
    expect(taken?.event).toBe(attack?.id);
  });

  it("with an outbreak where it runs since a day", () => {
    const situation = tell({
      "2031-07-09 a":
        "An outbreak of cholera in Orsk has not been stopped, the ministry said. Boats brought clean water. A nurse said that 31 people had died since 20 June.",
    });
    expect(deadOf(situation, ofType(situation, "outbreak")[0])).toEqual([31]);
  });

  it("under no event where the words around it name another place", () => {
    const situation = tell({
      "2031-07-09 a":
        "Residents of Orsk blocked the road to the mine on Tuesday, angry at the price of bread. Shops were shut. Lorries stood in a line. Nobody was let through. The mine has 400 workers. In Belgar seven have died.",
      "2031-07-10 b":
        "Residents of Orsk still blocked the road to the mine on Wednesday, angry at the price of bread and at the mine's owners.",
    });
    const blocked = situation.events.find(({ reports }) => reports.length === 2);
    expect(deadOf(situation, blocked)).toEqual([]);
  });
});
