// The record as tools outside get it: by its schema, with every span exact and every id resolvable.

import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { toRecord } from "../src/export/record.ts";
import { recordSchema, type SituationRecord } from "../src/model/record.ts";
import { sharedPath } from "./shared-data.ts";
import { situationOf } from "./situation-of.ts";

const examples = fileURLToPath(new URL("../examples", import.meta.url));
const seeds = sharedPath("seeds");

describe.each([
  ["the examples", examples],
  ["the seed reports", seeds],
])("the record of %s", (_name, folder) => {
  it.skipIf(folder === undefined)("keeps to its schema", async () => {
    const record = await recordOf(folder);
    expect(record.reports.length).toBeGreaterThan(0);
    const checked = recordSchema.safeParse(record);
    expect(checked.error === undefined ? "" : z.prettifyError(checked.error)).toBe("");
  });

  it.skipIf(folder === undefined)("names nothing it does not hold", async () => {
    const record = await recordOf(folder);
    const known = new Set(idsOf(record));
    expect(referencesOf(record).filter((id) => !known.has(id))).toEqual([]);
  });

  it.skipIf(folder === undefined)("has every id once", async () => {
    const ids = idsOf(await recordOf(folder));
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it.skipIf(folder === undefined)(
    "claims nothing without words, and no number that its words lack",
    async () => {
      const record = await recordOf(folder);
      const texts = new Map(record.reports.map((report) => [report.id, report.text]));
      for (const claim of record.claims) {
        const text = texts.get(claim.report) ?? "";
        for (const span of [claim.content].flat()) {
          expect(span.end).toBeGreaterThan(span.start);
          expect(span.end).toBeLessThanOrEqual(text.length);
          expect(text.slice(span.start, span.end).trim()).not.toBe("");
        }
      }
    },
  );

  it.skipIf(folder === undefined)("uses no name that no report uses", async () => {
    const record = await recordOf(folder);
    const all = record.reports.map((report) => report.text).join("\n");
    const strange = record.entities.flatMap((entity) =>
      entity.names.filter((name) => !all.includes(name.text)).map((name) => name.text),
    );
    expect(strange).toEqual([]);
  });
});

it("has a published schema that is up to date", () => {
  const published = JSON.parse(
    readFileSync(new URL("../docs/record.schema.json", import.meta.url), "utf8"),
  );
  expect(published).toMatchObject(JSON.parse(JSON.stringify(z.toJSONSchema(recordSchema))));
});

async function recordOf(folder: string | undefined): Promise<SituationRecord> {
  return toRecord(await situationOf(folder ?? ""));
}

function idsOf(record: SituationRecord): readonly string[] {
  return [
    ...record.reports,
    ...record.entities,
    ...record.claims,
    ...record.events,
    ...record.relations,
    ...record.figures,
    ...record.comparisons,
  ].map(({ id }) => id);
}

function referencesOf(record: SituationRecord): readonly string[] {
  const found = JSON.stringify(record).match(
    /"(?:report|entity|claim|event|relation|figure|verdict):[0-9a-f]{16}"/g,
  );
  return [...new Set((found ?? []).map((quoted) => quoted.slice(1, -1)))];
}
