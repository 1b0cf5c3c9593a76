// Puts like things together, the likest first, while two groups are alike on the average of all their pairs (average
// linkage; Sokal and Michener 1958). One odd pair never draws two groups together, as it would by its likeness alone.

import { type Users, usersOf, type Weights } from "./likeness.ts";

/**
 * Groups of the things 0, 1, ..., each in order; how like two are is what their weights come to multiplied word by word.
 * Follows nearest neighbours until two are each other's (Murtagh 1983), which comes to the same groups as always joining
 * the likest pair and costs far less. No likeness of two is kept: what is like a group is found anew by its words, for there
 * are as many likenesses as pairs, and reports on different things share some word with most others.
 */
export function averageLink(
  things: readonly Weights[],
  least: number,
): readonly (readonly number[])[] {
  const ground = groundOf(things);
  const done: (readonly number[])[] = [];
  let chain: number[] = [];
  for (let first = 0; first < things.length; ) {
    if (chain.length === 0) {
      if (ground.groups.has(first)) chain = [first];
      else first++;
      continue;
    }
    const top = chain.at(-1) ?? first;
    const near = nearest(top, ground, { least, last: chain.at(-2) });
    if (near === undefined) {
      done.push(ground.groups.get(top)?.members ?? []);
      retire(top, ground);
      chain.pop();
    } else if (near === chain.at(-2)) {
      merge(near, top, ground);
      chain = chain.slice(0, -2);
    } else chain.push(near);
  }
  return done.map((members) => members.toSorted((a, b) => a - b));
}

interface Group {
  readonly members: readonly number[];
  /** The sums of its members' weights, by word. */
  readonly weights: Map<number, number>;
}

interface Ground {
  readonly users: Users;
  /** By the smallest of their members; none that is done. */
  readonly groups: Map<number, Group>;
  /** The group of each thing; -1 for one that is done. */
  readonly groupOf: Int32Array;
  /** What the groups met have in common with the one that is asked for; all nought between two askings. */
  readonly sums: Float64Array;
}

function groundOf(things: readonly Weights[]): Ground {
  const users = usersOf(things);
  return {
    users,
    groups: new Map(
      users.words.map((weights, at) => [at, { members: [at], weights: new Map(weights) }]),
    ),
    groupOf: Int32Array.from(things, (_, at) => at),
    sums: new Float64Array(things.length),
  };
}

/**
 * The group likest to this one; none where even that is too unlike. Among equals the last of the chain goes first, or the
 * chain would run in a circle, and then the earliest.
 */
function nearest(
  of: number,
  ground: Ground,
  { least, last }: { readonly least: number; readonly last: number | undefined },
): number | undefined {
  const { groups, sums } = ground;
  const size = groups.get(of)?.members.length ?? 1;
  let best: { readonly at: number; readonly likeness: number } | undefined;
  for (const at of neighbours(of, ground)) {
    const likeness = (sums[at] ?? 0) / (size * (groups.get(at)?.members.length ?? 1));
    sums[at] = 0;
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

/** The groups that share a word with this one, each once; what they share is left in the sums. */
function neighbours(of: number, { users, groups, groupOf, sums }: Ground): readonly number[] {
  const met: number[] = [];
  for (const [word, weight] of groups.get(of)?.weights ?? []) {
    const end = users.from[word + 1] ?? 0;
    for (let user = users.from[word] ?? 0; user < end; user++) {
      const at = groupOf[users.things[user] ?? 0] ?? -1;
      if (at === of || at === -1) continue;
      const known = sums[at] ?? 0;
      if (known === 0) met.push(at);
      sums[at] = known + weight * (users.weights[user] ?? 0);
    }
  }
  return met;
}

/** The two become one group, under the smaller number. */
function merge(a: number, b: number, { groups, groupOf }: Ground): void {
  const [one, other] = [groups.get(a), groups.get(b)];
  if (one === undefined || other === undefined) return;
  const [more, less] = one.weights.size < other.weights.size ? [other, one] : [one, other];
  for (const [word, weight] of less.weights)
    more.weights.set(word, (more.weights.get(word) ?? 0) + weight);
  const kept = Math.min(a, b);
  groups.delete(Math.max(a, b));
  const members = [...one.members, ...other.members];
  groups.set(kept, { members, weights: more.weights });
  for (const member of members) groupOf[member] = kept;
}

function retire(at: number, { groups, groupOf }: Ground): void {
  for (const member of groups.get(at)?.members ?? []) groupOf[member] = -1;
  groups.delete(at);
}
