// How well a reader's words and tags agree with a treebank's, by character spans.

import type { TreebankText } from "../scripts/score/treebank-text.ts";
import type { Span } from "../src/model/span.ts";
import { type ComparedReader, type ComparedWord, coarseTag } from "./compared-reader.ts";

export interface ReaderAccuracy {
  /** F1 of tokens, marks included; no reader that gives no marks has any. */
  readonly tokens: number | undefined;
  /** F1 of words without marks, and without the marks at their ends (`Gen.` or `Gen`). */
  readonly words: number;
  /** Share of the treebank's tokens, marks included, that have the right universal tag. */
  readonly upos: number | undefined;
  /** Share of the treebank's words, marks left out, that have the right tag of the common set. */
  readonly coarse: number;
}

/** Reads the texts of a treebank and compares. */
export function measureAccuracy(
  reader: ComparedReader,
  texts: readonly TreebankText[],
): ReaderAccuracy {
  const sums = { tokens: 0, upos: 0, words: 0, coarse: 0 };
  const counts = { ours: 0, truth: 0, ourWords: 0, trueWords: 0 };
  let knowsUpos = false;
  for (const { text, words: all } of texts) {
    const truth = all.map(({ span, upos }) => ({ ...span, upos, coarse: coarseTag(upos) }));
    const ours = reader.words(text);
    knowsUpos ||= ours.some(({ upos }) => upos !== undefined);
    const whole = new Map(ours.map((word) => [keyOf(word), word]));
    const bare = new Map(withoutMarks(ours, text).map((word) => [keyOf(word), word]));
    const trueWords = withoutMarks(truth, text);
    counts.ours += ours.length;
    counts.truth += truth.length;
    counts.ourWords += bare.size;
    counts.trueWords += trueWords.length;
    for (const word of truth) {
      const same = whole.get(keyOf(word));
      if (same !== undefined) sums.tokens++;
      if (same?.upos === word.upos) sums.upos++;
    }
    for (const word of trueWords) {
      const same = bare.get(keyOf(word));
      if (same !== undefined) sums.words++;
      if (same?.coarse === word.coarse) sums.coarse++;
    }
  }
  return {
    tokens: knowsUpos ? (2 * sums.tokens) / (counts.ours + counts.truth) : undefined,
    upos: knowsUpos ? sums.upos / counts.truth : undefined,
    words: (2 * sums.words) / (counts.ourWords + counts.trueWords),
    coarse: sums.coarse / counts.trueWords,
  };
}

function keyOf({ start, end }: Span): string {
  return `${start}-${end}`;
}

type Word = Pick<ComparedWord, "start" | "end" | "upos" | "coarse">;

/** The words that are not marks alone, cut to what stands between their first and last letter or digit. */
function withoutMarks(words: readonly Word[], text: string): readonly Word[] {
  return words.flatMap((word) => {
    const match = /[\p{L}\p{N}](?:.*[\p{L}\p{N}\p{M}])?/su.exec(text.slice(word.start, word.end));
    if (match === null) return [];
    const start = word.start + match.index;
    return [{ ...word, start, end: start + match[0].length }];
  });
}
