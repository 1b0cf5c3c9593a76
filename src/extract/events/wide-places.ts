// Which places are too wide to tell two happenings apart or to put them together: countries, and what a dateline puts its
// town in ("SORVALE, Oria -"), for an attack in Oria and one in Sorvale may well be one.

import type { Mention } from "../../model/mention.ts";
import type { Reading } from "../../model/reading.ts";
import { findPlaceClues } from "../places/place-clues.ts";

/** The mentions, those of places a dateline shows to be wide marked like countries. */
export function withWidePlaces(mentions: readonly Mention[], reading: Reading): readonly Mention[] {
  const wide = wideNames(mentions, reading);
  if (wide.size === 0) return mentions;
  return mentions.map((one) =>
    one.kind === "place" && wide.has(one.name.toLowerCase()) ? { ...one, country: true } : one,
  );
}

function wideNames(mentions: readonly Mention[], reading: Reading): ReadonlySet<string> {
  const clues = findPlaceClues(reading, mentions);
  const towns = new Set(clues.flatMap((clue) => (clue.kind === "dateline" ? [clue.mention] : [])));
  const around = new Set(
    clues.flatMap((clue) => (clue.kind === "within" && towns.has(clue.mention) ? [clue.of] : [])),
  );
  return new Set(mentions.filter(({ id }) => around.has(id)).map(({ name }) => name.toLowerCase()));
}
