// Finds the name that says who is meant by the words before it: "the operator, Brenn Lines". By the tree alone: by the words
// "according to the army, Velm" may as well begin what the army says.

import { treeOf } from "../../read/tree.ts";
import { type Line, type Stretch, tokenOf, wordOf } from "./line.ts";
import { nounPhraseAt } from "./noun-phrase.ts";

/** A phrase with the name behind its comma, where that is an apposition to it. */
export function withNameBehind(line: Line, phrase: Stretch): Stretch | undefined {
  if (wordOf(line, phrase.end) !== ",") return undefined;
  const name = nounPhraseAt(line, phrase.end + 1);
  if (name === undefined || !isName(line, name) || !isSaidOf(line, name, phrase)) return undefined;
  return { first: phrase.first, end: name.end };
}

function isName(line: Line, { first, end }: Stretch): boolean {
  for (let at = first; at < end; at++)
    if (!/^\p{Lu}/u.test(tokenOf(line, at)?.text ?? "")) return false;
  return end > first;
}

function isSaidOf(line: Line, name: Stretch, phrase: Stretch): boolean {
  const tree = treeOf(line.reading);
  for (let at = name.first; at < name.end; at++) {
    const head = tree.is(at, "appos") ? tree.head(at) : undefined;
    if (head !== undefined && phrase.first <= head && head < phrase.end) return true;
  }
  return false;
}
