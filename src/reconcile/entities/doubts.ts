// Pairs that were not joined and may be one, as a person is shown them: entity by entity, each pair once, the likeliest first.

import { compareText } from "../../model/compare-text.ts";
import type { Candidate } from "../../model/entity.ts";
import type { EntityId, MentionId } from "../../model/ids.ts";
import type { Clusters } from "../clusters.ts";

/** Two mentions that may be of one entity. */
export interface Doubt {
  readonly a: MentionId;
  readonly b: MentionId;
  readonly score: number;
  readonly rule: string;
  readonly because: string;
}

/** More than a person would look through are none the more use. */
const most = 100;

/** The candidates that these doubts come to: what was joined since, or judged, is none. */
export function candidatesOf(
  doubts: readonly Doubt[],
  clusters: Clusters<MentionId>,
  entityOf: ReadonlyMap<MentionId, EntityId>,
): readonly Candidate[] {
  const found = new Map<string, Candidate>();
  for (const doubt of doubts) {
    const candidate = candidateOf(doubt, entityOf);
    if (candidate === undefined || clusters.keptApart(doubt.a, doubt.b)) continue;
    const pair = `${candidate.a} ${candidate.b}`;
    if ((found.get(pair)?.score ?? 0) < candidate.score) found.set(pair, candidate);
  }
  return [...found.values()]
    .sort((x, y) => y.score - x.score || compareText(x.a, y.a) || compareText(x.b, y.b))
    .slice(0, most);
}

function candidateOf(
  { a, b, score, rule, because }: Doubt,
  entityOf: ReadonlyMap<MentionId, EntityId>,
): Candidate | undefined {
  const [x, y] = [entityOf.get(a), entityOf.get(b)];
  if (x === undefined || y === undefined || x === y) return undefined;
  return compareText(x, y) < 0
    ? { a: x, b: y, mentions: [a, b], score, rule, because }
    : { a: y, b: x, mentions: [b, a], score, rule, because };
}
