// Joins forms of a body's name that differ by what goes without saying: its country, the word for its kind, a name that is
// written as an acronym, the town or body before it. The shorter is joined where the case has one that it can be short for.

import { groupBy } from "../../model/group-by.ts";
import type { MentionId } from "../../model/ids.ts";
import type { Clusters, JoinReason } from "../clusters.ts";
import { isAcronym } from "./acronym.ts";
import { areNear, type Company, companyOf } from "./company.ts";
import type { NamedMention } from "./named-mention.ts";
import { type Form, type Profile, profilesOf } from "./profile.ts";

/** Joins the bodies among these mentions. */
export function joinBodies(mentions: readonly NamedMention[], clusters: Clusters<MentionId>): void {
  for (const join of [joinSpelledOut, joinCores, joinShortened]) {
    const profiles = profilesOf(mentions, clusters).filter((one) => one.class !== "person");
    join({ profiles, company: companyOf(profiles), clusters });
  }
}

interface Bodies {
  readonly profiles: readonly Profile[];
  readonly company: Company;
  readonly clusters: Clusters<MentionId>;
}

// "UN Harbour Council" and "United Nations Harbour Council", where the case joins "UN" to "United Nations".
function joinSpelledOut({ profiles, clusters }: Bodies): void {
  const meant = new Map<string, string>();
  for (const { forms } of profiles) {
    const short = forms.find(({ use }) => isAcronym(use.mention.name));
    const full = forms.find(({ use }) => use.words.length > 1);
    if (short !== undefined && full !== undefined) meant.set(short.key.toLowerCase(), full.key);
  }
  const spelled = profiles.flatMap(({ forms }) =>
    forms.flatMap((form) => {
      const [first = "", ...rest] = form.use.words;
      return rest.length === 0
        ? []
        : [{ form, key: [meant.get(first) ?? first, ...rest].join(" ") }];
    }),
  );
  for (const [one, ...others] of groupBy(spelled, ({ key }) => key).values()) {
    for (const other of others) {
      if (one === undefined) continue;
      joinForms(clusters, [one.form, other.form], {
        rule: "entities/spelled-out",
        because: "are one name once its acronym is spelled out",
      });
    }
  }
}

// "Orian Interior Ministry" and "Interior Ministry", where no other country's is told of.
function joinCores({ profiles, company, clusters }: Bodies): void {
  const told = profiles.flatMap((profile) =>
    profile.class === "body"
      ? [...profile.cores].map(([core, use]) => ({ core, use, profile }))
      : [],
  );
  const ends = endingsOf(profiles);
  for (const [core, group] of groupBy(told, (one) => one.core)) {
    const countries = new Set(group.flatMap(({ profile }) => [...profile.countries]));
    const own = new Set(group.map(({ profile }) => profile.root));
    const hasRivals = (ends.get(core) ?? []).some(({ root }) => !own.has(root));
    const [first, ...rest] = [...group].sort(
      (x, y) => y.profile.countries.size - x.profile.countries.size,
    );
    for (const one of rest) {
      if (first === undefined) continue;
      const country = [...one.profile.countries].find((name) => first.profile.countries.has(name));
      const isOnly = countries.size < (hasRivals ? 1 : 2);
      if (country === undefined && !(isOnly && areNear(first.profile, one.profile, company)))
        continue;
      clusters.join(first.use.mention.id, one.use.mention.id, {
        rule: "entities/same-body",
        because: `"${first.use.mention.name}" and "${one.use.mention.name}" differ by what goes without saying, and the case has no other such body`,
      });
    }
  }
}

/** Bodies by the words their names end in, whole names left out. */
function endingsOf(profiles: readonly Profile[]): ReadonlyMap<string, readonly Profile[]> {
  const ends = profiles.flatMap((profile) =>
    profile.forms.flatMap(({ use }) =>
      use.words
        .slice(1, longest)
        .map((_, index) => ({ end: use.words.slice(index + 1).join(" "), profile })),
    ),
  );
  const groups = groupBy(ends, ({ end }) => end);
  return new Map([...groups].map(([end, group]) => [end, group.map(({ profile }) => profile)]));
}

/** Names of more words are not looked through for shorter ones. */
const longest = 8;

// "Harbour Council" and "Selima Harbour Council", where Selima is told of and nobody else has a Harbour Council.
function joinShortened({ profiles, company, clusters }: Bodies): void {
  const named = new Set(profiles.flatMap(({ forms }) => forms.map(({ key }) => key.toLowerCase())));
  const ends = endingsOf(profiles);
  for (const profile of profiles) {
    if (profile.class !== "body") continue;
    const [form] = profile.forms;
    const longer =
      form === undefined || form.key !== form.key.toLowerCase()
        ? []
        : (ends.get(form.key) ?? []).filter(({ root }) => root !== profile.root);
    const [only] = longer;
    if (form === undefined || only === undefined || longer.some(({ root }) => root !== only.root))
      continue;
    const full = only.forms.find(({ key }) => key.endsWith(` ${form.key}`));
    const before = full?.key.slice(0, -form.key.length - 1) ?? "";
    if (full === undefined || !named.has(before) || !areNear(profile, only, company)) continue;
    joinForms(clusters, [form, full], {
      rule: "entities/short-for",
      because: `are one name with and without what stands before it, and the case has no other that ends so`,
    });
  }
}

function joinForms(
  clusters: Clusters<MentionId>,
  [a, b]: readonly [Form, Form],
  { rule, because }: JoinReason,
): void {
  const names = `"${a.use.mention.name}" and "${b.use.mention.name}"`;
  clusters.join(a.use.mention.id, b.use.mention.id, { rule, because: `${names} ${because}` });
}
