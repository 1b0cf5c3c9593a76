// Joins one name of a body or a place across reports: the same words, of the same class; an acronym joins by what its reports
// spell it out as. Two people may have one name: they are joined in namesakes.ts.

import { groupBy } from "../../model/group-by.ts";
import type { MentionId } from "../../model/ids.ts";
import type { Clusters } from "../clusters.ts";
import { isAcronym } from "./acronym.ts";
import { byCountry } from "./by-country.ts";
import type { NamedMention } from "./named-mention.ts";

export function joinSameForm(
  mentions: readonly NamedMention[],
  clusters: Clusters<MentionId>,
): void {
  const names = mentions.filter((one) => one.mention.form === "name" && one.key !== "");
  const whole = names.filter((one) => one.class !== "person" && !isHeadAlone(one));
  const byForm = [
    ...groupBy(whole, (one) => JSON.stringify([one.class, one.key])).values(),
  ].flatMap(byCountry);
  for (const group of byForm.filter((one) => !isShortened(one))) joinAll(group, clusters);
  // Spelled-out names are settled first, for they say which bodies an acronym can mean.
  for (const group of byForm.filter(isShortened)) joinAcronyms(group, clusters);
}

/** "The Front" that its report calls the River Front is not the front of another. */
function isHeadAlone({ mention }: NamedMention): boolean {
  return mention.refersTo !== undefined && !isAcronym(mention.name.trim());
}

function joinAll(group: readonly NamedMention[], clusters: Clusters<MentionId>): void {
  const [first, ...rest] = group;
  for (const again of rest) {
    if (first === undefined) continue;
    clusters.join(first.mention.id, again.mention.id, {
      rule: "entities/same-name",
      because: `both are called "${again.mention.name}"`,
    });
  }
}

/** Whether some report gives this form as the short one of another name. */
function isShortened(group: readonly NamedMention[]): boolean {
  return group.some(
    ({ mention }) => mention.refersTo !== undefined && isAcronym(mention.name.trim()),
  );
}

// Where the case knows two expansions, an acronym nobody spells out in its own report may mean either.
function joinAcronyms(group: readonly NamedMention[], clusters: Clusters<MentionId>): void {
  const expanded = group.filter((one) => one.mention.refersTo !== undefined);
  const byExpansion = groupBy(expanded, ({ mention }) =>
    clusters.of(mention.refersTo?.mention ?? mention.id),
  );
  if (byExpansion.size <= 1) joinAll(group, clusters);
  else for (const same of byExpansion.values()) joinAll(same, clusters);
}
