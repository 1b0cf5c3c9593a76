// What can begin at a word: a clause, a phrase, a quotation.

import {
  adjunctWords,
  determiners,
  objectPronouns,
  possessives,
  subjectPronouns,
  timeStretches,
} from "../../english/phrase-words.ts";
import { isQuotedToken, type Line, tokenOf, wordOf } from "./line.ts";
import { isNominal } from "./noun-phrase.ts";

/** Whether a clause can begin here: a phrase with words enough after it for a verb. */
export function opensClause(line: Line, at: number): boolean {
  const word = wordOf(line, at);
  if (
    [
      ...["there", "those", "it", "if", "when", "while", "because", "no", "not", "only"],
      ...["having", "being", "both", "neither", "nobody", "nothing", "everything", "everyone"],
    ].includes(word)
  )
    return true;
  if (opensQuantity(line, at)) return line.end - at > 2;
  if (["of", "to", "with", "as", "and", "or", "by", "about"].includes(word)) return false;
  if (["in", "on", "at", "during", "after", "before", "from", "for", "through"].includes(word))
    return false;
  return opensPhrase(line, at) && line.end - at > 2;
}

export function opensPhrase(line: Line, at: number): boolean {
  const word = wordOf(line, at);
  if (isQuotedToken(line, at)) return true;
  if (adjunctWords.has(word) && !determiners.has(word)) return false;
  if (timeStretches.has(wordOf(line, at + 1)) && !["the", "each", "every"].includes(word))
    return false;
  if (isOpeningMark(line, at) || opensQuantity(line, at)) return true;
  if (word.endsWith("selves") || word.endsWith("self")) return false;
  if (word === "(" || word === ")" || /^\p{P}/u.test(word)) return false;
  return (
    determiners.has(word) ||
    possessives.has(word) ||
    subjectPronouns.has(word) ||
    objectPronouns.has(word) ||
    word === "what" ||
    isNominal(line, at)
  );
}

/** "at least 12", "more than a hundred", "nearly all": a phrase that begins with how many. */
function opensQuantity(line: Line, at: number): boolean {
  const word = wordOf(line, at);
  const next = wordOf(line, at + 1);
  if (word === "at") return next === "least" || next === "most";
  if (["more", "fewer", "less"].includes(word)) return next === "than";
  const isCount = tokenOf(line, at + 1)?.shape === "number" || determiners.has(next);
  return quantityWords.has(word) && isCount;
}

const quantityWords = new Set(
  "about around nearly almost over roughly some up approximately".split(" "),
);

/** `said "several" men`: one word in marks is part of the phrase. */
function isOpeningMark(line: Line, at: number): boolean {
  const mark = tokenOf(line, at);
  const next = tokenOf(line, at + 1);
  return /^["“]$/u.test(mark?.text ?? "") && next?.shape === "word" && next.start === mark?.end;
}

export function opensQuotation(line: Line, at: number): boolean {
  const mark = wordOf(line, at);
  const first = mark === ":" || mark === "," ? at + 1 : at;
  const quotation = line.quotations[first];
  return isQuotedToken(line, first) && quotation?.start === tokenOf(line, first)?.start;
}
