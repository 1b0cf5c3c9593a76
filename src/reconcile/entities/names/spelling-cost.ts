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
  const [first, second] = [codesOf(a), codesOf(b)];
  const size = b.length + 1;
  const costs = new Float64Array((a.length + 1) * size);
  for (let j = 1; j < size; j += 1) costs[j] = (costs[j - 1] ?? 0) + extra(second, j);
  for (let i = 1; i <= a.length; i += 1) {
    costs[i * size] = (costs[(i - 1) * size] ?? 0) + extra(first, i);
    for (let j = 1; j < size; j += 1) {
      const cell = { first, second, i, j, costs, place: i * size + j, size };
      costs[cell.place] = Math.min(oneByOne(cell), byTwo(cell));
    }
  }
  return costs[costs.length - 1] ?? 0;
}

interface Cell {
  readonly first: Uint16Array;
  readonly second: Uint16Array;
  readonly i: number;
  readonly j: number;
  readonly costs: Float64Array;
  readonly place: number;
  readonly size: number;
}

function extra(codes: Uint16Array, at: number): number {
  return oneToNone[letterOf(codes[at - 1] ?? 0)] ?? 0;
}

function oneByOne({ first, second, i, j, costs, place, size }: Cell): number {
  const [x, y] = [first[i - 1] ?? 0, second[j - 1] ?? 0];
  const change = x === y ? 0 : (oneToOne[letterOf(x) * letters + letterOf(y)] ?? 0);
  return Math.min(
    (costs[place - size - 1] ?? 0) + change,
    (costs[place - size] ?? 0) + (oneToNone[letterOf(x)] ?? 0),
    (costs[place - 1] ?? 0) + (oneToNone[letterOf(y)] ?? 0),
  );
}

function byTwo({ first, second, i, j, costs, place, size }: Cell): number {
  const [x, y] = [first[i - 1] ?? 0, second[j - 1] ?? 0];
  const [w, v] = [first[i - 2] ?? 0, second[j - 2] ?? 0];
  let best = Number.POSITIVE_INFINITY;
  if (i > 1) best = (costs[place - 2 * size - 1] ?? 0) + twoForOne(w, x, y);
  if (j > 1) best = Math.min(best, (costs[place - size - 2] ?? 0) + twoForOne(v, y, x));
  if (i > 1 && j > 1 && x === v && w === y) {
    best = Math.min(best, (costs[place - 2 * size - 2] ?? 0) + any.swap);
  }
  return best;
}

function twoForOne(first: number, second: number, one: number): number {
  const two = letterOf(first) * letters + letterOf(second);
  return twoToOne[two * letters + letterOf(one)] ?? 0;
}

function codesOf(word: string): Uint16Array {
  return Uint16Array.from(word, (_, index) => word.charCodeAt(index));
}

/** 1 to 26 for a small Latin letter, 0 for anything else. */
function letterOf(code: number): number {
  const letter = code - 96;
  return letter >= 1 && letter <= 26 ? letter : 0;
}

function codeAt(word: string, index: number): number {
  return letterOf(word.charCodeAt(index));
}
