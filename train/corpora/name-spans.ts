// Names as stretches of words, and as the labels of those words.

import type { NameLabel } from "../taught.ts";

export type NameKind = "PER" | "ORG" | "LOC" | "MISC";

/** Words `start` to `end` of a sentence, the last not included. */
export interface NameSpan {
  readonly start: number;
  readonly end: number;
  readonly kind: NameKind;
}

/** BILOU labels for spans that do not overlap; every other word is `outside`. */
export function labelNames(
  length: number,
  spans: readonly NameSpan[],
  outside: NameLabel = "O",
): NameLabel[] {
  const labels = new Array<NameLabel>(length).fill(outside);
  for (const { start, end, kind } of spans) {
    labels.fill(`I-${kind}`, start, end);
    labels[start] = `B-${kind}`;
    labels[end - 1] = end - start === 1 ? `U-${kind}` : `L-${kind}`;
  }
  return labels;
}

/** The longest of those that overlap; the earlier of two as long. In the order of the text. */
export function withoutOverlaps(spans: readonly NameSpan[]): readonly NameSpan[] {
  const kept: NameSpan[] = [];
  const longestFirst = spans.toSorted(
    (a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start,
  );
  for (const span of longestFirst) {
    if (kept.every((other) => span.end <= other.start || other.end <= span.start)) kept.push(span);
  }
  return kept.sort((a, b) => a.start - b.start);
}

/** The spans that BILOU labels mark. */
export function spansOf(labels: readonly NameLabel[]): readonly NameSpan[] {
  const spans: NameSpan[] = [];
  let start = 0;
  labels.forEach((label, index) => {
    const kind = kindOf(label);
    if (kind === undefined) return;
    if (label.startsWith("B") || label.startsWith("U")) start = index;
    if (label.startsWith("L") || label.startsWith("U")) spans.push({ start, end: index + 1, kind });
  });
  return spans;
}

function kindOf(label: NameLabel): NameKind | undefined {
  const kind = label.slice(2);
  return kind === "PER" || kind === "ORG" || kind === "LOC" || kind === "MISC" ? kind : undefined;
}
