// Which judgements stand: those not taken back, by what they are about.

import { compareText } from "../model/compare-text.ts";
import type { ClaimId, JudgementId, MentionId } from "../model/ids.ts";
import type { CorrectionJudgement, Judgement, SamenessJudgement } from "../model/judgement.ts";

/** A person's word on which things are one, sorted, with the judgement it comes from. */
export interface Sameness {
  readonly same: readonly SamenessJudgement[];
  readonly different: readonly SamenessJudgement[];
}

export interface Standing {
  readonly sameness: Sameness;
  readonly rejected: ReadonlyMap<ClaimId, JudgementId>;
  readonly corrections: ReadonlyMap<ClaimId, CorrectionJudgement>;
  readonly all: readonly Judgement[];
}

/**
 * The judgements that stand. An undo takes back the judgement it names, and an undo of an undo brings it
 * back. Where two stand on one claim, or on one pair, the later (by `at`, then id) goes.
 */
export function standingJudgements(judgements: readonly Judgement[]): Standing {
  const ordered = [...new Map(judgements.map((one) => [one.id, one])).values()].sort(
    (a, b) => compareText(a.at, b.at) || compareText(a.id, b.id),
  );
  const standing = withoutUndone(ordered);
  const pairs = new Map<string, SamenessJudgement>();
  const reviews = new Map<ClaimId, Judgement>();
  const corrections = new Map<ClaimId, CorrectionJudgement>();
  for (const one of standing) {
    if (one.kind === "same" || one.kind === "different") pairs.set(pairKey(one), one);
    if (one.kind === "accept" || one.kind === "reject") reviews.set(one.claim, one);
    if (one.kind === "correct") corrections.set(one.claim, one);
  }
  const sameness = [...pairs.values()];
  return {
    sameness: {
      same: sameness.filter((one) => one.kind === "same"),
      different: sameness.filter((one) => one.kind === "different"),
    },
    rejected: new Map(
      [...reviews]
        .filter(([, review]) => review.kind === "reject")
        .map(([claim, review]) => [claim, review.id]),
    ),
    corrections,
    all: standing,
  };
}

function withoutUndone(ordered: readonly Judgement[]): readonly Judgement[] {
  const undone = new Set<JudgementId>();
  for (const one of ordered.toReversed()) {
    if (one.kind === "undo" && !undone.has(one.id)) undone.add(one.judgement);
  }
  return ordered.filter((one) => one.kind !== "undo" && !undone.has(one.id));
}

function pairKey({ a, b }: { readonly a: MentionId | ClaimId; readonly b: MentionId | ClaimId }) {
  return compareText(a, b) < 0 ? `${a} ${b}` : `${b} ${a}`;
}
