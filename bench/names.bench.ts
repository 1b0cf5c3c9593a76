// How many pairs of names are compared in a second, beside fastest-levenshtein's ratio on the same pairs in one run; and that
// finding pairs by keys among many names grows with their number and no faster. Names are invented.

import { distance } from "fastest-levenshtein";
import { groupBy } from "../src/model/group-by.ts";
import {
  blockingKeys,
  type ComparableName,
  comparableName,
  compareNames,
} from "../src/reconcile/entities/names/index.ts";

export interface NamesSpeed {
  readonly kind: string;
  readonly pairsPerSecond: number;
  readonly levenshteinPerSecond: number;
}

export interface JoinGrowth {
  readonly names: number;
  readonly pairs: number;
  readonly milliseconds: number;
}

const leastMs = 1000;

/** Names taken apart before, as a case does; every pair anew. */
export function measureNamePairs(): readonly NamesSpeed[] {
  return (["person", "organisation"] as const).map((kind) => {
    const texts = inventedNames(2000).map((name) => (kind === "person" ? name : `${name} Ltd`));
    const names = texts.map((text) => comparableName(text, kind));
    return {
      kind,
      pairsPerSecond: perSecond(names, compareNames),
      levenshteinPerSecond: perSecond(
        texts,
        (a, b) => 1 - distance(a, b) / Math.max(a.length, b.length),
      ),
    };
  });
}

/** Finds and compares every pair that shares a key, among more and more names. */
export function measureNameJoins(sizes: readonly number[]): readonly JoinGrowth[] {
  return sizes.map((size) => {
    const texts = inventedNames(size);
    const start = performance.now();
    const names = texts.map((text) => comparableName(text, "person"));
    const pairs = pairsByKey(names);
    for (const [a, b] of pairs) compareNames(a, b);
    return {
      names: size,
      pairs: pairs.length,
      milliseconds: Math.round(performance.now() - start),
    };
  });
}

function pairsByKey(
  names: readonly ComparableName[],
): readonly (readonly [ComparableName, ComparableName])[] {
  const keyed = names.flatMap((name, index) => blockingKeys(name).map((key) => ({ key, index })));
  const pairs = new Set<number>();
  for (const block of groupBy(keyed, ({ key }) => key).values()) {
    for (const [at, a] of block.entries()) {
      for (const b of block.slice(at + 1)) pairs.add(a.index * names.length + b.index);
    }
  }
  return [...pairs].flatMap((pair) => {
    const [a, b] = [names[Math.floor(pair / names.length)], names[pair % names.length]];
    return a === undefined || b === undefined ? [] : [[a, b] as const];
  });
}

function perSecond<Name>(names: readonly Name[], compare: (a: Name, b: Name) => unknown): number {
  let compared = 0;
  const start = performance.now();
  for (let step = 1; performance.now() - start < leastMs; step += 1) {
    for (let index = 0; index + step < names.length; index += 1) {
      const [a, b] = [names[index], names[index + step]];
      if (a !== undefined && b !== undefined) compare(a, b);
    }
    compared += names.length - step;
    if (step === names.length - 1) step = 0;
  }
  return Math.round((compared / (performance.now() - start)) * 1000);
}

const starts =
  "Vel Tam Or Kar Mor Sel Dun Bel Gor Har Lem Nir Pal Rud Sov Tev Ul Var Wen Zar".split(" ");
const middles = "a e i o u an en in on ar er ir or al el il ol as es is".split(" ");
const ends = "dov ri mak ten bel sha kin lo ra vic gur zan met dil fa nor tas pek hul wa".split(
  " ",
);

/** So many names of a given name (of 8,000) and a family name (of 160,000); the same ones every time. */
function inventedNames(count: number): readonly string[] {
  const word = (number: number, parts: number): string =>
    [starts, middles, ends, ends]
      .slice(0, parts)
      .map((list, place) => list[Math.floor(number / list.length ** place) % list.length])
      .join("");
  return Array.from(
    { length: count },
    (_, index) => `${word(index * 7919, 3)} ${word(index * 104_729 + 31, 4)}`,
  );
}
