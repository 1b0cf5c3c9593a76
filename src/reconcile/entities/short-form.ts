// Joins a person named by one word to the person of the case whose full name ends in it, or begins with it: the only one, or of
// several the one in whose company it is named. Where nobody has a fuller name, one word joins to itself in one company. Whom
// a title speaks against is left to a person.

import { groupBy } from "../../model/group-by.ts";
import type { MentionId } from "../../model/ids.ts";
import type { Clusters } from "../clusters.ts";
import { areNear, type Company, companyOf, isTogether, quoted } from "./company.ts";
import type { Doubt } from "./doubts.ts";
import { blockingKeys, comparableName, compareNames } from "./names/index.ts";
import { generations } from "./names/person-words-table.ts";
import { areOfTwoRanks, type Form, type Profile, type Profiles } from "./profile.ts";

/** Joins short names to full ones, then one-word names that no full name claims to each other; gives back what is left open. */
export function joinShortForms(
  standing: Profiles,
  clusters: Clusters<MentionId>,
): readonly Doubt[] {
  joinLongSurnames(standing(), clusters);
  const profiles = standing();
  const doubts: Doubt[] = [];
  const known: Known = {
    people: peopleOf(profiles),
    company: companyOf(profiles),
    clusters,
    doubts,
  };
  const shorts = profiles.filter(isShort);
  const unclaimed = shorts.filter((one) => !joinToFullName(one, known));
  joinUnclaimed(
    unclaimed.filter((one) => one.class === "person"),
    known,
  );
  return doubts;
}

/** A lone capitalised word of which nothing tells the kind may still be somebody's last name. */
function isShort({ class: found, unplaced, forms }: Profile): boolean {
  return (found === "person" || unplaced) && forms.every(({ use }) => use.words.length === 1);
}

interface Person {
  readonly profile: Profile;
  readonly form: Form;
  /** The last word of the name. */
  readonly last: string;
}

interface People {
  readonly byLast: ReadonlyMap<string, readonly Person[]>;
  readonly byFirst: ReadonlyMap<string, readonly Person[]>;
  readonly alike: ReadonlyMap<string, readonly Person[]>;
}

interface Known {
  readonly people: People;
  readonly company: Company;
  readonly clusters: Clusters<MentionId>;
  readonly doubts: Doubt[];
}

function fullNamesOf(profiles: readonly Profile[]): readonly Person[] {
  return profiles
    .filter((one) => one.class === "person")
    .flatMap((profile) =>
      profile.forms
        .filter(({ use }) => use.words.length > 1)
        .map((form): Person => ({ profile, form, last: lastWord(form) })),
    );
}

/** "Moll" of "Ada Moll Jr.". */
function lastWord({ use: { words } }: Form): string {
  return words.findLast((word) => !generations.has(word)) ?? "";
}

/** "Ada" of "Ada Moll"; a name of two parts is not half of it. */
function firstWord({ use }: Form): string {
  const [first = ""] = use.words;
  return /^\S*-/u.test(use.mention.name) ? "" : first;
}

function peopleOf(profiles: readonly Profile[]): People {
  const people = fullNamesOf(profiles);
  const keyed = people.flatMap((person) =>
    blockingKeys(comparableName(person.last, "person")).map((key) => ({ key, person })),
  );
  const alike = groupBy(keyed, ({ key }) => key);
  return {
    byLast: groupBy(people, ({ last }) => last),
    byFirst: groupBy(people, ({ form }) => firstWord(form)),
    alike: new Map([...alike].map(([key, group]) => [key, group.map(({ person }) => person)])),
  };
}

// "Abu Karim" after "Nasser Abu Karim": the whole short name ends the only longer one.
function joinLongSurnames(profiles: readonly Profile[], clusters: Clusters<MentionId>): void {
  const company = companyOf(profiles);
  const people = fullNamesOf(profiles);
  const endings = groupBy(people.flatMap(endingsOf), ({ ending }) => ending);
  for (const person of people) {
    const longer = endings.get(person.form.use.words.join(" ")) ?? [];
    const only = onlyOf(longer.map((one) => one.person));
    if (only === undefined || !areNear(person.profile, only.profile, company)) continue;
    clusters.join(person.form.use.mention.id, only.form.use.mention.id, {
      rule: "entities/long-last-name",
      because: `"${nameOf(only.form)}" is the only person in the case whose name ends in "${nameOf(person.form)}"`,
    });
  }
}

/** A name of more words is not looked through for shorter ones. */
const longest = 8;

function endingsOf(
  person: Person,
): readonly { readonly ending: string; readonly person: Person }[] {
  const { words } = person.form.use;
  return words
    .slice(1, Math.min(longest, words.length) - 1)
    .map((_, index) => ({ ending: words.slice(index + 1).join(" "), person }));
}

/** True where some full name ends in this word, whether or not it is joined to it. */
function joinToFullName(one: Profile, known: Known): boolean {
  const [form] = one.forms;
  if (form === undefined) return false;
  const exact = known.people.byLast.get(form.key) ?? [];
  if (exact.length > 0) return joinLastName(one, form, exact, known);
  const first = (known.people.byFirst.get(form.key) ?? []).filter(({ profile }) =>
    isTogether(one, profile),
  );
  const only = onlyOf(first);
  if (only !== undefined) {
    return join(known, form, only, {
      rule: "entities/first-name",
      because: `"${nameOf(only.form)}" is the only person in the report whose name begins so`,
    });
  }
  return first.length > 0 || joinAlike(one, form, known);
}

function joinLastName(one: Profile, form: Form, all: readonly Person[], known: Known): boolean {
  const exact = all.filter(({ profile }) => !areOfTwoRanks(one, profile));
  if (exact.length === 0) return leaveOpen(form, all, known);
  const open = exact.filter(({ profile }) => isLeftOpen(one, profile));
  if (open.length > 0) return leaveOpen(form, open, known);
  const only = onlyOf(exact);
  if (only !== undefined) {
    if (!areNear(one, only.profile, known.company)) return true;
    return join(known, form, only, {
      rule: "entities/last-name",
      because: `"${nameOf(only.form)}" is the only person in the case with this last name`,
    });
  }
  const nearest = nearestOf(one, exact, known.company);
  if (nearest === undefined) return true;
  const { person, names } = nearest;
  return join(known, form, person, {
    rule: "entities/last-name-in-company",
    because: `of those with this last name only "${nameOf(person.form)}" is named in the same company, with ${quoted(names)}`,
  });
}

/** Whether the report of the short name leaves open if it is this person's. */
function isLeftOpen({ couldBe, reports }: Profile, full: Profile): boolean {
  return couldBe.length > 0 && [...reports].some((report) => full.reports.has(report));
}

function leaveOpen(form: Form, people: readonly Person[], { doubts }: Known): true {
  for (const person of people.slice(0, crowded)) {
    const names = `"${nameOf(person.form)}" has the last name of "${nameOf(form)}"`;
    doubts.push({
      ...{ a: form.use.mention.id, b: person.form.use.mention.id, score: openScore },
      rule: "entities/last-name-left-open",
      because: `${names}, and the titles they are given do not say that they are one`,
    });
  }
  return true;
}

/** What a last name without a title that fits is worth. */
const openScore = 0.5;

function joinAlike(one: Profile, form: Form, known: Known): boolean {
  if (one.class !== "person" || form.key.length < leastLetters) return false;
  const near = blockingKeys(form.use.comparable)
    .flatMap((key) => known.people.alike.get(key) ?? [])
    .slice(0, crowded);
  const fitting = near.filter(({ last, profile }) => {
    if (areOfTwoRanks(one, profile)) return false;
    if (last.length < leastLetters) return false;
    const { verdict } = compareNames(form.use.comparable, comparableName(last, "person"));
    return verdict === "same" || verdict === "likely";
  });
  const only = onlyOf(fitting);
  if (only === undefined || !areNear(one, only.profile, known.company)) return fitting.length > 0;
  return join(known, form, only, {
    rule: "entities/last-name-spelled-alike",
    because: `"${nameOf(form)}" is spelled like the last name of "${nameOf(only.form)}", the only such person in the case`,
  });
}

/** Shorter last names are too much alike. */
const leastLetters = 5;
/** A last name that more people have is looked at no further. */
const crowded = 40;

/** Of several, the one whose company this is: much of it, and twice as much as of any other. */
function nearestOf(
  one: Profile,
  people: readonly Person[],
  company: Company,
): { readonly person: Person; readonly names: readonly string[] } | undefined {
  const distinct = [
    ...new Map(people.map((person) => [person.profile.root, person])).values(),
  ].slice(0, crowded);
  const ranked = distinct
    .map((person) => ({
      person,
      ...company.common(one, person.profile),
      together: isTogether(one, person.profile),
    }))
    .sort((x, y) => y.share - x.share);
  const [best, second] = ranked;
  // A report that gives two of them their full names says itself whom it means, or leaves it open.
  if (best === undefined || ranked.some(({ together }) => together)) return undefined;
  return best.share >= muchShared && best.share >= 2 * (second?.share ?? 0) ? best : undefined;
}

const muchShared = 0.3;
function onlyOf(people: readonly Person[]): Person | undefined {
  const [first] = people;
  return people.every(({ profile }) => profile.root === first?.profile.root) ? first : undefined;
}

function join(
  { clusters }: Known,
  form: Form,
  to: Person,
  reason: { readonly rule: string; readonly because: string },
): true {
  clusters.join(form.use.mention.id, to.form.use.mention.id, reason);
  return true;
}

function nameOf({ use }: Form): string {
  return use.mention.name;
}

function joinUnclaimed(unclaimed: readonly Profile[], { company, clusters }: Known): void {
  for (const group of groupBy(unclaimed, ({ forms }) => forms[0]?.key).values()) {
    const heads: Profile[] = [];
    for (const one of group) {
      const head = heads
        .slice(0, crowded)
        .find((known) => !areOfTwoRanks(known, one) && areNear(known, one, company));
      const [a, b] = [head?.forms[0], one.forms[0]];
      if (a === undefined || b === undefined) heads.push(one);
      else
        clusters.join(a.use.mention.id, b.use.mention.id, {
          rule: "entities/single-name",
          because: `both are called "${nameOf(b)}", and no report gives a fuller name`,
        });
    }
  }
}
