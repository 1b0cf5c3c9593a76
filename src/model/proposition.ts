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
  /** Lower-case lemma of its head: "jets of the alliance" is `jet`; empty for a pronoun. */
  readonly head: string;
  /** The class of things it is one of, where reports use its words for one another: `aircraft` for `jet`. */
  readonly class: string | undefined;
  /** Whom or what it names, where a mention stands there. */
  readonly mention: MentionId | undefined;
  /** How many, where the text counts them; `high` is `undefined` where open above. */
  readonly number: { readonly low: number; readonly high: number | undefined } | undefined;
  /** Whether the text says that there were no more: "only one jet". */
  readonly only: boolean;
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
  /** Whether it is said by a noun: that something is one, that there was one, that somebody did one. */
  readonly ofNoun: boolean;
  /** `named`: the predicate is spoken of as a thing that there is ("the wedding"), and nothing is said of it. */
  readonly form: "clause" | "named";
  /** Whether a word of denying makes it not so ("denied that"), and not only its own clause. */
  readonly denied: boolean;
  /** Said not to be so up to now, so that it may have become so since: "has not been found". */
  readonly mayChange: boolean;
  /** The earlier claim of the same report that is denied, where only "it" or "the accusation" stands for it. */
  readonly answers: ClaimId | undefined;
}
