// Joins what a person called the same, before any rule has its say.

import type { SamenessJudgement } from "../model/judgement.ts";
import type { Clusters } from "./clusters.ts";

export function joinJudged<Member extends string>(
  clusters: Clusters<Member>,
  known: { has(member: Member): boolean },
  same: readonly SamenessJudgement[],
): void {
  for (const judged of same) {
    // The caller's members are mentions or claims; an id of the other kind is simply not known to it.
    const [a, b] = [judged.a as string as Member, judged.b as string as Member];
    if (!known.has(a) || !known.has(b)) continue;
    clusters.join(a, b, {
      rule: "judgement/same",
      because: `${judged.by} judged them the same${judged.why === undefined ? "" : `: ${judged.why}`}`,
      judgement: judged.id,
    });
  }
}

/** The pairs of these members that a person called different. */
export function keptApart<Member extends string>(
  known: { has(member: Member): boolean },
  different: readonly SamenessJudgement[],
): readonly (readonly [Member, Member])[] {
  return different
    .map((judged) => [judged.a as string as Member, judged.b as string as Member] as const)
    .filter(([a, b]) => known.has(a) && known.has(b));
}
