// When. A time is always a pair of bounds that says how it came to be known and from which words.

import type { ReportId } from "./ids.ts";
import type { Span } from "./span.ts";

/** `given` by metadata; `stated` in full by the text; `resolved` from words and another date; `inferred` from the company it keeps. */
export type TimeBasis = "given" | "stated" | "resolved" | "inferred";

/** Words of a report that something rests on. */
export interface Anchor {
  readonly report: ReportId;
  readonly span: Span;
}

/**
 * A time as bounds. `edtf` is Extended Date/Time Format (ISO 8601-2:2019, level 1); `earliest` and
 * `latest` are the first and last day it can mean, `YYYY-MM-DD`, `undefined` where open.
 */
export interface Time {
  readonly edtf: string;
  readonly earliest: string | undefined;
  readonly latest: string | undefined;
  readonly basis: TimeBasis;
  readonly because: readonly Anchor[];
}

export type TimexType = "DATE" | "TIME" | "DURATION" | "SET";

/**
 * A time expression in a text, with its TIMEX3 value (ISO-TimeML). A weekday that no date settles
 * keeps the value `XXXX-WXX-5` (here: some Friday); `time` is there only where bounds are known.
 */
export interface TimeExpression {
  readonly span: Span;
  readonly type: TimexType;
  readonly value: string;
  readonly time: Time | undefined;
  readonly rules: readonly string[];
}
