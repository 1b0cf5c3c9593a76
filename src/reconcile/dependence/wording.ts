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
  readonly words: ArrayLike<number>;
  /** Where each word begins and ends. */
  readonly starts: ArrayLike<number>;
  readonly ends: ArrayLike<number>;
  /** The sentence each word stands in, by its index. */
  readonly sentences: ArrayLike<number>;
  /** 1 for each word that is somebody's, between quotation marks. */
  readonly quoted: ArrayLike<number>;
  /** 1 for each word of a sentence that says how to reach somebody: every report of the office's town ends with it. */
  readonly contact: ArrayLike<number>;
  /** The words, as numbers, that tell what it is about. */
  readonly telling: ReadonlySet<number>;
}

/** A word in more of a hundred texts of any kind tells nothing of what a report is about. */
const mostCommon = 5;

/** The wordings of the reports of a case, in their order. */
export function wordingsOf(extractions: readonly Extraction[]): readonly Wording[] {
  const numbers = new Map<string, number>();
  return extractions.map((extraction) => wordingOf(extraction, numbers));
}

/** A telephone number, also one that ends in a word, a mail or web address. A range of round numbers is none. */
const reachable =
  /(?<!\d)\d{3}\)?[-. ] ?\d{3}[-. ](?:\d{4}|\p{Lu}{3,})(?![\p{L}\d])|(?<!\d)\d{3}-(?:(?!\d*00)\d{4}|\p{Lu}{3,})(?![\p{L}\d])|\+\d{1,3}[ -]\(?\d{1,4}\)?[ -]?\d{3}|[\w.]@[\w-]+\.\w|\bwww\.|https?:\/\//u;

// Millions of words lie in these lists, so they are packed.
function wordingOf(
  { document, sentences, keywords }: Extraction,
  numbers: Map<string, number>,
): Wording {
  const { text } = document;
  const [words, starts, ends, inSentence]: [number[], number[], number[], number[]] = [
    [],
    [],
    [],
    [],
  ];
  const contacts: Span[] = [];
  sentences.forEach(({ start, end }, sentence) => {
    if (reachable.test(text.slice(start, end))) contacts.push({ start, end });
    for (const { 0: word, index } of text.slice(start, end).matchAll(/[\p{L}\p{N}]+/gu)) {
      words.push(numberOf(word.toLowerCase(), numbers));
      starts.push(start + index);
      ends.push(start + index + word.length);
      inSentence.push(sentence);
    }
  });
  return {
    report: document.id,
    outlet: document.outlet,
    text,
    words: Int32Array.from(words),
    starts: Int32Array.from(starts),
    ends: Int32Array.from(ends),
    sentences: Int32Array.from(inSentence),
    quoted: within(starts, ends, quotedSpans(text)),
    contact: within(starts, ends, contacts),
    telling: new Set(
      keywords.flatMap(({ word, common }) =>
        common > mostCommon ? [] : (numbers.get(word) ?? []),
      ),
    ),
  };
}

function numberOf(word: string, numbers: Map<string, number>): number {
  const known = numbers.get(word);
  if (known !== undefined) return known;
  numbers.set(word, numbers.size);
  return numbers.size - 1;
}

/** 1 for each place that lies in one of the spans; both in order. */
function within(
  starts: readonly number[],
  ends: readonly number[],
  spans: readonly Span[],
): Uint8Array {
  let at = 0;
  return Uint8Array.from(starts, (start, place) => {
    while (at < spans.length && (spans[at]?.end ?? 0) < (ends[place] ?? 0)) at++;
    return (spans[at]?.start ?? Number.POSITIVE_INFINITY) <= start ? 1 : 0;
  });
}
