// The package as another program uses it: the built library, by its public names alone.

import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { beforeAll, expect, it } from "vitest";
import { writeModel } from "../src/read/trained/model-file.ts";
import { tinyModel } from "./tiny-model.ts";

const root = fileURLToPath(new URL("..", import.meta.url));

beforeAll(() => {
  spawnSync(process.execPath, ["scripts/build.mjs", "--js", "--if-stale"], { cwd: root });
});

it("reads a report it is given as bytes", () => {
  const program = `
    import { loadReader, receive, tell, toRecord, understand } from "sitrep";
    const reader = await loadReader();
    const bytes = new TextEncoder().encode("At least 12 people were killed, medics said.");
    const { documents } = receive({ name: "a.txt", format: "txt", bytes, given: {} });
    const entries = documents.map((document) =>
      ({ kind: "extraction", extraction: understand(document, reader) }));
    const { claims } = toRecord(tell(entries));
    console.log(claims.find((claim) => claim.kind === "figure").figure.low);
  `;
  expect(run(program)).toEqual({ stdout: "12\n", stderr: "" });
});

it("reads with a model that it is given as bytes", () => {
  const folder = mkdtempSync(join(tmpdir(), "sitrep-library-"));
  const path = join(folder, "model.bin");
  writeFileSync(path, writeModel(tinyModel(1)));
  const program = `
    import { readFileSync } from "node:fs";
    import { readerFromModel, receive } from "sitrep";
    const reader = readerFromModel(readFileSync(process.argv[1]));
    const bytes = new TextEncoder().encode("Medics left Tarn.");
    const { documents } = receive({ name: "a.txt", format: "txt", bytes, given: {} });
    const { tokens, tags, tree } = reader.read(documents[0]);
    console.log(tokens.length, tags.length, tree.length);
  `;
  const result = run(program, path);
  rmSync(folder, { recursive: true });
  expect(result).toEqual({ stdout: "4 4 4\n", stderr: "" });
});

function run(
  program: string,
  ...args: readonly string[]
): { readonly stdout: string; readonly stderr: string } {
  const { stdout, stderr } = spawnSync(
    process.execPath,
    ["--input-type=module", "-e", program, ...args],
    { cwd: root, encoding: "utf8" },
  );
  return { stdout, stderr };
}
