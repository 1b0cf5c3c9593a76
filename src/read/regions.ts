// Which stretches of a document are read: the body, without what was set aside, the headline by itself.

import type { Document } from "../model/document.ts";
import type { Span } from "../model/span.ts";

/** A stretch to read; a headline is one paragraph and one sentence whatever stands in it. */
export interface Region extends Span {
  readonly headline: boolean;
}

/** The stretches of a document that are read, in order; none empty, none overlapping. */
export function readableRegions(document: Document): readonly Region[] {
  const body = within(document.body, { start: 0, end: document.text.length });
  const aside = [...document.setAside].sort((a, b) => a.start - b.start);
  const kept = without(body, aside);
  const { headline } = document;
  if (headline === undefined) return kept.map((span) => ({ ...span, headline: false }));
  return kept.flatMap((span) => splitAt(span, headline));
}

function without(whole: Span, holes: readonly Span[]): readonly Span[] {
  const kept: Span[] = [];
  let start = whole.start;
  for (const hole of holes) {
    if (hole.end <= start || hole.end <= hole.start) continue;
    if (hole.start >= whole.end) break;
    if (hole.start > start) kept.push({ start, end: hole.start });
    start = hole.end;
  }
  if (start < whole.end) kept.push({ start, end: whole.end });
  return kept;
}

function splitAt(span: Span, headline: Span): readonly Region[] {
  const parts: readonly Region[] = [
    { start: span.start, end: Math.min(span.end, headline.start), headline: false },
    { ...within(headline, span), headline: true },
    { start: Math.max(span.start, headline.end), end: span.end, headline: false },
  ];
  return headline.end <= headline.start
    ? [{ ...span, headline: false }]
    : parts.filter((part) => part.start < part.end);
}

function within(span: Span, limits: Span): Span {
  return {
    start: Math.min(Math.max(span.start, limits.start), limits.end),
    end: Math.max(Math.min(span.end, limits.end), limits.start),
  };
}
