// Buildings and grounds that the gazetteer does not have hang on the town the report puts them in: "the parliament building
// in Selim" is where Selim is, and no nearer.

import type { Extraction } from "../../model/extraction.ts";
import type { MentionId } from "../../model/ids.ts";
import type { Sense } from "./sense.ts";

/** Facilities without a sense that a report puts into or by a town that has one. */
export function hungOn(
  extractions: readonly Extraction[],
  senses: ReadonlyMap<MentionId, Sense>,
): ReadonlyMap<MentionId, Sense> {
  const hung = new Map<MentionId, Sense>();
  for (const { mentions, placings } of extractions) {
    const facilities = new Set(
      mentions.filter(({ kind }) => kind === "facility").map(({ id }) => id),
    );
    for (const clue of placings) {
      if (clue.kind !== "within" || !facilities.has(clue.mention) || senses.has(clue.mention))
        continue;
      const town = senses.get(clue.of);
      if (town === undefined || town.placed.precision !== "city") continue;
      const because = `the report puts it in ${town.entry.name}`;
      hung.set(clue.mention, { ...town, placed: { ...town.placed, because } });
    }
  }
  return hung;
}
