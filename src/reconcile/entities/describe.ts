// What an entity is called and shown as: the fullest form used most, all forms with their counts, the titles it is given.

import { compareText } from "../../model/compare-text.ts";
import type { Entity, EntityRole, Join } from "../../model/entity.ts";
import type { EntityId, MentionId } from "../../model/ids.ts";
import type { EntityKind } from "../../model/mention.ts";
import type { NamedMention } from "./named-mention.ts";

export function describeEntity(parts: {
  readonly id: EntityId;
  readonly group: readonly NamedMention[];
  readonly joins: readonly Join<MentionId>[];
}): Entity {
  const named = parts.group.filter((one) => one.mention.form === "name");
  const shown = named.length > 0 ? named : parts.group;
  const names = tally(shown.map((one) => one.mention.name));
  return {
    id: parts.id,
    kind: kindOf(shown),
    name: fullest(names)?.text ?? "",
    names,
    roles: titles(parts.group),
    place: undefined,
    mentions: parts.group.map((one) => one.mention.id),
    joins: parts.joins,
  };
}

/** A country stays a place where a report lets it act: "Oria said". */
function kindOf(shown: readonly NamedMention[]): EntityKind {
  if (shown.some((one) => one.mention.country)) return "place";
  return mostUsed(shown.map((one) => one.mention.kind)) ?? "other";
}

interface Counted {
  readonly text: string;
  readonly count: number;
}

function tally(texts: readonly string[]): readonly Counted[] {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts]
    .map(([text, count]) => ({ text, count }))
    .sort((a, b) => b.count - a.count || compareText(a.text, b.text));
}

// A form of several words says more than one word or an acronym; among those the most used stands, and a
// dateline's capitals stand only for want of better.
function fullest(names: readonly Counted[]): Counted | undefined {
  const cased = new Set(names.map(({ text }) => text).filter((text) => !isShouted(text)));
  const folded = new Set([...cased].map((text) => text.toLowerCase()));
  const written = names.filter(({ text }) => cased.has(text) || !folded.has(text.toLowerCase()));
  return written.find((name) => /\s/u.test(name.text)) ?? written[0];
}

function isShouted(text: string): boolean {
  return text.length > 3 && text === text.toUpperCase();
}

function mostUsed(kinds: readonly EntityKind[]): EntityKind | undefined {
  const known = kinds.filter((kind) => kind !== "other");
  const found = tally(known.length > 0 ? known : kinds)[0]?.text;
  return kinds.find((kind) => kind === found);
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
