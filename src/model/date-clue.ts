// Words of one report that bear on when it was published, where nothing says so outright. A clue says what its words
// bound and leaves open all else; clues of the reports of a case are put together in reconciliation.

import type { MentionId } from "./ids.ts";
import type { Span } from "./span.ts";

/** How fine a bound is: a bound known to the year is not made to look like one known to the day. */
export type DateGrain = "day" | "year";

/**
 * A kind of happening that comes once to whoever it comes to, by the name of its kind and the mention it came to:
 * `downfall` of "Goran Tsalik". What two reports count years from is known to be one by this.
 */
export interface SingularHappening {
  readonly kind: string;
  readonly of: MentionId;
}

interface ClueBase {
  /** The words it rests on. */
  readonly span: Span;
}

/** Something told as past is dated so: the report came no earlier than this day. */
export interface NotBeforeClue extends ClueBase {
  readonly kind: "not-before";
  /** `YYYY-MM-DD`, the first day the words can mean. */
  readonly day: string;
  readonly grain: DateGrain;
}

/** Something told as still to come is dated so: the report came no later than this day. */
export interface NotAfterClue extends ClueBase {
  readonly kind: "not-after";
  /** `YYYY-MM-DD`, the last day the words can mean. */
  readonly day: string;
  readonly grain: DateGrain;
}

/** The report counts so many years from a happening to its own day. */
export interface YearsAfterClue extends ClueBase {
  readonly kind: "years-after";
  readonly least: number;
  readonly most: number;
  readonly of: SingularHappening;
}

/** The report dates a happening that others may count from. */
export interface DatesClue extends ClueBase {
  readonly kind: "dates";
  readonly of: SingularHappening;
  readonly year: number;
}

/** A weekday told as past, with nothing that says which one. */
export interface WeekdayClue extends ClueBase {
  readonly kind: "weekday";
  /** ISO 8601: Monday is 1. */
  readonly weekday: number;
  /** How many days before publication it can have been at most; at least 0. */
  readonly daysBack: number;
}

/** A month told as past, with no year: the last one of that name. Says whom the report looks back on. */
export interface LookBackClue extends ClueBase {
  readonly kind: "look-back";
  readonly month: number;
  readonly of: MentionId;
}

/** A dateline with day and month and no year. */
export interface DayOfYearClue extends ClueBase {
  readonly kind: "day-of-year";
  readonly month: number;
  readonly day: number;
}

export type DateClue =
  | NotBeforeClue
  | NotAfterClue
  | YearsAfterClue
  | DatesClue
  | WeekdayClue
  | LookBackClue
  | DayOfYearClue;
