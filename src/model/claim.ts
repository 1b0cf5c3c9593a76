// The atom: what one source says in one place.

import type { Attribution } from "./attribution.ts";
import type { Figure } from "./figure.ts";
import type { ClaimId, MentionId, ReportId } from "./ids.ts";
import type { Phase, RelationKind } from "./relation.ts";
import type { Span } from "./span.ts";
import type { Time } from "./time.ts";

export const stances = [
  "asserts",
  "denies",
  "accuses",
  "promises",
  "orders",
  "demands",
  "asks",
  "condemns",
  "supports",
  "speculates",
] as const;
export type Stance = (typeof stances)[number];

export const certainties = ["stated", "hedged", "negated", "hypothetical", "planned"] as const;
export type Certainty = (typeof certainties)[number];

export const claimKinds = ["statement", "figure", "event", "relation", "role"] as const;

/** When, in the text's own words: the expression's span and TIMEX3 value, and bounds where they are known. */
export interface When {
  readonly span: Span;
  readonly value: string;
  readonly time: Time | undefined;
}

interface ClaimBase {
  readonly id: ClaimId;
  readonly report: ReportId;
  /** What is said: one span, or several where it is interrupted. */
  readonly content: readonly [Span, ...Span[]];
  /** Index of the sentence the content begins in. */
  readonly sentence: number;
  readonly attribution: Attribution;
  readonly stance: Stance;
  readonly certainty: Certainty;
  /** The word the certainty rests on, where it is not "stated": "reportedly", "may", "not". */
  readonly hedge: Span | undefined;
  /** When the thing claimed was so. `undefined`: the text does not say. */
  readonly when: When | undefined;
  /** The statement this stands inside, where it does. */
  readonly within: ClaimId | undefined;
  /**
   * Words that set what an event or figure tells apart from the happening its report is about: "in an unrelated
   * shooting". `undefined`: nothing does.
   */
  readonly apart?: Span | undefined;
  /** Ids of the rules that made it, in order. */
  readonly rules: readonly string[];
}

export interface StatementClaim extends ClaimBase {
  readonly kind: "statement";
}

export interface FigureClaim extends ClaimBase {
  readonly kind: "figure";
  readonly figure: Figure;
  /** The event claim of the same report that this counts the victims of, and why that one. */
  readonly about: { readonly claim: ClaimId; readonly because: string } | undefined;
}

/** What happened, as one sentence tells it. */
export interface Happening {
  /** Kind of act, from the table of acts ("attack", "clash", "abduction"). */
  readonly type: string;
  /** Which types may tell one happening: an attack and a clash are both "violence". */
  readonly family: string;
  /** Whether people can be killed or hurt in it, so that a toll can be about it. */
  readonly harmful: boolean;
  /** The verb or noun that tells it. */
  readonly trigger: Span;
  readonly where: readonly MentionId[];
  readonly actors: readonly MentionId[];
  readonly targets: readonly MentionId[];
}

export interface EventClaim extends ClaimBase {
  readonly kind: "event";
  readonly happening: Happening;
  /** An earlier event claim of the same report that tells the same happening, and why. */
  readonly same: { readonly claim: ClaimId; readonly because: string } | undefined;
  /** The act of its sentence that it is part of, and the words that say so: "during the raid". */
  readonly partOf?: { readonly claim: ClaimId; readonly words: Span } | undefined;
}

export interface RelationClaim extends ClaimBase {
  readonly kind: "relation";
  readonly relation: RelationKind;
  readonly a: MentionId;
  readonly b: MentionId;
  /** The office in the text's words, for "leads", "member" and "speaks-for". */
  readonly role: Span | undefined;
  /** Where in its course the words put it; `undefined` where they tell it as so. */
  readonly phase: Phase | undefined;
}

/** Somebody's office, where no relation to a named body tells it: "Justice Minister". */
export interface RoleClaim extends ClaimBase {
  readonly kind: "role";
  readonly who: MentionId;
  /** The office in the text's words. */
  readonly title: Span;
  /** Of whom or what, where named. */
  readonly of: MentionId | undefined;
  readonly phase: Phase | undefined;
}

export type Claim = StatementClaim | FigureClaim | EventClaim | RelationClaim | RoleClaim;
