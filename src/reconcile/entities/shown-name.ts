// Which of its names an entity is shown by: the fullest form used most. A form is full where no other form of the entity is it
// with more before or behind; a dateline's capitals and a spelling that the other forms do not bear out are no fuller.

import { compareText } from "../../model/compare-text.ts";
import type { NamedMention } from "./named-mention.ts";
import { comparableName, compareNames } from "./names/index.ts";
import { parentOf } from "./names/person-words-table.ts";

/** A form with how often it is used. */
export interface CountedName {
  readonly text: string;
  readonly count: number;
}

/** The names of these mentions, most used first. */
export function countedNames(group: readonly NamedMention[]): readonly CountedName[] {
  const counts = new Map<string, number>();
  for (const { mention } of group) counts.set(mention.name, (counts.get(mention.name) ?? 0) + 1);
  return [...counts]
    .map(([text, count]) => ({ text, count }))
    .sort((a, b) => b.count - a.count || compareText(a.text, b.text));
}

/** The name to show; `undefined` for none. */
export function shownName(group: readonly NamedMention[]): string | undefined {
  const spellings = spellingsOf(group);
  const full = spellings.filter(
    (one) =>
      one.words.length > 1 &&
      !spellings.some((other) => isShortOf(one, other) || isUsualFor(one, other)),
  );
  const [shown] = [...(full.length > 0 ? full : spellings)].sort(
    (a, b) => b.count - a.count || b.support - a.support || compareText(a.text, b.text),
  );
  return shown?.text;
}

interface Spelling {
  /** As written most often, in capitals only for want of better. */
  readonly text: string;
  readonly words: readonly string[];
  readonly count: number;
  /** How often its words are used in all forms of the entity. */
  readonly support: number;
}

function spellingsOf(group: readonly NamedMention[]): readonly Spelling[] {
  const uses = new Map<string, number>();
  for (const word of group.flatMap(({ words }) => words)) uses.set(word, (uses.get(word) ?? 0) + 1);
  const byKey = new Map<string, NamedMention[]>();
  for (const one of group) {
    const same = byKey.get(one.key);
    if (same === undefined) byKey.set(one.key, [one]);
    else same.push(one);
  }
  return [...byKey.values()].flatMap((same) => {
    const names = countedNames(same);
    const [first] = same;
    const text = (names.find((name) => !isShouted(name.text)) ?? names[0])?.text;
    if (first === undefined || text === undefined) return [];
    const support = first.words.reduce((sum, word) => sum + (uses.get(word) ?? 0), 0);
    return [{ text, words: first.words, count: same.length, support }];
  });
}

function isShouted(text: string): boolean {
  return text.length > 3 && text === text.toUpperCase();
}

/** "Abu Karim" beside "Nasser Abu Karim": two words that are one name, with what stands before it. */
function isShortOf({ words }: Spelling, other: Spelling): boolean {
  const [first = "", last] = words;
  return (
    words.length === 2 &&
    parentOf.has(first) &&
    other.words.length > 2 &&
    other.words.at(-2) === first &&
    other.words.at(-1) === last
  );
}

/** A spelling so many times as frequent is the usual one. */
const usual = 4;

/** "Karimov", many times, beside "Ada Karimow", once: the full form is a slip of the usual one. */
function isUsualFor({ words, count }: Spelling, other: Spelling): boolean {
  const [word = ""] = other.words;
  if (other.words.length > 1 || other.count < usual * count || words.includes(word)) return false;
  const [a, b] = [word, words.at(-1) ?? ""].map((one) => comparableName(one, "person"));
  return a !== undefined && b !== undefined && compareNames(a, b).verdict !== "different";
}
