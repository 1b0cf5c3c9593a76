// How long the names of many reports take to become entities, how that grows, and in how much memory.

import { reconcileEntities } from "../src/reconcile/entities/index.ts";
import { inventedMentions } from "./invented-mentions.ts";

export interface JoinSpeed {
  readonly reports: number;
  readonly mentions: number;
  readonly entities: number;
  readonly candidates: number;
  readonly milliseconds: number;
  /** Time a report beside that of the smallest size; 1 is linear. */
  readonly growth: number;
  readonly heapMb: number;
}

/** Times each size once, smallest first, after a warm-up. */
export function measureJoins(sizes: readonly number[]): readonly JoinSpeed[] {
  measure(50);
  const measured = sizes.map(measure);
  const [first] = measured;
  const each = (one: Omit<JoinSpeed, "growth">) => one.milliseconds / one.reports;
  return measured.map((one) => ({
    ...one,
    growth: first === undefined ? 1 : Math.round((each(one) / each(first)) * 100) / 100,
  }));
}

function measure(reports: number): Omit<JoinSpeed, "growth"> {
  const extractions = inventedMentions(reports);
  const start = performance.now();
  const { entities, candidates } = reconcileEntities(extractions, { same: [], different: [] });
  return {
    reports,
    mentions: extractions.reduce((sum, { mentions }) => sum + mentions.length, 0),
    entities: entities.length,
    candidates: candidates.length,
    milliseconds: Math.round(performance.now() - start),
    heapMb: Math.round(process.memoryUsage().heapUsed / 2 ** 20),
  };
}
