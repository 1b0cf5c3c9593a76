// The trained reader on any text, with a model that has learned nothing: what it says may be wrong, never out of shape.

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { tinyModel } from "../../../test/tiny-model.ts";
import { makeDocument } from "../../ingest/make-document.ts";
import type { Reader, Reading } from "../../model/reading.ts";
import { plainReader } from "../index.ts";
import { annotate } from "./annotate.ts";
import type { Encoder } from "./encoder.ts";
import { longestWindow } from "./long-sentences.ts";
import { type TrainedModel, writeModel } from "./model-file.ts";
import { makeParts, readerFromModel } from "./reader.ts";
import { wideNamesTensor, wideRows } from "./wide-names.ts";

function read(reader: Reader, text: string): Reading {
  return reader.read(makeDocument({ text, ref: "test" }));
}

/** The model with a second opinion on names that is as random. */
function withOpinion(model: TrainedModel): TrainedModel {
  const columns = model.names.length;
  const values = Int8Array.from({ length: wideRows * columns }, (_, at) => (at * 7919) % 127);
  const scales = new Float32Array(wideRows).fill(0.02);
  const wide = { rows: wideRows, columns, values, scales };
  return { ...model, matrices: new Map(model.matrices).set(wideNamesTensor, wide) };
}

const readers = [tinyModel(1), tinyModel(2, 20), withOpinion(tinyModel(3))].map((model) =>
  readerFromModel(writeModel(model)),
);
const scripts = fc.constantFrom(
  ...["Tarn", "said", "VELM", "al-Sarim", "60-day", "can't", "U.S.", "(", ")", ",", ";", ".", "…"],
  ...["\n\n", "\n", "\t", "\u200b", "\ud800", "\udc00", "İ", "ﬁ", "e\u0301", "👩‍👩‍👧", "🇫🇷"],
  ...["我们。", "東京", "ประเทศ", "مرحبا", "שלום", "Привет", "नमस्ते।", "ქართული", "한국어", "𝔘"],
);
const texts = fc.oneof(
  fc.array(scripts, { maxLength: 300 }).map((parts) => parts.join(" ")),
  fc.array(scripts, { maxLength: 60 }).map((parts) => parts.join("")),
  fc.string({ unit: "binary", maxLength: 300 }),
);

describe("the trained reader", () => {
  it("keeps the plain layers as they are", () => {
    const text = "Omar al-Sarim left Tarn. “Go,” he said.";
    const { paragraphs, sentences, tokens, quotations } = read(plainReader, text);
    const [reader = plainReader] = readers;
    expect(read(reader, text)).toMatchObject({ paragraphs, sentences, tokens, quotations });
  });

  it("gives every text a tag and a place in one tree a sentence, and names of whole tokens", () => {
    fc.assert(
      fc.property(texts, fc.constantFrom(...readers), (text, reader) => check(read(reader, text))),
      { numRuns: 300 },
    );
  });

  it("says the same of the same text, whatever was read before", () => {
    const [reader = plainReader] = readers;
    fc.assert(
      fc.property(texts, texts, (text, other) => {
        const first = read(reader, text);
        read(reader, other);
        expect(read(reader, text)).toEqual(first);
      }),
      { numRuns: 50 },
    );
  });

  it("reads a text without words", () => {
    for (const reader of readers)
      expect(read(reader, " \n")).toMatchObject({ tokens: [], tags: [], tree: [], names: [] });
  });

  it("is named for its model", () => {
    expect(readers[0]?.id).toMatch(/^english\/1-[0-9a-f]{8}$/u);
    expect(readers[0]?.id).not.toBe(readers[1]?.id);
  });

  it("reads a sentence of 20,000 words in windows, looking at each word once", () => {
    const parts = makeParts(tinyModel(1));
    const count = 20_000;
    const words = Array.from({ length: count }, (_, at) => (at % 9 === 8 ? "," : `Tarn${at % 7}`));
    const windows: number[] = [];
    const encoder: Encoder = {
      encode(features, from, to) {
        windows.push(to - from);
        return parts.encoder.encode(features, from, to);
      },
    };
    const [annotation] = annotate({ ...parts, encoder }, [words]);
    expect(annotation?.arcs).toHaveLength(count);
    expect(windows.reduce((sum, size) => sum + size, 0)).toBe(count);
    expect(Math.max(...windows)).toBeLessThanOrEqual(longestWindow);
    expect(Math.min(...windows.slice(0, -1))).toBeGreaterThanOrEqual(longestWindow / 2);
  });
});

describe("readerFromModel", () => {
  it("reads what was written", () => {
    const reader = readerFromModel(writeModel(tinyModel(1)));
    const text = "Omar al-Sarim left Tarn.";
    const { reader: _id, ...layers } = read(readers[0] ?? plainReader, text);
    expect(read(reader, text)).toMatchObject(layers);
  });

  it("is named for all that is in the file", () => {
    const ids = [tinyModel(1), tinyModel(1), { ...tinyModel(1), note: "another" }].map(
      (model) => readerFromModel(writeModel(model)).id,
    );
    expect(ids[0]).toMatch(/^english\/1-[0-9a-f]{8}$/u);
    expect(ids[1]).toBe(ids[0]);
    expect(ids[2]).not.toBe(ids[0]);
  });

  it("refuses bytes that are no model with one line", () => {
    expect(() => readerFromModel(new Uint8Array(100))).toThrow(/^[^\n]+$/u);
    expect(() => readerFromModel(writeModel(tinyModel(1)).subarray(0, 5000))).toThrow(/^[^\n]+$/u);
  });

  it("refuses a model whose parts are of another make", () => {
    expect(() => makeParts({ ...tinyModel(1), tags: ["A", "B", "C", "D", "E"] })).toThrow(
      "reading model unusable: its tag A",
    );
    expect(() => makeParts({ ...tinyModel(1), lemmas: undefined })).toThrow("lemmas");
    const { matrices } = tinyModel(1);
    const wide = { rows: 1, columns: 1, values: new Int8Array(1), scales: new Float32Array(1) };
    const short = { ...tinyModel(1), matrices: new Map(matrices).set(wideNamesTensor, wide) };
    expect(() => makeParts(short)).toThrow(wideNamesTensor);
    const fewer = { ...tinyModel(1), vocabulary: ["the"] };
    expect(() => makeParts(fewer)).toThrow("its tensor embedding has");
  });

  it("refuses a model that was taught with other features", () => {
    expect(() => makeParts({ ...tinyModel(1), features: "00000000" })).toThrow(
      /^reading model unusable: it was taught with other features .* npm run train/u,
    );
  });
});

/** What must hold of every reading. */
function check({ tokens, sentences, tags, tree, names }: Reading): void {
  expect(tags).toHaveLength(tokens.length);
  expect(tree).toHaveLength(tokens.length);
  for (const { firstToken, endToken } of sentences) {
    const arcs = tree.slice(firstToken, endToken);
    expect(arcs.filter(({ head }) => head === -1)).toHaveLength(1);
    for (const { head } of arcs)
      expect(head === -1 || (firstToken <= head && head < endToken)).toBe(true);
    for (const [word, { label }] of arcs.entries())
      expect(reachesRoot(tree, firstToken + word) && label !== "").toBe(true);
  }
  const starts = new Set(tokens.map(({ start }) => start));
  const ends = new Set(tokens.map(({ end }) => end));
  let before = 0;
  for (const { start, end } of names) {
    expect(before <= start && start < end && starts.has(start) && ends.has(end)).toBe(true);
    before = end;
  }
}

function reachesRoot(tree: Reading["tree"], word: number): boolean {
  let at = word;
  for (let steps = 0; steps <= tree.length; steps++) {
    const head = tree[at]?.head ?? -1;
    if (head === -1) return true;
    at = head;
  }
  return false;
}
