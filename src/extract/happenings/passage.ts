// What a rule that sets happenings apart is given, and what it gives.

import type { Token } from "../../model/reading.ts";
import type { Rule, RuleId } from "../../model/rule.ts";
import type { Span } from "../../model/span.ts";

/** A sentence by its tokens alone. */
export interface Line {
  readonly tokens: readonly Token[];
  readonly index: number;
}

/** Tokens `[first, end)` of a line that tell of another happening, and the tokens that say so. */
export interface Reach {
  readonly first: number;
  readonly end: number;
  readonly wordsFirst: number;
  readonly wordsEnd: number;
  /** Whether the rest of the paragraph tells of that happening, too. */
  readonly runsOn: boolean;
}

export interface PassageRule extends Rule {
  readonly find: (line: Line) => readonly Reach[];
}

/** A stretch of a report that tells of another happening than the report's own, and the words that say so. */
export interface Passage extends Span {
  readonly words: Span;
  readonly rule: RuleId;
}

/** The lower-case word at an index; "" outside the line. */
export function wordIn({ tokens }: Line, index: number): string {
  return tokens[index]?.lower ?? "";
}

/** The span of tokens `[first, end)`, which are in the line. */
export function spanIn({ tokens }: Line, first: number, end: number): Span {
  const start = tokens[first]?.start ?? 0;
  return { start, end: tokens[end - 1]?.end ?? start };
}

/** The index of the first token from `first` on, before `end`, that is such a word. */
export function findWord(
  line: Line,
  { first, end }: { readonly first: number; readonly end: number },
  fits: (word: string) => boolean,
): number | undefined {
  const last = Math.min(end, line.tokens.length);
  for (let at = Math.max(0, first); at < last; at++) if (fits(wordIn(line, at))) return at;
  return undefined;
}
