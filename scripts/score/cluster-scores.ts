// How like two clusterings of mentions are, as coreference is scored: MUC (Vilain et al. 1995), B-cubed (Bagga and Baldwin
// 1998) and CEAF by entities (Luo 2005), each for mentions that a system found by itself as Pradhan et al. (2014) settle
// it: one that only one side has counts against the other. The mean of the three is the CoNLL score.

import { bestPairing } from "./assignment.ts";

/** A set of clusters, each of the names of its mentions; no mention is in two. */
export type Clustering = readonly (readonly string[])[];

/** How much of what we joined is right, how much of what is right we joined, and both in one. */
export interface Likeness {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** By links: how many of those that hold each cluster together the other side has. Blind to clusters of one. */
export function muc(truth: Clustering, ours: Clustering): Likeness {
  return likeness(linksKept(ours, truth), linksKept(truth, ours));
}

/** By mentions: how much of the cluster of each the two sides share. */
export function bCubed(truth: Clustering, ours: Clustering): Likeness {
  return likeness(mentionsKept(ours, truth), mentionsKept(truth, ours));
}

/** By entities: clusters paired one to one, each pair worth twice what it shares over what both hold. */
export function ceafe(truth: Clustering, ours: Clustering): Likeness {
  const clusterOf = indexOf(ours);
  const weights = new Map(
    truth.map((cluster, at) => [
      at,
      new Map(
        [...sharesOf(cluster, clusterOf)].map(([other, shared]) => [
          other,
          (2 * shared) / (cluster.length + (ours[other]?.length ?? 0)),
        ]),
      ),
    ]),
  );
  const best = bestPairing(weights);
  return likeness(ratio(best, ours.length), ratio(best, truth.length));
}

/** The mean of the three measures; of their precisions and recalls too, which no one else reports. */
export function conll(truth: Clustering, ours: Clustering): Likeness {
  const all = [muc, bCubed, ceafe].map((measure) => measure(truth, ours));
  const mean = (of: (one: Likeness) => number): number =>
    all.reduce((sum, one) => sum + of(one), 0) / all.length;
  return {
    precision: mean((one) => one.precision),
    recall: mean((one) => one.recall),
    f1: mean((one) => one.f1),
  };
}

function linksKept(clusters: Clustering, others: Clustering): number {
  const otherOf = indexOf(others);
  let [kept, all] = [0, 0];
  for (const cluster of clusters) {
    const shares = [...sharesOf(cluster, otherOf).values()];
    const alone = cluster.length - shares.reduce((sum, shared) => sum + shared, 0);
    kept += cluster.length - shares.length - alone;
    all += cluster.length - 1;
  }
  return ratio(kept, all);
}

function mentionsKept(clusters: Clustering, others: Clustering): number {
  const otherOf = indexOf(others);
  let [kept, all] = [0, 0];
  for (const cluster of clusters) {
    for (const shared of sharesOf(cluster, otherOf).values()) kept += shared ** 2 / cluster.length;
    all += cluster.length;
  }
  return ratio(kept, all);
}

function indexOf(clusters: Clustering): ReadonlyMap<string, number> {
  return new Map(
    clusters.flatMap((cluster, at) => cluster.map((mention) => [mention, at] as const)),
  );
}

/** How many mentions of a cluster lie in each cluster of the other side. */
function sharesOf(
  cluster: readonly string[],
  otherOf: ReadonlyMap<string, number>,
): ReadonlyMap<number, number> {
  const shares = new Map<number, number>();
  for (const mention of cluster) {
    const other = otherOf.get(mention);
    if (other !== undefined) shares.set(other, (shares.get(other) ?? 0) + 1);
  }
  return shares;
}

function ratio(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}

function likeness(precision: number, recall: number): Likeness {
  return { precision, recall, f1: ratio(2 * precision * recall, precision + recall) };
}
