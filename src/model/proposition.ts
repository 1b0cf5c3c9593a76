// What one clause says as so or as not so, in a shape that clauses of two reports can be set against each other by.

import type { Certainty } from "./claim.ts";
import type { ClaimId, MentionId, PropositionId, ReportId } from "./ids.ts";
import type { Span } from "./span.ts";

/** The part something plays in what is said: who does or is, whom or what it is done to, where, with or by what, what of. */
export const argumentRoles = ["who", "whom", "what", "where", "with", "of"] as const;
export type ArgumentRole = (typeof argumentRoles)[number];

export interface Argument {
  readonly role: ArgumentRole;
  readonly span: Span;
  /** Lower-case lemma of its head: "jets of the alliance" is `jet`. */
  readonly head: string;
  /** Whom or what it names, where a mention stands there. */
  readonly mention: MentionId | undefined;
  /** How many, where the text counts them; `high` is `undefined` where open above. */
  readonly number: { readonly low: number; readonly high: number | undefined } | undefined;
}

export interface Proposition {
  readonly id: PropositionId;
  readonly report: ReportId;
  /** The claim that says it. Where no attributed claim or event does, one of `Extraction.plain`: the report's own flat word. */
  readonly claim: ClaimId;
  /** The clause. */
  readonly span: Span;
  readonly sentence: number;
  /** What is said of the arguments, as the lemma or the class of acts that its wordings share: "coup", "fire", "cross". */
  readonly predicate: string;
  /** The word that says it. */
  readonly word: Span;
  readonly arguments: readonly Argument[];
  /** Whether it is said to be so, with negation in the clause and denial around it counted together. */
  readonly holds: boolean;
  readonly certainty: Certainty;
}
