// Rules that tell a person's name. Bodies have their own in body-rules.ts, places in ../places.

import { brands, cities } from "../../english/cities.ts";
import { countryNames } from "../../english/countries.ts";
import { givenNames, leadingFamilyNames } from "../../english/given-names.ts";
import { phraseFollowers } from "../../english/group-words.ts";
import { placing } from "../../english/locatives.ts";
import { openingArticles } from "../../english/name-particles.ts";
import { organisationOpenings } from "../../english/organisation-words.ts";
import { placeOpenings } from "../../english/place-words.ts";
import { plainWords } from "../../english/plain-words.ts";
import {
  addressing,
  humanActs,
  humanStates,
  kin,
  personRelatives,
  personVerbs,
  speechVerbs,
} from "../../english/role-words.ts";
import { type KindRule, partsOf, type Site, wordAfter, wordBefore } from "./evidence.ts";
import { isHeadWord } from "./name-heads.ts";
import { isAcronym } from "./proper.ts";

/** The rules, in the order they are asked; their votes are added up. */
export const personRules: readonly KindRule[] = [
  {
    id: "names/title",
    about: "A rank, office or form of address right before a name makes it a person's.",
    examples: [
      {
        text: "Maj. Gen. Abel Mora left.",
        gives: ['mention  person  "Maj. Gen. Abel Mora"  name "Abel Mora"  title "Maj. Gen."'],
      },
      {
        text: "They met Justice Minister Ilse Tarn.",
        gives: [
          'mention  person  "Justice Minister Ilse Tarn"  name "Ilse Tarn"  title "Justice Minister"',
        ],
      },
    ],
    vote: ({ candidate }) =>
      candidate.title === undefined ? undefined : { kind: "person", weight: 6 },
  },
  {
    id: "names/speech-verb",
    about: "Who says, tells or adds something is more often a person than not.",
    examples: [
      { text: "It was over, Mora said.", gives: ['mention  person  "Mora"'] },
      { text: "“It is over,” said Mora.", gives: ['mention  person  "Mora"'] },
    ],
    vote: (site) => {
      const after = wordAfter(site)?.lower ?? "";
      if (isAcronym(site.candidate.name)) return undefined;
      if (personVerbs.has(after)) return { kind: "person", weight: 2.5 };
      if (speechVerbs.has(after)) return { kind: "person", weight: 1.6 };
      const before = wordBefore(site);
      // Who is told or asked something may as well be an outlet.
      return before?.kind === "lower" &&
        speechVerbs.has(before.lower) &&
        !addressing.has(before.lower)
        ? { kind: "person", weight: 1.5 }
        : undefined;
    },
  },
  {
    id: "names/human-act",
    about:
      "Who was born, arrested or elected, or met, won, resigned, is more often a person than not.",
    examples: [{ text: "They say Mora was arrested.", gives: ['mention  person  "Mora"'] }],
    vote: (site) => {
      if (isAcronym(site.candidate.name)) return undefined;
      const after = wordAfter(site)?.lower ?? "";
      const past = ["was", "were", "is", "been", "be"].includes(after);
      if (past && humanStates.has(wordAfter(site, 2)?.lower ?? "")) return person(2);
      return humanActs.has(after) ? person(0.8) : undefined;
    },
  },
  {
    id: "names/named",
    about: "Who is named or surnamed so is a person.",
    examples: [{ text: "He spoke to a man named Tarn.", gives: ['mention  person  "Tarn"'] }],
    vote: (site) => {
      const before = wordBefore(site)?.lower ?? "";
      if (before === "surnamed" || before === "nicknamed") return person(4);
      const human = ["man", "woman", "boy", "girl", "child", "person"].includes(
        wordBefore(site, 2)?.lower ?? "",
      );
      return human && ["named", "called"].includes(before) ? person(4) : undefined;
    },
  },
  {
    id: "names/age",
    about: "A number between commas after a name is a person's age.",
    examples: [
      { text: "They asked Abel Mora, 54, to leave.", gives: ['mention  person  "Abel Mora"'] },
    ],
    vote: (site) =>
      wordAfter(site)?.text === "," &&
      /^\d\d?$/u.test(wordAfter(site, 2)?.text ?? "") &&
      /^[,.)]$/u.test(wordAfter(site, 3)?.text ?? "")
        ? { kind: "person", weight: 4 }
        : undefined,
  },
  {
    id: "names/who",
    about: "A name that goes on with who or whose is a person's.",
    examples: [{ text: "They blamed Mora, who left.", gives: ['mention  person  "Mora"'] }],
    vote: (site) => {
      const comma = wordAfter(site)?.text === ",";
      return personRelatives.has(wordAfter(site, comma ? 2 : 1)?.lower ?? "")
        ? { kind: "person", weight: 3 }
        : undefined;
    },
  },
  {
    id: "names/family-words",
    about: "Own family, hands and mouths are a person's.",
    examples: [{ text: "They found Mora's brother.", gives: ['mention  person  "Mora"'] }],
    vote: (site) =>
      wordAfter(site)?.kind === "clitic" && kin.has(wordAfter(site, 2)?.lower ?? "")
        ? { kind: "person", weight: 3 }
        : undefined,
  },
  {
    id: "names/first-and-last",
    about: "Two to four plain capitalised words are by default a person's full name.",
    examples: [{ text: "The letter named Abel Mora.", gives: ['mention  person  "Abel Mora"'] }],
    vote: fullForm,
  },
  {
    id: "names/given-name",
    about:
      "A name that begins with a given name, or a family name where that stands first, is a person's.",
    examples: [{ text: "Rain fell on Dmitri Mora.", gives: ['mention  person  "Dmitri Mora"'] }],
    vote: givenForm,
  },
];

function givenForm(site: Site): ReturnType<KindRule["vote"]> {
  const parts = partsOf(site);
  const first = parts[0]?.text ?? "";
  if (parts.length === 1) return givenNames.has(first) ? person(2) : undefined;
  if (parts.length > 5) return undefined;
  if (
    parts.some(
      ({ text, lower }) =>
        isHeadWord(text) ||
        plainWords.has(lower) ||
        /\p{Lu}{2,}$|\p{N}|&/u.test(text) ||
        lower === "of" ||
        lower === "for",
    )
  )
    return undefined;
  if (givenNames.has(first)) return person(2.5);
  if (leadingFamilyNames.has(first)) return person(1.2);
  return parts.slice(1).some(({ text }) => givenNames.has(text)) ? person(0.8) : undefined;
}

function fullForm(site: Site): ReturnType<KindRule["vote"]> {
  const parts = partsOf(site);
  const capitals = parts.filter((part) => part.kind === "capital");
  if (capitals.length < 2 || capitals.length > 4) return undefined;
  if (capitals.some((part) => isHeadWord(part.text) || /\p{Lu}{2,}$|\p{N}|&/u.test(part.text)))
    return undefined;
  if (parts.some((part) => /^(?:bin|ibn|bint|ould)$/u.test(part.lower))) return person(3);
  if (parts.slice(1).some((part) => /^\p{Lu}\p{Ll}+-\p{Ll}+$/u.test(part.text))) return person(4);
  if (parts.some((part) => /^\p{Lu}\.$/u.test(part.text))) return person(3);
  if (parts.some((part) => part.lower === "of" || part.lower === "for")) return undefined;
  const opening = capitals[0]?.text ?? "";
  if (placeOpenings.has(opening) || openingArticles.has(opening)) return undefined;
  const before = wordBefore(site);
  if (["the", "a", "an"].includes(before?.lower ?? "")) return undefined;
  if (placing.has(before?.lower ?? "") && wordAfter(site)?.kind !== "clitic") return undefined;
  if (before?.kind === "capital" && !before.opens && !isKnownName(before.text)) return undefined;
  if (organisationOpenings.has(opening)) return undefined;
  if (capitals.some((part) => plainWords.has(part.lower))) return undefined;
  if (opening === "Al" && capitals.length === 2) return undefined;
  return nounFollows(site) ? person(0.9) : person(1.5);
}

/** The end of what was cut off before the name. */
function isKnownName(text: string): boolean {
  return countryNames.has(text) || cities.has(text) || brands.has(text);
}

/** "Selim Rovers fans": a name before a noun is more often a club or a brand than a person. */
function nounFollows(site: Site): boolean {
  const next = wordAfter(site);
  if (next?.kind !== "lower" || phraseFollowers.has(next.lower)) return false;
  return /[^s]s$/u.test(next.lower) && !speechVerbs.has(next.lower);
}

function person(weight: number): ReturnType<KindRule["vote"]> {
  return { kind: "person", weight };
}
