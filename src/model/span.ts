// A stretch of a document's text. Everything a layer or a claim says about a text, it says with spans.

/** Half-open `[start, end)` in UTF-16 code units of `document.text`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The text a span means. */
export function slice(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}

/** Whether every character of `inner` lies in `outer`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Whether the two share at least one character. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Reading order: by start, the longer first where they start together. */
export function bySpan(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end;
}
