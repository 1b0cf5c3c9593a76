// Where the model is found, and what is said where it is not or is broken.

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { tinyModel } from "../../test/tiny-model.ts";
import { writeModel } from "../read/trained/model-file.ts";
import { readerFromModel } from "../read/trained/reader.ts";
import { readerBeside } from "./load-reader.ts";

let folder = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "sitrep-model-"));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

function put(path: string, bytes: Uint8Array): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), bytes);
}

function moduleAt(path: string): string {
  return pathToFileURL(join(folder, path)).href;
}

describe("readerBeside", () => {
  it.each(["src/app/load-reader.ts", "dist/cli.js", "dist/index.js", "dist/parts/read-ABC.js"])(
    "finds the model from %s",
    async (module) => {
      put("models/english.bin", writeModel(tinyModel(1)));
      const { id } = await readerBeside(moduleAt(module));
      expect(id).toBe(readerFromModel(writeModel(tinyModel(1))).id);
    },
  );

  it("says in one line that the model is missing", async () => {
    await expect(readerBeside(moduleAt("dist/cli.js"))).rejects.toThrow(
      /^the reading model is missing: .*models\/english\.bin[^\n]*$/u,
    );
  });

  it("says in one line which model is broken and how", async () => {
    put("models/english.bin", writeModel(tinyModel(1)).subarray(0, 999));
    await expect(readerBeside(moduleAt("dist/cli.js"))).rejects.toThrow(
      /^the reading model cannot be used: .*english\.bin: [^\n]*cut short[^\n]*$/u,
    );
  });
});
