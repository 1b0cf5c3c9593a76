// Rules that tell the names of organisations, groups and peoples, and names that are nobody's.

import { brands } from "../../english/cities.ts";
import { groupHeads, groupNouns } from "../../english/group-words.ts";
import {
  compactHeads,
  localNouns,
  memberNouns,
  openHeads,
  organisationHeads,
  organisationNouns,
  organisationOpenings,
  standingBodies,
  thingEndings,
} from "../../english/organisation-words.ts";
import {
  bodyActs,
  humanActs,
  memberOf,
  personRoles,
  personVerbs,
  speechVerbs,
} from "../../english/role-words.ts";
import { offices } from "../../english/titles.ts";
import { isDatelinePlace } from "../places/datelines.ts";
import {
  appositionNoun,
  type KindRule,
  partsOf,
  type Site,
  wordAfter,
  wordBefore,
} from "./evidence.ts";
import { isAcronym } from "./proper.ts";

/** The rules, in the order they are asked; their votes are added up. */
export const bodyRules: readonly KindRule[] = [
  {
    id: "names/organisation-word",
    about: "A name headed by Ministry, Council, Party, Agency and the like is an organisation's.",
    examples: [
      {
        text: "He joined the Front for the Liberation of Oria.",
        gives: ['mention  organisation  "Front for the Liberation of Oria"'],
      },
      {
        text: "The Ministry of Health is shut.",
        gives: ['mention  organisation  "Ministry of Health"'],
      },
    ],
    vote: (site) => {
      const parts = partsOf(site);
      if (brands.has(site.candidate.name)) return { kind: "organisation", weight: 4 };
      if (parts.length < 2)
        return standingBodies.has(site.candidate.name)
          ? { kind: "organisation", weight: 3 }
          : undefined;
      if (organisationOpenings.has(parts[0]?.text ?? ""))
        return { kind: "organisation", weight: 4 };
      const headed = organisationHeads.has(parts.at(-1)?.text ?? "");
      const opened = parts.some(
        (part, index) => openHeads.has(part.text) && parts[index + 1]?.kind === "lower",
      );
      return headed || opened ? { kind: "organisation", weight: 5 } : undefined;
    },
  },
  {
    id: "names/acronym",
    about: "A word in capitals is an organisation's short name unless it is a common one.",
    examples: [{ text: "They left the ORF on Friday.", gives: ['mention  organisation  "ORF"'] }],
    vote: (site) =>
      partsOf(site).length === 1 &&
      isAcronym(site.candidate.name) &&
      !isDatelinePlace(site.words, site.candidate.first)
        ? { kind: "organisation", weight: 4 }
        : undefined,
  },
  {
    id: "names/common-acronym",
    about:
      "Capitals with a plural s, before an amount, or in brackets after the plain words they stand for, are no body's name.",
    examples: [
      { text: "It gave USD 40 to a non-profit trust (NPT).", gives: ['mention  other  "NPT"'] },
    ],
    vote: (site) => (isCommonAcronym(site) ? { kind: "other", weight: 4 } : undefined),
  },
  {
    id: "names/acronym-introduced",
    about: "A name that is followed by its acronym in brackets is an organisation's.",
    examples: [
      { text: "He leads the Oria Relief (ORF).", gives: ['mention  organisation  "Oria Relief"'] },
    ],
    vote: (site) =>
      partsOf(site).length > 1 &&
      wordAfter(site)?.text === "(" &&
      isAcronym(wordAfter(site, 2)?.text ?? "") &&
      wordAfter(site, 2)?.lower[0] === site.candidate.name[0]?.toLowerCase() &&
      wordAfter(site, 3)?.text === ")"
        ? { kind: "organisation", weight: 3 }
        : undefined,
  },
  {
    id: "names/organisation-noun",
    about:
      "A name right before newspaper, party, company and the like, or before its members, is an organisation's.",
    examples: [
      {
        text: "He told the Harbour Voice newspaper.",
        gives: ['mention  organisation  "Harbour Voice"'],
      },
    ],
    vote: (site) => {
      const after = wordAfter(site)?.lower ?? "";
      const before = wordBefore(site);
      if (organisationNouns.has(after)) {
        const local = partsOf(site).length === 1 && localNouns.has(after);
        return { kind: "organisation", weight: local ? 1.6 : 3 };
      }
      if (before?.kind === "lower" && organisationNouns.has(before.lower))
        return { kind: "organisation", weight: 3 };

      return memberNouns.has(after) ? { kind: "organisation", weight: 1.5 } : undefined;
    },
  },
  {
    id: "names/member-of",
    about: "What one is a member or spokesman of or for is an organisation.",
    examples: [{ text: "A member of Zorail spoke.", gives: ['mention  organisation  "Zorail"'] }],
    vote: (site) => {
      const skip = wordBefore(site)?.lower === "the" ? 1 : 0;
      const link = wordBefore(site, 1 + skip)?.lower ?? "";
      const noun = wordBefore(site, 2 + skip)?.lower ?? "";
      if (link !== "of" && link !== "for") return undefined;
      return memberOf.has(noun) ? { kind: "organisation", weight: 2 } : undefined;
    },
  },
  {
    id: "names/acting-compact",
    about:
      "A compact, an accord or a bloc that says or does something, or has a head or members, is the body of those who made it.",
    examples: [
      {
        text: "The Selim Compact condemned it.",
        gives: ['mention  organisation  "Selim Compact"'],
      },
    ],
    vote: (site) => {
      const parts = partsOf(site);
      if (parts.length < 2 || !compactHeads.has(parts.at(-1)?.text ?? "")) return undefined;
      return acts(site) || isLed(site) ? { kind: "organisation", weight: 6 } : undefined;
    },
  },
  {
    id: "names/group-word",
    about: "A name headed by Brigade, Militia, Resistance and the like is a group's.",
    examples: [
      { text: "They fear the Harbour Brigade.", gives: ['mention  group  "Harbour Brigade"'] },
    ],
    vote: (site) => {
      const parts = partsOf(site);
      const headed = parts.some((part) => groupHeads.has(part.text)) && parts.length > 1;
      if (headed) return { kind: "group", weight: 6 };
      const before = wordBefore(site);
      if (before?.kind === "lower" && groupNouns.has(before.lower))
        return { kind: "group", weight: 3 };
      return groupNouns.has(wordAfter(site)?.lower ?? "")
        ? { kind: "group", weight: 3 }
        : undefined;
    },
  },
  {
    id: "names/people",
    about:
      "A plural with the: the people of a place or a family named in the report, or two such side by side.",
    examples: [
      {
        text: "He lives in Zora. The fight is with the Zoras.",
        gives: ['mention  group  "Zoras"'],
      },
      {
        text: "The rivals are the Zorans and the Tarnese.",
        gives: ['mention  group  "Zorans"'],
      },
    ],
    vote: (site) => {
      const { name } = site.candidate;
      const the = wordBefore(site)?.lower === "the";
      if (!the || !/^\p{Lu}\p{Ll}+(?:s|ese)$/u.test(name)) return undefined;
      const pair =
        (wordAfter(site)?.lower === "and" && wordAfter(site, 2)?.lower === "the") ||
        (wordBefore(site, 2)?.lower === "and" && wordBefore(site, 3)?.kind === "capital");
      const many = ["are", "were", "have"].includes(wordAfter(site)?.lower ?? "");
      return pair || many ? { kind: "group", weight: 2 } : undefined;
    },
  },
  {
    id: "names/apposition",
    about: "A name, a comma, and what it is: a judge, a charity, a militia.",
    examples: [
      { text: "He blamed Mora, a retired judge.", gives: ['mention  person  "Mora"'] },
      { text: "He blamed Zorail, a local charity.", gives: ['mention  organisation  "Zorail"'] },
    ],
    vote: (site) => {
      const noun = appositionNoun(site);
      if (noun === undefined) return undefined;
      if (offices.has(noun) || personRoles.has(noun)) return { kind: "person", weight: 3 };
      if (groupNouns.has(noun)) return { kind: "group", weight: 3 };
      return organisationNouns.has(noun) ? { kind: "organisation", weight: 3 } : undefined;
    },
  },
  {
    id: "names/thing",
    about: "Treaties, cups, feasts, works in quotation marks: names, but of nobody.",
    examples: [
      { text: "They signed the Selim Accord.", gives: ['mention  other  "Selim Accord"'] },
    ],
    vote: (site) => {
      const parts = partsOf(site);
      if (parts.some((part) => openHeads.has(part.text))) return undefined;
      if (parts.length > 1 && thingEndings.has(parts.at(-1)?.text ?? ""))
        return { kind: "other", weight: 4 };
      if (parts[0]?.text === "Operation" && parts.length > 1) return { kind: "other", weight: 4 };
      const quoted =
        /^[“‘"']$/u.test(wordBefore(site)?.text ?? "") &&
        /^[”’"']$/u.test(wordAfter(site)?.text ?? "");
      return quoted ? { kind: "other", weight: 2 } : undefined;
    },
  },
];

/** "the secretary general of the Selim Compact", "a member of the Marn Accord". */
function isLed(site: Site): boolean {
  const skip = wordBefore(site)?.lower === "the" ? 1 : 0;
  if (wordBefore(site, 1 + skip)?.lower !== "of") return false;
  const noun = wordBefore(site, 2 + skip)?.lower ?? "";
  return noun === "general" || memberOf.has(noun);
}

/** What only somebody does: said, condemned, met, would send. */
function acts(site: Site): boolean {
  const after = wordAfter(site)?.lower ?? "";
  return [personVerbs, speechVerbs, humanActs, bodyActs].some((verbs) => verbs.has(after));
}

function isCommonAcronym(site: Site): boolean {
  const { name } = site.candidate;
  if (partsOf(site).length > 1 || !isAcronym(name)) return false;
  if (/^\p{Lu}{2,}s$/u.test(name)) return true;
  if (
    wordAfter(site)?.kind === "number" &&
    /^(?:[1-9][\d,.]*|\d+\.\d+)$/u.test(wordAfter(site)?.text ?? "")
  )
    return true;
  return (
    wordBefore(site)?.text === "(" &&
    wordAfter(site)?.text === ")" &&
    wordBefore(site, 2)?.kind === "lower" &&
    initialsBefore(site)
  );
}

/** "a non-profit trust (NPT)": whether the words before the bracket begin with the letters of the capitals in it. */
function initialsBefore(site: Site): boolean {
  const letters = site.candidate.name.toLowerCase();
  let initials = "";
  for (let distance = 2; initials.length < letters.length; distance += 1) {
    const word = wordBefore(site, distance);
    if (word === undefined || word.kind !== "lower") return false;
    const parts = word.lower.split(/[-‐‑]/u);
    initials = parts.map((part) => part.slice(0, 1)).join("") + initials;
  }
  return initials === letters;
}
