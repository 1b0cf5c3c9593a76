// Finds what a report's words say of where its places are: what lies in what, how far from what, which countries it speaks
// of. A clue may be a list misread ("Oria, Selim and Tarn"): only a gazetteer tells, so nothing is settled here.

import { countryNames, countryOfForm } from "../../english/countries.ts";
import {
  bearings,
  betweenPlaces,
  insideWords,
  lengthUnits,
  nearWords,
} from "../../english/place-relations.ts";
import type { Mention } from "../../model/mention.ts";
import type {
  CapitalClue,
  NationClue,
  NearClue,
  PlaceClue,
  WithinClue,
} from "../../model/place-clue.ts";
import type { Reading } from "../../model/reading.ts";
import type { Span } from "../../model/span.ts";
import { type Word, wordsOf } from "../names/words.ts";
import { isDatelinePlace } from "./datelines.ts";
import { kindClue } from "./kind-clue.ts";
import type { PlaceName } from "./place-name.ts";

/** The clues of a reading, in reading order. */
export function findPlaceClues(
  reading: Reading,
  mentions: readonly Mention[],
): readonly PlaceClue[] {
  const words = wordsOf(reading);
  const places = placesAmong(words, mentions);
  const pairs = places.flatMap((place, index) => {
    const next = places[index + 1];
    return next === undefined ? [] : pairClues(words, place, next);
  });
  return [
    ...pairs,
    ...places
      .flatMap((place) => [capitalClue(words, place), kindClue(words, place)])
      .filter(isSaid),
    ...datelines(words, places),
    ...nationClues(words, mentions),
  ].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

function isSaid<Clue>(clue: Clue | undefined): clue is Clue {
  return clue !== undefined;
}

function placesAmong(words: readonly Word[], mentions: readonly Mention[]): readonly PlaceName[] {
  let at = 0;
  const names = mentions.filter(
    ({ kind, form }) => kind === "facility" || (kind === "place" && form === "name"),
  );
  return names.flatMap((mention) => {
    while (at < words.length && (words[at]?.end ?? 0) <= mention.start) at += 1;
    const first = at;
    let end = first;
    while (end < words.length && (words[end]?.start ?? 0) < mention.end) end += 1;
    return end === first ? [] : [{ mention, first, end }];
  });
}

/** No phrase between two places that tells of one by the other has more words. */
const longest = 12;

function pairClues(words: readonly Word[], a: PlaceName, b: PlaceName): readonly PlaceClue[] {
  if (b.first - a.end > longest || words[a.first]?.sentence !== words[b.first]?.sentence) return [];
  const gap = words.slice(a.end, b.first);
  const clue = ownerClue(gap, a, b) ?? distanceClue(gap, a, b) ?? insideClue(gap, a, b);
  return clue === undefined ? [] : [clue];
}

/** "Oria's capital Selim", "Oria's Selim province": the second lies in the first. */
function ownerClue(gap: readonly Word[], a: PlaceName, b: PlaceName): WithinClue | undefined {
  const [clitic, ...rest] = gap;
  if (clitic?.kind !== "clitic" || !rest.every(isPhraseWord)) return undefined;
  return { kind: "within", mention: b.mention.id, of: a.mention.id, span: spanOf(a, b) };
}

/** "Selim, 40 km south of Oria", "Selim, about 20 miles from Oria". */
function distanceClue(gap: readonly Word[], a: PlaceName, b: PlaceName): NearClue | undefined {
  const link = gap.at(-1)?.lower ?? "";
  if (link !== "of" && link !== "from") return undefined;
  const unitAt = gap.findIndex(({ lower }) => lengthUnits.has(lower));
  const number = Number(gap[unitAt - 1]?.text.replace(/,/gu, ""));
  const unit = lengthUnits.get(gap[unitAt]?.lower ?? "");
  const bearing = bearings.get(gap.at(-2)?.lower ?? "");
  const km = unit === undefined || Number.isNaN(number) ? undefined : number * unit;
  if (km === undefined && bearing === undefined) return undefined;
  return { kind: "near", mention: a.mention.id, of: b.mention.id, km, bearing, span: spanOf(a, b) };
}

/** "Selim, Oria"; "Selim in northern Oria"; "Selim, a town near Oria"; "Selim (Oria)". */
function insideClue(gap: readonly Word[], a: PlaceName, b: PlaceName): PlaceClue | undefined {
  const span = spanOf(a, b);
  const [mark] = gap;
  if (gap.length === 1 && (mark?.text === "," || mark?.text === "(")) {
    return { kind: "within", mention: a.mention.id, of: b.mention.id, span };
  }
  const link = gap.findLast(({ lower }) => insideWords.has(lower) || nearWords.has(lower));
  if (link === undefined || !gap.every((word) => word.text === "," || isPhraseWord(word))) {
    return undefined;
  }
  if (nearWords.has(link.lower)) {
    const unsaid = { km: undefined, bearing: undefined };
    return { kind: "near", mention: a.mention.id, of: b.mention.id, ...unsaid, span };
  }
  return { kind: "within", mention: a.mention.id, of: b.mention.id, span };
}

function isPhraseWord({ lower, kind }: Word): boolean {
  if (kind !== "lower") return false;
  return betweenPlaces.has(lower) || insideWords.has(lower) || nearWords.has(lower);
}

function spanOf(a: PlaceName, b: PlaceName): Span {
  return { start: a.mention.start, end: b.mention.end };
}

/** "the capital Selim", "the Orian capital, Selim"; "Selim, the capital". Not "the provincial capital". */
function capitalClue(words: readonly Word[], place: PlaceName): CapitalClue | undefined {
  const before = words[place.first - 1]?.text === "," ? place.first - 2 : place.first - 1;
  if (words[before]?.lower === "capital" && !isLesser(words[before - 1])) {
    return { kind: "capital", mention: place.mention.id, span: place.mention };
  }
  return undefined;
}

function isLesser(word: Word | undefined): boolean {
  return ["provincial", "regional", "state", "district", "county"].includes(word?.lower ?? "");
}

function datelines(words: readonly Word[], places: readonly PlaceName[]): readonly PlaceClue[] {
  return places
    .filter(({ first }) => isDatelinePlace(words, first))
    .map(({ mention }) => ({ kind: "dateline", mention: mention.id, span: mention }));
}

/** "Norwegian", "South Korean": adjectives and peoples of countries, where they are no part of a place's name. */
function nationClues(words: readonly Word[], mentions: readonly Mention[]): readonly NationClue[] {
  const taken = mentions.filter(({ kind, form }) => form === "name" && kind === "place");
  let next = 0;
  const clues: NationClue[] = [];
  for (const [index, word] of words.entries()) {
    while ((taken[next]?.end ?? Number.POSITIVE_INFINITY) <= word.start) next += 1;
    if (word.kind !== "capital" || (taken[next]?.start ?? Number.POSITIVE_INFINITY) < word.end)
      continue;
    const second = words[index + 1];
    const pair = second === undefined ? undefined : nationOf(`${word.text} ${second.text}`);
    const country = pair ?? nationOf(word.text);
    // "North Korean" is not "Korean", too.
    if (country === undefined || nationOf(`${words[index - 1]?.text} ${word.text}`) !== undefined)
      continue;
    const { start } = word;
    clues.push({
      kind: "nation",
      country,
      span: { start, end: pair && second ? second.end : word.end },
    });
  }
  return clues;
}

/** The country of an adjective or a people; a country's own name tells nothing of others. */
function nationOf(form: string): string | undefined {
  return countryNames.has(form) ? undefined : countryOfForm.get(form);
}
