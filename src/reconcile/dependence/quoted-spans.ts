// What stands between quotation marks, by the marks alone. Who says it is told by claims; this serves to keep what reports
// quote apart from what they write, for two who were told the same copy neither from the other.

import type { Span } from "../../model/span.ts";

/** What may be quoted at one stretch, in characters; marks further apart are not a pair. */
const longestQuotation = 1500;

/** The quoted stretches of a text, marks left out, in order. A quotation ends with its paragraph where nothing closes it. */
export function quotedSpans(text: string): readonly Span[] {
  const spans: Span[] = [];
  let open: { readonly at: number; readonly mark: string } | undefined;
  for (const { 0: mark, index } of text.matchAll(marks)) {
    if (open !== undefined && (mark === "\n" || closes(mark, open.mark, { text, index }))) {
      if (index - open.at <= longestQuotation) spans.push({ start: open.at, end: index });
      open = undefined;
    } else if (open === undefined && opens(mark, { text, index })) {
      open = { at: index + 1, mark };
    }
  }
  if (open !== undefined && text.length - open.at <= longestQuotation)
    spans.push({ start: open.at, end: text.length });
  return spans;
}

const marks = /["“”„«»'‘’\n]/gu;

interface Place {
  readonly text: string;
  readonly index: number;
}

/** An apostrophe stands in or behind a word; a single mark that opens stands before one and behind none. */
function opens(mark: string, { text, index }: Place): boolean {
  if (mark === "\n" || mark === "”" || mark === "»" || mark === "’") return false;
  if (mark !== "'") return true;
  return !wordAt(text, index - 1) && wordAt(text, index + 1);
}

function closes(mark: string, opened: string, { text, index }: Place): boolean {
  if (opened === "'" || opened === "‘")
    return (
      (mark === "'" || mark === "’") &&
      /[\s.,;:!?)\]]|$/u.test(text.charAt(index + 1)) &&
      !wordAt(text, index + 1)
    );
  if (opened === '"') return mark === '"' || mark === "”";
  return mark === "”" || mark === '"' || mark === "»" || mark === "“";
}

function wordAt(text: string, index: number): boolean {
  return /[\p{L}\p{N}]/u.test(text.charAt(index));
}
