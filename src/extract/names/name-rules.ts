// Rules that tell persons, organisations and groups. Places have their own, in ../places.

import { groupHeads, groupNouns, phraseFollowers } from "../../english/group-words.ts";
import {
  memberNouns,
  openHeads,
  organisationHeads,
  organisationNouns,
  organisationOpenings,
  standingBodies,
  thingEndings,
} from "../../english/organisation-words.ts";
import { facilityEndings, placeEndings, placeOpenings } from "../../english/place-words.ts";
import {
  personRelatives,
  personRoles,
  personVerbs,
  speechVerbs,
} from "../../english/role-words.ts";
import { offices } from "../../english/titles.ts";
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
export const nameRules: readonly KindRule[] = [
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
    id: "names/apposition",
    about: "A name, a comma, and what it is: a judge, a charity, a militia.",
    examples: [
      { text: "He blamed Mora, a retired judge.", gives: ['mention  person  "Mora"'] },
      { text: "He blamed Zorail, a local charity.", gives: ['mention  organisation  "Zorail"'] },
    ],
    vote: (site) => {
      const noun = appositionNoun(site);
      if (noun === undefined) return undefined;
      if (offices.has(noun) || personRoles.has(noun)) return person(3);
      if (groupNouns.has(noun)) return { kind: "group", weight: 3 };
      return organisationNouns.has(noun) ? { kind: "organisation", weight: 3 } : undefined;
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
    id: "names/acronym",
    about: "A word in capitals is an organisation's short name unless it is a common one.",
    examples: [{ text: "They left the ORF on Friday.", gives: ['mention  organisation  "ORF"'] }],
    vote: (site) =>
      partsOf(site).length === 1 && isAcronym(site.candidate.name)
        ? { kind: "organisation", weight: 4 }
        : undefined,
  },
  {
    id: "names/acronym-introduced",
    about: "A name that is followed by its acronym in brackets is an organisation's.",
    examples: [
      { text: "He leads the Oria Relief (ORF).", gives: ['mention  organisation  "Oria Relief"'] },
    ],
    vote: (site) =>
      !isAcronym(site.candidate.name) &&
      wordAfter(site)?.text === "(" &&
      isAcronym(wordAfter(site, 2)?.text ?? "") &&
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
      if (organisationNouns.has(after)) return { kind: "organisation", weight: 3 };
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
];

const addressing: ReadonlySet<string> = new Set(["told", "tells", "asked", "warned", "urged"]);

const humanStates: ReadonlySet<string> = new Set([
  ...[
    "born",
    "arrested",
    "elected",
    "appointed",
    "killed",
    "sentenced",
    "charged",
    "jailed",
    "buried",
  ],
  ...[
    "detained",
    "wounded",
    "injured",
    "fired",
    "sacked",
    "named",
    "shot",
    "asked",
    "quoted",
    "accused",
  ],
]);

const humanActs: ReadonlySet<string> = new Set([
  ...[
    "met",
    "became",
    "arrived",
    "visited",
    "expressed",
    "refused",
    "accepted",
    "denied",
    "scored",
  ],
  ...[
    "attended",
    "appeared",
    "spoke",
    "thanked",
    "congratulated",
    "accused",
    "called",
    "lost",
    "left",
  ],
  ...[
    "returned",
    "worked",
    "lived",
    "started",
    "began",
    "went",
    "came",
    "knew",
    "felt",
    "got",
    "had",
  ],
  ...[
    "posted",
    "took",
    "continued",
    "joined",
    "served",
    "led",
    "fled",
    "himself",
    "herself",
    "added",
  ],
]);

const kin: ReadonlySet<string> = new Set([
  ...[
    "brother",
    "sister",
    "wife",
    "husband",
    "son",
    "daughter",
    "father",
    "mother",
    "family",
    "lawyer",
  ],
  ...[
    "lawyers",
    "parents",
    "body",
    "hands",
    "death",
    "mouth",
    "widow",
    "nephew",
    "cousin",
    "career",
  ],
]);

const memberOf: ReadonlySet<string> = new Set([
  ...[
    "member",
    "members",
    "spokesman",
    "spokeswoman",
    "spokesperson",
    "chairman",
    "employee",
    "ceo",
  ],
  ...["employees", "director", "founder", "branch", "wing", "co-founder", "chairwoman"],
]);

function fullForm(site: Site): ReturnType<KindRule["vote"]> {
  const parts = partsOf(site);
  const capitals = parts.filter((part) => part.kind === "capital");
  if (capitals.length < 2 || capitals.length > 4) return undefined;
  if (capitals.some((part) => isHeadWord(part.text) || /\p{Lu}{2,}$|\p{N}|&/u.test(part.text)))
    return undefined;
  if (parts.some((part) => /^(?:bin|ibn|bint|ould)$/u.test(part.lower))) return person(3);
  if (parts.slice(1).some((part) => /^\p{Lu}\p{Ll}+-\p{Ll}+$/u.test(part.text))) return person(4);
  if (parts.some((part) => /^\p{Lu}\.$/u.test(part.text))) return person(3);
  if (placeOpenings.has(capitals[0]?.text ?? "")) return undefined;
  const before = wordBefore(site);
  if (["the", "a", "an"].includes(before?.lower ?? "") || before?.kind === "capital")
    return undefined;
  if (organisationOpenings.has(capitals[0]?.text ?? "")) return undefined;
  if (capitals[0]?.text === "Al" && capitals.length === 2) return undefined;
  return nounFollows(site) ? person(0.9) : person(1.5);
}

/** "Boca Tarn fans": a name before a noun is more often a club or a brand than a person. */
function nounFollows(site: Site): boolean {
  const next = wordAfter(site);
  if (next?.kind !== "lower" || phraseFollowers.has(next.lower)) return false;
  return /[^s]s$/u.test(next.lower) && !speechVerbs.has(next.lower);
}

function person(weight: number): ReturnType<KindRule["vote"]> {
  return { kind: "person", weight };
}

function isHeadWord(text: string): boolean {
  return (
    organisationHeads.has(text) ||
    placeEndings.has(text) ||
    facilityEndings.has(text) ||
    groupHeads.has(text)
  );
}
