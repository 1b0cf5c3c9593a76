// How far two words are from being spellings of one name: the cheapest way from one to the other by changes of letters whose
// costs were learned from spellings that share an original in another script.

import { letterCosts } from "./letter-costs-table.ts";
import { standardChanges, standardCost } from "./standard-changes-table.ts";

/** Costs of what no two spellings were seen to differ by: a wrong letter, one too many, two in the wrong order. */
const any = { change: 7, extra: 5.5, swap: 4.5 };

const letters = 27; // a letter is 1..26, anything else is 0 and compared as it stands
const pairs = letters * letters;

/** By the codes of the letters changed: one to one, one to none, two to one. */
const oneToOne = new Float64Array(pairs).fill(any.change);
const oneToNone = new Float64Array(letters).fill(any.extra);
const twoToOne = new Float64Array(pairs * letters).fill(Number.POSITIVE_INFINITY);

for (const change of standardChanges) setCost(change, standardCost);
for (const [change, cost] of letterCosts) setCost(change, cost);

// A change costs the same in both directions, and never more than one already known.
function setCost(change: string, cost: number): void {
  const [x = "", y = ""] = change.split(">");
  for (const [from, to] of [
    [x, y],
    [y, x],
  ] as const) {
    const [table, place] = placeOf(from, to);
    if (table !== undefined) table[place] = Math.min(cost, table[place] ?? cost);
  }
}

function placeOf(from: string, to: string): readonly [Float64Array | undefined, number] {
  const [first, second] = [codeAt(from, 0), codeAt(from, 1)];
  switch (`${from.length}${to.length}`) {
    case "11":
      return [oneToOne, first * letters + codeAt(to, 0)];
    case "10":
      return [oneToNone, first];
    case "21":
      return [twoToOne, (first * letters + second) * letters + codeAt(to, 0)];
    default:
      return [undefined, 0];
  }
}

/**
 * What it costs to write `b` for `a`, both folded, in natural logarithms of odds: 0 for the same word, 2 or 3 for "marruni"
 * and "marrouny", 7 and more for what no transliteration explains. Symmetric.
 */
export function spellingCost(a: string, b: string): number {
  if (a === b) return 0;
  const rows = [0, 1, 2].map(() => new Float64Array(b.length + 1));
  for (let i = 0; i <= a.length; i += 1) {
    const row = rows[i % 3] as Float64Array;
    const above = rows[(i + 2) % 3] as Float64Array;
    const higher = rows[(i + 1) % 3] as Float64Array;
    for (let j = 0; j <= b.length; j += 1) {
      row[j] = i === 0 && j === 0 ? 0 : cheapest({ a, b, i, j, row, above, higher });
    }
  }
  return rows[a.length % 3]?.[b.length] ?? 0;
}

interface Cell {
  readonly a: string;
  readonly b: string;
  readonly i: number;
  readonly j: number;
  readonly row: Float64Array;
  readonly above: Float64Array;
  readonly higher: Float64Array;
}

function cheapest({ a, b, i, j, row, above, higher }: Cell): number {
  const [x, y] = [codeAt(a, i - 1), codeAt(b, j - 1)];
  let best = Number.POSITIVE_INFINITY;
  if (i > 0) best = at(above, j) + (oneToNone[x] ?? 0);
  if (j > 0) best = Math.min(best, at(row, j - 1) + (oneToNone[y] ?? 0));
  if (i === 0 || j === 0) return best;
  const same = a.charCodeAt(i - 1) === b.charCodeAt(j - 1);
  best = Math.min(best, at(above, j - 1) + (same ? 0 : (oneToOne[x * letters + y] ?? 0)));
  if (i > 1) {
    const two = codeAt(a, i - 2) * letters + x;
    best = Math.min(best, at(higher, j - 1) + (twoToOne[two * letters + y] ?? 0));
  }
  if (j > 1) {
    const two = codeAt(b, j - 2) * letters + y;
    best = Math.min(best, at(above, j - 2) + (twoToOne[two * letters + x] ?? 0));
  }
  if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
    best = Math.min(best, at(higher, j - 2) + any.swap);
  }
  return best;
}

function at(row: Float64Array, index: number): number {
  return row[index] ?? Number.POSITIVE_INFINITY;
}

function codeAt(word: string, index: number): number {
  const code = word.charCodeAt(index) - 96;
  return code >= 1 && code <= 26 ? code : 0;
}
