// Joins an acronym that no report spells out to the only name of the case that it can stand for; where nothing else says that it
// does, a person decides.

import { groupBy } from "../../model/group-by.ts";
import type { MentionId } from "../../model/ids.ts";
import type { Clusters } from "../clusters.ts";
import { acronymLetters, acronymsOf, isAcronym } from "./acronym.ts";
import { companyOf, isTogether, quoted } from "./company.ts";
import type { Doubt } from "./doubts.ts";
import type { Form, Profile } from "./profile.ts";

/** An acronym of two letters fits too much: a report must write both, or the reports be much in one company. */
const telling = 3;
const muchShared = 0.25;

export function joinAcronyms(
  profiles: readonly Profile[],
  clusters: Clusters<MentionId>,
): readonly Doubt[] {
  const doubts: Doubt[] = [];
  const company = companyOf(profiles);
  const full = expansionsOf(profiles);
  for (const profile of profiles) {
    const short = acronymFormOf(profile);
    if (short === undefined) continue;
    const fitting = full.get(acronymLetters(short.use.mention.name)) ?? [];
    const [found] = fitting.filter(({ profile: one }) => one.class === profile.class);
    if (found === undefined || new Set(fitting.map((one) => one.profile.root)).size > 1) continue;
    const together = isTogether(profile, found.profile);
    const { share, names } = company.common(profile, found.profile);
    const isTelling = acronymLetters(short.use.mention.name).length >= telling;
    if (!together && share <= (isTelling ? 0 : muchShared)) {
      if (isTelling) doubts.push(doubtOf(short, found.form));
      continue;
    }
    const beside = together ? "a report writes both" : `their reports also name ${quoted(names)}`;
    clusters.join(short.use.mention.id, found.form.use.mention.id, {
      rule: "entities/only-expansion",
      because: `"${found.form.use.mention.name}" is the only name in the case that "${short.use.mention.name}" can stand for, and ${beside}`,
    });
  }
  return doubts;
}

/** What letters alone say. */
const lettersScore = 0.55;

function doubtOf({ use: { mention: short } }: Form, { use: { mention: full } }: Form): Doubt {
  return {
    ...{ a: short.id, b: full.id, score: lettersScore, rule: "entities/only-expansion" },
    because: `"${full.name}" is the only name in the case that "${short.name}" can stand for, and nothing else says that it does`,
  };
}

/** The acronym, where a profile has no fuller form. */
function acronymFormOf({ forms, class: found, unplaced }: Profile): Form | undefined {
  if (
    found === "person" ||
    unplaced ||
    forms.some(({ use }) => !isAcronym(use.mention.name.trim()))
  )
    return undefined;
  return forms[0];
}

interface Expansion {
  readonly profile: Profile;
  readonly form: Form;
}

function expansionsOf(profiles: readonly Profile[]): ReadonlyMap<string, readonly Expansion[]> {
  const all = profiles.flatMap((profile) => {
    if (profile.class === "person") return [];
    // A body that has an acronym of its own has no other.
    if (profile.forms.some(({ use }) => isAcronym(use.mention.name.trim()))) return [];
    return profile.forms
      .filter(({ use }) => use.words.length > 1)
      .flatMap((form) =>
        acronymsOf(form.use.mention.name).map((letters) => ({
          letters,
          expansion: { profile, form },
        })),
      );
  });
  const groups = groupBy(all, ({ letters }) => letters);
  return new Map(
    [...groups].map(([letters, group]) => [letters, group.map((one) => one.expansion)]),
  );
}
