// Finds descriptions and pronouns that stand for someone: "the rebels", "officials", "the general", "he".
// Facilities by description ("the parliament building") are found in ../places.

import {
  actorBodies,
  actorModifiers,
  actorPlurals,
  phraseFollowers,
} from "../../english/group-words.ts";
import { personRoles, speechVerbs } from "../../english/role-words.ts";
import { officeModifiers } from "../../english/titles.ts";
import type { Document } from "../../model/document.ts";
import { makeId } from "../../model/ids.ts";
import type { EntityKind, Mention, MentionForm } from "../../model/mention.ts";
import type { Rule } from "../../model/rule.ts";
import { facilityAt } from "../places/facility-nominals.ts";
import type { Run } from "./runs.ts";
import type { Word } from "./words.ts";

/** A description found at some words. */
export interface Nominal extends Run {
  readonly kind: EntityKind;
  readonly form: MentionForm;
  readonly rule: string;
}

/** What each way of finding a description is for. */
export const nominalRules: readonly Rule[] = [
  {
    id: "names/actors",
    about:
      "Plural nouns for people who act or speak stand for a group, with or without an article.",
    examples: [
      {
        text: "Security officials left.",
        gives: ['mention  group  "Security officials"  nominal'],
      },
      {
        text: "They blamed the rebels.",
        gives: ['mention  group  "the rebels"  name "rebels"  nominal'],
      },
    ],
  },
  {
    id: "names/body",
    about:
      "The army, the government, the group: a body that acts or speaks, after the or a possessive.",
    examples: [
      {
        text: "They blamed the army.",
        gives: ['mention  organisation  "the army"  name "army"  nominal'],
      },
    ],
  },
  {
    id: "names/role",
    about: "The general, the minister: one person by office, after the.",
    examples: [
      {
        text: "They blamed the general.",
        gives: ['mention  person  "the general"  name "general"  nominal'],
      },
    ],
  },
  {
    id: "names/pronoun",
    about: "He and she stand for a person, they for several or for a body.",
    examples: [{ text: "Then he left.", gives: ['mention  person  "he"  pronoun'] }],
  },
];

/** The descriptions among the words, in order. */
export function findNominals(words: readonly Word[], document: Document): readonly Mention[] {
  const found: Mention[] = [];
  for (let index = 0; index < words.length; ) {
    const nominal = nominalAt(words, index);
    if (nominal !== undefined) found.push(toMention(nominal, words, document));
    index = nominal?.end ?? index + 1;
  }
  return found;
}

function nominalAt(words: readonly Word[], index: number): Nominal | undefined {
  const word = words[index];
  if (word === undefined || word.kind === "mark" || word.kind === "clitic") return undefined;
  return pronounAt(words, index) ?? facilityAt(words, index) ?? actorAt(words, index);
}

const pronouns: ReadonlyMap<string, EntityKind> = new Map([
  ["he", "person"],
  ["she", "person"],
  ["they", "group"],
]);

function pronounAt(words: readonly Word[], index: number): Nominal | undefined {
  const kind = pronouns.get(words[index]?.lower ?? "");
  if (kind === undefined) return undefined;
  return { first: index, end: index + 1, kind, form: "pronoun", rule: "names/pronoun" };
}

/** Modifiers allowed between the determiner and the noun. */
const mostModifiers = 4;

function actorAt(words: readonly Word[], index: number): Nominal | undefined {
  const determiner = words[index]?.lower ?? "";
  const isDefinite =
    determiner === "the" ||
    words[index - 1]?.kind === "clitic" ||
    possessives.has(words[index - 1]?.lower ?? "");
  const first = determiner === "the" ? index + 1 : index;
  for (let end = first; end <= first + mostModifiers; end += 1) {
    const word = words[end];
    if (word === undefined || !isPlainWord(word) || word.sentence !== words[index]?.sentence)
      return undefined;
    const next = words[end + 1];
    const goesOn = next !== undefined && next.kind === "lower" && isActorNoun(next.lower);
    const kind = goesOn || !endsPhrase(word, next) ? undefined : actorKind(word.lower, isDefinite);
    if (kind !== undefined) return { first: index, end: end + 1, ...kind, form: "nominal" };
    if (!actorModifiers.has(word.lower) && !officeModifiers.has(word.lower)) return undefined;
  }
  return undefined;
}

/** "the army said" speaks of the army, "the army chief" does not. Plain plurals need no such proof. */
function endsPhrase({ lower: noun, sentence }: Word, next: Word | undefined): boolean {
  if (next === undefined || next.sentence !== sentence) return true;
  if (next.kind !== "lower") return next.kind !== "capital" || actorPlurals.has(noun);
  if (actorPlurals.has(noun) && noun !== "police") return true;
  return (
    phraseFollowers.has(next.lower) || speechVerbs.has(next.lower) || /(?:ed|ly)$/u.test(next.lower)
  );
}

const possessives: ReadonlySet<string> = new Set(["his", "her", "its", "their", "our"]);

/** Lower case, or a capital that is due to the place. */
function isPlainWord(word: Word): boolean {
  return word.kind === "lower" || (word.kind === "capital" && word.opens);
}

function isActorNoun(lower: string): boolean {
  return actorPlurals.has(lower) || actorBodies.has(lower) || personRoles.has(lower);
}

function actorKind(
  noun: string,
  isDefinite: boolean,
): { readonly kind: EntityKind; readonly rule: string } | undefined {
  if (actorPlurals.has(noun)) return { kind: "group", rule: "names/actors" };
  if (!isDefinite) return undefined;
  const body = actorBodies.get(noun);
  if (body !== undefined) return { kind: body, rule: "names/body" };
  return personRoles.has(noun) ? { kind: "person", rule: "names/role" } : undefined;
}

function toMention(nominal: Nominal, words: readonly Word[], document: Document): Mention {
  const start = words[nominal.first]?.start ?? 0;
  const end = words[nominal.end - 1]?.end ?? start;
  const name = document.text.slice(start, end).replace(/\s+/gu, " ").replace(/^the /iu, "");
  return {
    ...{ start, end, id: makeId("mention", [document.id, start, end]) },
    ...{ kind: nominal.kind, form: nominal.form, name, title: undefined, country: false },
    ...{ refersTo: undefined, couldBe: [], rules: [nominal.rule] },
  };
}
