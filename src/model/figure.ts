// An answer to "how many". Never a bare integer.

import type { MentionId } from "./ids.ts";
import type { Span } from "./span.ts";

/** What befell people: answers to "how many victims", which are set against each other. */
export const victimMeasures = [
  "killed",
  "injured",
  "abducted",
  "detained",
  "displaced",
  "missing",
  "evacuated",
  "sick",
] as const;

/** Of no victims: `counted` things and people ("12 tanks"), and `measured` amounts ("40 kilometres", "a third of them"). */
export const otherMeasures = ["counted", "measured"] as const;

export const measures = [...victimMeasures, ...otherMeasures] as const;
export type Measure = (typeof measures)[number];
export type OtherMeasure = (typeof otherMeasures)[number];

/** Whether a figure is one of the others: it stands in the record, answers no question and is set against none. */
export function isOther(measure: Measure): measure is OtherMeasure {
  return otherMeasures.some((other) => other === measure);
}

/** `incident`: this event; `cumulative`: a running total; `partial`: one hospital, one place; `side`: one side's losses. */
export const scopes = ["incident", "cumulative", "partial", "side"] as const;
export type Scope = (typeof scopes)[number];

export interface Figure {
  readonly measure: Measure;
  /** What is counted, singular: "person" unless the text counts something else; of a measured amount its unit ("kilometre"). */
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
  /** Whether those words tell that it was brought down ("lowered to"). */
  readonly lowered?: boolean | undefined;
  /** Words that make this a former count, which the report itself tells as changed since ("initially said"). */
  readonly former?: Span | undefined;
  /** The numbers this one was worked out from: a derived total, which the text itself does not give. */
  readonly derivedFrom?: readonly Span[] | undefined;
}
