// Joins a person named by one word to the only person of the case whose full name ends in it.

import { groupBy } from "../../model/group-by.ts";
import type { MentionId } from "../../model/ids.ts";
import type { Clusters } from "../clusters.ts";
import { skeleton, spelledAlike } from "./names/name-key.ts";
import type { NamedMention } from "./named-mention.ts";

/** Joins short names to full ones, then one-word names that no full name claims to each other. */
export function joinShortForms(
  mentions: readonly NamedMention[],
  clusters: Clusters<MentionId>,
): void {
  // A lone capitalised word of no known kind may still be somebody's last name.
  const persons = mentions.filter(
    ({ class: found, mention }) =>
      mention.form === "name" && (found === "person" || mention.kind === "other"),
  );
  const full = persons.filter((one) => one.class === "person" && one.words.length > 1);
  const named = new Set(full.map((one) => clusters.of(one.mention.id)));
  const open = persons.filter(
    (one) => one.words.length === 1 && !named.has(clusters.of(one.mention.id)),
  );
  const people = [...groupBy(full, (one) => clusters.of(one.mention.id)).values()].flatMap(
    distinctForms,
  );
  const index: LastNames = {
    exact: groupBy(people, (one) => one.words.at(-1) ?? ""),
    alike: groupBy(people, (one) => skeleton(one.words.at(-1) ?? "")),
  };
  joinLongSurnames(people, index, clusters);
  const unclaimed = open.filter((one) => !joinToFullName(one, index, clusters));
  joinUnclaimed(
    unclaimed.filter((one) => one.class === "person"),
    clusters,
  );
}

// One mention for each form of each person: a name used ten thousand times is looked at once.
function distinctForms(person: readonly NamedMention[]): readonly NamedMention[] {
  return [...new Map(person.map((one) => [one.key, one])).values()];
}

interface LastNames {
  readonly exact: ReadonlyMap<string, readonly NamedMention[]>;
  readonly alike: ReadonlyMap<string, readonly NamedMention[]>;
}

// "Abu Karim" after "Nasser Abu Karim": the whole short name ends the only longer one.
function joinLongSurnames(
  full: readonly NamedMention[],
  index: LastNames,
  clusters: Clusters<MentionId>,
): void {
  for (const one of full) {
    const longer = (index.exact.get(one.words.at(-1) ?? "") ?? []).filter(
      ({ words, key }) => words.length > one.words.length && key.endsWith(` ${one.key}`),
    );
    const [target] = longer;
    const people = new Set(longer.map((found) => clusters.of(found.mention.id)));
    if (target === undefined || people.size > 1) continue;
    clusters.join(one.mention.id, target.mention.id, {
      rule: "entities/long-last-name",
      because: `"${target.mention.name}" is the only person in the case whose name ends in "${one.mention.name}"`,
    });
  }
}

/** True where some full name ends in this word, whether or not it is the only one. */
function joinToFullName(
  one: NamedMention,
  index: LastNames,
  clusters: Clusters<MentionId>,
): boolean {
  const exact = index.exact.get(one.key) ?? [];
  const alike = (index.alike.get(skeleton(one.key)) ?? []).filter((candidate) =>
    spelledAlike(candidate.words.at(-1) ?? "", one.key),
  );
  const candidates = exact.length > 0 ? exact : alike;
  const [target] = candidates;
  if (target === undefined) return false;
  const people = new Set(candidates.map((found) => clusters.of(found.mention.id)));
  if (people.size > 1) return true;
  const fullName = target.mention.name;
  clusters.join(
    one.mention.id,
    target.mention.id,
    exact.length > 0
      ? {
          rule: "entities/last-name",
          because: `"${fullName}" is the only person in the case with this last name`,
        }
      : {
          rule: "entities/last-name-spelled-alike",
          because: `"${one.mention.name}" is spelled like the last name of "${fullName}", the only such person in the case`,
        },
  );
  return true;
}

function joinUnclaimed(unclaimed: readonly NamedMention[], clusters: Clusters<MentionId>): void {
  for (const [first, ...rest] of groupBy(unclaimed, (one) => one.key).values()) {
    for (const again of rest) {
      if (first === undefined) continue;
      clusters.join(first.mention.id, again.mention.id, {
        rule: "entities/single-name",
        because: `both are called "${again.mention.name}", and no report gives a fuller name`,
      });
    }
  }
}
