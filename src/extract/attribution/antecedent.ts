// Speakers that are relative words: "a news site that first reported". Puts the noun in the place of "that", and marks
// what a clause between commas tells as the outlet's own aside.

import { determiners, prepositions, relativePronouns } from "../../english/phrase-words.ts";
import { tokenIndexAt } from "../../read/query.ts";
import type { Draft } from "./draft.ts";
import { type Line, type Stretch, spanOf, wordOf } from "./line.ts";
import { nounPhraseBefore } from "./noun-phrase.ts";

/** The draft with the noun before "that" for a speaker. "Who" and "which" stay: the names tell whom they mean. */
export function withAntecedent(line: Line, draft: Draft): Draft {
  const at = draft.source && tokenIndexAt(line.reading, draft.source.start);
  if (at === undefined || draft.source === undefined) return draft;
  const word = wordOf(line, at);
  const isLone = spanOf(line, { first: at, end: at + 1 }).end === draft.source.end;
  if (!isLone || !relativePronouns.has(word)) return draft;
  if (word === "who" && wordOf(line, at - 1) === ",") return { ...draft, aside: true };
  if (word !== "that") return draft;
  const noun = nounPhraseBefore(line, at, line.first);
  return noun === undefined || !isPlain(line, noun)
    ? draft
    : { ...draft, source: spanOf(line, noun) };
}

/** Tokens before "that" that are one noun: longer ones have swallowed what stands before it. */
const longest = 6;

/** "a local news site", and no phrase with a preposition in it, whose last noun may be another. */
function isPlain(line: Line, noun: Stretch): boolean {
  if (noun.end - noun.first > longest || !determiners.has(wordOf(line, noun.first))) return false;
  for (let index = noun.first; index < noun.end; index++)
    if (prepositions.has(wordOf(line, index)) || wordOf(line, index) === "and") return false;
  return true;
}
