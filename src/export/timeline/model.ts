// What happened when, as a list: for a person a line an event on one axis of days, for programs a row an event.

import type { ClaimId, EventId } from "../../model/ids.ts";
import type { Time } from "../../model/time.ts";
import type { EventEntry, Reference } from "../brief/model.ts";
import type { ReportCount } from "../independent.ts";

/** One event with all that is known of its time. Every string is plain words on one line. */
export interface Moment {
  readonly event: EventId;
  readonly type: string;
  /** `undefined` where no report dates it: `values` may still say a weekday. */
  readonly time: Time | undefined;
  /** TIMEX3 values the reports give, most used first. */
  readonly values: readonly string[];
  /** As the brief tells it. */
  readonly entry: EventEntry;
  readonly actors: readonly string[];
  readonly targets: readonly string[];
  /** What the sender calls the reports that tell it. */
  readonly refs: readonly string[];
  readonly claims: readonly ClaimId[];
}

/** The events asked for: dated ones by day, then those without a date. */
export interface Timeline extends ReportCount {
  readonly dated: readonly Moment[];
  readonly undated: readonly Moment[];
  /** How many there are in all, asked for or not. */
  readonly all: number;
  readonly references: readonly Reference[];
}
