// The class of a speaker's words as they stand in their sentence: by the noun that is the speaker where the tree shows it,
// so that military analysts are experts and a soldier's wife is no soldier; else by all of the words.

import { personPlurals, personSingulars } from "../../english/person-nouns.ts";
import { possessiveEndings } from "../../english/phrase-words.ts";
import { broadcasterName, sourceNames, witnessClause } from "../../english/source-names.ts";
import { anonymityWords, kinNouns, officeNouns } from "../../english/source-nouns.ts";
import type { SourceClass } from "../../model/attribution.ts";
import type { Reading, Token } from "../../model/reading.ts";
import type { Span } from "../../model/span.ts";
import { tokenRange, tokensIn } from "../../read/query.ts";
import { treeOf } from "../../read/tree.ts";
import { classifyHead, classifySource } from "./classify-source.ts";
import { headOf } from "./source-head.ts";

/** The class that the words tell; `unknown` where they only name somebody. */
export function classOfSource(reading: Reading, span: Span): SourceClass {
  const words = tokensIn(reading, span);
  const known = knownName(words);
  if (known !== undefined) return known;
  const all = classifySource(words);
  const byHead = classByHead(reading, span);
  const told =
    all === "social-post" && byHead !== undefined && written.has(byHead)
      ? all
      : (byHead ?? fitting(all, reading, span));
  return told === "unknown" ? byClause(words) : told;
}

/** "A post", "a video", "a statement": what can be put on a network. */
const written: ReadonlySet<SourceClass> = new Set<SourceClass>(["document", "media"]);

/** "The leader in the polls", "a network's users": who is a person is no poll and no post. */
function fitting(all: SourceClass, reading: Reading, span: Span): SourceClass {
  const head =
    all === "document" || all === "social-post" ? headOf(reading, span)?.head : undefined;
  const word = head === undefined ? undefined : reading.tokens[head];
  if (word === undefined) return all;
  if (officeNouns.has(word.lower)) return "official";
  const isPerson = personSingulars.has(word.lower) || personPlurals.has(word.lower);
  return isPerson || /^\p{Lu}/u.test(word.text) ? "unknown" : all;
}

/** By the noun at the head or the one set beside it; `undefined` where neither decides. */
function classByHead(reading: Reading, span: Span): SourceClass | undefined {
  const found = headOf(reading, span);
  if (found === undefined) return undefined;
  for (const head of [found.head, ...found.beside]) {
    const phrase = upTo(reading, span, head);
    const decided = classifyHead(phrase) ?? nameClass(phrase);
    if (decided !== undefined) return decided;
    if (kinNouns.has(phrase.at(-1)?.lower ?? "")) return "unknown";
  }
  return undefined;
}

/** Words that are nothing but a name that everybody knows: "the Organization of American States". */
function knownName(words: readonly Token[]): SourceClass | undefined {
  if (words.length > longestName) return undefined;
  const name = words
    .filter(
      ({ lower }, index) => !(index === 0 && lower === "the") && !possessiveEndings.has(lower),
    )
    .map(({ text }) => text);
  return sourceNames.get(name.join(" "));
}

/** Words of the longest known name, with its article and a possessive ending. */
const longestName = 6;

/** By a name of one word or two that everybody knows. */
function nameClass(phrase: readonly Token[]): SourceClass | undefined {
  const [before, last] = phrase.slice(-2).map(({ text }) => text);
  const name = last ?? before ?? "";
  if (broadcasterName.test(name)) return "media";
  return sourceNames.get(`${before} ${last}`) ?? sourceNames.get(name);
}

/** The words from the first that hangs on a noun to the noun. */
function upTo(reading: Reading, span: Span, head: number): readonly Token[] {
  const { first } = tokenRange(reading, span);
  const tree = treeOf(reading);
  const owner = tree.child(head, "nmod:poss");
  const start = tree.subtree(head).find((token) => token >= first) ?? head;
  const from =
    owner === undefined ? start : Math.max(start, (tree.subtree(owner).at(-1) ?? start) + 1);
  return reading.tokens.slice(Math.min(from, head), head + 1);
}

/** "who asked not to be named", "on condition of anonymity"; "who saw it". */
function byClause(words: readonly Token[]): SourceClass {
  const said = words.map(({ lower }) => lower).join(" ");
  if (witnessClause.test(said)) return "witness";
  return anonymityWords.test(said) ? "unnamed" : "unknown";
}
