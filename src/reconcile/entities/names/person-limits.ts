// What keeps two persons' names from being one beyond doubt, whatever their letters: father and son, another order, a given
// name or a family name alone, a name that is only initials.

import { type AlignedWords, differTwice } from "./align-words.ts";
import { linesOfGivenName } from "./given-names-table.ts";
import type { NamePart } from "./name-part.ts";
import type { PersonEvidence } from "./person-evidence.ts";
import type { NameLimit } from "./weighing.ts";
import type { WordRelation } from "./word-link.ts";

export const personLimits: readonly NameLimit<PersonEvidence>[] = [
  {
    id: "generation",
    times: 0.05,
    holds: ({ generations: [a, b] }) => a !== undefined && b !== undefined && a !== b,
    because: "one is told to be the elder, the other the younger",
  },
  {
    id: "father-and-child",
    times: 0.1,
    holds: ({ crossed, alignment }) =>
      crossed && alignment.pairs.some(({ a, b }) => a.ancestor !== b.ancestor),
    because: "who is the child in one is the father in the other",
  },
  {
    id: "initials-only",
    times: 0.3,
    holds: ({ alignment: { pairs } }) =>
      pairs.every(({ relation, a, b }) => relation === "initial" || a.initial || b.initial),
    because: "nothing but initials corresponds",
  },
  {
    id: "given-names-turned",
    times: 0.3,
    holds: ({ crossed, alignment: { pairs } }) =>
      crossed && pairs.length === 2 && pairs.every(isGiven),
    because: "either word can be the given name",
  },
  {
    id: "two-names",
    times: 0.4,
    holds: ({ alignment }) => has(alignment.pairs, "different"),
    because: "no spelling makes them one",
  },
  {
    id: "left-of-both",
    times: 0.4,
    holds: ({ alignment: { leftA, leftB } }) => leftA.some(isNaming) && leftB.some(isNaming),
    because: "each has a word that the other has not",
  },
  {
    id: "two-slips",
    times: 0.35,
    holds: ({ alignment: { pairs } }) => differTwice(pairs),
    because: "two words differ by what no spelling explains",
  },
  {
    id: "signs",
    times: 0.4,
    holds: ({ alignment: { pairs } }) =>
      pairs.some(({ a, b, relation }) => a.signs && b.signs && relation !== "equal"),
    because: "another sign is another name",
  },
  {
    id: "generation-of-one",
    times: 0.6,
    holds: ({ generations: [a, b] }) => (a === undefined) !== (b === undefined),
    because: "only one is told from a namesake of another generation",
  },
  {
    id: "one-word",
    times: 0.6,
    holds: ({ alignment: { pairs }, left }) => pairs.length === 1 && left.length > 0,
    because: "one of them is a single word",
  },
  {
    id: "many-left",
    times: 0.6,
    holds: ({ alignment: { pairs }, left }) => left.length > pairs.length,
    because: "more words are left over than correspond",
  },
  {
    id: "letter",
    times: 0.65,
    holds: ({ alignment }) => has(alignment.pairs, "letter"),
    because: "spellings of one name seldom differ by that",
  },
  {
    id: "short-word",
    times: 0.65,
    holds: ({ alignment }) => has(alignment.pairs.filter(isShort), "slip"),
    because: "short words are as likely two names as one misspelled",
  },
  {
    id: "part",
    times: 0.65,
    holds: ({ alignment }) => has(alignment.pairs, "part"),
    because: "half a name can be a namesake's",
  },
  {
    id: "vowels",
    times: 0.75,
    holds: ({ alignment }) => has(alignment.pairs, "vowels"),
    because: "other vowels can be another name",
  },
  {
    id: "gender",
    times: 0.65,
    holds: ({ alignment: { pairs } }) => pairs.some(isOfTwoGenders),
    because: "a final a tells a woman's name from a man's",
  },
  {
    id: "another-initial",
    times: 0.6,
    holds: ({ alignment: { pairs }, left }) =>
      left.some(({ initial }) => initial) && pairs.some(({ a, b }) => a.initial && b.initial),
    because: "both have initials, and not the same",
  },
  {
    id: "order-unknown",
    times: 0.68,
    holds: ({ crossed, alignment: { pairs } }) =>
      crossed && pairs.length === 2 && pairs.every((pair) => !isGiven(pair)),
    because: "nothing tells which is the family name",
  },
  {
    id: "order",
    times: 0.85,
    holds: ({ crossed }) => crossed,
    because: "no comma tells which is the family name",
  },
  {
    id: "initial",
    times: 0.88,
    holds: ({ features }) => features.initials > 0,
    because: "an initial can stand for other names",
  },
  {
    id: "short-form",
    times: 0.88,
    holds: ({ alignment }) => has(alignment.pairs, "short-form"),
    because: "a short form can stand for other names",
  },
  {
    id: "left",
    times: 0.9,
    holds: ({ left }) => left.length > 0,
    because: "a namesake may be without it",
  },
];

function has(pairs: readonly AlignedWords[], relation: WordRelation): boolean {
  return pairs.some((pair) => pair.relation === relation);
}

function isNaming({ optional }: NamePart): boolean {
  return !optional;
}

function isGiven({ a }: AlignedWords): boolean {
  return linesOfGivenName(a.letters).length > 0;
}

function isOfTwoGenders({ a, b }: AlignedWords): boolean {
  return a.letters === `${b.letters}a` || b.letters === `${a.letters}a`;
}

function isShort({ a, b }: AlignedWords): boolean {
  return a.letters.length + b.letters.length < 11;
}
