// Puts reports in the one order everything shown follows, whatever order they arrived in.

import { compareText } from "../model/compare-text.ts";
import type { Extraction } from "../model/extraction.ts";

/** By published day (undated last), then by the sender's name for it, then by id. */
export function inOrder(extractions: readonly Extraction[]): readonly Extraction[] {
  return extractions.toSorted(
    (a, b) =>
      compareText(publishedKey(a), publishedKey(b)) ||
      compareText(a.document.ref, b.document.ref) ||
      compareText(a.document.id, b.document.id),
  );
}

function publishedKey({ document }: Extraction): string {
  return document.published?.earliest ?? "9999";
}
