import { readFileSync } from "node:fs";
import { afterEach, describe, expect, it, vi } from "vitest";
import { kernelBytesFile } from "../../../scripts/kernel.ts";
import { randomModel } from "../../../test/random-model.ts";
import { makeEncoder } from "./encoder.ts";
import { networkOf } from "./encoder-network.ts";
import { webAssemblyKernel } from "./kernel.ts";

const model = randomModel(
  { rows: 12, embedding: 8, hidden: 8, arc: 8, label: 8, tags: 3, labels: 4, names: 2 },
  3,
);
const sizes = {
  ...{ positions: 3, starts: 4, rows: 9, heads: 2 },
  ...{ tags: 6, names: 4, arcs: 6, labels: 12 },
};

afterEach(() => vi.unstubAllGlobals());

describe("the kernel in WebAssembly", () => {
  it("is what its text says", async () => {
    const file = readFileSync(new URL("./kernel-bytes.ts", import.meta.url), "utf8");
    expect(file, "run npm run kernel").toBe(kernelBytesFile());
  });

  it("runs where these tests run", () => {
    expect(webAssemblyKernel(networkOf(model), sizes)).toBeDefined();
  });

  it("leaves the work to the plain one where there is no WebAssembly, or none with SIMD", () => {
    const features = { starts: Int32Array.of(0, 2, 3), rows: Int32Array.of(4, 5, 6) };
    const usual = makeEncoder(model).encode(features, 0, 2).arcs.slice();
    for (const runtime of [undefined, { ...WebAssembly, validate: () => false }]) {
      vi.stubGlobal("WebAssembly", runtime);
      expect(webAssemblyKernel(networkOf(model), sizes)).toBeUndefined();
      expect(makeEncoder(model).encode(features, 0, 2).arcs).toEqual(usual);
    }
  });
});
