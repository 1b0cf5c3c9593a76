// What each person is by occupation: the rank or office of a title, the noun of a description that stands for him or right
// behind his name.

import { groupBy } from "../../model/group-by.ts";
import type { MentionId } from "../../model/ids.ts";
import type { Clusters } from "../clusters.ts";
import type { NamedMention } from "./named-mention.ts";

/** "Karo Dole, a miner": so far behind a name its description begins at most. */
const behind = 4;

/** The occupations of each cluster. */
export function occupationsOf(
  mentions: readonly NamedMention[],
  clusters: Clusters<MentionId>,
): (root: MentionId) => ReadonlySet<string> {
  const found = new Map<MentionId, Set<string>>();
  const note = (id: MentionId, occupation: string | undefined) => {
    if (occupation === undefined) return;
    const root = clusters.of(id);
    found.set(root, (found.get(root) ?? new Set()).add(occupation));
  };
  for (const people of groupBy(mentions.filter(isPerson), ({ report }) => report).values()) {
    const named = new Map(
      people.filter(({ mention }) => mention.form === "name").map((one) => [one.mention.end, one]),
    );
    for (const { mention, words } of people) {
      note(mention.id, mention.rank ?? mention.office);
      if (mention.form !== "nominal") continue;
      note(mention.id, words.at(-1));
      const name = nameBefore(mention.start, named);
      if (name !== undefined) note(name.mention.id, words.at(-1));
    }
  }
  return (root) => found.get(root) ?? none;
}

const none: ReadonlySet<string> = new Set();

function isPerson({ class: found }: NamedMention): boolean {
  return found === "person";
}

function nameBefore(
  start: number,
  named: ReadonlyMap<number, NamedMention>,
): NamedMention | undefined {
  for (let end = start; end >= start - behind; end -= 1) {
    const name = named.get(end);
    if (name !== undefined) return name;
  }
  return undefined;
}
