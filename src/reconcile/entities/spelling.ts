// Joins entities whose names may be spellings of one, where the case agrees; what the case leaves open is a doubt. Names are
// found by keys they share, so that no name is compared with all others.

import { compareText } from "../../model/compare-text.ts";
import { mostOf } from "../../model/extremes.ts";
import { groupBy } from "../../model/group-by.ts";
import type { MentionId } from "../../model/ids.ts";
import type { Clusters } from "../clusters.ts";
import { isAcronym } from "./acronym.ts";
import { companyOf } from "./company.ts";
import type { Doubt } from "./doubts.ts";
import type { NamedMention } from "./named-mention.ts";
import { blockingKeys, compareNames, type NameComparison } from "./names/index.ts";
import { occupationsOf } from "./occupations.ts";
import { type Form, mayShareCountry, type Profile } from "./profile.ts";
import { type Compared, type Weighed, weigh } from "./weigh.ts";

/** Joins spellings of one name; gives back the pairs that were left open. */
export function joinSpellings(
  mentions: readonly NamedMention[],
  clusters: Clusters<MentionId>,
  profiles: readonly Profile[],
): readonly Doubt[] {
  const company = companyOf(profiles);
  const occupations = occupationsOf(mentions, clusters);
  const pairs = pairsOf(profiles.filter(isSpelled))
    .flatMap((pair) => weighed(pair, { company, occupations }))
    .sort(
      (x, y) =>
        y.weighed.score - x.weighed.score ||
        compareText(x.a.root, y.a.root) ||
        compareText(x.b.root, y.b.root),
    );
  const rivals = rivalsIn(pairs);
  const joined = new Map<MentionId, readonly Form[]>();
  const formsOf = ({ root, forms }: Profile) => joined.get(clusters.of(root)) ?? forms;
  const doubts: Doubt[] = [];
  for (const pair of pairs) {
    const { a, b, forms, weighed } = pair;
    if (clusters.of(a.root) === clusters.of(b.root)) continue;
    const all = [...formsOf(a), ...formsOf(b)];
    const told = {
      a: forms[0].use.mention.id,
      b: forms[1].use.mention.id,
      because: weighed.because,
    };
    const fits = !isAgainst(formsOf(a), formsOf(b));
    if (weighed.decision === "join" && fits && !rivals.has(pair)) {
      clusters.join(told.a, told.b, { rule: "entities/spelled-alike", because: told.because });
      joined.set(clusters.of(a.root), all);
    } else if (fits) doubts.push({ ...told, score: weighed.score, rule: "entities/spelled-alike" });
  }
  return doubts;
}

// What no report says the kind of is no name that anybody could be asked about.
function isSpelled({ forms, unplaced }: Profile): boolean {
  return !unplaced && forms.some(isComparable);
}

/** Shorter words are too much alike. */
const leastLetters = 6;

// Acronyms a letter apart are two bodies, and one word of a person's name is short for another: neither is spelled alike.
function isComparable({ use }: Form): boolean {
  if (use.words.length > 1) return true;
  return use.class !== "person" && use.key.length >= leastLetters && !isAcronym(use.mention.name);
}

interface Pair {
  readonly a: Profile;
  readonly b: Profile;
}

/** A word that more names have tells little: of those only names with two words in common are compared. */
const crowded = 12;
/** Two words that more have tell nothing. */
const tooCrowded = 100;

function pairsOf(profiles: readonly Profile[]): readonly Pair[] {
  const found = new Map<string, Pair>();
  const place = new Map(profiles.map((profile, index) => [profile, index]));
  const take = (block: readonly Profile[]) => {
    block.forEach((a, index) => {
      for (const b of block.slice(index + 1)) {
        if (a.class !== b.class) continue;
        const key = [place.get(a), place.get(b)].join(" ");
        if (!found.has(key)) found.set(key, { a, b });
      }
    });
  };
  const keysOf = new Map(profiles.map((profile) => [profile, keysOfForms(profile)]));
  for (const block of blocksOf(profiles, (one) => keysOf.get(one) ?? []).values()) {
    if (block.length <= crowded) take(block);
    else {
      const parts = blocksOf(block, (one) => pairsOfKeys(keysOf.get(one) ?? []));
      for (const part of parts.values()) if (part.length <= tooCrowded) take(part);
    }
  }
  return [...found.values()];
}

function keysOfForms({ forms }: Profile): readonly string[] {
  return [
    ...new Set(
      forms
        .filter(isComparable)
        .slice(0, 4)
        .flatMap(({ use }) => blockingKeys(use.comparable)),
    ),
  ];
}

function pairsOfKeys(keys: readonly string[]): readonly string[] {
  const sorted = [...keys].sort(compareText).slice(0, 8);
  if (sorted.length === 1) return sorted;
  return sorted.flatMap((key, index) => sorted.slice(index + 1).map((other) => `${key} ${other}`));
}

function blocksOf(
  profiles: readonly Profile[],
  keysOf: (profile: Profile) => readonly string[],
): ReadonlyMap<string, readonly Profile[]> {
  const blocks = new Map<string, Profile[]>();
  for (const profile of profiles) {
    for (const key of keysOf(profile)) {
      const block = blocks.get(key);
      if (block === undefined) blocks.set(key, [profile]);
      else block.push(profile);
    }
  }
  return blocks;
}

interface WeighedPair extends Pair {
  readonly forms: readonly [Form, Form];
  readonly weighed: Weighed;
}

function weighed(
  { a, b }: Pair,
  by: Pick<Compared, "company" | "occupations">,
): readonly WeighedPair[] {
  if (isDecided(a, b)) return [];
  const best = bestOf(a.forms, b.forms);
  if (best === undefined || best.names.verdict === "different") return [];
  const found = weigh(a, b, { ...best, ...by });
  return found.decision === "apart" ? [] : [{ a, b, forms: best.forms, weighed: found }];
}

// One form that was not joined to itself, and one thing of two countries, were kept apart with reason.
function isDecided(a: Profile, b: Profile): boolean {
  const [some, others] = [a.forms.filter(isComparable), b.forms.filter(isComparable)];
  if (some.some(({ key }) => others.some((other) => other.key === key))) return true;
  return !mayShareCountry(a, b);
}

/** So many forms of each are compared, the most used. */
const compared = 4;

function bestOf(
  a: readonly Form[],
  b: readonly Form[],
): { readonly forms: readonly [Form, Form]; readonly names: NameComparison } | undefined {
  const [some, others] = [a, b].map((forms) => forms.filter(isComparable).slice(0, compared));
  const all = (some ?? []).flatMap((x) =>
    (others ?? []).map((y) => ({
      forms: [x, y] as const,
      names: compareNames(x.use.comparable, y.use.comparable),
    })),
  );
  return all.sort((x, y) => y.names.score - x.names.score)[0];
}

/** A reading of which another is as good but for so little is no better than it. */
const closeBy = 0.1;

/** Pairs of which one could be in another as well, and not in both: "R. Osk" is "Radu Osk" or "Rena Osk". */
function rivalsIn(pairs: readonly WeighedPair[]): ReadonlySet<WeighedPair> {
  const rivals = new Set<WeighedPair>();
  const both = [
    ...pairs.map((pair) => ({ pair, one: pair.a, other: pair.b })),
    ...pairs.map((pair) => ({ pair, one: pair.b, other: pair.a })),
  ];
  for (const group of groupBy(both, ({ one }) => one).values()) {
    const best = mostOf(group.map(({ pair }) => pair.weighed.score));
    const close = group
      .filter(({ pair }) => pair.weighed.score >= best - closeBy)
      .slice(0, crowded);
    const split = close.some(({ other }, index) =>
      close.slice(index + 1).some((next) => isAgainst(other.forms, next.other.forms)),
    );
    if (split) for (const { pair } of close) rivals.add(pair);
  }
  return rivals;
}

function isAgainst(a: readonly Form[], b: readonly Form[]): boolean {
  const full = (forms: readonly Form[]) =>
    forms.filter(({ use }) => use.class === "person" && use.words.length > 1).slice(0, compared);
  return full(a).some((x) =>
    full(b).some((y) => compareNames(x.use.comparable, y.use.comparable).verdict === "different"),
  );
}
