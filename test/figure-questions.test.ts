// What a question makes of its answers: what it spans, how it stands, and which number it puts forward.

import { describe, expect, it } from "vitest";
import { publishedTime } from "../src/ingest/published.ts";
import type { FigureClaim } from "../src/model/claim.ts";
import type { FigureQuestion } from "../src/model/situation.ts";
import { reconcileFigures } from "../src/reconcile/figures/index.ts";
import { type FigureParts, SituationFixture } from "./fixture-situation.ts";

type Parts = Partial<FigureParts> & { readonly low: number };

/** One question with an answer in each report of those given, or several of one report. */
function ask(...reports: readonly (readonly Parts[])[]) {
  return askOn([], ...reports);
}

/** The same, of reports published on these days. */
function askOn(days: readonly string[], ...reports: readonly (readonly Parts[])[]) {
  const fixture = new SituationFixture();
  const claims = reports.flatMap((answers, index) => tell(fixture, `${index + 1}`, answers));
  const event = fixture.event("raid", claims, {});
  const { extractions } = fixture.build();
  const { figures, verdicts, diagnostics } = reconcileFigures({
    extractions,
    eventOf: new Map(claims.map(({ id }) => [id, event.id])),
    entityOf: new Map(),
    publishedOf: new Map(
      extractions.flatMap(({ document: { id } }, index) => {
        const published = publishedTime(days[index] ?? "");
        return published === undefined ? [] : [[id, published] as const];
      }),
    ),
    daysOf: () => new Set(),
    left: new Set(),
    corrections: new Map(),
  });
  expect(figures).toHaveLength(1);
  const [question] = figures;
  return {
    ...read(question),
    verdicts: verdicts.map(({ verdict, rule }) => `${verdict} ${rule}`),
    unsaid: diagnostics.map(({ facts: { pairs } }) => pairs),
  };
}

function tell(
  fixture: SituationFixture,
  ref: string,
  answers: readonly Parts[],
): readonly FigureClaim[] {
  const words = answers.map(({ low }, index) => `Sentence ${index}: the raid hurt ${low}.`);
  const report = fixture.report({ ref, outlet: `Paper ${ref}`, text: words.join(" ") });
  return answers.map((parts, index) =>
    report.figure({
      ...{ measure: "injured", number: `${parts.low}`, best: parts.low, high: parts.low },
      ...{ words: `${index}: the raid hurt ${parts.low}` },
      ...parts,
    }),
  );
}

function read(question: FigureQuestion | undefined) {
  const { low, high, best, status } = question ?? {};
  return { low, high, best, status };
}

describe("a question", () => {
  it("is of all, where some reports count all and others some", () => {
    const asked = ask([{ low: 9 }], [{ low: 4, of: "hurt 4" }]);
    expect(asked).toMatchObject({ low: 9, high: 9, best: 9, status: "single" });
  });

  it("puts the greatest part forward, where nobody counts the whole", () => {
    const asked = ask([{ low: 2, scope: "partial" }], [{ low: 6, scope: "partial" }]);
    expect(asked).toMatchObject({ low: 2, high: 6, best: 6 });
  });

  it("is not of several happenings that a total sums up, where two reports count this one", () => {
    const asked = ask([{ low: 5 }], [{ low: 5 }, { low: 16, scope: "cumulative" }]);
    expect(asked).toMatchObject({ low: 5, high: 5, best: 5, status: "agreed" });
  });

  it("is of a total, where no more than one report counts less", () => {
    const asked = ask([{ low: 5 }], [{ low: 16, scope: "cumulative" }]);
    expect(asked).toMatchObject({ low: 5, high: 16, best: undefined });
  });

  it("is not disputed by nobody else", () => {
    const asked = ask([{ low: 4 }], [{ low: 4 }, { low: 0 }]);
    expect(asked).toMatchObject({ low: 4, high: 4, best: 4, status: "agreed" });
  });

  it("is disputed by nobody at all", () => {
    const asked = ask([{ low: 4 }], [{ low: 0 }]);
    expect(asked).toMatchObject({ low: 0, high: 4, best: undefined, status: "disputed" });
  });

  it("puts the count of the latest day forward, not the last that was told as a change", () => {
    const asked = askOn(
      ["2031-10-04", "2031-10-05", "2031-10-09"],
      [{ low: 31 }],
      [{ low: 47, scope: "cumulative", update: "hurt" }],
      [{ low: 58 }],
    );
    expect(asked).toMatchObject({ low: 31, high: 58, best: 58, status: "updated" });
  });

  it("puts the count forward that is told as a change, where no days are known", () => {
    const asked = ask([{ low: 31 }], [{ low: 47, scope: "cumulative", update: "hurt" }]);
    expect(asked).toMatchObject({ best: 47, status: "updated" });
  });

  it("is updated where another report gives the number a toll is said to have come to", () => {
    const asked = askOn(
      ["2031-10-04", "2031-10-05"],
      [{ low: 3 }],
      [{ low: 5, scope: "cumulative", update: "hurt" }],
      [{ low: 5 }],
    );
    expect(asked).toMatchObject({ low: 3, high: 5, best: 5, status: "updated" });
    expect(asked.verdicts).toContain("update verdicts/said-to-have-changed");
    expect(asked.verdicts).not.toContain("dispute verdicts/not-compatible");
  });

  it("is updated where a report of no known day gives the number of the later of two days", () => {
    const asked = askOn(["2031-10-04", "2031-10-05"], [{ low: 3 }], [{ low: 5 }], [{ low: 5 }]);
    expect(asked).toMatchObject({ best: 5, status: "updated" });
  });

  it("stays disputed where two reports of one day give the earlier and the later number", () => {
    const days = ["2031-10-04", "2031-10-05", "2031-10-05"];
    expect(askOn(days, [{ low: 3 }], [{ low: 5 }], [{ low: 3 }]).status).toBe("disputed");
  });

  it("takes what a toll was lowered to for the later number, also of a report of no known day", () => {
    const change = { scope: "cumulative", update: "hurt" } as const;
    const asked = askOn(
      ["2031-10-05", "2031-10-07"],
      [{ low: 47, ...change }],
      [{ low: 44, ...change, lowered: true }],
      [{ low: 44 }],
    );
    expect(asked).toMatchObject({ low: 44, high: 47, best: 44, status: "updated" });
    expect(asked.verdicts).toContain("update verdicts/given-again");
  });

  it("stays disputed where the former number is given again on a later day", () => {
    const asked = askOn(
      ["2031-10-04", "2031-10-05", "2031-10-04", "2031-10-06"],
      [{ low: 3 }],
      [{ low: 5, scope: "cumulative", update: "hurt" }],
      [{ low: 5 }],
      [{ low: 3 }],
    );
    expect(asked.status).toBe("disputed");
  });

  it("spans parts, where nobody counts the whole, and not one side's losses or nobody else", () => {
    const asked = ask([{ low: 6, scope: "partial" }, { low: 0 }], [{ low: 25, scope: "side" }]);
    expect(asked).toMatchObject({ low: 6, high: 6 });
  });

  it("is not disputed by soldiers and civilians", () => {
    const asked = ask([{ low: 9, of: "raid" }], [{ low: 17, of: "hurt 17" }]);
    expect(asked.status).toBe("single");
  });

  it("is left open where one report gives two numbers on its own word", () => {
    const asked = ask([{ low: 4 }, { low: 7 }]);
    expect(asked.verdicts).toEqual(["unclear verdicts/one-source"]);
    expect(asked).toMatchObject({ best: undefined, status: "disputed" });
  });
});

const hundreds = 300;

function reports(lowOf: (index: number) => number): readonly (readonly Parts[])[] {
  return Array.from({ length: hundreds }, (_, index) => [{ low: lowOf(index) }]);
}

describe("a question with hundreds of answers", () => {
  it("has equal ones compared with the first, and nothing left to say", () => {
    const asked = ask(...reports(() => 9));
    expect(asked.verdicts).toHaveLength(hundreds - 1);
    expect(new Set(asked.verdicts)).toEqual(new Set(["agree verdicts/same-number"]));
    expect(asked.unsaid).toEqual([]);
  });

  it("has every two of its numbers compared, where they are few", () => {
    const asked = ask(...reports((index) => 9 + (index % 30)));
    expect(asked.verdicts.length).toBeLessThan(hundreds * 4);
    expect(asked).toMatchObject({ low: 9, high: 38, status: "disputed", unsaid: [] });
  });

  it("has each compared with a few others, and says how many pairs are not", () => {
    const asked = ask(...reports((index) => 9 + index));
    const compared = asked.verdicts.length;
    expect(compared).toBeLessThan(hundreds * 15);
    expect(asked.unsaid).toEqual([String((hundreds * (hundreds - 1)) / 2 - compared)]);
  });
});
