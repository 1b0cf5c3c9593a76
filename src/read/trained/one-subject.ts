// A predicate has one subject. Where the tree gives it two that touch ("the leader Ada Wren said"), the network has taken a
// name for a second subject that belongs to the noun, title or name before it; it is hung there.

import { titleHeads } from "../../english/titles.ts";
import type { Arc, Tag } from "../../model/reading.ts";

/** The arcs with such names hung on the word before: a title on its name, else the name as apposition or further part. */
export function withOneSubject(
  words: readonly string[],
  tags: readonly Tag[],
  arcs: readonly Arc[],
): readonly Arc[] {
  const pairs = touchingSubjects(arcs);
  if (pairs.length === 0) return arcs;
  const mended = [...arcs];
  for (const { first, second, meeting } of pairs) {
    const upos = tags[first]?.upos;
    if (tags[second]?.upos !== "PROPN" || tags[meeting]?.upos === "PUNCT") continue;
    if (upos === "NOUN") mended[second] = { head: first, label: "appos" };
    else if (upos !== "PROPN") continue;
    else if (isTitle(words[first])) mended[first] = { head: second, label: "nmod:desc" };
    else mended[second] = { head: first, label: "flat" };
  }
  return mended;
}

function isTitle(word = ""): boolean {
  return titleHeads.has(word.toLowerCase().replace(/\.$/u, ""));
}

interface Touching {
  readonly first: number;
  readonly second: number;
  /** The last word of what belongs to the first. */
  readonly meeting: number;
}

/** Neighbouring subjects of one predicate, both before or both after it, with no word between what belongs to each. */
function touchingSubjects(arcs: readonly Arc[]): readonly Touching[] {
  const last = new Map<number, number>();
  const pairs: [number, number][] = [];
  for (const [word, { head, label }] of arcs.entries()) {
    if (head < 0 || !/^nsubj(?::|$)/u.test(label)) continue;
    const before = last.get(head);
    if (before !== undefined && before < head === word < head) pairs.push([before, word]);
    last.set(head, word);
  }
  if (pairs.length === 0) return [];
  const { starts, ends } = extents(arcs);
  return pairs.flatMap(([first, second]) => {
    const meeting = ends[first] ?? first;
    return meeting + 1 === starts[second] ? [{ first, second, meeting }] : [];
  });
}

/** First and last word of what hangs on each word, itself included. */
function extents(arcs: readonly Arc[]): { readonly starts: number[]; readonly ends: number[] } {
  const starts = arcs.map((_, word) => word);
  const ends = arcs.map((_, word) => word);
  const waiting = arcs.map(() => 0);
  for (const { head } of arcs) if (head >= 0) waiting[head] = (waiting[head] ?? 0) + 1;
  const ready = waiting.flatMap((count, word) => (count === 0 ? [word] : []));
  for (let word = ready.pop(); word !== undefined; word = ready.pop()) {
    const { head = -1 } = arcs[word] ?? {};
    if (head < 0) continue;
    starts[head] = Math.min(starts[head] ?? head, starts[word] ?? word);
    ends[head] = Math.max(ends[head] ?? head, ends[word] ?? word);
    waiting[head] = (waiting[head] ?? 1) - 1;
    if (waiting[head] === 0) ready.push(head);
  }
  return { starts, ends };
}
