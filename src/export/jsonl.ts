// The record as JSONL: one line for each thing in it, led by its type, so that a program need not hold it all.

import type { SituationRecord } from "../model/record.ts";
import type { Situation } from "../model/situation.ts";
import { toRecord } from "./record.ts";

/** What one line of each list of the record is called. */
const typeOfList = {
  reports: "report",
  entities: "entity",
  candidates: "candidate",
  claims: "claim",
  events: "event",
  relations: "relation",
  figures: "figure",
  comparisons: "comparison",
  disputes: "dispute",
  weeks: "week",
  dependence: "dependence",
  gaps: "gap",
  diagnostics: "diagnostic",
} as const satisfies Record<Exclude<keyof SituationRecord, "sitrep">, string>;

/** The lines: `{"type":"record","sitrep":1}`, then each thing in the order of the record. */
export function* toJsonl(situation: Situation): Generator<string> {
  const { sitrep, ...lists } = toRecord(situation);
  yield JSON.stringify({ type: "record", sitrep });
  for (const [list, type] of Object.entries(typeOfList)) {
    for (const item of lists[list as keyof typeof typeOfList])
      yield JSON.stringify({ type, ...item });
  }
}
