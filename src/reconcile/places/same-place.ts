// What a gazetteer says of who is who: two names of one place are one, and one name of two places is two.

import { groupBy } from "../../model/group-by.ts";
import type { MentionId } from "../../model/ids.ts";
import type { Clusters } from "../clusters.ts";
import type { NamedMention } from "../entities/named-mention.ts";
import type { Senses } from "./index.ts";
import type { Sense } from "./sense.ts";

/** Joins names that a report's words, or the names alone, make one place: "Kiev" and "Kyiv". */
export function joinSamePlaces(
  mentions: readonly NamedMention[],
  clusters: Clusters<MentionId>,
  senses: Senses,
): void {
  const placed = mentions.flatMap((one) => {
    const sense = senses.get(one.mention.id);
    const plain = one.class === "place" && one.mention.form === "name" && sense?.sure === true;
    return plain && isNamedSo(sense) ? [{ one, sense }] : [];
  });
  for (const group of groupBy(placed, ({ sense }) => sense.entry.id).values()) {
    const [first, ...rest] = [...groupBy(group, ({ one }) => one.key).values()].flatMap(
      (uses) => uses[0] ?? [],
    );
    for (const { one, sense } of rest) {
      if (first === undefined) continue;
      clusters.join(first.one.mention.id, one.mention.id, {
        rule: "entities/same-place",
        because: `"${first.one.mention.name}" and "${one.mention.name}" are names of ${sense.entry.name}`,
      });
    }
  }
}

/** Named by a name of its own, and not by that of a part or by one that is only spelled alike. */
function isNamedSo({ entry }: Sense): boolean {
  return entry.by !== "part" && entry.by !== "spelling";
}

/** What a place's uses are parted by where one name means several: `undefined` where nothing tells. */
export function placeToldOf(mention: MentionId, senses: Senses): string | undefined {
  const sense = senses.get(mention);
  return sense?.sure === true || sense?.byWords === true ? `place ${sense.entry.id}` : undefined;
}
