// The invariants of ARCHITECTURE.md, over generated reports and over the examples.

import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toRecord } from "../src/export/record.ts";
import { makeDocument } from "../src/ingest/make-document.ts";
import { publishedTime } from "../src/ingest/published.ts";
import type { Entry } from "../src/model/entry.ts";
import type { Extraction } from "../src/model/extraction.ts";
import { makeId } from "../src/model/ids.ts";
import type { Judgement } from "../src/model/judgement.ts";
import { tell, understand } from "../src/pipeline.ts";
import { reader } from "./reader.ts";
import { situationOf } from "./situation-of.ts";

const words = fc.constantFrom(
  "At least 12 people were killed",
  "officials said",
  "on Friday",
  "in Port Anselm",
  "Gen. Tomas Velk",
  "the militia",
  "“We will return,”",
  "he said",
  '"unclosed',
  "wounded 30",
  "according to the Harbour Post",
  "Orsa's parliament",
  "dozens",
  "had risen to 40",
  "clashes",
  ".",
  ",",
  "\n\n",
  "\n",
  "\u200f",
  "\u0301",
  "🜁",
  "кровь",
  "الميناء",
  "''",
  "the attack",
  "2031",
  "no one was hurt",
  "--",
  "al-Marruni",
  "(ORF)",
  "\r\n",
);
const text = fc.oneof(
  fc.array(words, { maxLength: 60 }).map((parts) => parts.join(" ")),
  fc.string({ unit: "binary", maxLength: 200 }),
);
const document = fc
  .record({
    text,
    outlet: fc.option(fc.constantFrom("Harbour Post", "Oria News"), { nil: undefined }),
    day: fc.option(fc.constantFrom("2031-05-16", "2031-05-18"), { nil: undefined }),
    ref: fc.string({ minLength: 1, maxLength: 4 }),
  })
  .map(({ text, outlet, day, ref }) =>
    makeDocument({
      text,
      outlet,
      ref,
      published: day === undefined ? undefined : publishedTime(day),
    }),
  );

const entriesOf = (extractions: readonly Extraction[]): readonly Entry[] =>
  extractions.map((extraction) => ({ kind: "extraction", extraction }));
const recordOf = (entries: readonly Entry[]) => JSON.stringify(toRecord(tell(entries)));

describe("one report", () => {
  it("has every span inside its text, and every claim in words", () => {
    fc.assert(
      fc.property(document, (one) => {
        const extraction = understand(one, reader);
        const inside = ({ start, end }: { start: number; end: number }) =>
          start >= 0 && start < end && end <= one.text.length;
        for (const claim of extraction.claims) {
          expect(claim.content.every(inside)).toBe(true);
          expect(claim.attribution.chain.every((hop) => inside(hop.span))).toBe(true);
          if (claim.kind === "figure") expect(inside(claim.figure.number)).toBe(true);
        }
        expect(extraction.mentions.every(inside)).toBe(true);
        expect(extraction.times.every((time) => inside(time.span))).toBe(true);
        expect(extraction.sentences.every(inside)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it("has no claim or mention twice", () => {
    fc.assert(
      fc.property(document, (one) => {
        const { claims, mentions } = understand(one, reader);
        const ids = [...claims, ...mentions].map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
      }),
      { numRuns: 300 },
    );
  });

  it("keeps every figure's number inside the claim's own words", () => {
    fc.assert(
      fc.property(document, (one) => {
        for (const claim of understand(one, reader).claims) {
          if (claim.kind !== "figure") continue;
          const { number } = claim.figure;
          expect(
            claim.content.some((span) => span.start <= number.start && number.end <= span.end),
          ).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe("a situation", () => {
  const pile = fc.array(document, { minLength: 1, maxLength: 5 });

  it("does not depend on the order in which reports arrive", () => {
    fc.assert(
      fc.property(pile, fc.integer(), (documents, seed) => {
        const entries = entriesOf(documents.map((one) => understand(one, reader)));
        const shuffled = entries.toSorted(
          (a, b) => mix(JSON.stringify(a).length, seed) - mix(JSON.stringify(b).length, seed),
        );
        expect(recordOf(shuffled)).toBe(recordOf(entries));
        expect(recordOf(entries.toReversed())).toBe(recordOf(entries));
      }),
      { numRuns: 100 },
    );
  });

  it("does not change when a report comes twice", () => {
    fc.assert(
      fc.property(pile, (documents) => {
        const entries = entriesOf(documents.map((one) => understand(one, reader)));
        expect(recordOf([...entries, ...entries])).toBe(recordOf(entries));
      }),
      { numRuns: 100 },
    );
  });
});

describe("a judgement", () => {
  it("is undone without a trace, for every claim and every pair of mentions of the examples", async () => {
    const examples = fileURLToPath(new URL("../examples", import.meta.url));
    const { extractions } = await situationOf(examples);
    const entries = entriesOf(extractions);
    const before = recordOf(entries);
    const claims = extractions.flatMap((one) => one.claims);
    const mentions = extractions.flatMap((one) => one.mentions);
    const by = { by: "R. Osk", why: undefined, at: "2031-05-20T09:00:00Z" };
    const judgements: readonly Judgement[] = [
      ...everyTenth(claims).map(
        (claim): Judgement => ({
          kind: "reject",
          id: makeId("judgement", ["reject", claim.id]),
          claim: claim.id,
          ...by,
        }),
      ),
      ...everyTenth(mentions).flatMap((mention, index): readonly Judgement[] => {
        const other = everyTenth(mentions)[index + 1];
        if (other === undefined) return [];
        const pair = { a: mention.id, b: other.id };
        const kind = index % 2 === 0 ? "same" : "different";
        return [{ kind, id: makeId("judgement", [kind, pair.a, pair.b]), ...pair, ...by }];
      }),
    ];
    const undone = judgements.map(
      (judgement): Judgement => ({
        kind: "undo",
        id: makeId("judgement", ["undo", judgement.id]),
        judgement: judgement.id,
        ...by,
        at: "2031-05-21T09:00:00Z",
      }),
    );
    const entry = (judgement: Judgement): Entry => ({ kind: "judgement", judgement });
    const judged = [...entries, ...judgements.map(entry)];
    expect(judgements.length).toBeGreaterThan(5);
    expect(recordOf(judged)).not.toBe(before);
    expect(recordOf([...judged, ...undone.map(entry)])).toBe(before);
  });
});

function everyTenth<Item>(items: readonly Item[]): readonly Item[] {
  return items.filter((_item, index) => index % 10 === 0);
}

function mix(value: number, seed: number): number {
  return Math.imul(value ^ seed, 0x9e3779b1) >>> 0;
}
