// Rules that tell places and facilities from other names, and names of what governs itself.

import { cities } from "../../english/cities.ts";
import { countryNames } from "../../english/countries.ts";
import {
  directions,
  doubtfulPlaceEndings,
  doubtfulPlaceOpenings,
  facilityEndings,
  facilityModifiers,
  facilityNouns,
  goingWords,
  locatives,
  ofPlaces,
  placeBelongings,
  placeEndings,
  placeNouns,
  placeOpenings,
  polityNouns,
  worldRegions,
} from "../../english/place-words.ts";
import { plainWords } from "../../english/plain-words.ts";
import {
  appositionNoun,
  type KindRule,
  partsOf,
  type Site,
  wordAfter,
  wordBefore,
} from "../names/evidence.ts";
import { isDatelinePlace } from "./datelines.ts";

/** The rules, in the order they are asked; their votes are added up. */
export const placeRules: readonly KindRule[] = [
  {
    id: "places/country",
    about: "A name in the table of countries is a country's.",
    examples: [{ text: "They flew to Norway.", gives: ['mention  place  "Norway"  country'] }],
    vote: ({ candidate }) => (countryNames.has(candidate.name) ? place(9) : undefined),
  },
  {
    id: "places/world-region",
    about: "Continents, seas and parts of the world are places.",
    examples: [{ text: "They left Europe.", gives: ['mention  place  "Europe"'] }],
    vote: ({ candidate }) => (worldRegions.has(candidate.name) ? place(7) : undefined),
  },
  {
    id: "places/city",
    about:
      "Capitals, great cities and regions of the world are places, unless more speaks against.",
    examples: [{ text: "They told Oslo.", gives: ['mention  place  "Oslo"'] }],
    vote: ({ candidate }) =>
      cities.has(candidate.name) && candidate.title === undefined ? place(4) : undefined,
  },
  {
    id: "places/locative",
    about:
      "A name after in, near, outside or across is more often a place than not; after at or from it may be.",
    examples: [{ text: "Three died in Selim.", gives: ['mention  place  "Selim"'] }],
    vote: (site) => {
      if (isPlainTitle(site)) return undefined;
      const skip = wordBefore(site)?.lower === "the" ? 1 : 0;
      const before = wordBefore(site, 1 + skip)?.lower ?? "";
      const weight = before === "to" ? wayWeight(site) : locatives.get(before);
      return weight === undefined ? undefined : place(skip === 1 ? weight * 0.4 : weight);
    },
  },
  {
    id: "places/kind-of-place",
    about:
      "A name with its kind of place beside it: the town of Selim, Selim province, the capital Selim.",
    examples: [
      { text: "The town of Selim fell.", gives: ['mention  place  "Selim"'] },
      { text: "All of Oria province is quiet.", gives: ['mention  place  "Oria"'] },
    ],
    vote: (site) => {
      if (isAdjective(site)) return undefined;
      const before = wordBefore(site);
      if (placeNouns.has(appositionNoun(site) ?? "")) return place(4);
      if (before?.lower === "of" && placeNouns.has(wordBefore(site, 2)?.lower ?? ""))
        return place(4);
      if (before?.kind === "lower" && placeNouns.has(before.lower)) return place(4);
      return placeNouns.has(wordAfter(site)?.lower ?? "") ? place(3) : undefined;
    },
  },
  {
    id: "places/people-of",
    about: "What has residents, a mayor, streets and outskirts is a place.",
    examples: [
      { text: "The mayor of Selim left.", gives: ['mention  place  "Selim"'] },
      { text: "The letter went to all Selim residents.", gives: ['mention  place  "Selim"'] },
    ],
    vote: (site) => {
      if (isAdjective(site)) return undefined;
      const skip = wordBefore(site)?.lower === "the" ? 1 : 0;
      const linked = wordBefore(site, 1 + skip)?.lower === "of";
      if (linked && ofPlaces.has(wordBefore(site, 2 + skip)?.lower ?? "")) return place(2);
      if (placeBelongings.has(wordAfter(site)?.lower ?? "")) return place(2);
      return facilityFollows(site) ? place(2) : undefined;
    },
  },
  {
    id: "places/direction",
    about: "A name after south of, northern or the outskirts of is a place.",
    examples: [{ text: "Fighting raged south of Selim.", gives: ['mention  place  "Selim"'] }],
    vote: (site) => {
      const before = wordBefore(site);
      if (before?.lower === "of" && directions.has(wordBefore(site, 2)?.lower ?? ""))
        return place(4);
      return before?.kind === "lower" && directions.has(before.lower) ? place(3) : undefined;
    },
  },
  {
    id: "places/distance",
    about: "What lies so many kilometres or miles from something is a place.",
    examples: [{ text: "It is 40 km from Selim.", gives: ['mention  place  "Selim"'] }],
    vote: (site) =>
      ["from", "off", "of"].includes(wordBefore(site)?.lower ?? "") &&
      distance.has(wordBefore(site, 2)?.lower ?? "")
        ? place(4)
        : undefined,
  },
  {
    id: "places/in-country",
    about: "A name, a comma and a country: a place in that country.",
    examples: [{ text: "He lives in Selim, Norway.", gives: ['mention  place  "Selim"'] }],
    vote: (site) =>
      wordAfter(site)?.text === "," &&
      countryNames.has(wordAfter(site, 2)?.text ?? "") &&
      !listGoesOn(site)
        ? place(2)
        : undefined,
  },
  {
    id: "places/home",
    about: "Where somebody is from, after the age: Abel Mora, 43, of Selim.",
    examples: [{ text: "Abel Mora, 43, of Selim, was hurt.", gives: ['mention  place  "Selim"'] }],
    vote: (site) =>
      wordBefore(site)?.lower === "of" &&
      wordBefore(site, 2)?.text === "," &&
      wordBefore(site, 3)?.kind === "number"
        ? place(3)
        : undefined,
  },
  {
    id: "places/based",
    about: "What something is based in, by a hyphen, is a place.",
    examples: [{ text: "A Selim-based charity shut.", gives: ['mention  place  "Selim"'] }],
    vote: (site) =>
      wordAfter(site)?.text === "-" &&
      wordAfter(site)?.tight &&
      placeTails.has(wordAfter(site, 2)?.lower ?? "")
        ? place(5)
        : undefined,
  },
  {
    id: "places/dateline",
    about:
      "A name that opens a report before a dash or an agency in brackets is where it was written.",
    examples: [
      { text: "SELIM (ORF) — Three died.", gives: ['mention  place  "SELIM"'] },
      { text: "SELIMA - Three died.", gives: ['mention  place  "SELIMA"'] },
    ],
    vote: ({ words, candidate }) =>
      isDatelinePlace(words, candidate.first) ? place(8) : undefined,
  },
  {
    id: "places/place-word",
    about:
      "A name that ends in Province, River, Street, or begins with Mount, Lake, Port is a place's.",
    examples: [{ text: "They crossed the Tarn River.", gives: ['mention  place  "Tarn River"'] }],
    vote: (site) => {
      const parts = partsOf(site);
      if (parts.length < 2) return undefined;
      const last = parts.at(-1)?.text ?? "";
      const first = parts[0]?.text ?? "";
      if (placeEndings.has(last)) return place(doubtfulPlaceEndings.has(last) ? 2 : 5);
      if (placeEndings.has(first) && parts[1]?.lower === "of")
        return place(doubtfulPlaceEndings.has(first) ? 3 : 5);
      if (placeOpenings.has(first)) return place(doubtfulPlaceOpenings.has(first) ? 1.5 : 3);
      return undefined;
    },
  },
  {
    id: "places/polity",
    about: "Who has a parliament, a constitution or a foreign ministry is named as a country is.",
    examples: [{ text: "Oria's parliament met.", gives: ['mention  place  "Oria"  country'] }],
    vote: (site) => {
      const weight = polityWeight(site);
      return weight === 0 ? undefined : place(weight);
    },
  },
  {
    id: "places/facility-word",
    about: "A name that ends in Airport, Hospital, Bridge, Mosque and the like is a facility's.",
    examples: [
      { text: "They shelled Selim Airport.", gives: ['mention  facility  "Selim Airport"'] },
    ],
    vote: (site) => {
      const parts = partsOf(site);
      if (parts.length < 2) return undefined;
      return facilityEndings.has(parts.at(-1)?.text ?? "")
        ? { kind: "facility", weight: 5 }
        : undefined;
    },
  },
];

/** "in True Beauty": several words that end in a plain one are more often a work, a brand or a plan. */
function isPlainTitle(site: Site): boolean {
  const parts = partsOf(site);
  const last = parts.at(-1);
  if (parts.length < 2 || last === undefined || !plainWords.has(last.lower)) return false;
  return !placeEndings.has(last.text) && !facilityEndings.has(last.text);
}

/** "the Orian capital": the adjective of a place and not its name. */
function isAdjective(site: Site): boolean {
  return wordAfter(site)?.kind === "lower" && /^\p{Lu}\p{Ll}+ian$/u.test(site.candidate.name);
}

/** "to Selim" is a place's after "from ..." or a word of going; else it shows little. */
function wayWeight(site: Site): number | undefined {
  const before = wordBefore(site, 2);
  if (wordBefore(site, 3)?.lower === "from") return 2;
  return before !== undefined && goingWords.has(before.lower) ? 2 : undefined;
}

/** "the Selim air force base": up to two words between the name and what stands there. */
function facilityFollows(site: Site): boolean {
  for (let distance = 1; distance < 5; distance += 1) {
    const word = wordAfter(site, distance);
    if (word?.kind !== "lower") return false;
    if (facilityNouns.has(word.lower)) return true;
    if (!facilityModifiers.has(word.lower)) return false;
  }
  return false;
}

const distance: ReadonlySet<string> = new Set([
  ...["km", "kilometres", "kilometers", "miles", "metres", "meters", "kms", "mi"],
]);

const placeTails: ReadonlySet<string> = new Set(["based", "born", "area", "bound", "wide"]);

function place(weight: number): ReturnType<KindRule["vote"]> {
  return { kind: "place", weight };
}

/** "Selim, Norway and Sweden" is a list; only where the country ends the phrase does it hold the place. */
function listGoesOn(site: Site): boolean {
  const after = wordAfter(site, 3)?.lower;
  return after === "and" || (after === "," && wordAfter(site, 4)?.kind === "capital");
}

/** How strongly what hangs on a name makes it a polity: 0 not at all, 3 settled. */
export function polityWeight(site: Site): number {
  const after = wordAfter(site);
  if (after?.kind === "clitic") return polityNounAt(site, 2);
  const governed = after?.lower === "government" && wordBefore(site)?.lower === "the";
  return governed ? 2 : 0;
}

/** The noun may have up to two lower-case words before it: "Oria's fragile new parliament". */
function polityNounAt(site: Site, distance: number): number {
  for (let skip = 0; skip < 3; skip += 1) {
    const noun = wordAfter(site, distance + skip);
    if (noun === undefined || noun.kind !== "lower") return 0;
    const next = wordAfter(site, distance + skip + 1);
    const pair =
      next?.kind === "lower" ? polityNouns.get(`${noun.lower} ${next.lower}`) : undefined;
    const weight = pair ?? polityNouns.get(noun.lower);
    if (weight !== undefined) return weight;
  }
  return 0;
}
