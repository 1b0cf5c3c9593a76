// Where a noun phrase begins and ends when there is no tree: closed word classes bound it, all else is taken for a noun.

import { cueNouns } from "../../english/cue-nouns.ts";
import { cueVerbForms } from "../../english/cue-verbs.ts";
import {
  auxiliaries,
  clauseWords,
  determiners,
  falseAdverbs,
  loneSources,
  modals,
  negations,
  nounPrepositions,
  objectPronouns,
  openers,
  plainVerbs,
  possessives,
  prepositions,
  relativePronouns,
  subjectPronouns,
} from "../../english/phrase-words.ts";
import { sourceNouns } from "../../english/source-nouns.ts";
import { isQuotedToken, type Line, type Stretch, tokenOf, wordOf } from "./line.ts";

/** The noun phrase that ends right before a token. "... of the city, a spokesman for the army" ends in the phrase of the spokesman. */
export function nounPhraseBefore(line: Line, end: number, limit: number): Stretch | undefined {
  const last = wordOf(line, end - 1);
  if (end - 1 < limit || isQuotedToken(line, end - 1)) return undefined;
  if (subjectPronouns.has(last)) return { first: end - 1, end };
  if (relativePronouns.has(last)) return { first: end - 1, end };
  if (isPlacedThere(line, end, limit)) return placedThere(line, end, limit);
  const first = walkBack(line, end, limit);
  const phrase = dropOpeners(line, { first, end });
  return hasNoun(line, phrase) ? phrase : undefined;
}

/** "the hospital there | said": where a noun is stands behind it. */
function isPlacedThere(line: Line, end: number, limit: number): boolean {
  return placeAdverbs.has(wordOf(line, end - 1)) && end - 2 >= limit && isNominal(line, end - 2);
}

/** Only behind a noun with its article or one for a source: "those who live there" tells no noun of a place. */
function placedThere(line: Line, end: number, limit: number): Stretch | undefined {
  const first = walkBack(line, end - 1, limit);
  const isNamed = determiners.has(wordOf(line, first)) || sourceNouns.has(wordOf(line, end - 2));
  return isNamed ? { first, end } : undefined;
}

const placeAdverbs = new Set(["there", "here"]);

/** The noun phrase that begins at a token. */
export function nounPhraseAt(line: Line, first: number): Stretch | undefined {
  if (subjectPronouns.has(wordOf(line, first))) return { first, end: first + 1 };
  let end = first;
  while (end < line.end && continuesPhrase(line, end, first)) end += 1;
  while (end > first && isLooseEnd(line, end - 1)) end -= 1;
  if (end === first && loneSources.has(wordOf(line, first))) end += 1;
  const phrase = { first, end };
  return hasNoun(line, phrase) ? phrase : undefined;
}

/** Whether a token can stand inside a noun phrase as a noun, an adjective or part of a name. */
export function isNominal(line: Line, index: number): boolean {
  const token = tokenOf(line, index);
  if (token === undefined || isQuotedToken(line, index)) return false;
  if (token.shape === "number" || (token.shape === "symbol" && /^\p{Sc}$/u.test(token.text)))
    return true;
  if (token.shape !== "word") return isInnerMark(line, index);
  return isCapitalised(line, index) || !isFunctionWord(token.lower);
}

/** Whether the word is an adverb by its ending. */
export function isAdverb(word: string): boolean {
  return word.endsWith("ly") && word.length > 4 && !falseAdverbs.has(word);
}

/** Whether a token begins with a capital and is not the first of its sentence. */
export function isCapitalised(line: Line, index: number): boolean {
  const token = tokenOf(line, index);
  if (token === undefined || token.text.codePointAt(0) === token.lower.codePointAt(0)) return false;
  if (namesLikeModals.has(token.lower)) return index > line.first;
  return (
    !isFunctionWord(token.lower) || (/^\p{Lu}{2,}$/u.test(token.text) && token.text.length > 1)
  );
}

/** With a capital inside a sentence these are names. */
const namesLikeModals = new Set(["will", "may"]);

function walkBack(line: Line, end: number, limit: number): number {
  let first = end;
  while (first > limit && isNominal(line, first - 1) && !isVerbInside(line, first - 1, end))
    first -= 1;
  const before = wordOf(line, first - 1);
  if (first - 1 < limit || isQuotedToken(line, first - 1)) return first;
  if (before === "that") return pastThat(line, first, limit);
  if (determiners.has(before) || possessives.has(before)) {
    const start = before === "of" ? first : first - 1;
    const earlier = wordOf(line, start - 1);
    if (start - 1 >= limit && (predeterminers.has(earlier) || isAdverb(earlier))) return start - 1;
    if (earlier === "and") return pastAnd(line, start, limit);
    if (nounPrepositions.has(earlier)) return pastPreposition(line, start, limit);
    return prepositions.has(earlier) ? pastRelative(line, start, limit) : start;
  }
  if (first < end && nounPrepositions.has(before)) return pastPreposition(line, first, limit);
  if (first < end && before === "and") return pastAnd(line, first, limit);
  if (isClauseBreak(before)) return pastRelative(line, first, limit);
  return first;
}

const predeterminers = new Set(["all", "both", "half", "such", "only", "nearly", "almost"]);

/** "a clinic that | received the dead" goes on to the noun; "reported that | the mayor" ends; "that | day" is one phrase. */
function pastThat(line: Line, first: number, limit: number): number {
  const before = first - 2;
  if (cueVerbForms.has(wordOf(line, before)) || cueNouns.has(wordOf(line, before))) return first;
  const isRelative = before >= limit && isNominal(line, before) && /ed$/u.test(wordOf(line, first));
  if (isRelative) return walkBack(line, first - 1, limit);
  return before < limit || prepositions.has(wordOf(line, before)) ? first - 1 : first;
}

/** "a spokesman for | the ministry": the phrase before the preposition joins, where there is one. */
function pastPreposition(line: Line, first: number, limit: number): number {
  const before = first - 1;
  const isJoined =
    before - 1 >= limit &&
    (isNominal(line, before - 1) || loneSources.has(wordOf(line, before - 1)));
  // A word in -ed before a preposition is more often a verb ("laughed at") than a participle ("wounded in").
  const isVerb = /^\p{Ll}{3,}ed$/u.test(tokenOf(line, before - 1)?.text ?? "");
  if (!isJoined || isVerb || isVerbInside(line, before - 1, first)) {
    return pastRelative(line, first, limit);
  }
  const start = walkBack(line, before, limit);
  return start < before ? start : before - 1;
}

/** "Tarn and | Velk said": joins where names or plurals stand on both sides. */
function pastAnd(line: Line, first: number, limit: number): number {
  const left = first - 2;
  if (left < limit || !isNominal(line, left)) return first;
  const start = walkBack(line, first - 1, limit);
  const boundary = wordOf(line, start - 1);
  return start === limit || boundary === "," || clauseWords.has(boundary) ? start : first;
}

/** "the man who was arrested | on Friday": a relative clause without commas belongs to its noun. */
function pastRelative(line: Line, first: number, limit: number): number {
  for (let index = first - 1; index > limit && index > first - 14; index--) {
    const word = wordOf(line, index);
    if (tokenOf(line, index)?.shape === "punctuation" && !isInnerMark(line, index)) return first;
    if (["who", "whose", "which", "that"].includes(word) && isNominal(line, index - 1)) {
      return walkBack(line, index, limit);
    }
  }
  return first;
}

function continuesPhrase(line: Line, index: number, first: number): boolean {
  const word = wordOf(line, index);
  if (isQuotedToken(line, index)) return false;
  if (determiners.has(word) || possessives.has(word)) {
    const before = wordOf(line, index - 1);
    return (
      index === first || prepositions.has(before) || determiners.has(before) || before === "and"
    );
  }
  if (isNominal(line, index)) return !isVerbInside(line, index, line.end);
  if (index === first) return loneSources.has(word);
  if (
    word === "of" ||
    word === "for" ||
    word === "from" ||
    word === "at" ||
    word === "with" ||
    word === "inside"
  ) {
    return true;
  }
  return (
    word === "and" || (word === "in" && !/^\p{Ll}/u.test(tokenOf(line, index + 1)?.text ?? ""))
  );
}

function isLooseEnd(line: Line, index: number): boolean {
  const word = wordOf(line, index);
  return (
    prepositions.has(word) ||
    word === "and" ||
    determiners.has(word) ||
    (tokenOf(line, index)?.shape === "punctuation" && word !== ")")
  );
}

function dropOpeners(line: Line, phrase: Stretch): Stretch {
  let first = phrase.first;
  while (
    first < phrase.end - 1 &&
    (openers.has(wordOf(line, first)) || isAdverb(wordOf(line, first)))
  ) {
    first += 1;
  }
  return { first, end: phrase.end };
}

function hasNoun(line: Line, phrase: Stretch): boolean {
  for (let index = phrase.first; index < phrase.end; index++) {
    const token = tokenOf(line, index);
    if (token === undefined) return false;
    if (token.lower === "%") return true;
    if (token.shape === "word" && (isNominal(line, index) || loneSources.has(token.lower)))
      return true;
  }
  return false;
}

/** A word between nominals that is surely a finite verb: it ends the phrase. */
function isVerbInside(line: Line, index: number, _end: number): boolean {
  const token = tokenOf(line, index);
  if (token === undefined || /^\p{Lu}/u.test(token.text)) return false;
  if (plainVerbs.has(token.lower)) return true;
  const cue = cueVerbForms.get(token.lower);
  return (
    cue !== undefined && cue.form === "past" && !["estimated", "read", "back"].includes(token.lower)
  );
}

function isClauseBreak(word: string): boolean {
  return (
    auxiliaries.has(word) ||
    modals.has(word) ||
    prepositions.has(word) ||
    isAdverb(word) ||
    cueVerbForms.has(word) ||
    plainVerbs.has(word)
  );
}

function isFunctionWord(word: string): boolean {
  return functionWords.has(word) || isAdverb(word);
}

/** The closed classes in one set: most words of a text are looked up here. */
const functionWords: ReadonlySet<string> = new Set([
  ...determiners,
  ...possessives,
  ...subjectPronouns,
  ...objectPronouns,
  ...prepositions,
  ...clauseWords,
  ...[...auxiliaries].filter((word) => word !== "'s" && word !== "’s"),
  ...modals,
  ...negations,
  ...["and", "or", "there"],
]);

/** Marks that stand inside names and compounds: hyphens, ampersands, brackets. */
export function isInnerMark(line: Line, index: number): boolean {
  const word = wordOf(line, index);
  if (word === "(" || word === ")" || word === "&" || word === "/" || word === "%") return true;
  if (
    word === '"' ||
    word === "“" ||
    word === "”" ||
    word === "''" ||
    word === "'" ||
    word === "‘" ||
    word === "’"
  ) {
    return true;
  }
  if (!/^[-‐‑–]$/u.test(word)) return false;
  const token = tokenOf(line, index);
  return (
    token !== undefined &&
    tokenOf(line, index - 1)?.end === token.start &&
    tokenOf(line, index + 1)?.start === token.end
  );
}
