// Asks the statements of a report who speaks where: which words are a speaker, and in whose words a place lies.

import type { Reading } from "../../model/reading.ts";
import { bySpan, contains, type Span } from "../../model/span.ts";
import { countStartingBefore } from "../../read/query.ts";
import type { Spoken } from "./spoken.ts";

export interface Speakers {
  /** The words for a speaker that hold these words. */
  sourceAround(words: Span): Span | undefined;
  /** The speakers in whose words these lie, as the words for them, innermost first. */
  tellersOf(words: Span): readonly Span[];
  /** What is told of the speaker whose words hold these, of no one around: "Mora, whom | the mayor | accused,". */
  spokenBy(words: Span): readonly Spoken[];
  /** The speakers in whose quotation these lie. */
  quotedFrom(words: Span): readonly Span[];
}

/** How many statements that begin before a place may hold it: news tells no deeper. */
const reach = 8;

/** The speakers of a reading. */
export function speakersOf(reading: Reading, spoken: readonly Spoken[]): Speakers {
  const sources = spoken.map(({ source }) => source).toSorted(bySpan);
  const contents = spoken
    .flatMap(({ source, content }) => content.map((part) => ({ ...part, source })))
    .toSorted(bySpan);
  const bySource = spoken.map((told) => ({ ...told.source, told })).toSorted(bySpan);
  const tellersOf = (words: Span): readonly Span[] =>
    nearBefore(contents, words)
      .filter((part) => contains(part, words) && !contains(part.source, words))
      .toSorted((a, b) => lengthOf(a) - lengthOf(b))
      .map(({ source }) => source);
  return {
    sourceAround: (words) => nearBefore(sources, words).findLast((one) => contains(one, words)),
    tellersOf,
    spokenBy: (words) => {
      const around = nearBefore(bySource, words).filter((one) => contains(one, words));
      const least = Math.min(...around.map(lengthOf));
      return around.filter((one) => lengthOf(one) === least).map(({ told }) => told);
    },
    quotedFrom: (words) => (quotationIndex(reading, words.start) < 0 ? [] : tellersOf(words)),
  };
}

function lengthOf({ start, end }: Span): number {
  return end - start;
}

function nearBefore<Item extends Span>(items: readonly Item[], words: Span): readonly Item[] {
  const end = countStartingBefore(items, words.start + 1);
  return items.slice(Math.max(0, end - reach), end);
}

/** Index of the outermost quotation that holds an offset; -1 outside of any. */
export function quotationIndex({ quotations }: Reading, offset: number): number {
  let index = countStartingBefore(quotations, offset + 1) - 1;
  for (let step = 0; step < reach && index > 0 && quotations[index]?.depth !== 0; step++) index--;
  const quotation = quotations[index];
  return quotation !== undefined && offset < quotation.end ? index : -1;
}
