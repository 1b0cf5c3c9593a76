// Scores the whole flow on the public situations of `test/corpus/situations/`, which come with the project.

import type { Row } from "./row.ts";
import { situationMisses } from "./situations/misses.ts";
import { situationRows } from "./situations/rows.ts";
import { tellCorpus } from "./situations/told.ts";

export const area = "situations";

/** Rows for figures, events, verdicts, dependence and disputes. */
export async function score(): Promise<Row[]> {
  return situationRows(await tellCorpus());
}

/** What was missed, said without cause or said wrongly, a line each. */
export async function misses(): Promise<readonly string[]> {
  return situationMisses(await tellCorpus());
}
