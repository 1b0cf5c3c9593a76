// Joins full names of persons that are the same across reports, unless something speaks against: reports about two countries,
// or two occupations, that have nothing in common. Of those a person decides.

import { groupBy } from "../../model/group-by.ts";
import type { MentionId } from "../../model/ids.ts";
import type { Clusters } from "../clusters.ts";
import type { Stories } from "../stories/index.ts";
import { type Company, companyOf } from "./company.ts";
import type { Doubt } from "./doubts.ts";
import type { NamedMention } from "./named-mention.ts";
import { occupationsOf } from "./occupations.ts";
import type { Profile } from "./profile.ts";

/** Joins the namesakes of a case; gives back those that were left open. */
export function joinNamesakes(
  mentions: readonly NamedMention[],
  clusters: Clusters<MentionId>,
  { profiles, stories }: { readonly profiles: readonly Profile[]; readonly stories: SharedWords },
): readonly Doubt[] {
  const told: Told = {
    stories,
    // Whether other people of one name are one is in doubt itself, until this is done.
    company: companyOf(profiles),
    occupations: occupationsOf(mentions, clusters),
    homes: homesOfClusters(mentions, clusters),
  };
  const full = profiles
    .filter((one) => one.class === "person")
    .flatMap((profile) =>
      profile.forms
        .filter(({ use }) => use.words.length > 1)
        .map((form) => ({ profile, key: form.key, use: form.use })),
    );
  return [...groupBy(full, ({ key }) => key).values()].flatMap((group) =>
    joinGroup(group, clusters, told),
  );
}

/** What is asked of the stories of a case. */
export type SharedWords = Pick<Stories, "rareWords">;

interface Told {
  readonly stories: SharedWords;
  readonly company: Company;
  readonly occupations: (root: MentionId) => ReadonlySet<string>;
  readonly homes: ReadonlyMap<MentionId, ReadonlySet<string>>;
}

interface Namesake {
  readonly profile: Profile;
  readonly use: NamedMention;
}

/** So many people of one name are told apart; who comes after them is held against these. */
const crowded = 12;

function joinGroup(
  group: readonly Namesake[],
  clusters: Clusters<MentionId>,
  told: Told,
): readonly Doubt[] {
  const people: Namesake[][] = [];
  const doubts: Doubt[] = [];
  for (const one of group) {
    const found = people.find((some) =>
      some.every((other) => against(one, other, told) === undefined),
    );
    const [first] = found ?? [];
    if (found !== undefined && first !== undefined) {
      found.push(one);
      clusters.join(first.use.mention.id, one.use.mention.id, {
        rule: "entities/same-name",
        because: `both are called "${one.use.mention.name}"`,
      });
      continue;
    }
    for (const [other] of people) {
      const because = other && against(one, other, told);
      if (other === undefined || because === undefined) continue;
      doubts.push({
        ...{ a: other.use.mention.id, b: one.use.mention.id, score: openScore },
        rule: "entities/namesakes",
        because: `both are called "${one.use.mention.name}", but ${because}`,
      });
    }
    if (people.length < crowded) people.push([one]);
  }
  return doubts;
}

/** Two people of one name are worth a look, and no more. */
const openScore = 0.6;
/** Reports that have so many rare words in common, beside the name, are about one thing, whatever they say of where and who. */
const oneThing = { ofTwoCountries: 3, ofTwoOccupations: 2 };
/** So many names in common say that reports of two countries tell of one man; a country is none of them. */
const leastNames = 2;

/** What speaks against two namesakes being one, in words. */
function against(
  { profile: a }: Namesake,
  { profile: b }: Namesake,
  told: Told,
): string | undefined {
  const [homeA, homeB] = [told.homes.get(a.root), told.homes.get(b.root)];
  if (areApart(homeA, homeB) && !areAlike(a, b, told, oneThing.ofTwoCountries)) {
    if (told.company.common(a, b).names.length < leastNames)
      return "in reports about two countries, with nobody else in common";
  }
  const [workA, workB] = [told.occupations(a.root), told.occupations(b.root)];
  if (areApart(workA, workB) && !areAlike(a, b, told, oneThing.ofTwoOccupations)) {
    const [one = "", other = ""] = [[...workA][0], [...workB][0]];
    if (told.company.common(a, b).names.length === 0)
      return `one is called "${one}", the other "${other}", with nobody else in common`;
  }
  return undefined;
}

/** Both known, and nothing in both. */
function areApart(a: ReadonlySet<string> | undefined, b: ReadonlySet<string> | undefined): boolean {
  if (a === undefined || b === undefined || a.size === 0 || b.size === 0) return false;
  return ![...a].some((one) => b.has(one));
}

/** So many reports of each are looked at. */
const looked = 6;

function areAlike(a: Profile, b: Profile, { stories }: Told, least: number): boolean {
  const own = new Set([...a.forms, ...b.forms].flatMap(({ use }) => use.words));
  const [some, others] = [a, b].map(({ reports }) => [...reports].slice(0, looked));
  return (some ?? []).some((one) =>
    (others ?? []).some((other) => {
      if (one === other) return true;
      const shared = stories.rareWords(one, other);
      return shared.filter((word) => !own.has(word)).length >= least;
    }),
  );
}

function homesOfClusters(
  mentions: readonly NamedMention[],
  clusters: Clusters<MentionId>,
): ReadonlyMap<MentionId, ReadonlySet<string>> {
  const found = new Map<MentionId, Set<string>>();
  for (const { mention, home } of mentions) {
    if (home === undefined) continue;
    const root = clusters.of(mention.id);
    found.set(root, (found.get(root) ?? new Set()).add(home));
  }
  return found;
}
