// From scores of arcs to one tree a sentence: every word its best head where that makes a tree, else the best tree
// there is (Chu and Liu 1965, Edmonds 1967; for parsing McDonald et al. 2005). English has crossing arcs, so no
// projective search. A tree has one root: a cost on arcs from ROOT that no other gain outweighs keeps a second
// one out and leaves the order of the rest (Stanojević and Cohen 2021, "A root of the problem").

/**
 * The heads of `n` words, `-1` for the one root. `arcs` is `n` rows of `n + 1` scores: row `d` is the dependent,
 * column 0 is ROOT, column `j` is word `j - 1`. Never a cycle, whatever the scores; ties go to the head further left.
 * Time is that of reading the scores where the best heads make a tree, at most `n` times that elsewhere.
 */
export function decodeTree(arcs: Float32Array, n: number): Int32Array {
  const heads = bestHeads(arcs, n);
  if (isTree(heads)) return heads;
  return withoutRootColumn(bestTree(costedArcs(arcs, n), n + 1));
}

function bestHeads(arcs: Float32Array, n: number): Int32Array {
  const heads = new Int32Array(n);
  for (let d = 0; d < n; d++) {
    const row = d * (n + 1);
    let best = 0;
    let most = arcs[row] ?? 0;
    for (let h = 1; h <= n; h++) {
      const score = arcs[row + h] ?? 0;
      if (score > most && h !== d + 1) {
        best = h;
        most = score;
      }
    }
    heads[d] = best - 1;
  }
  return heads;
}

/** Whether heads (`-1` for a root) make one tree. */
export function isTree(heads: Int32Array): boolean {
  let roots = 0;
  for (const head of heads) if (head < 0) roots++;
  return roots === (heads.length === 0 ? 0 : 1) && findCycle(heads) === undefined;
}

/** The members of some cycle, in no order that matters; `-1` is no node. */
function findCycle(heads: Int32Array): readonly number[] | undefined {
  // Which walk first came by; a walk that meets its own steps has gone round.
  const walks = new Int32Array(heads.length).fill(-1);
  for (let start = 0; start < heads.length; start++) {
    let at = start;
    while (at >= 0 && walks[at] === -1) {
      walks[at] = start;
      at = heads[at] ?? -1;
    }
    if (at >= 0 && walks[at] === start) return around(heads, at);
  }
  return undefined;
}

function around(heads: Int32Array, start: number): readonly number[] {
  const cycle = [start];
  for (let at = heads[start] ?? -1; at !== start; at = heads[at] ?? -1) cycle.push(at);
  return cycle;
}

/** A score further out than this is as good as none; keeps sums exact enough to compare. */
const furthest = 1e6;

/** Square matrix over ROOT (0) and the words, row the dependent; ROOT's row is not used. */
function costedArcs(arcs: Float32Array, n: number): Float64Array {
  const scores = new Float64Array((n + 1) * (n + 1));
  let [least, most] = [furthest, -furthest];
  for (let at = 0; at < n * (n + 1); at++) {
    // A word that is its own head is scored, but never asked for.
    if (at % (n + 1) === Math.floor(at / (n + 1)) + 1) continue;
    const score = bounded(arcs[at] ?? 0);
    scores[n + 1 + at] = score;
    least = Math.min(least, score);
    most = Math.max(most, score);
  }
  const cost = (n + 1) * (most - least) + 1;
  for (let d = 1; d <= n; d++) scores[d * (n + 1)] = (scores[d * (n + 1)] ?? 0) - cost;
  return scores;
}

function bounded(score: number): number {
  return Number.isNaN(score) ? -furthest : Math.max(-furthest, Math.min(furthest, score));
}

/** The best heads of nodes 1.. under node 0, from a matrix of `size` rows. Node 0 has head -1. */
function bestTree(scores: Float64Array, size: number): Int32Array {
  const heads = new Int32Array(size).fill(-1);
  for (let d = 1; d < size; d++) {
    let most = Number.NEGATIVE_INFINITY;
    for (let h = 0; h < size; h++) {
      const score = scores[d * size + h] ?? 0;
      if (h === d || score <= most) continue;
      heads[d] = h;
      most = score;
    }
  }
  const cycle = findCycle(heads);
  return cycle === undefined ? heads : openCycle({ scores, size, heads, cycle });
}

interface Cyclic {
  readonly scores: Float64Array;
  readonly size: number;
  readonly heads: Int32Array;
  readonly cycle: readonly number[];
}

/** Takes a cycle as one node, finds the best tree of what is left, and breaks the cycle where that tree enters it. */
function openCycle({ scores, size, heads, cycle }: Cyclic): Int32Array {
  const inside = new Set(cycle);
  const kept = Array.from({ length: size }, (_, node) => node).filter((node) => !inside.has(node));
  const one = kept.length;
  const smaller = new Float64Array((one + 1) * (one + 1));
  // For each node outside: the member it would hang on, and the member it would take over.
  const under = new Int32Array(one);
  const over = new Int32Array(one);
  const own = (node: number): number => scores[node * size + (heads[node] ?? 0)] ?? 0;
  for (const [row, node] of kept.entries()) {
    for (const [column, other] of kept.entries())
      smaller[row * (one + 1) + column] = scores[node * size + other] ?? 0;
    const from = bestOf(cycle, (member) => scores[node * size + member] ?? 0);
    under[row] = from.member;
    smaller[row * (one + 1) + one] = from.score;
    const into = bestOf(cycle, (member) => (scores[member * size + node] ?? 0) - own(member));
    over[row] = into.member;
    smaller[one * (one + 1) + row] = into.score;
  }
  const found = bestTree(smaller, one + 1);
  const opened = Int32Array.from(heads);
  for (const [row, node] of kept.entries()) {
    const head = found[row] ?? -1;
    opened[node] = head === one ? (under[row] ?? -1) : head < 0 ? -1 : (kept[head] ?? -1);
  }
  const entered = found[one] ?? 0;
  opened[over[entered] ?? 0] = kept[entered] ?? 0;
  return opened;
}

function bestOf(
  members: readonly number[],
  scoreOf: (member: number) => number,
): { readonly member: number; readonly score: number } {
  let best = { member: members[0] ?? 0, score: Number.NEGATIVE_INFINITY };
  for (const member of members) {
    const score = scoreOf(member);
    if (score > best.score || (score === best.score && member < best.member))
      best = { member, score };
  }
  return best;
}

function withoutRootColumn(heads: Int32Array): Int32Array {
  return heads.slice(1).map((head) => head - 1);
}
