// Where a clause inside the subject of a sentence is over: at the main verb, which belongs to the outlet.
// Only closed classes and endings are known here; in doubt nothing is cut.

import { cueVerbForms } from "../../english/cue-verbs.ts";
import {
  auxiliaries,
  clauseWords,
  groupAdverbs,
  modals,
  plainVerbs,
  relativePronouns,
  subjectPronouns,
} from "../../english/phrase-words.ts";
import { isQuotedToken, type Line, tokenOf, wordOf } from "./line.ts";
import { isAdverb } from "./noun-phrase.ts";

/** Index of the main verb after a clause that begins at a token: "the claim that the town was empty | angered many". */
export function mainVerbAfter(line: Line, first: number): number | undefined {
  let open = 1;
  for (let index = first + 1; index < line.end; index++) {
    const word = wordOf(line, index);
    if ([",", ";", ":"].includes(word)) return undefined;
    if (isQuotedToken(line, index)) continue;
    if (clauseWords.has(word) || relativePronouns.has(word) || joins.has(word)) open += 1;
    if (isVerbStart(line, index)) {
      if (open === 0) return index;
      open -= 1;
    } else if (open === 0 && isPastByEnding(line, index)) return index;
  }
  return undefined;
}

/** Whether a place in a sentence stands before any finite verb: it is in the subject. */
export function isInSubject(line: Line, place: number): boolean {
  for (let index = line.first; index < place; index++)
    if (isVerbStart(line, index) || isQuotedToken(line, index)) return false;
  return true;
}

const joins = new Set(["and", "or"]);

/** An auxiliary or a plain past form, the first of its group. */
function isVerbStart(line: Line, index: number): boolean {
  const word = wordOf(line, index);
  const isVerb =
    auxiliaries.has(word) || modals.has(word) || plainVerbs.has(word) || isCuePast(word);
  const isPossessive = ["'s", "’s"].includes(word) && !subjectPronouns.has(wordOf(line, index - 1));
  return isVerb && !isPossessive && !isCapital(line, index) && !isInGroup(line, index);
}

function isCuePast(word: string): boolean {
  return cueVerbForms.get(word)?.form === "past";
}

function isPastByEnding(line: Line, index: number): boolean {
  return /^\p{Ll}{3,}ed$/u.test(tokenOf(line, index)?.text ?? "") && !isInGroup(line, index);
}

/** After an auxiliary, an adverb or "to" a verb goes on with a group; after "a" or "the" it is none. */
function isInGroup(line: Line, index: number): boolean {
  const before = wordOf(line, index - 1);
  return (
    auxiliaries.has(before) ||
    modals.has(before) ||
    groupAdverbs.has(before) ||
    isAdverb(before) ||
    ["to", "well", "the", "a", "an", "being"].includes(before)
  );
}

function isCapital(line: Line, index: number): boolean {
  return /^\p{Lu}/u.test(tokenOf(line, index)?.text ?? "");
}
