// Statements of a reading: spans stay in the text, ids are unique, and odd text ends in claims or diagnostics, never in an error.

import { describe, expect, it } from "vitest";
import { reader } from "../../../test/reader.ts";
import { makeDocument } from "../../ingest/make-document.ts";
import { classifySource } from "./classify-source.ts";
import { findStatements } from "./index.ts";

describe("statements", () => {
  it("have contents, sources and cues inside the text, in order, and ids of their own", () => {
    const text = [
      'The mayor said: "We stay." He added that the dam would hold, but residents said it leaked.',
      '"The road is shut," said Asa Brun. "Nobody passes."',
      "The Halden Post, citing medics, reported that the governor had said 12 people had died.",
    ].join("\n\n");
    const { found } = read(text);
    expect(found.length).toBeGreaterThan(5);
    expect(new Set(found.map((claim) => claim.id)).size).toBe(found.length);
    for (const claim of found) {
      const spans = [...claim.content, ...claim.attribution.chain.map((hop) => hop.span)];
      for (const span of spans) {
        expect(span.start).toBeLessThan(span.end);
        expect(span.end).toBeLessThanOrEqual(text.length);
        expect(text.slice(span.start, span.end).trim()).toBe(text.slice(span.start, span.end));
      }
    }
  });

  it("name the statement they stand inside", () => {
    const { found } = read(
      "The Halden Post reported that the mayor had said the wells were poisoned.",
    );
    expect(found[1]?.within).toBe(found[0]?.id);
  });

  it("report a quotation that is never closed and one that nobody says", () => {
    const codes = read('A nurse said: "More are coming in.\n\nThe town was dark.').diagnostics;
    expect(codes.map((one) => one.code)).toEqual(["quotation-unclosed"]);
    const open = read('"The night was long and nobody slept."').diagnostics;
    expect(open.map((one) => one.code)).toEqual(["speaker-unclear"]);
  });

  it("come to an end on text without sense", () => {
    for (const text of [
      "",
      "said",
      'said "',
      ", said",
      "according to",
      '" " " said " he',
      "he said ".repeat(500),
    ]) {
      expect(() => read(text)).not.toThrow();
    }
  });

  it("cost no more a word in a long line than in a short one", () => {
    const words = `${"officials said that the ".repeat(5_000)}.`;
    // By processor time: on a busy machine the clock tells how long others took.
    const start = process.cpuUsage();
    read(words);
    expect(process.cpuUsage(start).user / 1_000).toBeLessThan(8_000);
  });
});

describe("the class of a source", () => {
  const cases: readonly (readonly [string, string])[] = [
    ["an army spokesman", "military"],
    ["the Health Ministry official", "government"],
    ["hospital officials", "medical"],
    ["the state news agency", "state-media"],
    ["Secretary General Ilse Brandt", "official"],
    ["witnesses", "witness"],
    ["some", "unnamed"],
    ["Asa Brun", "unknown"],
    ["his Facebook account", "social-post"],
  ];
  for (const [words, expected] of cases) {
    it(`${words}: ${expected}`, () => {
      const { tokens } = reader.read(makeDocument({ text: words, ref: "words" }));
      expect(classifySource(tokens)).toBe(expected);
    });
  }
});

function read(text: string) {
  return findStatements(reader.read(makeDocument({ text, ref: "test" })), []);
}
