// When the readings are written: one by one, but all at the end where a counter is shown meanwhile.

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createColors } from "picocolors";
import { afterAll, expect, it } from "vitest";
import { read } from "./read.ts";

const folder = mkdtempSync(join(tmpdir(), "read-"));
const files = ["one", "two", "three"].map((name) => join(folder, `${name}.txt`));
for (const file of files)
  writeFileSync(file, `${file} tells that 12 people left Velm on Monday.\n`);
afterAll(() => rmSync(folder, { recursive: true }));

/** The pieces that were written. */
async function pieces(watched: boolean): Promise<readonly string[]> {
  const written: string[] = [];
  const paint = createColors(false);
  await read(
    files,
    { format: "json", plain: true, color: false },
    {
      ...{ write: (text: string) => void written.push(text), writeError: () => undefined },
      ...{ width: 80, watched, paint, paintError: paint },
    },
  );
  return written;
}

it("writes each report when it is read, the same in all as with a counter", async () => {
  const written = await pieces(false);
  expect(written.length).toBeGreaterThanOrEqual(files.length);
  expect(JSON.parse(written.join(""))).toHaveLength(files.length);
  expect((await pieces(true)).join("")).toBe(written.join(""));
});
