// The JSON of readings: one array whose places point into the text it holds.

import { expect, it } from "vitest";
import { readingOfTree } from "../../test/conllu-reading.ts";
import type { Reading } from "../model/reading.ts";
import { jsonArray, toReadingJson } from "./reading-json.ts";

const reading: Reading = {
  ...readingOfTree(`
    Sall   PROPN NNP Sall 2 nsubj
    fell   VERB  VBD fall 0 root`),
  names: [{ start: 0, end: 4, kind: "place" }],
};

function print(readings: readonly Reading[]): string {
  const { opening, between, closing } = jsonArray;
  return `${opening}${readings.map(toReadingJson).join(between)}${closing}`;
}

it("holds text, tokens with what is known of them, and names", () => {
  const [report, again] = JSON.parse(print([reading, reading]));
  expect(again).toEqual(report);
  expect(report.tokens).toEqual([
    {
      ...{ start: 0, end: 4, text: "Sall" },
      ...{ upos: "PROPN", xpos: "NNP", lemma: "Sall", head: 1, label: "nsubj" },
    },
    {
      ...{ start: 5, end: 9, text: "fell" },
      ...{ upos: "VERB", xpos: "VBD", lemma: "fall", head: null, label: "root" },
    },
  ]);
  for (const { start, end, text } of report.tokens)
    expect(report.text.slice(start, end)).toBe(text);
  expect(report.names).toEqual([{ start: 0, end: 4, kind: "place" }]);
});

it("is a report a line, and leaves out layers that are empty", () => {
  const printed = print([{ ...reading, tags: [], tree: [] }]);
  expect(printed.trimEnd().split("\n")).toHaveLength(3);
  expect(JSON.parse(printed)[0].tokens[0]).toEqual({ start: 0, end: 4, text: "Sall" });
  expect(JSON.parse(print([]))).toEqual([]);
});
