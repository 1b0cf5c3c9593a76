// How long many reports take to become one situation, how that grows, and in how much memory.

import { toRecord } from "../src/export/record.ts";
import type { Entry } from "../src/model/entry.ts";
import { tell, understand } from "../src/pipeline.ts";
import { plainReader } from "../src/read/index.ts";
import { inventedReports } from "./invented-reports.ts";

export interface SituationSpeed {
  readonly reports: number;
  readonly events: number;
  readonly claims: number;
  readonly understandMs: number;
  readonly tellMs: number;
  /** Time a report takes to be told beside those of the first size; linear is 1. */
  readonly growth: number;
  readonly recordMs: number;
  readonly heapMb: number;
}

/** Times each size once, smallest first, after a warm-up. */
export function measureSituation(sizes: readonly number[]): readonly SituationSpeed[] {
  measure(50);
  const rows = sizes.map(measure);
  const perReport = ({ tellMs, reports }: Measured) => tellMs / reports;
  const [first] = rows;
  return rows.map((row) => ({
    ...row,
    growth: first === undefined ? 1 : Number((perReport(row) / perReport(first)).toFixed(1)),
  }));
}

type Measured = Omit<SituationSpeed, "growth">;

function measure(count: number): Measured {
  const documents = inventedReports(count);
  const start = performance.now();
  const entries = documents.map(
    (document): Entry => ({ kind: "extraction", extraction: understand(document, plainReader) }),
  );
  const understood = performance.now();
  const situation = tell(entries);
  const told = performance.now();
  const record = toRecord(situation);
  const recorded = performance.now();
  return {
    reports: count,
    events: record.events.length,
    claims: record.claims.length,
    understandMs: Math.round(understood - start),
    tellMs: Math.round(told - understood),
    recordMs: Math.round(recorded - told),
    heapMb: Math.round(process.memoryUsage().heapUsed / 2 ** 20),
  };
}
