// Joins forms of a body's name that differ by what goes without saying: its country, the word for its kind, a name that is
// written as an acronym, the town or body before it. The shorter is joined where the case has one that it can be short for.

import { groupBy } from "../../model/group-by.ts";
import type { MentionId } from "../../model/ids.ts";
import type { Clusters, JoinReason } from "../clusters.ts";
import { isAcronym } from "./acronym.ts";
import { areNear, type Company, companyOf } from "./company.ts";
import { type Form, mayShareCountry, type Profile, type Profiles } from "./profile.ts";

/** Joins the bodies among these clusters. */
export function joinBodies(standing: Profiles, clusters: Clusters<MentionId>): void {
  for (const join of [joinSpelledOut, joinCores, joinShortened]) {
    const profiles = standing().filter((one) => one.class !== "person");
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
  const long = new Map(
    profiles.flatMap(({ forms }) => forms.map((form) => [form.key, form] as const)),
  );
  for (const form of profiles.flatMap(({ forms }) => forms)) {
    const [first = "", ...rest] = form.use.words;
    const spelled = rest.length === 0 ? undefined : meant.get(first);
    const other = spelled === undefined ? undefined : long.get([spelled, ...rest].join(" "));
    if (other === undefined) continue;
    joinForms(clusters, [form, other], {
      rule: "entities/spelled-out",
      because: "are one name once its acronym is spelled out",
    });
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
      // One form that was not joined to itself was kept apart with reason.
      if (first === undefined || first.use.key === one.use.key) continue;
      if (!mayShareCountry(first.profile, one.profile)) continue;
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
  const known: Longer = { named: namedIn(profiles), ends: endingsOf(profiles) };
  for (const profile of profiles) {
    const [form] = profile.class === "body" ? profile.forms : [];
    const only = form && onlyLonger(profile, form, known);
    if (form === undefined || only === undefined || !mayShareCountry(profile, only.profile))
      continue;
    if (!areNear(profile, only.profile, company)) continue;
    joinForms(clusters, [form, only.form], {
      rule: "entities/short-for",
      because:
        "are one name without and with what stands before it, and the case has no other that ends so",
    });
  }
}

interface Longer {
  /** The names of the case, and whether they are of places. */
  readonly named: ReadonlyMap<string, boolean>;
  readonly ends: ReadonlyMap<string, readonly Profile[]>;
}

function namedIn(profiles: readonly Profile[]): ReadonlyMap<string, boolean> {
  return new Map(
    profiles.flatMap((one) =>
      one.forms.map(({ key }) => [key.toLowerCase(), one.class === "place"]),
    ),
  );
}

/** The only profile that has this form with a name of the case before it. */
function onlyLonger(
  profile: Profile,
  { key }: Form,
  { named, ends }: Longer,
): { readonly profile: Profile; readonly form: Form } | undefined {
  const longer = isAcronym(key)
    ? []
    : (ends.get(key) ?? []).filter(({ root }) => root !== profile.root);
  const [only] = longer;
  if (only === undefined || longer.some(({ root }) => root !== only.root)) return undefined;
  const form = only.forms.find((one) => one.key.endsWith(` ${key}`));
  const before = form && named.get(form.key.slice(0, -key.length - 1));
  // A thing of which no report says what it is may be called after a body, and be no part of its name.
  const fits = only.unplaced ? before === true : before !== undefined;
  return form !== undefined && fits ? { profile: only, form } : undefined;
}

function joinForms(
  clusters: Clusters<MentionId>,
  [a, b]: readonly [Form, Form],
  { rule, because }: JoinReason,
): void {
  const names = `"${a.use.mention.name}" and "${b.use.mention.name}"`;
  clusters.join(a.use.mention.id, b.use.mention.id, { rule, because: `${names} ${because}` });
}
