// Finds buildings and sites by description: "the parliament building", "parliament", "the city's airport".

import {
  bareFacilityNouns,
  facilityModifiers,
  facilityNouns,
  placeNouns,
} from "../../english/place-words.ts";
import type { Rule } from "../../model/rule.ts";
import type { Nominal } from "../names/nominals.ts";
import type { Word } from "../names/words.ts";

/** What finding a facility by description is for. */
export const facilityRules: readonly Rule[] = [
  {
    id: "places/facility",
    about: "The airport, the parliament building, the city's hospital: a facility by description.",
    examples: [
      {
        text: "They stormed the parliament building.",
        gives: [
          'mention  facility  "the parliament building"  name "parliament building"  nominal',
        ],
      },
      { text: "Smoke rose over parliament.", gives: ['mention  facility  "parliament"  nominal'] },
      {
        text: "They shut the city's airport.",
        gives: ['mention  facility  "the city\'s airport"  name "city\'s airport"  nominal'],
      },
    ],
  },
];

/** The facility described from this word on, if one is. */
export function facilityAt(words: readonly Word[], index: number): Nominal | undefined {
  const start = nounStart(words, index);
  const isBare = start === index && !isOwned(words, index);
  for (let end = start; end < start + 4; end += 1) {
    const word = words[end];
    if (word === undefined || word.sentence !== words[index]?.sentence) return undefined;
    if (word.kind !== "lower" && !(word.kind === "capital" && word.opens)) return undefined;
    const next = words[end + 1];
    if (facilityNouns.has(word.lower) && !goesOn(word, next)) {
      if (isBare && !bareFacilityNouns.has(word.lower)) return undefined;
      const close = next?.lower === "building" || next?.lower === "compound" ? end + 2 : end + 1;
      return {
        first: index,
        end: close,
        kind: "facility",
        form: "nominal",
        rule: "places/facility",
      };
    }
    if (isBare || !facilityModifiers.has(word.lower)) return undefined;
  }
  return undefined;
}

/** Past "the", and past "city's" after it. */
function nounStart(words: readonly Word[], index: number): number {
  if (words[index]?.lower !== "the") return index;
  const owner =
    placeNouns.has(words[index + 1]?.lower ?? "") && words[index + 2]?.kind === "clitic";
  return owner ? index + 3 : index + 1;
}

function isOwned(words: readonly Word[], index: number): boolean {
  const before = words[index - 1];
  return before?.kind === "clitic" || ["its", "their", "his", "her"].includes(before?.lower ?? "");
}

/** "airport road", "police station": the noun only begins another. */
function goesOn(word: Word, next: Word | undefined): boolean {
  if (next === undefined || next.kind !== "lower" || next.sentence !== word.sentence) return false;
  return facilityNouns.has(next.lower) || notItself.has(next.lower);
}

const notItself: ReadonlySet<string> = new Set([
  ...[
    "officials",
    "official",
    "speaker",
    "spokesman",
    "workers",
    "staff",
    "director",
    "road",
    "seats",
  ],
  ...["members", "member", "sources", "source", "leaders", "election", "elections", "authority"],
  ...["guards", "city", "town", "manager", "doctors", "employees", "session", "vote", "school"],
]);
