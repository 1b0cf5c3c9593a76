// Where a sentence too long to be read whole is cut, and how the trees of its parts are joined again: at the last
// strong mark in reach, else at the last weak one, else anywhere; each part hangs on the one before as `parataxis`.

import type { IndexRange } from "../query.ts";

/** Words read at once: more than all but one in a thousand sentences of the treebanks have. */
export const longestWindow = 120;

const strong = /^(?:[.?!;:…]+|[-–—]{2,}|[–—])$/u;
const weak = /^(?:[,،、()[\]{}|/"“”«»•*]|-)$/u;

/** The parts of a sentence, in order; one part for most, none for no words. */
export function windowsOf(
  words: readonly string[],
  longest: number = longestWindow,
): readonly IndexRange[] {
  const windows: IndexRange[] = [];
  let first = 0;
  while (first < words.length) {
    const end = words.length - first <= longest ? words.length : cutAfter(words, first, longest);
    windows.push({ first, end });
    first = end;
  }
  return windows;
}

function cutAfter(words: readonly string[], first: number, longest: number): number {
  // No further back than half-way, so that no word is looked at more than a few times.
  const least = first + Math.ceil(longest / 2);
  for (const mark of [strong, weak])
    for (let end = first + longest; end > least; end--)
      if (mark.test(words[end - 1] ?? "")) return end;
  return first + longest;
}

/** What a part's root is called where it hangs on the part before. */
export const joiningLabel = "parataxis";

/**
 * The heads of the whole from the heads of its parts (`-1` for the root of each): every root but the first hangs on
 * the root of the part before. `joined` lists the words whose arc that made.
 */
export function joinTrees(
  windows: readonly IndexRange[],
  parts: readonly Int32Array[],
): { readonly heads: Int32Array; readonly joined: readonly number[] } {
  const heads = new Int32Array(windows.at(-1)?.end ?? 0);
  const joined: number[] = [];
  let before = -1;
  for (const [part, { first }] of windows.entries()) {
    let root = -1;
    for (const [word, head] of (parts[part] ?? new Int32Array(0)).entries()) {
      heads[first + word] = head < 0 ? before : first + head;
      if (head < 0) root = first + word;
    }
    if (before >= 0) joined.push(root);
    before = root;
  }
  return { heads, joined };
}
