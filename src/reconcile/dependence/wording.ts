// The words of a report one after another, so that two reports can be compared by them: in lower case, with where each
// stands and whether it stands between quotation marks, and nothing of what was set aside.

import type { Extraction } from "../../model/extraction.ts";
import type { ReportId } from "../../model/ids.ts";
import type { Span } from "../../model/span.ts";
import { quotedSpans } from "./quoted-spans.ts";

export interface Wording {
  readonly report: ReportId;
  readonly outlet: string | undefined;
  readonly text: string;
  /** A number for each word, the same for the same word in every report of the case. */
  readonly words: readonly number[];
  /** Where each word stands. */
  readonly places: readonly Span[];
  /** The sentence each word stands in, by its index. */
  readonly sentences: readonly number[];
  /** Whether each word is somebody's, between quotation marks. */
  readonly quoted: readonly boolean[];
}

/** The wordings of the reports of a case, in their order. */
export function wordingsOf(extractions: readonly Extraction[]): readonly Wording[] {
  const numbers = new Map<string, number>();
  const numberOf = (word: string): number => {
    const known = numbers.get(word);
    if (known !== undefined) return known;
    numbers.set(word, numbers.size);
    return numbers.size - 1;
  };
  return extractions.map((extraction) => wordingOf(extraction, numberOf));
}

function wordingOf(
  { document, sentences }: Extraction,
  numberOf: (word: string) => number,
): Wording {
  const { text } = document;
  const bySentence = sentences.map(({ start, end }) =>
    [...text.slice(start, end).matchAll(/[\p{L}\p{N}]+/gu)].map((match) => {
      const from = start + match.index;
      return { start: from, end: from + match[0].length };
    }),
  );
  const places = bySentence.flat();
  return {
    report: document.id,
    outlet: document.outlet,
    text,
    words: places.map(({ start, end }) => numberOf(text.slice(start, end).toLowerCase())),
    places,
    sentences: bySentence.flatMap((words, sentence) => words.map(() => sentence)),
    quoted: within(places, quotedSpans(text)),
  };
}

/** Whether each place lies in one of the spans; both in order. */
function within(places: readonly Span[], spans: readonly Span[]): readonly boolean[] {
  let at = 0;
  return places.map(({ start, end }) => {
    while (at < spans.length && (spans[at]?.end ?? 0) < end) at++;
    return (spans[at]?.start ?? Number.POSITIVE_INFINITY) <= start;
  });
}
