// Scores conflict news from many outlets against labels made by hand before any output was seen: one half that may be
// looked at, and one of which only the scores are told.

import { readPassages } from "./conflict-read.ts";
import { corporaAreThere } from "./conflict-texts.ts";
import { halves } from "./conflict-truth.ts";
import { attributionRows } from "./labelled-attributions.ts";
import { figureRows } from "./labelled-figures.ts";
import { missedAttributions, missedFigures, missedReferences } from "./labelled-misses.ts";
import { channelRow, referenceRows } from "./labelled-references.ts";
import type { Row } from "./row.ts";

export const area = "conflict";

/** Rows for who says what by what means, for whom "he" is, and for figures, a half at a time. */
export async function score(shared: string): Promise<Row[]> {
  if (!corporaAreThere(shared)) return [];
  return halves.flatMap((half) => {
    const passages = readPassages(shared, half);
    const rows = [
      ...attributionRows(passages),
      channelRow(passages),
      ...referenceRows(passages),
      ...figureRows(passages),
    ];
    return rows.map((row) => ({ ...row, kind: `${half} ${row.kind}` }));
  });
}

/** What was missed, said without cause or said wrongly in the half that may be looked at, a line each. */
export async function misses(shared: string): Promise<readonly string[]> {
  if (!corporaAreThere(shared)) return [];
  return readPassages(shared, "tune").flatMap((passage) => [
    ...missedAttributions(passage, passage.labels.document),
    ...missedReferences(passage),
    ...missedFigures(passage, passage.labels.document),
  ]);
}
