// What holds of who says what in any text, however its quotation marks are broken: nothing throws, every span is in the
// text, and one broken mark loses no statement of the paragraphs around it.

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findStatements } from "../src/extract/attribution/index.ts";
import { makeDocument } from "../src/ingest/make-document.ts";
import type { StatementClaim } from "../src/model/claim.ts";
import type { Reader } from "../src/model/reading.ts";
import { plainReader } from "../src/read/index.ts";
import { reader } from "./reader.ts";

const styles = [
  ['"', '"'],
  ["“", "”"],
  ["”", "“"],
  ["``", "''"],
  ["''", "''"],
  ["«", "»"],
  ["»", "«"],
  ["„", "“"],
  ["‘", "’"],
  ["'", "'"],
] as const;

const speakers = ["Asa Brun", "the mayor", "Lena O'Dowd", "an al-Ba'ath leader", "Ms. Quay"];
const said = [
  "The road is shut to the coast",
  "We don't know who fired",
  "The rebels' lines are gone",
];

/** A paragraph that says one thing, with one mark before it and one behind. */
const paragraph = fc
  .record({
    style: fc.constantFrom(...styles),
    speaker: fc.constantFrom(...speakers),
    said: fc.constantFrom(...said),
    shape: fc.constantFrom("after", "inverted", "before", "colon", "indirect"),
  })
  .map(({ style: [open, close], speaker, said: words, shape }) => {
    switch (shape) {
      case "after":
        return `${open}${words},${close} ${speaker} said.`;
      case "inverted":
        return `${open}${words},${close} said ${speaker}.`;
      case "before":
        return `On Monday ${speaker} said, ${open}${words}.${close}`;
      case "colon":
        return `On Monday ${speaker} said: ${open}${words}.${close}`;
      default:
        return `On Monday ${speaker} said the ${open}road${close} to the coast was shut.`;
    }
  });

const breaks = fc.constantFrom<(text: string, at: number) => string>(
  (text, at) => text.slice(0, at) + text.slice(at + 1),
  (text, at) => `${text.slice(0, at)}"${text.slice(at)}`,
  (text, at) => `${text.slice(0, at)}'${text.slice(at + 1)}`,
  (text, at) => `${text.slice(0, at)} ${text.slice(at)}`,
);

const readers: readonly (readonly [string, Reader])[] = [
  ["the plain reader", plainReader],
  ["the reader with a model", reader],
];

describe.each(readers)("statements of %s", (_, used) => {
  it("have true spans in any run of marks and words", () => {
    const pieces = fc.constantFrom(
      ...[
        "Brun",
        "the mayor",
        "said",
        "he",
        "denied",
        "that",
        "it was shut",
        "words",
        "in",
        "as",
        "put it",
      ],
      ...[
        '"',
        "“",
        "”",
        "''",
        "``",
        "'",
        "‘",
        "’",
        "«",
        "»",
        "„",
        "—",
        "–",
        "-",
        "´",
        "<<",
        ">>",
        "(",
      ],
      ...[".", ",", "?", "!", ":", "...", " ", " ", " ", "\n", "\n\n"],
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 60 }), (parts) => {
        const text = parts.join("");
        for (const claim of statementsOf(text, used)) expectTrue(claim, text);
      }),
      { numRuns: 300 },
    );
  });

  it("stand in the paragraphs around one that has a broken mark", () => {
    fc.assert(
      fc.property(
        fc.array(paragraph, { minLength: 3, maxLength: 5 }),
        fc.nat(),
        fc.nat(),
        breaks,
        (paragraphs, which, where, broken) => {
          const at = which % paragraphs.length;
          const marks = [...(paragraphs[at] ?? "").matchAll(/["“”«»„‘’'`]+/gu)];
          const mark = marks[where % marks.length];
          const changed = paragraphs.map((one, index) =>
            index === at && mark !== undefined ? broken(one, mark.index) : one,
          );
          const around = (list: readonly string[]): readonly string[] =>
            list.flatMap((one, index) => (index === at ? [] : cuesOf(list, index, used, one)));
          expect(around(changed)).toEqual(around(paragraphs));
        },
      ),
      { numRuns: 80 },
    );
  });
});

/** The cues, with their speakers, of the statements made in one paragraph of a report. */
function cuesOf(
  paragraphs: readonly string[],
  index: number,
  used: Reader,
  paragraph: string,
): readonly string[] {
  const text = paragraphs.join("\n\n");
  const start = paragraphs.slice(0, index).reduce((sum, one) => sum + one.length + 2, 0);
  return statementsOf(text, used).flatMap(({ attribution: { cue, chain } }) => {
    if (cue === undefined || cue.start < start || cue.end > start + paragraph.length) return [];
    const speaker = chain.map(({ span }) => text.slice(span.start, span.end)).join(" > ");
    return [`${speaker}: ${text.slice(cue.start, cue.end)}`];
  });
}

function statementsOf(text: string, used: Reader): readonly StatementClaim[] {
  const document = makeDocument({ text, ref: "x", outlet: undefined, published: undefined });
  return findStatements(used.read(document), []).found;
}

function expectTrue({ content, attribution }: StatementClaim, text: string): void {
  const spans = [...content, ...attribution.chain.map(({ span }) => span)];
  for (const { start, end } of attribution.cue === undefined
    ? spans
    : [...spans, attribution.cue]) {
    expect(start).toBeGreaterThanOrEqual(0);
    expect(end).toBeGreaterThan(start);
    expect(end).toBeLessThanOrEqual(text.length);
  }
}
