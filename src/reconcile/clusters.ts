// Puts things together one reason at a time, never against a person's word, and remembers every reason.

import { compareText } from "../model/compare-text.ts";
import type { Join } from "../model/entity.ts";
import { groupBy } from "../model/group-by.ts";
import type { JudgementId } from "../model/ids.ts";

/** A reason to put two things together. */
export interface JoinReason {
  readonly rule: string;
  readonly because: string;
  readonly judgement?: JudgementId | undefined;
}

/** A set of clusters that grows by joins. */
export interface Clusters<Member extends string> {
  /** Joins the clusters of two members unless that is forbidden; says whether they are now one. */
  join(a: Member, b: Member, reason: JoinReason): boolean;
  /** Whether a person called something of one cluster and something of the other different. */
  keptApart(a: Member, b: Member): boolean;
  /** The member that stands for the cluster of this one: its smallest. */
  of(member: Member): Member;
  readonly groups: () => ReadonlyMap<Member, readonly Member[]>;
  readonly joins: () => ReadonlyMap<Member, readonly Join<Member>[]>;
}

/**
 * Makes clusters of these members. `mayJoin` is asked for the two clusters' standing members before
 * each join; `onJoin` is told which cluster took in which.
 */
export function makeClusters<Member extends string>(
  members: readonly Member[],
  rules: {
    readonly apart: readonly (readonly [Member, Member])[];
    readonly mayJoin?: (a: Member, b: Member) => boolean;
    readonly onJoin?: (into: Member, from: Member) => void;
  },
): Clusters<Member> {
  const parent = new Map(members.map((member) => [member, member]));
  const joins: Join<Member>[] = [];

  const foes = foesOf(rules.apart);

  const of = (member: Member) => rootOf(member, parent);

  return {
    of,
    keptApart: (a, b) => foes.get(of(a))?.has(of(b)) === true,
    join(a, b, reason) {
      const [rootA, rootB] = [of(a), of(b)];
      if (rootA === rootB) return true;
      if (foes.get(rootA)?.has(rootB) === true) return false;
      if (reason.judgement === undefined && rules.mayJoin?.(rootA, rootB) === false) return false;
      const [into, from] = compareText(rootA, rootB) < 0 ? [rootA, rootB] : [rootB, rootA];
      parent.set(from, into);
      inherit(foes, into, from);
      rules.onJoin?.(into, from);
      joins.push({
        a,
        b,
        rule: reason.rule,
        because: reason.because,
        judgement: reason.judgement,
      });
      return true;
    },
    groups: () => groupBy(members, of),
    joins: () => groupBy(joins, (join) => of(join.a)),
  };
}

type Foes<Member> = Map<Member, Set<Member>>;

function foesOf<Member>(apart: readonly (readonly [Member, Member])[]): Foes<Member> {
  const foes: Foes<Member> = new Map();
  for (const [a, b] of apart) {
    if (a === b) continue;
    foes.set(a, (foes.get(a) ?? new Set()).add(b));
    foes.set(b, (foes.get(b) ?? new Set()).add(a));
  }
  return foes;
}

function inherit<Member>(foes: Foes<Member>, into: Member, from: Member): void {
  const taken = foes.get(from);
  if (taken === undefined) return;
  const own = foes.get(into) ?? new Set();
  for (const foe of taken) {
    own.add(foe);
    foes.get(foe)?.delete(from);
    foes.get(foe)?.add(into);
  }
  foes.set(into, own);
  foes.delete(from);
}

// Follows a member to its root and points all it passed straight there, so that the next way is short.
function rootOf<Member>(member: Member, parent: Map<Member, Member>): Member {
  let root = member;
  let steps = 0;
  for (let up = parent.get(root); up !== undefined && up !== root; up = parent.get(root)) {
    root = up;
    steps += 1;
  }
  if (steps < 2) return root;
  for (let at = member; at !== root; ) {
    const up = parent.get(at) ?? root;
    parent.set(at, root);
    at = up;
  }
  return root;
}
