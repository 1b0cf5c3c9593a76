// The package as another program uses it: the built library, by its public names alone.

import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { beforeAll, expect, it } from "vitest";

const root = fileURLToPath(new URL("..", import.meta.url));

beforeAll(() => {
  spawnSync(process.execPath, ["scripts/build.mjs", "--js", "--if-stale"], { cwd: root });
});

it("reads a report it is given as bytes", () => {
  const program = `
    import { plainReader, receive, tell, toRecord, understand } from "sitrep";
    const bytes = new TextEncoder().encode("At least 12 people were killed, medics said.");
    const { documents } = receive({ name: "a.txt", format: "txt", bytes, given: {} });
    const entries = documents.map((document) =>
      ({ kind: "extraction", extraction: understand(document, plainReader) }));
    const { claims } = toRecord(tell(entries));
    console.log(claims.find((claim) => claim.kind === "figure").figure.low);
  `;
  const { stdout, stderr } = spawnSync(process.execPath, ["--input-type=module", "-e", program], {
    cwd: root,
    encoding: "utf8",
  });
  expect({ stdout, stderr }).toEqual({ stdout: "12\n", stderr: "" });
});
