// The quotations that share words with a stretch of text, without a walk over all of them.

import type { Quotation, Reading } from "../../model/reading.ts";
import { overlaps, type Span } from "../../model/span.ts";

/** The outermost quotations that overlap a span, in order. */
export function quotationsNear(reading: Reading, span: Span): readonly Quotation[] {
  const found: Quotation[] = [];
  for (let index = countBefore(reading.quotations, span.end) - 1; index >= 0; index--) {
    const quotation = reading.quotations[index];
    if (quotation === undefined || quotation.depth > 0) continue;
    if (!overlaps(quotation, span)) break;
    found.push(quotation);
  }
  return found.reverse();
}

/** How many elements of a layer start before an offset. */
export function countBefore(layer: readonly Span[], offset: number): number {
  let low = 0;
  let high = layer.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((layer[middle]?.start ?? offset) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
