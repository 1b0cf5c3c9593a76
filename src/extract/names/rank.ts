// Decides what rank or office a title comes down to, so that two titles can be held against each other.

import { notRanks, rankNames } from "../../english/rank-names.ts";
import { personRoles } from "../../english/role-words.ts";
import { offices } from "../../english/titles.ts";
import type { Mention } from "../../model/mention.ts";
import { slice } from "../../model/span.ts";

/** The rank of a title: "general" for "Maj. Gen."; `undefined` for a title that is none. */
export function rankOf(title: string): string | undefined {
  const words = wordsOf(title);
  const last = words.findLastIndex((word) => rankNames.has(word) || offices.has(word));
  return notRanks.has(words[last - 1] ?? "") ? undefined : rankNames.get(words[last] ?? "");
}

/** The office of a title: "minister" for "Justice Minister"; `undefined` for a rank or a form of address. */
export function officeOf(title: string): string | undefined {
  if (rankOf(title) !== undefined) return undefined;
  const last = wordsOf(title).findLast((word) => personRoles.has(word) || offices.has(word));
  return last === undefined ? undefined : (personRoles.get(last) ?? last);
}

/** The mentions with the ranks and offices of their titles. */
export function withRanks(mentions: readonly Mention[], text: string): readonly Mention[] {
  return mentions.map((mention) => {
    const title = mention.title && slice(text, mention.title);
    if (title === undefined) return mention;
    const [rank, office] = [rankOf(title), officeOf(title)];
    return rank === undefined && office === undefined ? mention : { ...mention, rank, office };
  });
}

function wordsOf(title: string): readonly string[] {
  return title
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== "");
}
