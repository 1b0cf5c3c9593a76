// Draws a dependency tree beside its words, a line a word: each is set in by its depth, and lines run from it to what
// hangs on it, above and below.
//
//     ┌ The
//   ┌ mayor
//   left
//   │ ┌ the
//   ├ town
//   └ .

/**
 * What stands before each word, given the index of its head (-1 for none). Words deeper than `mostLevels` are set in no
 * further. A circle is taken to end where it closes.
 */
export function drawTree(heads: readonly number[], mostLevels: number): readonly string[] {
  const depths = depthsOf(heads).map((depth) => Math.min(depth, mostLevels));
  const rows = depths.map((depth) => Array<string>(depth).fill("  "));
  for (const [head, { first, last }] of reachesOf(heads)) {
    const level = depths[head] ?? 0;
    if (level >= mostLevels) continue;
    for (let row = first; row <= last; row++) {
      const cells = rows[row];
      if (row === head || cells === undefined || cells.length <= level) continue;
      if (heads[row] !== head) cells[level] = "│ ";
      else cells[level] = row === first ? "┌ " : row === last ? "└ " : "├ ";
    }
  }
  return rows.map((cells) => cells.join(""));
}

interface Reach {
  readonly first: number;
  readonly last: number;
}

/** From the first to the last word that hangs on each head, itself included. */
function reachesOf(heads: readonly number[]): ReadonlyMap<number, Reach> {
  const reaches = new Map<number, Reach>();
  for (const [word, head] of heads.entries()) {
    if (head < 0) continue;
    const { first, last } = reaches.get(head) ?? { first: head, last: head };
    reaches.set(head, { first: Math.min(first, word), last: Math.max(last, word) });
  }
  return reaches;
}

function depthsOf(heads: readonly number[]): readonly number[] {
  const depths: (number | undefined)[] = heads.map(() => undefined);
  for (let word = 0; word < heads.length; word++) {
    const trail: number[] = [];
    const onTrail = new Set<number>();
    let at = word;
    while (at >= 0 && depths[at] === undefined && !onTrail.has(at)) {
      trail.push(at);
      onTrail.add(at);
      at = heads[at] ?? -1;
    }
    let depth = (depths[at] ?? -1) + 1;
    for (const one of trail.reverse()) depths[one] = depth++;
  }
  return depths.map((depth) => depth ?? 0);
}
