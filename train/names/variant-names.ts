// Pairs of persons' names put together from spellings: two spellings of each word of one name, or one word of it changed for
// the nearest word that is another name. Harder than pairs by chance, and about transliteration alone.

import { distance } from "fastest-levenshtein";
import type { LabelledPair } from "../../scripts/score/name-bench.ts";
import { groupBy } from "../../src/model/group-by.ts";
import { seededRandom } from "../random.ts";
import type { SpellingGroup } from "./spelling-pairs.ts";

/** So many pairs that are one name and as many that are two; always the same ones. */
export function variantNames(
  groups: readonly SpellingGroup[],
  count: number,
): readonly LabelledPair[] {
  const varied = groups.filter((spellings) => spellings.length > 1);
  const near = nearestOthers(groups);
  const next = seededRandom(7);
  const some = <Item>(items: readonly Item[]): Item =>
    items[Math.floor(next() * items.length)] as Item;
  const pairs: LabelledPair[] = [];
  const tries = varied.length === 0 ? 0 : 50 * count;
  for (let tried = 0; tried < tries && pairs.length < 2 * count; tried += 1) {
    const [given, family] = [some(varied), some(varied)];
    const [a, other] = [some(family), some(family)];
    const first = some(given);
    const nearest = near(a);
    if (a === other || nearest === undefined) continue;
    const name = { kind: "person", a: `${first} ${a}` } as const;
    pairs.push({ ...name, b: `${some(given)} ${other}`, same: true });
    pairs.push({ ...name, b: `${first} ${nearest}`, same: false });
  }
  return pairs;
}

/** Finds the word nearest to another, by letters, that shares no original with it. */
function nearestOthers(groups: readonly SpellingGroup[]): (word: string) => string | undefined {
  const related = new Map<string, Set<string>>();
  for (const spellings of groups) {
    for (const word of spellings) {
      const known = related.get(word) ?? new Set();
      for (const other of spellings) known.add(other);
      related.set(word, known);
    }
  }
  const byStart = groupBy([...related.keys()], (word) => word.charAt(0));
  return (word) => {
    const others = (byStart.get(word.charAt(0)) ?? []).filter(
      (one) => !related.get(word)?.has(one),
    );
    const ranked = others.map((one) => ({ one, apart: distance(word, one) }));
    const nearest = ranked.reduce<{ one: string; apart: number } | undefined>(
      (best, found) => (best === undefined || found.apart < best.apart ? found : best),
      undefined,
    );
    return nearest !== undefined && nearest.apart <= 2 ? nearest.one : undefined;
  };
}
