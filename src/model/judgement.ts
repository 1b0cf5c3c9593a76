// What a person decided. A judgement names evidence (mentions, claims), never conclusions, so it
// means the same whatever else arrives, and stands beside the evidence, never over it.

import type { ClaimId, JudgementId, MentionId } from "./ids.ts";

interface JudgementBase {
  readonly id: JudgementId;
  readonly by: string;
  /** ISO 8601, from the person's clock. */
  readonly at: string;
  readonly why: string | undefined;
}

/** Two mentions are, or are not, of one entity; two event claims do, or do not, tell one event. */
export interface SamenessJudgement extends JudgementBase {
  readonly kind: "same" | "different";
  readonly a: MentionId | ClaimId;
  readonly b: MentionId | ClaimId;
}

/** A claim was checked against its words and stands, or was misread and is left out of events and figures. */
export interface ReviewJudgement extends JudgementBase {
  readonly kind: "accept" | "reject";
  readonly claim: ClaimId;
}

/** A claim's numbers were misread; these stand in their place, and the reading stays beside them. */
export interface CorrectionJudgement extends JudgementBase {
  readonly kind: "correct";
  readonly claim: ClaimId;
  readonly low: number;
  readonly high: number | undefined;
  readonly best: number | undefined;
}

/** An earlier judgement is taken back; the situation is again what it was before it. */
export interface UndoJudgement extends JudgementBase {
  readonly kind: "undo";
  readonly judgement: JudgementId;
}

export type Judgement = SamenessJudgement | ReviewJudgement | CorrectionJudgement | UndoJudgement;

/** A judgement as a person writes it: its id follows from what it says. */
export type JudgementDraft<J extends Judgement = Judgement> = J extends Judgement
  ? Omit<J, "id">
  : never;
