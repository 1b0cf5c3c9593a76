// Puts like things together, the likest first, while two groups are alike on the average of all their pairs (average
// linkage; Sokal and Michener 1958). One odd pair never draws two groups together, as it would by its likeness alone.

import type { Likeness } from "./likeness.ts";

interface Group {
  readonly members: readonly number[];
  /** Sums of likeness to other groups, by group. */
  readonly likeness: Map<number, number>;
}

/**
 * Groups of the things 0, 1, ... whose likeness is given, each in order. Follows nearest neighbours until two are each
 * other's (Murtagh 1983), which comes to the same groups as always joining the likest pair and costs far less.
 */
export function averageLink(likeness: Likeness, least: number): readonly (readonly number[])[] {
  const groups = new Map<number, Group>(
    likeness.map((others, at) => [at, { members: [at], likeness: new Map(others) }]),
  );
  const done: (readonly number[])[] = [];
  let chain: number[] = [];
  for (let first = 0; first < likeness.length; ) {
    if (chain.length === 0) {
      if (groups.has(first)) chain = [first];
      else first++;
      continue;
    }
    const top = chain.at(-1) ?? first;
    const near = nearest(top, { groups, least, last: chain.at(-2) });
    if (near === undefined) {
      done.push(groups.get(top)?.members ?? []);
      retire(top, groups);
      chain.pop();
    } else if (near === chain.at(-2)) {
      merge(near, top, groups);
      chain = chain.slice(0, -2);
    } else chain.push(near);
  }
  return done.map((members) => members.toSorted((a, b) => a - b));
}

/**
 * The group likest to this one; none where even that is too unlike. Among equals the last of the chain goes first, or the
 * chain would run in a circle, and then the earliest.
 */
function nearest(
  of: number,
  {
    groups,
    least,
    last,
  }: {
    readonly groups: ReadonlyMap<number, Group>;
    readonly least: number;
    readonly last: number | undefined;
  },
): number | undefined {
  const group = groups.get(of);
  let best: { readonly at: number; readonly likeness: number } | undefined;
  for (const [at, sum] of group?.likeness ?? []) {
    const pairs = (group?.members.length ?? 1) * (groups.get(at)?.members.length ?? 1);
    const likeness = sum / pairs;
    if (likeness < least) continue;
    const gain = best === undefined ? Number.POSITIVE_INFINITY : likeness - best.likeness;
    const isEqual = Math.abs(gain) <= tie;
    const first = at === last || (best?.at !== last && at < (best?.at ?? at));
    if (isEqual ? first : gain > 0) best = { at, likeness };
  }
  return best?.at;
}

/** Sums made in another order differ in their last digits; they are equal. */
const tie = 1e-12;

/** The second group goes into the first, under the smaller number. */
function merge(a: number, b: number, groups: Map<number, Group>): void {
  const [into, from] = [groups.get(a), groups.get(b)];
  if (into === undefined || from === undefined) return;
  const likeness = new Map<number, number>();
  for (const part of [into, from])
    for (const [at, sum] of part.likeness)
      if (at !== a && at !== b) likeness.set(at, (likeness.get(at) ?? 0) + sum);
  const kept = Math.min(a, b);
  groups.delete(Math.max(a, b));
  groups.set(kept, { members: [...into.members, ...from.members], likeness });
  for (const [at, sum] of likeness) {
    const other = groups.get(at)?.likeness;
    other?.delete(a);
    other?.delete(b);
    other?.set(kept, sum);
  }
}

function retire(group: number, groups: Map<number, Group>): void {
  for (const at of groups.get(group)?.likeness.keys() ?? []) groups.get(at)?.likeness.delete(group);
  groups.delete(group);
}
