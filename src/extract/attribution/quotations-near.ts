// The quotations that share words with a stretch of text, without a walk over all of them.

import type { Quotation, Reading } from "../../model/reading.ts";
import { overlaps, type Span } from "../../model/span.ts";
import { countStartingBefore } from "../../read/query.ts";

/** The outermost quotations that overlap a span, in order. */
export function quotationsNear(reading: Reading, span: Span): readonly Quotation[] {
  const found: Quotation[] = [];
  for (let index = countStartingBefore(reading.quotations, span.end) - 1; index >= 0; index--) {
    const quotation = reading.quotations[index];
    if (quotation === undefined || quotation.depth > 0) continue;
    if (!overlaps(quotation, span)) break;
    found.push(quotation);
  }
  return found.reverse();
}
