// What is known of one entity so far, beside its joins: under which names, of which class, in which reports, with which titles.

import { groupBy } from "../../model/group-by.ts";
import type { MentionId, ReportId } from "../../model/ids.ts";
import type { Clusters } from "../clusters.ts";
import type { EntityClass } from "./class-of-mention.ts";
import type { NamedMention } from "./named-mention.ts";

/** One spelling of a name, by its first use. */
export interface Form {
  readonly key: string;
  readonly count: number;
  readonly use: NamedMention;
}

export interface Profile {
  /** The mention that stands for it; it may stand for more after a join. */
  readonly root: MentionId;
  readonly class: EntityClass;
  /** Whether no report says what it is. */
  readonly unplaced: boolean;
  /** Most used first. */
  readonly forms: readonly Form[];
  readonly reports: ReadonlySet<ReportId>;
  /** Titles as written, by how they compare. */
  readonly titles: ReadonlyMap<string, string>;
  /** What its names come down to, with the form that does. */
  readonly cores: ReadonlyMap<string, NamedMention>;
  /** The countries it is told with. */
  readonly countries: ReadonlySet<string>;
  /** Whether every country has a body of its name, and nothing tells whose it is. */
  readonly stateless: boolean;
  /** Those that a report leaves open whether it is one of them. */
  readonly couldBe: readonly MentionId[];
  /** The ranks it is given. */
  readonly ranks: ReadonlySet<string>;
  /** Whether it is itself a country. */
  readonly isCountry: boolean;
}

/** Gives the profiles of the clusters as they stand. */
export type Profiles = () => readonly Profile[];

/**
 * The profiles of these clusters; what has no name has none. Every kind of join asks for them again, and few are changed by
 * the kind before it: those stand.
 */
export function profilesIn(
  mentions: readonly NamedMention[],
  clusters: Clusters<MentionId>,
): Profiles {
  const names = mentions.filter(({ mention }) => mention.form === "name");
  let known: ReadonlyMap<MentionId, Standing> = new Map();
  return () => {
    const groups = [...groupBy(names, (one) => clusters.of(one.mention.id))];
    const now = groups.map(([root, members]): readonly [MentionId, Standing] => {
      const before = known.get(root);
      // Clusters only grow: with as many members it has the same ones.
      if (before?.size === members.length) return [root, before];
      return [root, { size: members.length, profile: profileOf(root, members) }];
    });
    known = new Map(now);
    return now.map(([, { profile }]) => profile);
  };
}

interface Standing {
  readonly size: number;
  readonly profile: Profile;
}

function profileOf(root: MentionId, members: readonly NamedMention[]): Profile {
  const found = classOf(members);
  const byKey = [...groupBy(members, (one) => one.key).values()];
  return {
    root,
    class: found,
    unplaced: found === "body" && members.every(({ mention }) => mention.kind === "other"),
    forms: byKey
      .flatMap(([use, ...again]): readonly Form[] =>
        use === undefined ? [] : [{ key: use.key, count: again.length + 1, use }],
      )
      .sort((a, b) => b.count - a.count),
    reports: new Set(members.map((one) => one.report)),
    cores: new Map(members.map((one) => [one.core, one])),
    countries: gathered(members, ({ country }) => country),
    stateless: members.some(({ stateless }) => stateless),
    couldBe: members.flatMap(({ mention }) => mention.couldBe),
    ranks: gathered(members, ({ mention }) => mention.rank),
    isCountry: members.some(({ mention }) => mention.country),
    titles: titlesOf(members),
  };
}

const nothing: ReadonlySet<string> = new Set();
const untitled: ReadonlyMap<string, string> = new Map();

/** What members say; most say nothing of themselves, and of a hundred thousand profiles those share one set. */
function gathered(
  members: readonly NamedMention[],
  saidBy: (one: NamedMention) => string | undefined,
): ReadonlySet<string> {
  let found: Set<string> | undefined;
  for (const one of members) {
    const said = saidBy(one);
    if (said === undefined) continue;
    found ??= new Set();
    found.add(said);
  }
  return found ?? nothing;
}

function titlesOf(members: readonly NamedMention[]): ReadonlyMap<string, string> {
  let found: Map<string, string> | undefined;
  for (const { title, titleText } of members) {
    if (titleText === undefined || title === "") continue;
    found ??= new Map();
    found.set(title, titleText);
  }
  return found ?? untitled;
}

/** Whether two may be of one country: of two no, and of one that nothing tells only where that country is the only one. */
export function mayShareCountry(a: Profile, b: Profile): boolean {
  if (a.stateless || b.stateless) return false;
  if (a.countries.size === 0 || b.countries.size === 0) return true;
  return [...a.countries].some((country) => b.countries.has(country));
}

/** Whether each is given a rank, and none that the other is given. */
export function areOfTwoRanks(a: Profile, b: Profile): boolean {
  return a.ranks.size > 0 && b.ranks.size > 0 && ![...a.ranks].some((rank) => b.ranks.has(rank));
}

// A person stays one where a report takes the name for something else.
function classOf(members: readonly NamedMention[]): EntityClass {
  const counts = new Map<EntityClass, number>();
  for (const one of members) counts.set(one.class, (counts.get(one.class) ?? 0) + 1);
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  return most?.[0] ?? "body";
}
