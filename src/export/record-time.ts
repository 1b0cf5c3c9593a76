// Spans and times as they stand in the record.

import type { SituationRecord } from "../model/record.ts";
import type { Span } from "../model/span.ts";
import type { Anchor, Time } from "../model/time.ts";

/** The bounds of a span, without whatever else it carries. */
export function toSpan({ start, end }: Span): { start: number; end: number } {
  return { start, end };
}

/** A time; `null` where the text does not say. */
export function toTime(time: Time | undefined): SituationRecord["reports"][number]["published"] {
  if (time === undefined) return null;
  return {
    edtf: time.edtf,
    earliest: time.earliest ?? null,
    latest: time.latest ?? null,
    basis: time.basis,
    because: time.because.map(toAnchor),
  };
}

/** Words of a report, by its id and their place. */
export function toAnchor({ report, span }: Anchor): { report: string; start: number; end: number } {
  return { report, ...toSpan(span) };
}
