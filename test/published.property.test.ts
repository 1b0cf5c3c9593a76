// What holds of inferred days whatever the reports say: no order, no widening, no bound without words, no day made up.

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { makeDocument } from "../src/ingest/make-document.ts";
import { publishedTime } from "../src/ingest/published.ts";
import type { Event, Situation } from "../src/model/situation.ts";
import { tell, understand } from "../src/pipeline.ts";
import { reader } from "./reader.ts";

const sentence = fc.constantFrom(
  "Gunmen stormed the town hall in Halem on Friday, killing three guards.",
  "Fighters attacked parliament in Lirra on Sunday.",
  "Gen. Abel Mora's forces attacked Halem on Friday.",
  "In February, Mora appeared in a video.",
  "Goran Tsalik was ousted in 2022.",
  "The country is split nine years after Goran Tsalik's fall.",
  "The country is split nearly four years after Goran Tsalik's fall.",
  "The bridge was built in 2024.",
  "Since the 2028 war the border is shut.",
  "The canal will open in 2040.",
  "The mayor spoke.",
);
const report = (days: fc.Arbitrary<string | undefined>) =>
  fc.record({ text: fc.array(sentence, { minLength: 1, maxLength: 4 }), day: days });
const undated = report(fc.constant(undefined));
const perhapsDated = report(
  fc.option(fc.constantFrom("2031-05-16", "2031-05-18", "2031-05-20"), { nil: undefined }),
);

/** What a report may bring that makes others less sure. */
const unsettled = new Set(["published-contradicted", "published-ambiguous"]);

type Drawn = { readonly text: readonly string[]; readonly day: string | undefined };

function situationOf(reports: readonly Drawn[]): Situation {
  return tell(
    reports.map(({ text, day }, index) => ({
      kind: "extraction",
      extraction: understand(
        makeDocument({
          ref: String(index),
          text: text.join("\n\n"),
          published: day === undefined ? undefined : publishedTime(day),
        }),
        reader,
      ),
    })),
  );
}

describe("inferred days", () => {
  const pile = fc.uniqueArray(perhapsDated, {
    minLength: 1,
    maxLength: 5,
    selector: ({ text, day }) => `${text.join(" ")} ${day}`,
  });

  it("are the same in whatever order reports come", () => {
    fc.assert(
      fc.property(pile, (reports) => {
        const refs = reports.map((one, index) => ({ ...one, ref: index }));
        const there = daysOf(situationOf(refs));
        expect(daysOf(situationOf(refs.toReversed()))).toEqual(there);
      }),
      { numRuns: 60 },
    );
  });

  it("rest on words, each inside its report", () => {
    fc.assert(
      fc.property(pile, (reports) => {
        const situation = situationOf(reports);
        const texts = new Map(
          situation.extractions.map(({ document }) => [document.id, document.text]),
        );
        for (const time of situation.published.values()) {
          if (time.basis === "inferred") expect(time.because.length).toBeGreaterThan(0);
          for (const { report: id, span } of time.because) {
            expect(texts.get(id)?.slice(span.start, span.end).trim()).toBeTruthy();
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it("are never one day where no report has a day", () => {
    fc.assert(
      fc.property(fc.array(undated, { minLength: 1, maxLength: 5 }), (reports) => {
        const { published, claims } = situationOf(reports);
        const times = [...published.values(), ...claims.flatMap(({ when }) => when?.time ?? [])];
        expect(
          times.filter(({ earliest, latest }) => earliest !== undefined && earliest === latest),
        ).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it("are not widened by another report, unless words contradict, could mean either of two days, or part an event", () => {
    fc.assert(
      fc.property(pile, (reports) => {
        const all = situationOf(reports);
        fc.pre(!all.diagnostics.some(({ code }) => unsettled.has(code)));
        const fewer = situationOf(reports.slice(0, -1));
        // A year that a new report gives can show that two tellings of one weekday were never one event.
        fc.pre(fewer.events.every((event) => areOne(event, all)));
        const known = all.published;
        for (const [id, before] of fewer.published) {
          const after = known.get(id);
          expect((after?.earliest ?? "") >= (before.earliest ?? "")).toBe(true);
          expect((after?.latest ?? "9999") <= (before.latest ?? "9999")).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });
});

function areOne({ claims }: Event, { placements }: Situation): boolean {
  return new Set(claims.map((id) => placements.get(id)?.event)).size === 1;
}

function daysOf({ published }: Situation) {
  return [...published].map(([id, { edtf }]) => `${id} ${edtf}`).sort();
}
