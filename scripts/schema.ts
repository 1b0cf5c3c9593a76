// Writes docs/record.schema.json, the JSON Schema of the record; with --check, fails where the file is stale.

import { readFileSync, writeFileSync } from "node:fs";
import { z } from "zod";
import { recordSchema } from "../src/model/record.ts";

const file = new URL("../docs/record.schema.json", import.meta.url);
const schema = `${JSON.stringify(
  {
    title: "sitrep record",
    description:
      "What `sitrep record --format json` prints. Offsets count UTF-16 code units, half-open.",
    ...z.toJSONSchema(recordSchema),
  },
  undefined,
  2,
)}\n`;

if (process.argv.includes("--check")) {
  if (readFileSync(file, "utf8") !== schema) {
    console.error("docs/record.schema.json is stale: run npm run schema");
    process.exitCode = 1;
  }
} else {
  writeFileSync(file, schema);
}
