// Where two reports run alike: stretches of the same words in the same order, with small edits between them - a word put for
// another, one left out, one put in - as a copy has that an editor went over (local alignment, Smith and Waterman 1981, grown
// from shared sequences as Altschul et al. 1990 do it, so that it costs no more than the length of both).

import { sequencePrints } from "./fingerprints.ts";
import type { Wording } from "./wording.ts";

/** Words of the sequences that stretches grow from. */
const seedLength = 3;

/** So many words may be other between two runs of one stretch. */
const longestEdit = 6;

/** Fewer words alike are a phrase. */
const leastAlike = 8;

/** Less of a stretch alike is chance: two texts on one thing share many short runs. */
const leastShare = 0.55;

/** A stretch holds one run of at least so many words. */
const leastRun = 5;

/** A run begins at one of this many places of the other report, and goes on at one of these: a text may say one word all over. */
const placesTried = 4;
const placesKept = 32;

/** A stretch of one report that another has too: from which word to before which, and how many of them are alike. */
export interface Stretch {
  readonly a: Range;
  readonly b: Range;
  /** The words alike in a row that it is made of, in order. */
  readonly runs: readonly Run[];
  /** How many words that is. */
  readonly alike: number;
}

/** So many words in a row that two reports share, from which word of each. */
export interface Run {
  readonly a: number;
  readonly b: number;
  readonly length: number;
}

export interface Range {
  readonly from: number;
  readonly to: number;
}

/** The stretches of two reports that run alike, in the order of the first. */
export function alikeStretches(a: Wording, b: Wording): readonly Stretch[] {
  const places = placesOf(b.words);
  const seeds = sequencePrints(a.words, seedLength);
  const found: Stretch[] = [];
  for (let at = 0; at < seeds.length; ) {
    const run = longestRun(a, b, { at, places: places.get(seeds[at] ?? 0) ?? [] });
    if (run === undefined) {
      at++;
      continue;
    }
    const stretch = grow(run, { a, b, seeds, places });
    if (isAlike(stretch)) found.push(stretch);
    at = isAlike(stretch) ? stretch.a.to : run.a + run.length - seedLength + 1;
  }
  return found;
}

function isAlike({ a, b, alike, runs }: Stretch): boolean {
  return (
    alike >= leastAlike &&
    alike >= leastShare * Math.max(a.to - a.from, b.to - b.from) &&
    runs.some(({ length }) => length >= leastRun)
  );
}

/** What stretches of two reports grow in. */
interface Ground {
  readonly a: Wording;
  readonly b: Wording;
  /** The sequences of the first, by where they begin; and where each stands in the second. */
  readonly seeds: ArrayLike<number>;
  readonly places: ReadonlyMap<number, readonly number[]>;
}

function grow(first: Run, ground: Ground): Stretch {
  const runs = [first];
  let last = first;
  for (let next = nextRun(last, ground); next !== undefined; next = nextRun(last, ground)) {
    runs.push(next);
    last = next;
  }
  return {
    a: { from: first.a, to: last.a + last.length },
    b: { from: first.b, to: last.b + last.length },
    runs,
    alike: runs.reduce((sum, { length }) => sum + length, 0),
  };
}

/** The run that follows another in both, with no more than an edit between. */
function nextRun(last: Run, { a, b, seeds, places }: Ground): Run | undefined {
  const [to, toB] = [last.a + last.length, last.b + last.length];
  for (let at = to; at <= to + longestEdit && at < seeds.length; at++) {
    const near = (places.get(seeds[at] ?? 0) ?? []).filter(
      (place) => place >= toB && place <= toB + longestEdit,
    );
    const run = longestRun(a, b, { at, places: near });
    if (run !== undefined) return run;
  }
  return undefined;
}

function longestRun(
  { words }: Wording,
  { words: others }: Wording,
  { at, places }: { readonly at: number; readonly places: readonly number[] },
): Run | undefined {
  let best: Run | undefined;
  for (const place of places.slice(0, placesTried)) {
    let length = 0;
    while (at + length < words.length && words[at + length] === others[place + length]) length++;
    if (length >= seedLength && length > (best?.length ?? 0)) best = { a: at, b: place, length };
  }
  return best;
}

function placesOf(words: ArrayLike<number>): ReadonlyMap<number, readonly number[]> {
  const places = new Map<number, number[]>();
  const prints = sequencePrints(words, seedLength);
  for (let at = 0; at < prints.length; at++) {
    const print = prints[at] ?? 0;
    const known = places.get(print);
    if (known === undefined) places.set(print, [at]);
    else if (known.length < placesKept) known.push(at);
  }
  return places;
}
