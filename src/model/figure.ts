// An answer to "how many". Never a bare integer.

import type { MentionId } from "./ids.ts";
import type { Span } from "./span.ts";

export const measures = [
  "killed",
  "injured",
  "abducted",
  "detained",
  "displaced",
  "missing",
  "evacuated",
  "sick",
] as const;
export type Measure = (typeof measures)[number];

/** `incident`: this event; `cumulative`: a running total; `partial`: one hospital, one place; `side`: one side's losses. */
export const scopes = ["incident", "cumulative", "partial", "side"] as const;
export type Scope = (typeof scopes)[number];

export interface Figure {
  readonly measure: Measure;
  /** What is counted, singular: "person" unless the text counts something else. */
  readonly unit: string;
  readonly low: number;
  /** `undefined` where open above ("at least 12"). */
  readonly high: number | undefined;
  /** The number the text itself puts forward; `undefined` for a vague word ("dozens"). */
  readonly best: number | undefined;
  /** The words that bound or soften the number. */
  readonly hedge: Span | undefined;
  /** True where the text gives a word and not a number; the bounds are then a convention. */
  readonly vague: boolean;
  /** The number as written. */
  readonly number: Span;
  /** Who is counted, in the text's words ("militants"). */
  readonly of: Span | undefined;
  /** Whether `of` names fewer than all people: "militants" does, "people" and "bodies" do not. */
  readonly narrows: boolean;
  /** Whose dead, where the text names them. */
  readonly side: MentionId | undefined;
  readonly scope: Scope;
  /** Words that make this a change of an earlier figure ("had risen to"). */
  readonly update: Span | undefined;
  /** The numbers this one was worked out from: a derived total, which the text itself does not give. */
  readonly derivedFrom?: readonly Span[] | undefined;
}
