// Learns how much each change of letters costs between two spellings of one name: a memoryless transducer of changes of up
// to two letters, by expectation maximisation (Ristad and Yianilos 1998, Jiampojamarn et al. 2007). A pair that chance
// explains better than spelling counts for little: the originals join names that are two.

import type { SpellingPair } from "./spelling-pairs.ts";

/** A change and what it costs: "k>q" 3.1. Costs are natural logarithms of odds, 0 for a letter that stays. */
export type LetterCosts = ReadonlyMap<string, number>;

/** Letters taken at once on either side; every other change is one of those after the other. */
const shapes = [
  [1, 1],
  [1, 0],
  [0, 1],
  [2, 1],
  [1, 2],
] as const;

const rounds = 12;
/** Chance that two names that share an original are two names all the same, before one looks at them. */
const noise = 0.2;
/** Changes seen less often are left to the cost of any change. */
const fewest = 2;

/** Learns costs from pairs. Deterministic: no chance in it. */
export function learnLetterCosts(pairs: readonly SpellingPair[]): LetterCosts {
  const letters = letterShares(pairs);
  let odds = firstOdds(letters);
  let counts = new Map<string, number>();
  for (let round = 0; round < rounds; round += 1) {
    counts = new Map();
    for (const pair of pairs) countPair(pair, { odds, letters, counts });
    odds = sharesOf(counts);
  }
  return costsOf(odds, counts);
}

type Shares = ReadonlyMap<string, number>;

function letterShares(pairs: readonly SpellingPair[]): Shares {
  const counts = new Map<string, number>();
  for (const { a, b, weight } of pairs) {
    for (const letter of a + b) counts.set(letter, (counts.get(letter) ?? 0) + weight);
  }
  return sharesOf(counts, 1);
}

// A change is taken together with its mirror image: neither spelling is the first.
function sharesOf(counts: ReadonlyMap<string, number>, least = 0.01): Shares {
  const kept = [...counts].filter(([, count]) => count >= least);
  const sum = kept.reduce((total, [, count]) => total + count, 0);
  return new Map(kept.map(([change, count]) => [change, count / sum]));
}

function firstOdds(letters: Shares): Shares {
  const all = ["", ...letters.keys()];
  const share = (letter: string): number => letters.get(letter) ?? 0.05;
  const singles = all.flatMap((x) =>
    all
      .filter((y) => x + y !== "")
      .map((y): [string, number] => [`${x}>${y}`, (x === y ? 20 : 0.5) * share(x) * share(y)]),
  );
  const digraphs = [...letters.keys()].flatMap((x) =>
    [...letters.keys()].flatMap((y) =>
      [...letters.keys()].flatMap((z): [string, number][] => {
        const odds = 0.05 * share(x) * share(y) * share(z);
        return [
          [`${x}${y}>${z}`, odds],
          [`${z}>${x}${y}`, odds],
        ];
      }),
    ),
  );
  return sharesOf(new Map([...singles, ...digraphs]), 0);
}

interface Learning {
  readonly odds: Shares;
  readonly letters: Shares;
  readonly counts: Map<string, number>;
}

interface Step {
  readonly from: number;
  readonly to: number;
  readonly change: string;
  readonly odds: number;
}

function countPair({ a, b, weight }: SpellingPair, { odds, letters, counts }: Learning): void {
  const steps = stepsOf(a, b, odds);
  const cells = (a.length + 1) * (b.length + 1);
  const before = new Float64Array(cells);
  const after = new Float64Array(cells);
  before[0] = 1;
  after[cells - 1] = 1;
  for (const step of steps)
    before[step.to] = (before[step.to] ?? 0) + (before[step.from] ?? 0) * step.odds;
  for (const step of steps.toReversed())
    after[step.from] = (after[step.from] ?? 0) + (after[step.to] ?? 0) * step.odds;
  const total = before[cells - 1] ?? 0;
  if (total <= 0) return;
  const chance = [...a, ...b].reduce(
    (product, letter) => product * (letters.get(letter) ?? 1e-3),
    1,
  );
  const trust = (weight * (1 - noise) * total) / ((1 - noise) * total + noise * chance);
  for (const { from, to, change, odds: share } of steps) {
    const expected = (trust * (before[from] ?? 0) * share * (after[to] ?? 0)) / total / 2;
    if (expected < 1e-9) continue;
    counts.set(change, (counts.get(change) ?? 0) + expected);
    const mirror = change.split(">").toReversed().join(">");
    counts.set(mirror, (counts.get(mirror) ?? 0) + expected);
  }
}

/** Every way from the start of both words to their end, one change at a time, in an order in which sums can be made. */
function stepsOf(a: string, b: string, odds: Shares): readonly Step[] {
  const steps: Step[] = [];
  for (let i = 0; i <= a.length; i += 1) {
    for (let j = 0; j <= b.length; j += 1) {
      for (const [x, y] of shapes) {
        if (i < x || j < y) continue;
        const change = `${a.slice(i - x, i)}>${b.slice(j - y, j)}`;
        const share = odds.get(change);
        if (share === undefined) continue;
        steps.push({
          from: (i - x) * (b.length + 1) + j - y,
          to: i * (b.length + 1) + j,
          change,
          odds: share,
        });
      }
    }
  }
  return steps;
}

function costsOf(odds: Shares, counts: ReadonlyMap<string, number>): LetterCosts {
  const keep = (letters: string): number =>
    [...letters].reduce(
      (sum, letter) => sum + Math.log(odds.get(`${letter}>${letter}`) ?? 1e-6),
      0,
    );
  const found = [...odds].flatMap(([change, share]): [string, number][] => {
    const [x = "", y = ""] = change.split(">");
    if (x === y || x > y || (counts.get(change) ?? 0) < fewest) return [];
    return [[change, Math.max(0.2, (keep(x) + keep(y)) / 2 - Math.log(share))]];
  });
  return new Map(found.sort(([p], [q]) => (p < q ? -1 : 1)));
}
