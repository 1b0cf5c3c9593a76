// What an entity is: its kind, its name and all forms with their counts, the titles it is given.

import { compareText } from "../../model/compare-text.ts";
import type { Entity, EntityRole, Join } from "../../model/entity.ts";
import { groupBy } from "../../model/group-by.ts";
import type { EntityId, MentionId } from "../../model/ids.ts";
import type { EntityKind } from "../../model/mention.ts";
import type { NamedMention } from "./named-mention.ts";
import { countedNames, shownName } from "./shown-name.ts";

export function describeEntity(parts: {
  readonly id: EntityId;
  readonly group: readonly NamedMention[];
  readonly joins: readonly Join<MentionId>[];
}): Entity {
  const shown = namesOf(parts.group);
  return {
    id: parts.id,
    kind: kindOf(shown),
    name: shownName(shown) ?? "",
    names: countedNames(shown),
    roles: titles(parts.group),
    place: undefined,
    couldBe: [],
    mentions: parts.group.map((one) => one.mention.id),
    joins: parts.joins,
  };
}

/** The mentions that name it, for want of them those that describe it: "the army" before "it". */
function namesOf(group: readonly NamedMention[]): readonly NamedMention[] {
  const named = group.filter((one) => one.mention.form === "name");
  const told = group.filter((one) => one.mention.form !== "pronoun");
  return [named, told].find((some) => some.length > 0) ?? group;
}

/** A country stays a place where a report lets it act: "Oria said". */
function kindOf(shown: readonly NamedMention[]): EntityKind {
  if (shown.some((one) => one.mention.country)) return "place";
  return mostUsed(shown.map((one) => one.mention.kind)) ?? "other";
}

function mostUsed(kinds: readonly EntityKind[]): EntityKind | undefined {
  const known = kinds.filter((kind) => kind !== "other");
  const counts = groupBy(known.length > 0 ? known : kinds, (kind) => kind);
  const [most] = [...counts].sort((a, b) => b[1].length - a[1].length || compareText(a[0], b[0]));
  return most?.[0];
}

function titles(group: readonly NamedMention[]): readonly EntityRole[] {
  const seen = new Map<string, string>();
  for (const { title, titleText } of group) {
    if (titleText !== undefined && !seen.has(title)) seen.set(title, titleText);
  }
  return [...seen.values()].sort(compareText).map((title) => ({
    title,
    of: undefined,
    status: undefined,
    from: undefined,
    until: undefined,
    claims: [],
  }));
}
