// What is part of a name that was found only in part: the other half of a hyphened word ("Hoi-on"), a particle between
// two parts of a person's name, an Arabic article before its hyphen. And what is not: a title before a person's name.

import {
  hyphenTails,
  joinedParticles,
  particlesOfOnePerson,
} from "../../english/name-particles.ts";
import { formsOfAddress, rankHeads, ranks } from "../../english/titles.ts";
import type { NameRange } from "./decode-names.ts";

/** Whether no blank stands between a word and the next; `undefined` where that is not known. */
export type IsTied = (word: number) => boolean | undefined;

/** The names, each whole; still in order, none overlapping. */
export function wholeNames(
  words: readonly string[],
  names: readonly NameRange[],
  isTied: IsTied = () => undefined,
): readonly NameRange[] {
  const whole: NameRange[] = [];
  for (const [index, name] of names.entries()) {
    const limit = names[index + 1]?.first ?? words.length;
    const before = whole.at(-1);
    const grown = grow({ words, isTied }, name, [before?.end ?? 0, limit]);
    if (before !== undefined && joins({ words, isTied }, before, grown))
      whole[whole.length - 1] = { ...before, end: grown.end };
    else whole.push(withoutTitle(words, grown));
  }
  return whole;
}

const hyphens: ReadonlySet<string> = new Set(["-", "‐", "‑"]);

interface Context {
  readonly words: readonly string[];
  readonly isTied: IsTied;
}

/** A name with the article before it, and a person's with the halves of its hyphened words. */
function grow(
  context: Context,
  name: NameRange,
  [least, most]: readonly [number, number],
): NameRange {
  let { first, end } = name;
  const { words } = context;
  if (first - 2 >= least && hyphens.has(words[first - 1] ?? "") && opens(context, name)) first -= 2;
  // "Hoi-on Sze-wai" was cut at its first hyphen.
  while (name.kind === "person" && end + 1 < most && closes(context, end)) end += 2;
  return first === name.first && end === name.end ? name : { ...name, first, end };
}

/** Whether the two words before a name belong to it: "al -", or the capitalised half of a person's hyphened name. */
function opens({ words, isTied }: Context, { first, kind }: NameRange): boolean {
  const half = words[first - 2] ?? "";
  if (isTied(first - 2) === false || isTied(first - 1) === false) return false;
  if (joinedParticles.has(half.toLowerCase())) return true;
  return kind === "person" && isTied(first - 1) === true && /^\p{Lu}\p{Ll}+$/u.test(half);
}

/** Whether a hyphen and a word after it go on with a person's name: "-on", "-Tramm", not "-led" and not " - who". */
function closes({ words, isTied }: Context, hyphen: number): boolean {
  if (!hyphens.has(words[hyphen] ?? "")) return false;
  if (isTied(hyphen - 1) !== true || isTied(hyphen) !== true) return false;
  const half = words[hyphen + 1] ?? "";
  return /^\p{Lu}\p{Ll}+$/u.test(half) || (shortHalf.test(half) && !hyphenTails.has(half));
}

/** The second syllable of a given name is seldom longer; an English participle seldom shorter. */
const shortHalf = /^\p{Ll}{1,6}$/u;

/** Whether two persons' names are the two parts of one: nothing but particles between them. */
function joins(context: Context, before: NameRange, after: NameRange): boolean {
  if (before.kind !== "person" || after.kind !== "person") return false;
  const { words, isTied } = context;
  if (before.end === after.first) return hyphens.has(words[after.first + 1] ?? "");
  if (after.first - before.end > 3) return false;
  for (let at = before.end; at < after.first; at++) {
    const word = words[at] ?? "";
    const isHyphen = hyphens.has(word) && isTied(at - 1) !== false && isTied(at) !== false;
    if (!isHyphen && !particlesOfOnePerson.has(word)) return false;
  }
  return true;
}

/** A person's name without the rank or form of address that it opens with; a title alone stays. */
function withoutTitle(words: readonly string[], name: NameRange): NameRange {
  if (name.kind !== "person") return name;
  let first = name.first;
  for (let at = name.first; at < name.end - 1; at++) {
    const word = (words[at] ?? "").toLowerCase().replace(/\.$/u, "");
    if (rankHeads.has(word) || formsOfAddress.has(word)) first = at + 1;
    else if (!ranks.has(word)) break;
  }
  return first === name.first ? name : { ...name, first };
}
