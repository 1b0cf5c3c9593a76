// Scores the whole flow on the five seed reports against labels made by hand before any output was seen.

import { existsSync } from "node:fs";
import { join } from "node:path";
import { attributionRows } from "./labelled-attributions.ts";
import { figureRows } from "./labelled-figures.ts";
import type { Row } from "./row.ts";
import { judgedRows } from "./seeds-figures.ts";
import { asideRows, nameRows, timeRows } from "./seeds-layers.ts";
import { missesOf } from "./seeds-misses.ts";
import { readSeeds } from "./seeds-read.ts";

export const area = "seeds";

/** Rows for attributions, figures, verdicts, names, times and what was set aside. */
export async function score(shared: string): Promise<Row[]> {
  const folder = join(shared, "seeds");
  if (!existsSync(folder)) return [];
  const read = readSeeds(folder);
  return [
    ...attributionRows(read.seeds),
    ...figureRows(read.seeds),
    ...judgedRows(read),
    ...nameRows(read),
    ...timeRows(read),
    ...asideRows(read),
  ];
}

/** What was missed, said without cause or said wrongly, a line each. */
export async function misses(shared: string): Promise<readonly string[]> {
  const folder = join(shared, "seeds");
  return existsSync(folder) ? missesOf(readSeeds(folder)) : [];
}
