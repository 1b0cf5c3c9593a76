import { describe, expect, it } from "vitest";
import { expectSmallEndFirst, parseModel, type TrainedModel, writeModel } from "./model-file.ts";
import { quantise } from "./quantise.ts";

const model: TrainedModel = {
  features: "0badcafe",
  vocabulary: ["flood", "naïve", "\ud800", "洪水"],
  tags: ["NOUN/NNS"],
  labels: ["root", "nsubj"],
  names: ["O", "U-PER"],
  lemmas: { rules: [["ies", "y"]] },
  note: "made for a test",
  matrices: new Map([
    ["embedding", quantise([1, 2, 3, -4, 5, 6, 7, 8, -9], 3, 3)],
    ["tags", quantise([0.25, -1], 1, 2)],
  ]),
  vectors: new Map([
    ["norm.gain", new Float32Array([1, -0, 3.5])],
    ["none", new Float32Array(0)],
  ]),
};

describe("a model's file", () => {
  it("gives back what was written, and the same bytes again", () => {
    const bytes = writeModel(model);
    const again = parseModel(bytes);
    expect(again).toEqual(model);
    expect(writeModel(again)).toEqual(bytes);
    expect(bytes.length % 16).toBe(0);
  });

  it("lets the tensors lie in the bytes, on boundaries of 16", () => {
    const bytes = writeModel(model);
    const { matrices, vectors } = parseModel(bytes);
    const views = [...matrices.values()].flatMap(({ values, scales }) => [values, scales]);
    for (const view of [...views, ...vectors.values()]) {
      expect(view.buffer).toBe(bytes.buffer);
      expect(view.byteOffset % 16).toBe(0);
    }
  });

  it("reads bytes that lie anywhere in a larger buffer", () => {
    const bytes = writeModel(model);
    const larger = new Uint8Array(bytes.length + 7);
    larger.set(bytes, 5);
    expect(parseModel(larger.subarray(5, 5 + bytes.length))).toEqual(model);
  });

  it("refuses what is no model", () => {
    for (const bytes of [
      new Uint8Array(0),
      new Uint8Array(64),
      new TextEncoder().encode("SitrepN"),
    ]) {
      expect(() => parseModel(bytes)).toThrow(/^not a sitrep reading model$/);
    }
  });

  it("refuses a machine of the other byte order, and says so", () => {
    expect(() => expectSmallEndFirst(new Uint16Array([256]))).toThrow(/large end first$/u);
    expect(() => expectSmallEndFirst(new Uint16Array([1]))).not.toThrow();
  });

  it("refuses another version", () => {
    const bytes = writeModel(model);
    bytes[8] = 9;
    expect(() => parseModel(bytes)).toThrow(/^reading model of version 9, where 2 is understood$/);
  });

  it("refuses every file cut short", () => {
    const bytes = writeModel(model);
    for (let length = 0; length < bytes.length; length++) {
      expect(() => parseModel(bytes.slice(0, length))).toThrow(
        /^(not a|reading model cut) [^\n]*$/,
      );
    }
  });

  it("refuses every change of one byte of the file that counts", () => {
    const bytes = writeModel(model);
    for (let at = 0; at < bytes.length; at++) {
      if (at >= 24 && at < 32) continue;
      const changed = bytes.slice();
      changed[at] = (changed[at] ?? 0) ^ 0x10;
      expect(() => parseModel(changed), `byte ${at}`).toThrow(/^[^\n]+$/);
    }
  });

  it("refuses a table of contents that another program wrote", () => {
    const broken: readonly [object, RegExp][] = [
      [{ tags: "NOUN" }, /its tags cannot be read$/],
      [{ note: 3 }, /its note cannot be read$/],
    ];
    for (const [change, problem] of broken) {
      expect(() => parseModel(writeModel({ ...model, ...change }))).toThrow(problem);
    }
  });
});
