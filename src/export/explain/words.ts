// The words something rests on, in their sentence, with the report and the sentence they stand in.

import type { Extraction } from "../../model/extraction.ts";
import { bySpan, type Span, slice } from "../../model/span.ts";

/** `003:4`: the fourth sentence of report 003. Text outside every sentence has no number. */
export function cite(extraction: Extraction, span: Span): string {
  const sentence = sentenceAt(extraction, span.start);
  const { ref } = extraction.document;
  return sentence < 0 ? ref : `${ref}:${sentence + 1}`;
}

/** Where the words stand, for a reader: `report 003, sentence 4 (Harbour Radio, published 2031-05-16)`. */
export function placeLine(extraction: Extraction, span: Span): string {
  const { document } = extraction;
  const sentence = sentenceAt(extraction, span.start);
  const known = [
    document.outlet ?? "outlet not given",
    document.published === undefined ? "no date given" : `published ${document.published.edtf}`,
  ];
  const place = sentence < 0 ? "outside its sentences" : `sentence ${sentence + 1}`;
  return `report ${document.ref}, ${place} (${known.join(", ")})`;
}

/** The sentence or sentences around the spans, on one line, the spans in `[[ ]]`. */
export function inSentence(extraction: Extraction, spans: readonly Span[]): string {
  const [first, ...rest] = [...spans].sort(bySpan);
  if (first === undefined) return "";
  const last = rest.at(-1) ?? first;
  const around = aroundSpans(extraction, { start: first.start, end: last.end });
  const { text } = extraction.document;
  let at = around.start;
  let marked = around.start > 0 && around.cutStart ? "..." : "";
  for (const span of [first, ...rest]) {
    marked += `${text.slice(at, span.start)}[[${slice(text, span)}]]`;
    at = span.end;
  }
  marked += text.slice(at, around.end) + (around.cutEnd ? "..." : "");
  return marked.replace(/\s+/gu, " ").trim();
}

/** Characters shown on each side of the words where a sentence is very long. */
const reach = 400;

interface Around extends Span {
  readonly cutStart: boolean;
  readonly cutEnd: boolean;
}

function aroundSpans({ sentences, document }: Extraction, span: Span): Around {
  const from = sentences.findLast((sentence) => sentence.start <= span.start)?.start ?? span.start;
  const to = sentences.find((sentence) => sentence.end >= span.end)?.end ?? span.end;
  const start = Math.max(Math.min(from, span.start), span.start - reach);
  const end = Math.min(Math.max(to, span.end), span.end + reach, document.text.length);
  return { start, end, cutStart: start > from, cutEnd: end < to };
}

function sentenceAt({ sentences }: Extraction, offset: number): number {
  return sentences.findIndex(({ start, end }) => start <= offset && offset < end);
}
