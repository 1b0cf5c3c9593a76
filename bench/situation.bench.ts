// How long many reports take to become one situation, how that grows, and in how much memory.

import { toRecord } from "../src/export/record.ts";
import type { Entry } from "../src/model/entry.ts";
import { tell, understand } from "../src/pipeline.ts";
import { plainReader } from "../src/read/index.ts";
import { inventedReports } from "./invented-reports.ts";
import { type StageTimes, staged } from "./stage-times.ts";

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
  /** What of the telling each of its steps took. */
  readonly stages: StageTimes;
}

/** How the time of one step grows. */
export interface StageGrowth {
  readonly stage: string;
  /** Its share of the telling at the last size. */
  readonly share: number;
  /** Time a report beside that at the first size, by size; linear is 1. */
  readonly growth: readonly number[];
}

/** Steps that take less of the time say nothing of how it grows. */
const leastShare = 0.01;

/** The steps of the telling, the longest first. */
export function stageGrowth(rows: readonly SituationSpeed[]): readonly StageGrowth[] {
  const [first, last] = [rows[0], rows.at(-1)];
  if (first === undefined || last === undefined) return [];
  const whole = [...last.stages.values()].reduce((sum, time) => sum + time, 0);
  return [...last.stages]
    .map(([stage, time]) => ({
      stage,
      share: time / whole,
      growth: rows.map((row) => timeOfReport(row, stage) / timeOfReport(first, stage)),
    }))
    .filter(({ share }) => share >= leastShare)
    .sort((a, b) => b.share - a.share);
}

/** No step is so short that the profiler would not meet it once: a time of nought has no growth. */
const leastMs = 1;

function timeOfReport({ stages, reports }: SituationSpeed, stage: string): number {
  return Math.max(leastMs, stages.get(stage) ?? 0) / reports;
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
  const told = staged(() => tell(entries));
  const toldAt = performance.now();
  const record = toRecord(told.result);
  const recorded = performance.now();
  return {
    reports: count,
    events: record.events.length,
    claims: record.claims.length,
    understandMs: Math.round(understood - start),
    tellMs: Math.round(told.milliseconds),
    recordMs: Math.round(recorded - toldAt),
    heapMb: Math.round(process.memoryUsage().heapUsed / 2 ** 20),
    stages: told.stages,
  };
}
