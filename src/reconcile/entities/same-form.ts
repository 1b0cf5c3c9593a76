// Joins one name across reports: the same words, of the same class. A single word names a person only
// where no report gives that word to two people.

import { groupBy } from "../../model/group-by.ts";
import type { MentionId } from "../../model/ids.ts";
import type { Clusters } from "../clusters.ts";
import type { NamedMention } from "./named-mention.ts";

export function joinSameForm(
  mentions: readonly NamedMention[],
  clusters: Clusters<MentionId>,
): void {
  const names = mentions.filter((one) => one.mention.form === "name" && one.key !== "");
  const whole = names.filter((one) => one.class !== "person" || one.words.length > 1);
  for (const group of groupBy(whole, (one) => JSON.stringify([one.class, one.key])).values()) {
    const [first, ...rest] = group;
    for (const again of rest) {
      if (first === undefined) continue;
      clusters.join(first.mention.id, again.mention.id, {
        rule: "entities/same-name",
        because: `both are called "${again.mention.name}"`,
      });
    }
  }
}
