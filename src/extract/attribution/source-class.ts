// The class of a speaker's words as they stand in their sentence: by the noun that is the speaker where the tree shows it,
// so that military analysts are experts and a soldier's wife is no soldier; else by all of the words.

import { anonymityWords, kinNouns } from "../../english/source-nouns.ts";
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
  const all = classifySource(words);
  const told = all === "social-post" ? all : (classByHead(reading, span) ?? all);
  return told === "unknown" && isAnonymous(words) ? "unnamed" : told;
}

/** By the noun at the head or the one set beside it; `undefined` where neither decides. */
function classByHead(reading: Reading, span: Span): SourceClass | undefined {
  const found = headOf(reading, span);
  if (found === undefined) return undefined;
  for (const head of [found.head, ...found.beside]) {
    const phrase = upTo(reading, span, head);
    const decided = classifyHead(phrase);
    if (decided !== undefined) return decided;
    if (kinNouns.has(phrase.at(-1)?.lower ?? "")) return "unknown";
  }
  return undefined;
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

/** "who asked not to be named", "on condition of anonymity". */
function isAnonymous(words: readonly Token[]): boolean {
  const said = words.map(({ lower }) => lower).join(" ");
  return anonymityWords.test(said);
}
