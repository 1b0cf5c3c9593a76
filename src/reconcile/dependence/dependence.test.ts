// What counts as speaking with one voice, in invented reports.

import { describe, expect, it } from "vitest";
import { makeDocument } from "../../ingest/make-document.ts";
import type { Entry } from "../../model/entry.ts";
import type { Dependence, DependenceDegree } from "../../model/situation.ts";
import type { Time } from "../../model/time.ts";
import { tell, understand } from "../../pipeline.ts";
import { plainReader } from "../../read/index.ts";

const wire = `A ferry with 412 passengers ran aground off Port Velm early on Tuesday after its steering failed in heavy fog.

The harbour master of Velm, Ada Corvin, said that all had been brought ashore by noon and that nobody was badly hurt.

"We heard a long scraping noise and then everything went completely still," said Tomas Brenk, who was on his way to Oster.

Divers found a tear of nine metres in the hull, and the company Tarn Lines said its other two ferries would stay in port until they had been looked over.

The Merle Queen was built in 1994 and has run between Velm and Oster ever since.`;

const edited = `Hundreds of people spent a frightening morning at sea.

The ferry with 412 passengers ran aground near Port Velm early Tuesday after its steering failed in heavy fog. The harbour master of Velm, Ada Corvin, stated that all had been brought ashore by noon and nobody was badly hurt.

Divers found a tear of nine metres in the hull. The company Tarn Lines stated its other two ferries would stay in port until they had been looked over.`;

const own = `Passengers of the Merle Queen told how they sat in the fog off Port Velm for hours on Tuesday.

"We heard a long scraping noise and then everything went completely still," Tomas Brenk told this paper at the quay. He had been asleep when the ferry struck.

Others praised the crew. Ada Corvin, the harbour master, promised an inquiry into why the ferry left Velm at all in such weather.`;

const other = `The council of Dunmere voted on Monday to close two schools, where the roofs had been found unsafe.

Parents who had gathered outside the town hall said they would take the council to court over it.`;

function dependenceOf(
  texts: Readonly<Record<string, string>>,
  days: Readonly<Record<string, string>> = {},
): readonly Dependence[] {
  const entries = Object.entries(texts).map(
    ([ref, text]): Entry => ({
      kind: "extraction",
      extraction: understand(
        makeDocument({ ref, text, published: givenDay(days[ref]) }),
        plainReader,
      ),
    }),
  );
  return tell(entries).dependence;
}

function givenDay(day: string | undefined): Time | undefined {
  if (day === undefined) return undefined;
  return { edtf: day, earliest: day, latest: day, basis: "given", because: [] };
}

function degrees(texts: Readonly<Record<string, string>>): readonly DependenceDegree[] {
  return dependenceOf(texts).map(({ degree }) => degree);
}

describe("reports of one text", () => {
  it("are copies where only the frame differs", () => {
    const framed = `Velm Today\n\n${wire}\n\nFollow us for more.`;
    expect(degrees({ a: wire, b: framed })).toEqual(["copy"]);
  });

  it("are near-copies where one was cut and edited, with the words of both", () => {
    const [found, ...more] = dependenceOf({ a: wire, b: edited });
    expect(more.map(({ degree }) => degree)).toEqual([]);
    expect(found?.degree).toBe("near-copy");
    expect(found?.anchors).toHaveLength(2);
    expect(found?.because).toMatch(/^a has \d+ of every 100 words of b in the same order, as in "/);
    expect(found?.claims.length).toBeGreaterThan(0);
  });

  it("make one group through a third", () => {
    const middle = `${edited}\n\nThe Merle Queen was built in 1994 and has run between Velm and Oster ever since.`;
    const [found] = dependenceOf({ a: wire, b: edited, c: middle });
    expect(found?.reports).toHaveLength(3);
  });
});

/** Sentences of reports on one ferry, each report made of some of them. */
const told = {
  fog: "The Merle Queen left Oster at six in the morning although a warning of dense fog had been given the night before.",
  steering:
    "Her steering failed twenty minutes out, and the crew could not bring her back before she struck the Velm reef.",
  boats:
    "Fishing boats from three villages took the passengers off the Merle Queen one after another until the tide turned.",
  hull: "Divers of Tarn Lines found a tear of nine metres in the hull and a second one close behind the engine room.",
  tugs: "Two tugs from Oster are to pull her free on Thursday if the wind does not go round to the north again.",
  mayor:
    "The mayor of Velm thanked everybody who had opened houses and kitchens to strangers on so cold a day.",
  tears:
    "Children cried on the quay of Tarn Lines, and an old couple asked whether anyone had seen their dog since dawn.",
  inquiry:
    "An inquiry will ask why nobody ashore noticed for an hour that the Merle Queen no longer answered.",
  prices:
    "Shares of Tarn Lines fell by a tenth, and an insurer in Velm spoke of the dearest winter in memory.",
  school:
    "Pupils of the Oster school had been on their way to a choir contest, which Velm has put off until May.",
};

describe("reports of one announcement", () => {
  it("are not one text for what a third has of both", () => {
    const { fog, steering, boats, hull, tugs, mayor, tears, inquiry, prices, school } = told;
    const found = dependenceOf({
      a: [fog, steering, boats, mayor, tears].join("\n\n"),
      b: [boats, hull, tugs, inquiry, school].join("\n\n"),
      c: [fog, steering, boats, hull, tugs, prices].join("\n\n"),
    });
    const copies = found.filter(({ degree }) => degree === "near-copy");
    expect(copies.map(({ reports }) => reports.length)).toEqual([2]);
  });

  it("are not one text for facts in the same few words", () => {
    const first =
      "The ferry Merle Queen was pulled free of the reef. Tugs from Oster towed the damaged ship to Velm, where divers looked over the hull of it. Ada Corvin told the council she was glad to see the old ship again. Nobody on Brenk Street had slept, and the fish market stayed shut until late in the grey afternoon.";
    const second =
      "Pulled free of the reef was the ferry Merle Queen. Tugs from Oster brought the damaged ship to Velm, where engineers looked over the hull of her. Ada Corvin told a meeting she was glad to see the grey ship again. School choirs sang by the fish market, while bakers from Brenk Street handed out bread all along the sea wall.";
    expect(degrees({ a: first, b: second })).not.toContain("near-copy");
  });
});

describe("reports that share words and are not one text", () => {
  it("share a source where they quote one speaker with the same words", () => {
    const [found, ...more] = dependenceOf({ a: wire, b: own });
    expect(more).toEqual([]);
    expect(found?.degree).toBe("shared-quotation");
    expect(found?.because).toBe(
      'a and b quote the same words: "We heard a long scraping noise and then everything went completely still"',
    );
  });

  it("do not share a source for quoting two speakers", () => {
    const said = own.replace("Tomas Brenk told", "Lena Oskand told");
    expect(degrees({ a: wire, b: said })).toEqual([]);
  });

  it("do not share a source for condolences that go by a set phrase", () => {
    const grief = [wire, own].map(
      (text) => `${text}\n\n"Our thoughts and prayers are with the families," a statement said.`,
    );
    const found = dependenceOf({ a: grief[0] ?? "", b: grief[1] ?? "" });
    expect(found.map(({ because }) => because).join()).not.toContain("prayers");
  });

  it("share a passage where one sentence of the other stands in them", () => {
    const passage = `${own}\n\nDivers found a tear of nine metres in the hull, and the company Tarn Lines said its other two ferries would stay in port until they had been looked over.`;
    expect(degrees({ a: wire, b: passage })).toEqual(["shared-passage", "shared-quotation"]);
  });

  it("share nothing by what stands on every page", () => {
    const foot =
      "Readers can reach the desk by letter or at the counter in Mill Street on every day of the week but Sunday.";
    expect(degrees({ a: `${wire}\n\n${foot}`, b: `${other}\n\n${foot}` })).toEqual([]);
  });
});

describe("how to reach an office", () => {
  it("is nothing that reports share", () => {
    const appeal =
      "Everybody who saw the Merle Queen on Tuesday morning is asked to call the harbour office in Mill Street on 555-0142 before the end of the week.";
    expect(degrees({ a: `${wire}\n\n${appeal}`, b: `${own}\n\n${appeal}` })).toEqual([
      "shared-quotation",
    ]);
  });
});

describe("an odd number", () => {
  const first = `The Tarvik reactor near Ombrel released 1,847 litres of coolant, the Selvar institute said.`;
  const second = `Engineers at Tarvik spoke of 1,847 litres lost near Ombrel, by what the Selvar institute had measured.`;

  it("with rare words beside it is a weak sign", () => {
    expect(degrees({ a: first, b: second })).toContain("shared-detail");
  });

  it("is told of three reports as of all", () => {
    const third = "Of 1,847 litres near Ombrel the Selvar institute at Tarvik knew too.";
    const found = dependenceOf({ a: first, b: second, c: third });
    expect(found.find(({ degree }) => degree === "shared-detail")?.because).toMatch(
      /^a, b and c all give 1847 beside "/,
    );
  });

  it("is none where it is a round one or a year", () => {
    const round = [first, second].map((text) => text.replace("1,847", "1,800"));
    expect(degrees({ a: round[0] ?? "", b: round[1] ?? "" })).not.toContain("shared-detail");
  });
});

const quarry = `A landslide at the Quarn quarry in Ostra County killed 37 people on Monday, the Belt Province Mining Office said. The slopes of Quarn had been loose since the rains.`;

const mill = `A fire at a timber mill in Selk, in Belt Province, killed 12 people on Thursday, the Belt Province Mining Office said. The mill of Selk had no alarm.`;

const slip = `At least 37 people were killed on Thursday in a fire at a timber mill in Selk, in Belt Province. The Belt Province Mining Office has closed the mill of Selk, which had no alarm.`;

describe("a figure that another event has", () => {
  const published = { a: "2031-05-06", b: "2031-05-10", c: "2031-05-10" };
  const borrowedIn = (texts: Readonly<Record<"a" | "b" | "c", string>>) =>
    dependenceOf(texts, published).filter(({ degree }) => degree === "borrowed-figure");

  it("may have slipped in where nobody is named for it and nobody else gives it", () => {
    const [found, ...more] = borrowedIn({ a: quarry, b: mill, c: slip });
    expect(more).toEqual([]);
    expect(found?.because).toBe(
      "c names no source for 37 killed, which no other report gives for that event and a gives for another",
    );
  });

  it("is of its own where somebody is named for it", () => {
    const said = slip.replace("in Belt Province.", "in Belt Province, the mayor of Selk said.");
    expect(borrowedIn({ a: quarry, b: mill, c: said })).toEqual([]);
  });

  it("is of its own where another report gives it too", () => {
    expect(borrowedIn({ a: quarry, b: mill.replace("12 people", "37 people"), c: slip })).toEqual(
      [],
    );
  });

  it("is of its own where it is only the last of a rising toll", () => {
    const early = { ...published, b: "2031-05-09", c: "2031-05-12" };
    const found = dependenceOf({ a: quarry, b: mill, c: slip }, early);
    expect(found.map(({ degree }) => degree)).not.toContain("borrowed-figure");
  });

  it("shows nothing where the number is round", () => {
    const [a, b, c] = [quarry, mill, slip].map((text) => text.replace("37", "40"));
    expect(borrowedIn({ a: a ?? "", b: b ?? "", c: c ?? "" })).toEqual([]);
  });
});

describe("the order of reports", () => {
  it("changes nothing", () => {
    const texts = { a: wire, b: edited, c: own, d: other };
    const turned = Object.fromEntries(Object.entries(texts).reverse());
    expect(dependenceOf(turned)).toEqual(dependenceOf(texts));
  });
});
