// How like two stretches of text are, and which of ours answers which of the truth. It knows no area and no file.

import type { Span } from "../../src/model/span.ts";

/** The words of a text, as spans; punctuation and quotation marks never decide a match. */
export function wordsOf(text: string): readonly Span[] {
  return [...text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** Indices of the words that lie, at least in part, in any of the spans. */
export function wordsIn(words: readonly Span[], spans: readonly Span[]): ReadonlySet<number> {
  const inside = new Set<number>();
  for (const span of spans)
    for (const [at, word] of words.entries())
      if (word.start < span.end && span.start < word.end) inside.add(at);
  return inside;
}

/** F1 of two sets of words; 1 where both are empty. */
export function overlapF1(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  if (a.size === 0 && b.size === 0) return 1;
  return (2 * sharedCount(a, b)) / (a.size + b.size);
}

/** How many members two sets share. */
export function sharedCount(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  return [...a].filter((one) => b.has(one)).length;
}

/** Twice the shared characters over all characters of two spans. */
export function spanDice(a: Span, b: Span): number {
  const shared = Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
  const all = a.end - a.start + b.end - b.start;
  return all === 0 ? 0 : (2 * shared) / all;
}

/** The words that name a source, `core`, and all the words that may be taken for it, `span`. */
export interface Speaker {
  readonly span: Span;
  readonly core: Span | undefined;
  /** Other places that name the same speaker; a hop at any of them is as good. */
  readonly also?: readonly Span[] | undefined;
}

/**
 * Whether a hop names this speaker: half of its words or more are the speaker's, and it has every word of
 * the core ("Ada Moll" of "Ada Moll, who runs the mill"), or, where there is no core, half of them all.
 */
export function namesSpeaker(words: readonly Span[], hop: Span, speaker: Speaker): boolean {
  const ours = wordsIn(words, [hop]);
  if (speaker.also?.some((span) => overlapF1(ours, wordsIn(words, [span])) >= 0.5)) return true;
  const theirs = wordsIn(words, [speaker.span]);
  if (speaker.core === undefined) return ours.size > 0 && overlapF1(ours, theirs) >= 0.5;
  const core = wordsIn(words, [speaker.core]);
  return sharedCount(ours, core) === core.size && sharedCount(ours, theirs) * 2 >= ours.size;
}

/** Whether a chain has these speakers, each in its place. */
export function namesChain(
  words: readonly Span[],
  hops: readonly Span[],
  speakers: readonly Speaker[],
): boolean {
  if (hops.length !== speakers.length) return false;
  return speakers.every((speaker, at) => {
    const hop = hops[at];
    return hop !== undefined && namesSpeaker(words, hop, speaker);
  });
}

/** A true item and the one of ours that answers it. */
export interface Match<Truth, Ours> {
  readonly truth: Truth;
  readonly ours: Ours;
}

/** Each true item with at most one of ours and the other way round, likest first; `undefined` likeness is no match. */
export function matchOnce<Truth, Ours>(
  truths: readonly Truth[],
  ours: readonly Ours[],
  likeness: (truth: Truth, one: Ours) => number | undefined,
): readonly Match<Truth, Ours>[] {
  const pairs = truths.flatMap((truth) =>
    ours.flatMap((one) => {
      const like = likeness(truth, one);
      return like === undefined ? [] : [{ truth, ours: one, like }];
    }),
  );
  pairs.sort((a, b) => b.like - a.like);
  const usedTruth = new Set<Truth>();
  const usedOurs = new Set<Ours>();
  const matches: Match<Truth, Ours>[] = [];
  for (const pair of pairs) {
    if (usedTruth.has(pair.truth) || usedOurs.has(pair.ours)) continue;
    usedTruth.add(pair.truth);
    usedOurs.add(pair.ours);
    matches.push({ truth: pair.truth, ours: pair.ours });
  }
  return matches;
}

/** Matches, what was asked for and not found, and what was found and never asked for. */
export interface Asked<Truth, Ours> {
  readonly pairs: readonly Match<Truth, Ours>[];
  readonly missed: readonly Truth[];
  readonly extra: readonly Ours[];
}

/** As `matchOnce`; a true item marked optional takes its match out of the count, and is itself not asked for. */
export function matchAsked<Truth extends { readonly optional?: boolean | undefined }, Ours>(
  truths: readonly Truth[],
  ours: readonly Ours[],
  likeness: (truth: Truth, one: Ours) => number | undefined,
): Asked<Truth, Ours> {
  const all = matchOnce(truths, ours, likeness);
  const answered = new Set(all.map((match) => match.truth));
  const used = new Set(all.map((match) => match.ours));
  return {
    pairs: all.filter(({ truth }) => truth.optional !== true),
    missed: truths.filter((truth) => truth.optional !== true && !answered.has(truth)),
    extra: ours.filter((one) => !used.has(one)),
  };
}

/** An item with the group the truth puts it in and the group we put it in, if any. */
export interface Grouped {
  readonly truth: string;
  readonly ours: string | undefined;
}

/** Of all pairs of items: how many belong together, how many we put together, and how many both. */
export function pairCounts(items: readonly Grouped[]): {
  readonly hits: number;
  readonly ours: number;
  readonly truth: number;
} {
  const counts = { hits: 0, ours: 0, truth: 0 };
  for (const [at, a] of items.entries())
    for (const b of items.slice(at + 1)) {
      const together = a.truth === b.truth;
      const joined = a.ours !== undefined && a.ours === b.ours;
      if (together) counts.truth++;
      if (joined) counts.ours++;
      if (together && joined) counts.hits++;
    }
  return counts;
}
