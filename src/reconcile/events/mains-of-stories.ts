// Which clusters of tellings are what reports of one story open with. What was left in pieces, for a telling that spoke
// against another, or a report of weeks after, is asked once more as wholes, the likest first.

import { compareText } from "../../model/compare-text.ts";
import type { ClaimId, ReportId } from "../../model/ids.ts";
import type { Stories } from "../stories/index.ts";
import type { ToldHappening } from "./told-happening.ts";

/** Two clusters that reports of one story open with, and how like those reports are on average. */
interface Mains {
  readonly a: ClaimId;
  readonly b: ClaimId;
  readonly likeness: number;
}

interface Main {
  readonly cluster: ClaimId;
  readonly reports: readonly ReportId[];
}

/** So many clusters of a story are compared, those most reports open with, by so many of their reports each. */
const comparedMains = 12;
const comparedReports = 6;

/** Pairs of clusters that reports of one story open with, the likest first. */
export function mainsOfStories(
  told: readonly ToldHappening[],
  clusterOf: (telling: ClaimId) => ClaimId,
  stories: Stories,
): readonly Mains[] {
  return [...openingsByStory(told, clusterOf).values()]
    .flatMap((clusters) => {
      const mains = [...clusters]
        .map(([cluster, reports]): Main => ({ cluster, reports: [...reports].sort(compareText) }))
        .sort((x, y) => y.reports.length - x.reports.length || compareText(x.cluster, y.cluster))
        .slice(0, comparedMains);
      return mains.flatMap((a, at) => mains.slice(at + 1).map((b) => pairOf(a, b, stories)));
    })
    .sort((x, y) => y.likeness - x.likeness || compareText(x.a, y.a) || compareText(x.b, y.b));
}

function pairOf(a: Main, b: Main, { likeness }: Stories): Mains {
  const pairs = a.reports
    .slice(0, comparedReports)
    .flatMap((x) => b.reports.slice(0, comparedReports).map((y) => likeness(x, y)));
  const sum = pairs.reduce((total, one) => total + one, 0);
  return { a: a.cluster, b: b.cluster, likeness: sum / pairs.length };
}

function openingsByStory(
  told: readonly ToldHappening[],
  clusterOf: (telling: ClaimId) => ClaimId,
): ReadonlyMap<ReportId, ReadonlyMap<ClaimId, ReadonlySet<ReportId>>> {
  const stories = new Map<ReportId, Map<ClaimId, Set<ReportId>>>();
  for (const { id, story, claims } of told) {
    const report = claims[0]?.report;
    if (story === undefined || report === undefined) continue;
    const clusters = stories.get(story) ?? new Map<ClaimId, Set<ReportId>>();
    const cluster = clusterOf(id);
    clusters.set(cluster, (clusters.get(cluster) ?? new Set()).add(report));
    stories.set(story, clusters);
  }
  return stories;
}
