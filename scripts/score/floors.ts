// The floor of each score: what it must not fall below. A floor may only rise.

import { readFileSync, writeFileSync } from "node:fs";
import { z } from "zod";
import type { Row } from "./row.ts";

export const floorsSchema = z.record(z.string(), z.record(z.string(), z.number()));

/** F1 by area and kind. */
export type Floors = z.infer<typeof floorsSchema>;

const file = new URL("../../test/truth/floors.json", import.meta.url);

/** The floors as kept. */
export function readFloors(): Floors {
  return floorsSchema.parse(JSON.parse(readFileSync(file, "utf8")));
}

/** Keeps these floors. */
export function writeFloors(floors: Floors): void {
  writeFileSync(file, `${JSON.stringify(floors, undefined, 2)}\n`);
}

/** A sentence for each kind of an area that fell below its floor, or is no longer measured. */
export function belowFloors(floors: Floors, area: string, rows: readonly Row[]): readonly string[] {
  return Object.entries(floors[area] ?? {}).flatMap(([kind, floor]) => {
    const row = rows.find((one) => one.kind === kind);
    if (row === undefined) return [`${area}: ${kind} is no longer measured`];
    if (row.f1 >= floor) return [];
    return [`${area}: ${kind} fell to ${row.f1.toFixed(3)}, below its floor of ${floor}`];
  });
}

/**
 * The floors with those of an area raised to its rows, to three places, and none lowered. Rows of test parts have none, so that
 * nothing is tuned to hold them.
 */
export function raisedFloors(floors: Floors, area: string, rows: readonly Row[]): Floors {
  const before = floors[area] ?? {};
  const developed = rows.filter(({ kind }) => !kind.endsWith(" test"));
  const raised = developed.map((row) => [
    row.kind,
    Math.max(before[row.kind] ?? 0, Math.floor(row.f1 * 1000) / 1000),
  ]);
  return { ...floors, [area]: { ...before, ...Object.fromEntries(raised) } };
}
