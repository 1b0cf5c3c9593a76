// All scores of records against the public situations. It knows no product: any record of the published schema will do.

import { bCubed, type Clustering } from "../cluster-scores.ts";
import type { Row } from "../row.ts";
import { eventTallies } from "./event-tallies.ts";
import { figureClusters, figureTallies, verdictTallies } from "./figure-tallies.ts";
import { type Judged, matchSituation } from "./matched.ts";
import { rowsOf } from "./tally.ts";
import { borrowedTallies, dependenceTallies, disputeTallies } from "./voice-tallies.ts";

/** A row for each thing that is asked, over all the situations given. */
export function situationRows(situations: readonly Judged[]): Row[] {
  const matched = situations.map(matchSituation);
  const placed = situations.flatMap((one) =>
    one.eventsGiven === undefined ? [] : matchSituation({ ...one, record: one.eventsGiven }),
  );
  const clusters = matched.map(figureClusters);
  const ours = clusters.flatMap((one) => one.ours);
  const grouped = (kind: string, truth: Clustering): Row => ({
    kind: `figures under events, ${kind}`,
    ...bCubed(truth, ours),
    count: truth.flat().length,
  });
  return [
    ...rowsOf(matched.flatMap(figureTallies)),
    grouped(
      "B3",
      clusters.flatMap((one) => one.truth),
    ),
    grouped(
      "B3 of those found",
      clusters.flatMap((one) => one.found),
    ),
    ...rowsOf(matched.flatMap(eventTallies)),
    ...rowsOf(matched.flatMap((one) => verdictTallies(one, "verdicts"))),
    ...rowsOf(placed.flatMap((one) => verdictTallies(one, "verdicts, events given"))),
    ...rowsOf(matched.flatMap(dependenceTallies)),
    ...rowsOf(matched.flatMap(borrowedTallies)),
    ...rowsOf(matched.flatMap(disputeTallies)),
  ];
}
