// Latin spellings of one original, in groups: what the costs of letters are learned from, and a fifth of it kept aside to see
// what they are worth. The same groups and pairs every time.

import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { foldedWord } from "../../src/reconcile/entities/names/fold.ts";

/** Spellings of one original, folded, the most used first. */
export type SpellingGroup = readonly string[];

export interface SpellingGroups {
  readonly taught: readonly SpellingGroup[];
  readonly keptAside: readonly SpellingGroup[];
}

/** Two spellings that share an original in another script, and how much the pair counts. */
export interface SpellingPair {
  readonly a: string;
  readonly b: string;
  readonly weight: number;
}

/** Spellings seen fewer times are noise as often as not; what is measured on is trusted from three on. */
const fewest = { taught: 2, keptAside: 3 };
/** Spellings of one original that are looked at: a group of thirty says no more than one of six. */
const mostOfGroup = 6;
const asideOf = 5;
/** Korean writes l and r, b and v, p and f alike in foreign names, so its originals join names that are two. */
const scripts: ReadonlySet<string> = new Set(["arabic", "russian", "hebrew"]);

interface Group {
  readonly script: string;
  readonly pivot: string;
  readonly variants: readonly (readonly [string, number])[];
}

/** The groups under the folder of shared corpora; none where they are absent. */
export function loadSpellingGroups(shared: string): SpellingGroups {
  const path = join(shared, "corpora/names/latin-variant-groups.jsonl");
  const groups = (existsSync(path) ? readFileSync(path, "utf8") : "")
    .split("\n")
    .filter((line) => line !== "")
    .map((line): Group => JSON.parse(line))
    .filter(({ script }) => scripts.has(script));
  const isAside = (_: Group, index: number): boolean => index % asideOf === 0;
  return {
    taught: groups
      .filter((group, index) => !isAside(group, index))
      .map((group) => spellingsOf(group, fewest.taught)),
    keptAside: groups.filter(isAside).map((group) => spellingsOf(group, fewest.keptAside)),
  };
}

function spellingsOf({ variants }: Group, least: number): SpellingGroup {
  const trusted = variants.filter(([, count]) => count >= least).map(([name]) => foldedWord(name));
  return [...new Set(trusted)].filter((name) => /^[a-z]{3,}$/u.test(name)).slice(0, mostOfGroup);
}

/** Every pair of each group; a group weighs as much as it has spellings beside the first. */
export function spellingPairs(groups: readonly SpellingGroup[]): readonly SpellingPair[] {
  return groups.flatMap((spellings) =>
    spellings.flatMap((a, index) =>
      spellings.slice(index + 1).map((b) => ({ a, b, weight: 2 / spellings.length })),
    ),
  );
}
