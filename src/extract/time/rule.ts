// What a rule for time expressions is, and what it may look at.

import type { Rule } from "../../model/rule.ts";
import type { Span } from "../../model/span.ts";
import type { TimexType } from "../../model/time.ts";
import type { Chronicle } from "./chronicle.ts";
import type { TimeCues } from "./cues.ts";

/** Two values, the earlier first. */
export type Either = readonly [string, string];

/** What an expression means. */
export interface TimeReading {
  readonly type: TimexType;
  readonly value: string;
  /** True where the words alone give the value, without the report's own date. */
  readonly stated: boolean;
  /** An earlier expression the value was counted from. */
  readonly from?: Span | undefined;
  /** What it can mean, the earlier first, where nothing says which of two: "Friday" without a verb, "03/05/2031". */
  readonly either?: Either | undefined;
}

/** An expression read earlier in the same report. */
export interface Earlier {
  readonly span: Span;
  readonly value: string;
  readonly sentence: number;
  /** Its value was counted from another. */
  readonly counted: boolean;
}

/** What a rule may look at beside its words. */
export interface TimeContext {
  /** The day the report was published, where given. */
  readonly published: string | undefined;
  /** Where the sentence of the expression points: -1 back, 1 ahead, 0 not said. */
  readonly direction: -1 | 0 | 1;
  readonly sentence: number;
  /** The report tells of a time of its own, and not of the days around its publication. */
  readonly narrated: boolean;
  /** What was dated before this expression. */
  readonly chronicle: Chronicle;
  /** The expression before this one. */
  readonly previous: Earlier | undefined;
  /** The words just before and after, in the same sentence. */
  readonly before: string;
  readonly after: string;
  /** The universal part of speech of its first word; `undefined` where the reader has no model. */
  readonly upos: string | undefined;
}

/** The named groups that patterns may have. */
type GroupName =
  | "after"
  | "amount"
  | "amount2"
  | "before"
  | "centuries"
  | "clock"
  | "count"
  | "day"
  | "day2"
  | "decade"
  | "era"
  | "digits"
  | "half"
  | "hour"
  | "hour24"
  | "military"
  | "minute"
  | "minute24"
  | "month"
  | "month2"
  | "monthNumber"
  | "named"
  | "part"
  | "part2"
  | "plural"
  | "plus"
  | "quarter"
  | "regular"
  | "season"
  | "short"
  | "single"
  | "spoken"
  | "step"
  | "tonight"
  | "unit"
  | "until"
  | "vague"
  | "way"
  | "weekday"
  | "which"
  | "which2"
  | "word"
  | "words"
  | "year"
  | "year2";

/** What the groups of a pattern matched. */
export type Groups = { readonly [Name in GroupName]?: string | undefined };

export interface TimeRule extends Rule {
  /** The kinds of word without which `pattern` matches nothing. */
  readonly needs: TimeCues;
  readonly pattern: RegExp;
  /** `undefined`: these words are no time after all. */
  readonly read: (groups: Groups, context: TimeContext) => TimeReading | undefined;
}
