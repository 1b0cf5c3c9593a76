// How long many reports take to become one situation, how that grows, and in how much memory.

import { toRecord } from "../src/export/record.ts";
import type { Entry } from "../src/model/entry.ts";
import { tell, understand } from "../src/pipeline.ts";
import { plainReader } from "../src/read/index.ts";
import { inventedReports } from "./invented-reports.ts";

export interface SituationSpeed {
  readonly reports: number;
  readonly claims: number;
  readonly understandMs: number;
  readonly tellMs: number;
  readonly recordMs: number;
  readonly heapMb: number;
}

/** Times each size once, smallest first, after a warm-up. */
export function measureSituation(sizes: readonly number[]): readonly SituationSpeed[] {
  measure(50);
  return sizes.map(measure);
}

function measure(count: number): SituationSpeed {
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
    claims: record.claims.length,
    understandMs: Math.round(understood - start),
    tellMs: Math.round(told - understood),
    recordMs: Math.round(recorded - told),
    heapMb: Math.round(process.memoryUsage().heapUsed / 2 ** 20),
  };
}
